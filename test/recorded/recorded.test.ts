import { readdirSync } from "node:fs";
import type { GraphQLObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { cast, now } from "../every/nouns/books.ts";
import { unclaimedIn, unshownIn } from "../every/nouns/claims.ts";
import { lists, lower } from "../every/nouns/contract.ts";
import { costs } from "../every/nouns/costs.ts";
import { tenantOf } from "../every/nouns/index.ts";
import { ledger } from "../every/nouns/ledger.ts";
import { sales } from "../every/nouns/sales.ts";
import { tables } from "../every/nouns/tables.ts";
import { work } from "../every/nouns/work.ts";
import { start } from "../support/start.ts";
import { plant, recorded, selectionOf } from "./plant.ts";

/** Bodies that FreshBooks sent, and clients recorded: each key is shown by a field, or docs/fossils.md says why not. */
const schema = createSchema();
const files = readdirSync("test/recorded", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""))
  .toSorted();

describe.each(files.map((file) => ({ file, ...recorded(file) })))("the recorded $file", (record) => {
  const { noun, id, under, apart = [], body, shows } = record;
  const table = tables.get(lower(noun));

  test("has no key without a field that shows it, or a reason", () => {
    if (!table) throw new TypeError(`${noun} has no table`);
    expect(unclaimedIn([table], body, new Set())).toEqual([]);
    expect(unshownIn(table, body, shows, under)).toEqual(apart);
  });

  test("is shown value by value, by its id and, unless it is deleted, in the list", async () => {
    const { ask } = await plant(record);
    const list = lists.find((each) => each.noun === noun)?.field;
    const selection = selectionOf(schema.getType(noun) as GraphQLObjectType, shows);
    const { data, errors } = await ask(`{
      one: ${lower(noun)}(id: "${noun}:${tenantOf(noun)}:${id}") ${selection}
      business { ${list}(first: 5) { nodes ${selection} } } }`);
    expect(errors).toBeUndefined();
    const nodes = shows.deleted ? [] : [shows];
    expect(data).toEqual({ one: shows, business: { [list ?? ""]: { nodes } } });
  });
});

/** Subaccounts stand in their account; of staff there are lists of keys, and no body. */
const unrecorded = ["JournalEntrySubAccount", "StaffMember"];

test("every noun has a recorded body", () => {
  const nouns = files.map((file) => recorded(file).noun);
  const all = [sales, costs, work, ledger].flatMap((area) => Object.keys(area));
  expect(all.filter((noun) => !nouns.includes(noun)).toSorted()).toEqual(unrecorded);
});

test("the recorded answer to a journal entry is shown value by value", async () => {
  const text = "Here is a basic description of the journal entry made.";
  const header = {
    currency_code: "USD",
    description: text,
    name: "JournalEntry",
    user_entered_date: "2019-04-20",
  };
  const lines = [
    { ...header, credit: null, debit: "200", detailid: 1_313_598, id: 1_313_598, sub_accountid: 1 },
    { ...header, credit: "200", debit: null, detailid: 1_313_600, id: 1_313_600, sub_accountid: 2 },
  ];
  const body = { ...header, details: lines, entryid: 629_310, id: 629_310 };
  const table = tables.get("journalEntry");
  expect(table && unclaimedIn([table], body, new Set())).toEqual([]);

  const { known, sandbox } = await start({ books: cast, now });
  const rewrite = (answer: Answer) => ({
    ...answer,
    body: { response: { result: { journal_entry: body } } },
  });
  sandbox.faults.add({ rules: [{ fault: "rewrite", method: "POST", path: /journal_entries/, rewrite }] });
  const side = (name: string, id: number) =>
    `{ subAccountId: "JournalEntrySubAccount:ACM123:${id}", amount: { ${name}: { amount: "200" } } }`;
  const { data, errors } = await known(`mutation { journalEntryCreate(input: {
    name: "JournalEntry", description: "${text}", date: "2019-04-20", currency: "USD",
    lines: [${side("debit", 1)}, ${side("credit", 2)}] }) { userErrors { code } journalEntry {
      freshbooksId name description date currency lines { id freshbooksId freshbooksEntryId name description date
        debit { amount currency } credit { amount currency } subAccount { id } } } } }`);
  expect(errors).toBeUndefined();
  const said = { name: "JournalEntry", description: text, date: "2019-04-20" };
  const line = (id: string, account: number) => ({
    ...{ id: `JournalEntryLine:ACM123:${id}`, freshbooksId: id, freshbooksEntryId: "629310", ...said },
    ...{ debit: null, credit: null, subAccount: { id: `JournalEntrySubAccount:ACM123:${account}` } },
  });
  const amount = { amount: "200", currency: "USD" };
  expect(data.journalEntryCreate).toEqual({
    userErrors: [],
    journalEntry: {
      ...{ freshbooksId: "629310", ...said, currency: "USD" },
      lines: [
        { ...line("1313598", 1), debit: amount },
        { ...line("1313600", 2), credit: amount },
      ],
    },
  });
});
