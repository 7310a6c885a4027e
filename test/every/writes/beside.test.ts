import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { gateBefore } from "../../support/gatedUpstream.ts";
import { start } from "../../support/start.ts";
import { capital } from "../echo/samples.ts";
import { money } from "./row.ts";

const bill = {
  ...{ vendorId: "BillVendor:ACM123:1", dueDate: "2036-08-30" },
  lines: [{ categoryId: "ExpenseCategory:ACM123:2", unitCost: money("5.00") }],
};
const project = {
  ...{ title: "A", clientId: "Client:ACM123:1", retainerId: "Retainer:14700001:1" },
  serviceIds: ["Service:14700001:1"],
};

/** The reads that go out together, and their number; before they are answered, nothing else is sent. */
test.each([
  ["billCreate", bill, /\/(bill_vendors|categories)/, 2],
  ["projectCreate", project, /\/(clients\/|retainer\/|service\/)/, 3],
])("%s reads in one trip what does not depend on each other", async (mutation, input, reads, count) => {
  const cast = books({
    ...{ clients: 1, billVendors: 1, retainers: 1, services: [{ name: "Design" }] },
  });
  const { apiOrigin, sandbox } = await start({ books: cast, settings: { projectServicesWritable: true } });
  const gate = await gateBefore(apiOrigin, ({ method, url = "" }) => method === "GET" && reads.test(url));
  const { known } = await start({ app: { apiOrigin: gate.url } });
  const answer = known(
    `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { userErrors { path code message } } }`,
    { variables: { input } },
  );
  await Promise.race([gate.holding(count), answer]);
  expect(sandbox.committed("POST")).toEqual([]);
  gate.open();
  expect(await answer).toEqual({ data: { [mutation]: { userErrors: [] } } });
});
