import { getNamedType, isInputObjectType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { deletedMessage } from "../../src/graphql/writing/deleted.ts";
import { entities, lower } from "../every/nouns/contract.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

test("every mutation answers a `MutationPayload`", () => {
  const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {});
  const others = mutations.filter(({ type }) => {
    const payload = getNamedType(type);
    return !isObjectType(payload) || payload.getInterfaces().every(({ name }) => name !== "MutationPayload");
  });
  expect(mutations.length).toBeGreaterThan(40);
  expect(others.map(({ name }) => name)).toEqual([]);
});

test("what every call needs is non-null, not described", () => {
  const inputs = Object.values(createSchema().getTypeMap()).filter(isInputObjectType);
  const described = inputs.flatMap((input) =>
    Object.values(input.getFields())
      .filter(({ description }) => /^(needed|required|left out: (true|false|\d+)\b)/i.test(description ?? ""))
      .map(({ name }) => `${input.name}.${name}`),
  );
  expect(described).toEqual([]);
});

test.each([
  ["invoiceCreate", "clientId", "{}"],
  ["paymentCreate", "method", '{ invoiceId: "Invoice:ACM123:1", amount: { amount: "1" } }'],
  ["expenseCreate", "amount", '{ categoryId: "ExpenseCategory:ACM123:1" }'],
  ["projectCreate", "title", '{ clientId: "Client:ACM123:1" }'],
  ["serviceCreate", "name", "{}"],
  ["itemCreate", "name", "{}"],
  ["taxCreate", "name", '{ percent: "1" }'],
])("%s without %s is refused by its type, and asks FreshBooks nothing", async (mutation, field, input) => {
  const { known, sandbox } = await start({ books: books() });
  const { errors } = await known(`mutation { ${mutation}(input: ${input}) { userErrors { code } } }`);
  expect(errors?.map(({ message }) => message)).toEqual([
    expect.stringMatching(`\\.${field}"? of required type`),
  ]);
  expect(sandbox.asked()).toEqual([]);
});

test("what is deleted is said to be restorable where a mutation restores it, and nowhere else", () => {
  const mutations = createSchema().getMutationType()?.getFields() ?? {};
  for (const { noun } of entities) {
    const restore = `${lower(noun)}Restore`;
    const hint = restore in mutations ? `; \`${restore}\` restores it` : "";
    expect(deletedMessage(noun as "Client")).toMatch(new RegExp(`^This [a-z ]+ is deleted${hint}$`));
  }
});

test("no update carries a switch for which there is a verb", () => {
  const updates = Object.values(createSchema().getTypeMap()).filter(
    (type) => isInputObjectType(type) && type.name.endsWith("UpdateInput"),
  );
  const switches = updates.flatMap((type) =>
    isInputObjectType(type)
      ? Object.keys(type.getFields()).filter((name) => ["archived", "completed", "deleted"].includes(name))
      : [],
  );
  expect(switches).toEqual([]);
});
