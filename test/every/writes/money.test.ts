import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import { rows } from "../../support/start.ts";
import type { Row } from "./row.ts";
import { opensForWrites, table } from "./server.ts";

/** An input path to an amount: `lines.0.unitCost`. */
type Path = readonly string[];

/** Where an input takes money. A list has its first element. */
function moneyIn(given: GraphQLInputType, path: Path = []): Path[] {
  const type = getNullableType(given);
  if (isListType(type)) return moneyIn(type.ofType, [...path, "0"]);
  if (!isInputObjectType(type)) return [];
  if (type.name === "MoneyInput") return [path];
  return Object.values(type.getFields()).flatMap((field) => moneyIn(field.type, [...path, field.name]));
}

const schema = createSchema();
const places = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) =>
  args.flatMap(({ type }) => moneyIn(type).map((path) => ({ mutation: name, path, at: path.join(".") }))),
);
/** Composed of the others, row by row. */
const own = places.filter(({ mutation }) => !mutation.endsWith("BulkCreate"));

/** What an input requires beside the amount. */
const quick = { client: { id: "Client:ACM123:1" }, description: "A" };
const beside: Readonly<Record<string, object>> = {
  "invoiceUpdate lines": { id: "Invoice:ACM123:2" },
  "invoiceUpdate updateLines": { updateLines: [{ lineId: "1" }] },
  "estimateUpdate updateLines": { updateLines: [{ lineId: "1" }] },
  "invoiceProfileUpdate updateLines": { updateLines: [{ lineId: "1" }] },
  "billUpdate updateLines": { updateLines: [{ lineId: "1" }] },
  "invoiceQuick total": quick,
  "invoiceQuick rate": { ...quick, total: undefined, hours: "200" },
};
/** An element of a list that has none yet. */
const elements: Readonly<Record<string, object>> = {
  addLines: { name: "A", quantity: "1" },
  lines: { name: "A", quantity: "1" },
  "billUpdate addLines": { categoryId: "ExpenseCategory:ACM123:2", quantity: "1" },
  taxes: { name: "GST" },
};
/** One of several fields: the others are left out. */
const alone = new Set(["deposit", "amount"]);

type Tree = { [name: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function put(tree: unknown, [name = "", ...rest]: Path, value: unknown, of: readonly string[]): unknown {
  if (name === "0") {
    const [first, ...others] = Array.isArray(tree) ? tree : [];
    const [mutation, field = ""] = of;
    const element = first ?? elements[`${mutation} ${field}`] ?? elements[field] ?? {};
    return [put(element, rest, value, of), ...others];
  }
  const before = isTree(tree) ? tree : {};
  if (rest.length === 0)
    return { ...(alone.has(of.at(-1) ?? "") && of.length > 2 ? {} : before), [name]: value };
  return { ...before, [name]: put(before[name], rest, value, [...of, name]) };
}

/** The first input of the mutation in the tables, with the amount in its place. */
function inputWith(mutation: string, path: Path, amount: string) {
  const row = table.find((each) => each.mutation === mutation);
  const input = { ...row?.input, ...beside[`${mutation} ${path[0]}`] };
  return { row, input: put(input, path, { amount, currency: "USD" }, [mutation]) };
}

/** FreshBooks keeps the decimals of prices per unit, and of expenses. */
const isKept = (mutation: string, path: Path): boolean =>
  mutation.startsWith("expense") || ["unitCost", "rate", "excessRate"].includes(path.at(-1) ?? "");

const { server, write } = opensForWrites();

async function carryOut({ mutation, input }: Pick<Row, "mutation"> & { input: unknown }) {
  const { data, errors } = await write(mutation, input);
  expect(errors).toBeUndefined();
  return rows(data[mutation]?.userErrors);
}

const writesOf = () =>
  server()
    .sandbox.asked()
    .filter((request) => !request.startsWith("GET "));

async function send(mutation: string, path: Path, amount: string, pricesRounded = false) {
  server().sandbox.reset();
  server().sandbox.settings.pricesRounded = pricesRounded;
  const { row, input } = inputWith(mutation, path, amount);
  if (row?.first) await carryOut(row.first);
  server().sandbox.forget();
  return (await carryOut({ mutation, input })).map(
    ({ code, path: at, message }) => `${code} ${rows(at).join(".")}: ${message}`,
  );
}

describe("an amount with more decimals than its currency", () => {
  test.each(own.filter(({ mutation, path }) => !isKept(mutation, path)))(
    "is rejected as $at of $mutation",
    async ({ mutation, path, at }) => {
      const message = `INVALID ${at}.amount: 1.001 has too many decimals: an amount in USD has at most 2`;
      expect(await send(mutation, path, "1.001")).toContain(message);
      expect(writesOf()).toEqual([]);
      expect((await send(mutation, path, "1.0000")).join()).not.toMatch(/decimals/);
    },
  );

  test.each(own.filter(({ mutation, path }) => isKept(mutation, path)))(
    "is kept as $at of $mutation, or reported",
    async ({ mutation, path, at }) => {
      expect(await send(mutation, path, "1.255")).toEqual([]);
      expect(writesOf()).not.toEqual([]);
      const reported = await send(mutation, path, "1.255", true);
      expect(reported.map((line) => line.split(":")[0])).toContain(`NOT_APPLIED ${at}`);
    },
  );

  test.each(own.filter(({ path }) => path.at(-1) === "unitCost" && path.includes("0")))(
    "is rejected as $at of $mutation where the line would bill nothing",
    async ({ mutation, path, at }) => {
      const [found] = await send(mutation, path, "0.001");
      expect(found).toMatch(`INVALID ${at}.amount: `);
      expect(found).toMatch(/is less than 0.01 USD, the smallest amount of a line/);
      expect(writesOf()).toEqual([]);
    },
  );

  test.each([
    {
      mutation: "invoiceUpdate",
      path: "/accounting/account/ACM123/invoices/invoices/2",
      body: { invoice: { lines: [{ name: "A", qty: "1", unit_cost: { amount: "0.001", code: "USD" } }] } },
      id: "Invoice:ACM123:2",
    },
    {
      mutation: "billUpdate",
      path: "/accounting/account/ACM123/bills/bills/1",
      body: {
        bill: {
          lines: [
            { categoryid: 2, quantity: "1", unit_cost: { amount: "0.001", code: "USD" }, description: "A" },
          ],
        },
      },
      id: "Bill:ACM123:1",
    },
  ])(
    "stays in a line of which $mutation changes only the description",
    async ({ mutation, path, body, id }) => {
      server().sandbox.reset();
      server().sandbox.settings.pricesRounded = false;
      expect(server().sandbox.edit({ method: "PUT", path, body }).status).toBe(200);
      const noun = id.replace(/:.*/, "").toLowerCase();
      const line = `{ ${noun}(id: "${id}") { lines { lineId description unitCost { amount } } } }`;
      const linesOf = async () => rows((await server().ask(line)).data[noun]?.lines);
      const [there] = await linesOf();
      const updateLines = [{ lineId: there?.lineId, description: "B" }];
      expect(await carryOut({ mutation, input: { id, updateLines } })).toEqual([]);
      expect(await linesOf()).toMatchObject([{ description: "B", unitCost: { amount: "0.001" } }]);
      const [found] = await carryOut({
        mutation,
        input: { id, updateLines: [{ ...updateLines[0], quantity: "2" }] },
      });
      expect(found?.message).toMatch(/is less than 0.01 USD/);
    },
  );
});
