import { describe, expect, test } from "vitest";
import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";
import { conditionsOf, kindOf, lists, queryOf } from "../nouns/contract.ts";

type Case = {
  field: string;
  condition: string;
  /** The search text. */
  value: string;
  /** Records of which the second matches, and the first if case, accents and width are ignored. */
  books: BooksSketch;
  /** Whether the condition is exact, so that the first does not match. */
  strict: boolean;
  /** Not sent to FreshBooks. */
  unsent?: true;
};

const organizations = ["Söhne & Co", "sohne & co"].map((organization, at) => ({
  ...{ id: at + 1, fields: { organization } },
}));
const descriptions = ["ＣＡＦＥ́ table", "cafe chair"];

const cases: readonly Case[] = [
  { field: "clients", condition: "search", value: "sohne", books: { clients: organizations }, strict: false },
  {
    ...{ field: "clients", condition: "organizationContains", value: "sohne", strict: false },
    books: { clients: organizations },
  },
  {
    ...{ field: "clients", condition: "email", value: "jose@example.test", strict: true },
    books: {
      clients: ["José@example.test", "jose@example.test"].map((email, at) => ({
        id: at + 1,
        fields: { email },
      })),
    },
  },
  {
    ...{ field: "invoices", condition: "number", value: "a-1", strict: true },
    books: { invoices: [{ number: "Ａ-1" }, { number: "a-1" }] },
  },
  {
    ...{ field: "estimates", condition: "number", value: "a-1", strict: true },
    books: { estimates: [{ number: "Ａ-1" }, { number: "a-1" }] },
  },
  {
    ...{ field: "creditNotes", condition: "number", value: "a-1", strict: true },
    books: { creditNotes: [{ number: "Ａ-1" }, { number: "a-1" }] },
  },
  {
    ...{ field: "expenses", condition: "vendor", value: "Cafe", strict: true },
    books: { expenses: [{ vendor: "Café" }, { vendor: "Cafe" }] },
  },
  {
    ...{ field: "items", condition: "sku", value: "no-1", strict: true },
    books: { items: [{ sku: "NO-1" }, { sku: "no-1" }] },
  },
  {
    ...{ field: "items", condition: "nameContains", value: "strasse", strict: false, unsent: true },
    books: { items: [{ name: "Straße" }, { name: "Strasse" }] },
  },
  {
    ...{ field: "items", condition: "descriptionContains", value: "cafe", strict: false },
    books: { items: descriptions.map((description) => ({ description })) },
  },
  {
    ...{ field: "tasks", condition: "nameContains", value: "strasse", strict: false, unsent: true },
    books: { tasks: [{ name: "Straße" }, { name: "Strasse" }] },
  },
  {
    ...{ field: "bills", condition: "number", value: "a-1", strict: true, unsent: true },
    books: { billVendors: 1, bills: [{ number: "Ａ-1" }, { number: "a-1" }] },
  },
  {
    ...{ field: "billVendors", condition: "nameContains", value: "strasse", strict: false, unsent: true },
    books: { billVendors: [{ name: "Straße" }, { name: "Strasse" }] },
  },
  {
    ...{ field: "staffMembers", condition: "search", value: "strasse", strict: false, unsent: true },
    books: { staff: [{ lastName: "Straße" }, { lastName: "Strasse" }] },
  },
  {
    ...{ field: "staffMembers", condition: "emailContains", value: "cafe", strict: false },
    books: { staff: [{ email: "café@example.test" }, { email: "cafe@example.test" }] },
  },
  {
    ...{ field: "taxes", condition: "nameContains", value: "impot", strict: false },
    books: { taxes: [{ name: "Impôt" }, { name: "impot" }] },
  },
  {
    ...{ field: "expenseCategories", condition: "nameContains", value: "cafe", strict: false, unsent: true },
    books: { categories: [{ name: "Café" }, { name: "cafe bar" }] },
  },
  {
    ...{ field: "projects", condition: "titleContains", value: "kobenhavn", strict: false, unsent: true },
    books: { projects: [{ title: "København" }, { title: "kobenhavn" }] },
  },
  {
    ...{ field: "services", condition: "search", value: "strasse", strict: false, unsent: true },
    books: {
      services: [
        { id: 2, name: "Strasse" },
        { id: 3, name: "Straße" },
      ],
    },
  },
  {
    ...{ field: "ledgerAccounts", condition: "nameContains", value: "cafe", strict: false, unsent: true },
    books: {
      ledgerAccounts: [
        { name: "Café", number: "2" },
        { name: "cafe", number: "1" },
      ],
    },
  },
  {
    ...{ field: "ledgerAccounts", condition: "number", value: "a-1", strict: true },
    books: { ledgerAccounts: [{ number: "Ａ-1" }, { number: "a-1" }] },
  },
];

test("every condition on a text is here", () => {
  const known = new Set(cases.map(({ field, condition }) => `${field}.${condition}`));
  const texts = lists.flatMap((list) =>
    conditionsOf(list)
      .filter((condition) => kindOf(condition) === "String")
      .map(({ name }) => `${list.field}.${name}`),
  );
  expect(texts.toSorted()).toEqual([...known].toSorted());
});

/** The database behind FreshBooks decides whether "sohne" finds "Söhne": either result is valid for a sent filter. */
describe.each(cases)("$field(filter: {$condition: $value})", ({ field, condition, value, strict, ...of }) => {
  const list = lists.find((each) => each.field === field);
  const isLedger = field === "ledgerAccounts"; // its accounts have UUIDs
  const numberOf = (number: number) => (isLedger ? steadyUuid("ledger", "ACM123", number) : String(number));
  const exact = numberOf(2);
  const other = numberOf(field === "services" ? 3 : 1); // services come oldest first
  const asked = async (textsFolded: boolean, first: number) => {
    const { known, sandbox, logged } = await start({ books: books(of.books), settings: { textsFolded } });
    const query = list ? queryOf(list, "totalCount nodes { freshbooksId }") : "";
    const { data, errors } = await known(query, { variables: { first, filter: { [condition]: value } } });
    expect(errors).toBeUndefined();
    const numbers = rows(data.business?.[field]?.nodes).map(({ freshbooksId }) => freshbooksId);
    expect(logged.filter((line) => line.includes('"what"'))).toEqual([]);
    return { numbers, total: data.business?.[field]?.totalCount, requests: sandbox.asked("GET") };
  };

  test("is honoured by a database that passes over accents", async () => {
    const fitting = strict ? [exact] : [exact, other];
    expect(await asked(true, 25)).toMatchObject({ numbers: fitting, total: fitting.length });
    expect(await asked(true, 1)).toMatchObject({ numbers: [exact], total: fitting.length });
  });

  test("and by one that does not", async () => {
    const { numbers, total, requests } = await asked(false, 25);
    expect(numbers[0]).toBe(exact);
    expect(total).toBe(numbers.length);
    expect(numbers).toEqual(of.unsent && !strict ? [exact, other] : [exact]);
    expect(requests).toHaveLength(1);
  });
});
