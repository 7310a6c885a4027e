import { describe, expect, test } from "vitest";
import { start } from "../support/start.ts";
import { cast } from "./nouns/books.ts";
import { entities } from "./nouns/contract.ts";
import { idOf, tenantOf } from "./nouns/index.ts";

const wrongArticle = /\ba [aeio]/i;
const emptyPlace = / {2}|``|\(\)/;

describe.each(entities)("messages about the keys of type $noun", ({ noun, tenant, single }) => {
  test("tell the form of the key that was given, and of no other", async () => {
    const { ask, sandbox } = await start({ books: cast });
    const query = "query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }";
    const own = tenantOf(noun);
    const of = [
      { [tenant]: own, freshbooksId: "1/2" },
      { [tenant]: own },
      { [tenant]: "../me", freshbooksId: "1" },
      { id: `${noun}:${own}` },
      { id: 1 },
    ].map((keys) => ({ __typename: noun, ...keys }));

    const { errors = [] } = await ask(query, { variables: { of } });

    const messages = errors
      .toSorted((a, b) => Number(a.path?.[1]) - Number(b.path?.[1]))
      .map(({ message }) => message);
    const byKey = (key: string) => new RegExp(`^Not a key of type ${noun}: its ${key} is `);
    const byId = new RegExp(`^Not an id of type ${noun}: the format is ${noun}:<${tenant}>:<`);
    const expected = [byKey("freshbooksId"), byKey("freshbooksId"), byKey(tenant), byId, byId];
    expect(messages).toEqual(expected.map((form) => expect.stringMatching(form)));
    expect(sandbox.asked()).toEqual([]);
  });

  test("have the right article and no empty place", async () => {
    const { ask } = await start({ books: cast });
    const ids = ["", "1", ...entities.filter((each) => each.noun !== noun).map((each) => idOf(each.noun))];
    for (const id of ids) {
      const answer = await ask(`query ($id: ID!) { ${single}(id: $id) { id } }`, { variables: { id } });
      const message = answer.errors?.[0]?.message;
      expect(message).toMatch(/an id of type/);
      expect(message).not.toMatch(wrongArticle);
      expect(message).not.toMatch(emptyPlace);
    }
  });
});

test("a business that is named by a bad number is refused with the form of the number", async () => {
  const { ask } = await start({ books: cast });
  const { errors } = await ask(
    '{ _entities(representations: [{ __typename: "Business", freshbooksId: "ACM123" }]) { __typename } }',
  );
  expect(errors?.map(({ message }) => message)).toEqual([
    "Not a key of type Business: its freshbooksId is a number, such as 14700001",
  ]);
});

test("where the currency is not known, none is asked for", async () => {
  const { known, sandbox } = await start({ books: cast });
  const line = '{ name: "Work", unitCost: { amount: "1.00", currency: "CAD" } }';
  const { data } = await known(
    `mutation { invoiceCreate(input: { clientId: "Client:ACM123:901", lines: [${line}],
      deposit: { amount: { amount: "1.00", currency: "CAD" } } }) { userErrors { code path message } } }`,
  );
  expect(data.invoiceCreate?.userErrors).toEqual([
    { code: "NOT_FOUND", path: ["clientId"], message: expect.any(String) },
  ]);
  const expense = await known(
    `mutation { expenseCreate(input: { categoryId: "ExpenseCategory:ACM123:1", clientId: "Client:ACM123:901",
      amount: { amount: "9.00" }, taxes: [{ name: "HST", amount: { amount: "1.00", currency: "CAD" } }] })
      { userErrors { code path } } }`,
  );
  expect(expense.data.expenseCreate?.userErrors).toEqual([{ code: "NOT_FOUND", path: ["clientId"] }]);
  expect(sandbox.asked("POST")).toEqual([]);
});
