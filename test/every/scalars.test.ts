import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const list = (filter: string) => `business { ${filter} { totalCount } }`;

/** A place to send each of our scalars, with a valid value and an invalid one. */
const places: Record<string, { right: string; wrong: string; field: string; writes?: true }> = {
  Date: {
    right: "2026-11-29",
    wrong: "2026-02-30",
    field: list("invoices(filter: { issueDate: { from: $x } })"),
  },
  DateTime: {
    ...{ right: "2026-11-29T10:00:00Z", wrong: "soon" },
    field: list("clients(filter: { updatedAt: { from: $x } })"),
  },
  Decimal: { right: "12.50", wrong: "12,50", field: list("expenses(filter: { amount: { from: $x } })") },
  Duration: {
    ...{ right: "PT1H", wrong: "an hour", writes: true },
    field: "timeEntryCreate(input: { duration: { duration: $x } }) { userErrors { code } }",
  },
  CurrencyCode: {
    ...{ right: "USD", wrong: "dollars", writes: true },
    field: "clientCreate(input: { currency: $x }) { userErrors { code } }",
  },
};
const each = Object.entries(places).map(([scalar, place]) => ({ scalar, ...place }));

test("every scalar of ours that can be sent has a place here", () => {
  const elsewhere = new Set(["Upload", "LocalDateTime", "_Any", "FieldSet"]); // files; never sent; federation's
  const ours = Object.values(createSchema().getTypeMap()).filter(
    (type) => type.astNode?.kind === "ScalarTypeDefinition" && !/^(federation__|link__|_)/.test(type.name),
  );
  expect(
    ours
      .map(({ name }) => name)
      .filter((name) => !elsewhere.has(name))
      .sort(),
  ).toEqual(Object.keys(places).sort());
});

describe.each(each)("$scalar", ({ scalar, right, wrong, field, writes }) => {
  const kind = writes ? "mutation" : "query";

  test.each([[[right]], [[[right]]], [{ value: right }], [true]])(
    "takes %j for no value, though a list of one text reads like the text",
    async (value) => {
      const { ask, sandbox } = await start({ books: books() });
      const { data, errors } = await ask(`${kind} ($x: ${scalar}!) { ${field} }`, {
        variables: { x: value },
      });
      expect(data).toBeUndefined();
      expect(errors?.[0]?.message).toMatch(/^Variable "\$x" got invalid value/);
      expect(sandbox.asked()).toEqual([]);
    },
  );

  test.each([JSON.stringify(wrong), `[${JSON.stringify(right)}]`, "true", "{ a: 1 }"])(
    "says where %s stands in the document",
    async (literal) => {
      const { ask, sandbox } = await start({ books: books() });
      const query = `${kind} { ${field.replace("$x", literal)} }`;
      const { errors } = await ask(query);
      expect(errors).toMatchObject([{ locations: [{ line: 1, column: query.indexOf(literal) + 1 }] }]);
      expect(sandbox.asked()).toEqual([]);
    },
  );
});
