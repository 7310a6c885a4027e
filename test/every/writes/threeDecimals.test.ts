import { afterAll, beforeAll, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { open, rows } from "../../support/start.ts";
import { capital } from "../echo/samples.ts";
import { shorten } from "./row.ts";

let server: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  server = await open({
    now: new Date("2026-06-30T18:00:00Z"),
    books: books({
      clients: [{ fields: { currency_code: "KWD" } }, {}],
      projects: [{ clientId: 1 }, { clientId: 2 }, { internal: true }],
      retainers: [{ clientId: 1 }, { clientId: 2 }],
      items: 1,
    }),
  });
  await server.ask("{ caller { freshbooksId } }");
});
afterAll(() => server.close());

const fine = { amount: "10.125" };
const tooMany = (of: string) => `10.125 has too many decimals: an amount ${of} has at most 2`;
const project = (id: number, fixedPrice: object) => ({ id: `Project:14700001:${id}`, fixedPrice });
const retainer = (id: number, fee: object) => ({ id: `Retainer:14700001:${id}`, fee });
const beside = { source: "A", category: "OTHER", method: "Cash", date: "2026-06-01" };
const ofProject = (id: number) => `GET p/project/${id}`;
const ofClient = (id: number) => `GET a/users/clients/${id}`;

/** The client's currency is read where an amount needs it, and nowhere else. */
test.each([
  ["projectUpdate", project(1, { amount: "10.12" }), [], [ofProject(1), "PUT p/project/1"]],
  ["projectUpdate", project(1, fine), [], [ofProject(1), ofClient(1), "PUT p/project/1"]],
  [
    "projectUpdate",
    project(2, fine),
    [`fixedPrice.amount: ${tooMany("in USD")}`],
    [ofProject(2), ofClient(2)],
  ],
  [
    "projectUpdate",
    project(3, fine),
    [`fixedPrice.amount: ${tooMany("without a currency")}`],
    [ofProject(3)],
  ],
  ["projectUpdate", project(3, { ...fine, currency: "KWD" }), [], [ofProject(3), "PUT p/project/3"]],
  ["retainerUpdate", retainer(1, fine), [], ["GET c/retainer/1", ofClient(1), "PUT c/retainer/1"]],
  [
    "retainerUpdate",
    retainer(2, fine),
    [`fee.amount: ${tooMany("in USD")}`],
    ["GET c/retainer/2", ofClient(2)],
  ],
  [
    "otherIncomeCreate",
    { ...beside, amount: fine },
    ["amount.currency: The currency of other income is required"],
    [],
  ],
  [
    "checkoutLinkCreate",
    { itemId: "Item:ACM123:1", amount: fine, active: true, notifiesBusiness: true },
    ["amount.currency: The currency of a checkout link is required"],
    ["GET a/items/items/1"],
  ],
])("three decimals as %s of %j", async (mutation, input, problems, requests) => {
  server.sandbox.reset();
  server.sandbox.forget();
  const { data, errors } = await server.ask(
    `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { userErrors { path message } } }`,
    { variables: { input } },
  );
  expect(errors).toBeUndefined();
  const found = rows(data[mutation]?.userErrors).map(
    ({ path, message }) => `${rows(path).join(".")}: ${message}`,
  );
  expect(found).toEqual(problems);
  expect(server.sandbox.asked().map((request) => shorten(request).replace(/\?.*/, ""))).toEqual(requests);
});
