import { getNamedType, isLeafType } from "graphql";
import { describe, expect, test } from "vitest";
import type { Answer as Wired } from "../../../src/sandbox/wire/exchange.ts";
import { rows, start, type Tree } from "../../support/start.ts";
import { cast, now } from "../nouns/books.ts";
import { lower } from "../nouns/contract.ts";
import { idOf } from "../nouns/index.ts";
import { cases, rowsIn, selectionOf, tableOf, typeOf, type Wire } from "./lists.ts";

/** Not in any recording: null when absent. */
const unrecorded = new Set([
  ...["Estimate.sections", "Estimate.owner", "Estimate.contacts"],
  ...["Service.task", "Bill.vendor", "Expense.profile"],
]);
/** Never recorded: whatever its shape, it is null. */
const mayBeLeftOut = new Set(["nextIssueDate"]);

/** Read by its id instead: test/costs/expenseCategoryIncluded.test.ts. */
const readByItself = new Set(["Expense.category"]);

/** A part of a record sent on request. */
const parts = cases.flatMap(({ noun, field }) =>
  Object.entries(tableOf(noun).fields).flatMap(([part, { keys, singleOnly = false, ...how }]) =>
    "include" in how &&
    !mayBeLeftOut.has(part) &&
    !unrecorded.has(`${noun}.${part}`) &&
    !readByItself.has(`${noun}.${part}`)
      ? [{ noun, field, part, keys, singleOnly }]
      : [],
  ),
);
type Part = (typeof parts)[number];

const shown = ({ noun, part }: Part) => {
  const named = getNamedType(typeOf(noun).getFields()[part]?.type);
  return isLeafType(named) ? part : `${part} { ${selectionOf(typeOf(String(named)), [])} }`;
};

/** Another key says that there is no receipt. */
const saysNone = (record: Wire) => record.has_receipt === false;

/** Every response without these keys, in its rows, its single record and beside it. */
const without =
  (keys: readonly string[]) =>
  (answer: Wired): Wired => {
    const body = structuredClone(answer.body) as { response?: { result?: Wire } };
    const result = body.response?.result ?? (body as Wire);
    for (const record of [result, ...Object.values(result), ...rowsIn(body)])
      if (typeof record === "object" && record !== null)
        for (const key of saysNone(record as Wire) ? [] : keys) delete (record as Wire)[key];
    return { ...answer, body };
  };

async function asked(each: Part, query: string) {
  const { sandbox, known } = await start({ books: cast, now });
  await known("{ caller { email } }");
  sandbox.faults.add({ rules: [{ fault: "rewrite", method: "GET", rewrite: without(each.keys) }] });
  return known(query);
}

describe("a part that FreshBooks was asked for and leaves out is no null", () => {
  test.each(parts)("$part of one $noun", async (each) => {
    const [field, id] = [lower(each.noun), each.noun === "Expense" ? "Expense:ACM123:2" : idOf(each.noun)];
    const { data, errors } = await asked(each, `{ ${field}(id: "${id}") { id ${shown(each)} } }`);
    expect(data[field]).toEqual({ id, [each.part]: null });
    expect(errors).toMatchObject([
      { path: [field, each.part], extensions: { code: "UPSTREAM_MISMATCH", fields: [each.part] } },
    ]);
  });

  test.each(parts)("$part of the rows of $field", async (each) => {
    const { data, errors = [] } = await asked(
      each,
      `{ business { ${each.field} { totalCount nodes { id ${each.noun === "Expense" ? "hasReceipt" : ""} ${shown(each)} } } } }`,
    );
    const nodes: Tree[] = rows(data.business?.[each.field]?.nodes);
    expect(nodes).toHaveLength(Number(data.business?.[each.field]?.totalCount));
    const lacking = nodes.flatMap((node, at) => ((node.hasReceipt as unknown) === false ? [] : [at]));
    expect(lacking.length).toBeGreaterThan(0);
    for (const node of nodes) expect(node[each.part]).toBeNull();
    expect(errors.map(({ path }) => path)).toEqual(
      lacking.map((at) => ["business", each.field, "nodes", at, each.part]),
    );
    for (const { extensions } of errors)
      expect(extensions).toMatchObject({ code: "UPSTREAM_MISMATCH", fields: [each.part] });
  });
});

describe("nothing is built on a part that was left out", () => {
  const mismatch = (path: readonly string[], field: string) => [
    { path, extensions: { code: "UPSTREAM_MISMATCH", fields: [field] } },
  ];
  const partOf = (noun: string, part: string) =>
    parts.find((each) => each.noun === noun && each.part === part) as Part;

  test.each([true, false])("clients that owe: %s", async (wanted) => {
    const { data, errors } = await asked(
      partOf("Client", "outstanding"),
      `{ business { clients(filter: { hasOutstanding: ${wanted} }) { totalCount } } }`,
    );
    expect(data.business?.clients).toBeNull();
    expect(errors).toMatchObject(mismatch(["business", "clients"], "outstanding"));
  });

  test("the invoices of a project", async () => {
    const { data, errors } = await asked(
      partOf("Invoice", "lines"),
      `{ project(id: "Project:14700001:1") { invoices { totalCount } } }`,
    );
    expect(data.project).toEqual({ invoices: null });
    expect(errors).toMatchObject(mismatch(["project", "invoices"], "lines"));
  });

  test("a set of lines is not written without those that are there", async () => {
    const { sandbox, known } = await start({ books: cast, now });
    await known("{ caller { email } }");
    sandbox.faults.add({ rules: [{ fault: "rewrite", method: "GET", rewrite: without(["lines"]) }] });
    const { data, errors } = await known(
      `mutation { invoiceUpdate(input: { id: "Invoice:ACM123:1", addLines: [{ name: "More", unitCost: { amount: "1.00" } }] }) {
        invoice { id } userErrors { code } } }`,
    );
    expect(data.invoiceUpdate).toBeNull();
    expect(errors).toMatchObject(mismatch(["invoiceUpdate"], "lines"));
    expect(sandbox.committed()).toEqual([]);
  });
});
