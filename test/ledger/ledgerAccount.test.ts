import { describe, expect, test } from "vitest";
import { steadyUuid } from "../../src/sandbox/wire/json.ts";
import { ledgerPath as path } from "../every/nouns/books.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const idOf = (number: number) => steadyUuid("ledger", "ACM123", number);
const id = (number: number) => `LedgerAccount:14700001:${idOf(number)}`;
const chart = "/accounting/account/ACM123/journal_entry_accounts/journal_entry_accounts?page=1&per_page=100";

const tree = books({
  ledgerAccounts: [
    {
      name: "Cash",
      number: "1000",
      subType: "Cash & Bank",
      system: "Cash",
      auto: true,
      classic: ["1000", null],
    },
    {
      name: "Petty Cash",
      number: "1000-1",
      subType: "Cash & Bank",
      parentId: 1,
      classic: ["1000", "1000 Petty Cash"],
    },
    { name: "Travel", number: "6001", categoryId: 2 },
    { name: "Airfare", number: "6001-1", parentId: 3, categoryId: 3 },
    { name: "Odd", number: "9000", wire: { sub_type: "Unheard of", type: null, state: "frozen" } },
  ],
});

describe("ledger accounts are read", () => {
  test("as a tree, with what they are in the older chart and among categories, from one list each", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    const { data, errors } = await known(`{ business { ledgerAccounts { totalCount nodes {
      number kind subKind systemName autoCreated status parent { name } children { name } category { name }
      journalEntryAccount { number } journalEntrySubAccount { name } } } } }`);
    expect(errors).toBeUndefined();
    const none = { systemName: null, autoCreated: false, parent: null, children: [], category: null };
    const apart = { journalEntryAccount: null, journalEntrySubAccount: null };
    const cash = { kind: "ASSET", subKind: "CASH_AND_BANK", status: "ACTIVE" };
    const spent = { kind: "EXPENSE", subKind: "OPERATING_EXPENSE", status: "ACTIVE" };
    expect(data.business?.ledgerAccounts).toEqual({
      totalCount: 5,
      nodes: [
        {
          ...{ ...none, ...apart, ...cash, number: "1000", systemName: "Cash", autoCreated: true },
          ...{ children: [{ name: "Petty Cash" }], journalEntryAccount: { number: "1000" } },
        },
        {
          ...{ ...none, ...cash, number: "1000-1", parent: { name: "Cash" } },
          ...{ journalEntryAccount: { number: "1000" }, journalEntrySubAccount: { name: "Petty Cash" } },
        },
        {
          ...{ ...none, ...apart, ...spent, number: "6001" },
          ...{ category: { name: "Travel" }, children: [{ name: "Airfare" }] },
        },
        {
          ...{ ...none, ...apart, ...spent, number: "6001-1" },
          ...{ category: { name: "Airfare" }, parent: { name: "Travel" } },
        },
        // Words that nobody has seen.
        { ...none, ...apart, number: "9000", kind: null, subKind: null, status: null },
      ],
    });
    expect(sandbox.asked().toSorted()).toEqual(
      [
        `GET ${path}`,
        `GET ${chart}`,
        "GET /accounting/account/ACM123/expenses/categories?page=1&per_page=100",
      ].toSorted(),
    );
  });

  test("from a category, however many categories there are", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    const { data } = await known(
      "{ business { expenseCategories { nodes { name ledgerAccount { number } } } } }",
    );
    const numbers = Object.fromEntries(
      rows(data.business?.expenseCategories?.nodes).map(({ name, ledgerAccount }) => [
        name,
        ledgerAccount?.number ?? null,
      ]),
    );
    expect(numbers).toMatchObject({ Travel: "6001", Airfare: "6001-1", Advertising: null });
    expect(sandbox.asked("GET", "/accounting/businesses")).toHaveLength(1);
  });

  test("one that the list does not have is read singly, and is null where it does not exist", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    const { data } = await known(
      `{ a: ledgerAccount(id: "${id(2)}") { name } b: ledgerAccount(id: "${id(99)}") { name } }`,
    );
    expect(data).toEqual({ a: { name: "Petty Cash" }, b: null });
    expect(sandbox.asked()).toEqual([`GET ${path}`, `GET ${path}/${idOf(99)}`]);
  });

  test("an id of another kind is rejected before anything is sent", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    for (const wrong of [
      "LedgerAccount:14700001:1",
      "LedgerAccount:ACM123:1",
      "JournalEntryAccount:ACM123:1",
    ]) {
      const { errors } = await known(`{ ledgerAccount(id: "${wrong}") { name } }`);
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("a rejection in the ledger's own shape is an error, whatever its status", async () => {
    const body = {
      errors: { message: "Request failed", status: 403, details: [{ reason: "No.", metadata: null }] },
    };
    for (const status of [403, 200]) {
      const { known, sandbox } = await start({ books: tree, now });
      sandbox.answerNext({ path: "/accounting/businesses/" }, { status, body });
      const { data, errors } = await known("{ business { ledgerAccounts { totalCount } } }");
      expect(data.business).toEqual({ ledgerAccounts: null });
      expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    }
  });

  test("a business of which FreshBooks sends no UUID has no ledger, and everything else", async () => {
    const { ask, sandbox } = await start({ books: tree, now });
    const memberships = [
      { role: "owner", business: { id: 14_700_001, name: "Acme Design", account_id: "ACM123" } },
    ];
    const me = { id: 14_400_001, business_memberships: memberships, roles: [] };
    sandbox.answerNext({ path: "/auth/api/v1/users/me" }, { status: 200, body: { response: me } });
    const { data, errors } = await ask("{ business { uuid name ledgerAccounts { totalCount } } }");
    expect(data.business).toEqual({ uuid: null, name: "Acme Design", ledgerAccounts: null });
    expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
    expect(sandbox.asked("GET", "/accounting")).toEqual([]);
  });
});

const shows =
  "ledgerAccount { id name number description subKind parent { name } } userErrors { path code message }";
const create = `mutation ($input: LedgerAccountCreateInput!) { ledgerAccountCreate(input: $input) { ${shows} } }`;
const update = `mutation ($input: LedgerAccountUpdateInput!) { ledgerAccountUpdate(input: $input) { ${shows} } }`;

describe("ledger accounts are written", () => {
  test("a new one always says whether it has a parent", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    const { data } = await known(create, {
      variables: { input: { name: "Savings", subKind: "CASH_AND_BANK" } },
    });
    expect(data.ledgerAccountCreate).toMatchObject({
      ledgerAccount: { name: "Savings", subKind: "CASH_AND_BANK", parent: null },
      userErrors: [],
    });
    const below = { name: "Till", subKind: "CASH_AND_BANK", number: "1000-9", parentId: id(1) };
    const { data: second } = await known(create, { variables: { input: below } });
    expect(second.ledgerAccountCreate).toMatchObject({
      ledgerAccount: { name: "Till", number: "1000-9", parent: { name: "Cash" } },
      userErrors: [],
    });
    expect(sandbox.committed()).toEqual([`POST ${path}`]);
  });

  test.each([true, false])("with a parent required: %s, both are accepted", async (ledgerParentRequired) => {
    const { known } = await start({ books: tree, now, settings: { ledgerParentRequired } });
    const { data } = await known(create, { variables: { input: { name: "Savings", subKind: "EQUITY" } } });
    expect(data.ledgerAccountCreate?.userErrors).toEqual([]);
  });

  test("a change sends the whole record, and what is not named stays as it is", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    const { data } = await known(update, { variables: { input: { id: id(2), description: "The tin" } } });
    expect(data.ledgerAccountUpdate).toEqual({
      ledgerAccount: {
        ...{ id: id(2), name: "Petty Cash", number: "1000-1", description: "The tin" },
        ...{ subKind: "CASH_AND_BANK", parent: { name: "Cash" } },
      },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 2)).toEqual([`GET ${path}/${idOf(2)}`, `PUT ${path}/${idOf(2)}`]);
    const moved = await known(update, { variables: { input: { id: id(2), parentId: null } } });
    expect(moved.data.ledgerAccountUpdate?.ledgerAccount?.parent).toBeNull();
  });

  test("what only FreshBooks sets stays as well, whether a PUT replaces the record or not", async () => {
    const { known } = await start({ books: tree, now, settings: { ledgerPuts: "whole" } });
    const { data } = await known(
      `mutation { ledgerAccountUpdate(input: { id: "${id(1)}", description: "All of it" }) {
        ledgerAccount { number description systemName autoCreated } userErrors { code } } }`,
    );
    expect(data.ledgerAccountUpdate).toEqual({
      ledgerAccount: { number: "1000", description: "All of it", systemName: "Cash", autoCreated: true },
      userErrors: [],
    });
  });

  test("a kind that this graph does not know stays", async () => {
    const cash = { name: "Cash", number: "1000", subType: "Crypto" };
    const { known } = await start({ books: books({ ledgerAccounts: [cash] }), now });
    const { data } = await known(update, { variables: { input: { id: id(1), description: "Coins" } } });
    expect(data.ledgerAccountUpdate).toMatchObject({ ledgerAccount: { subKind: null }, userErrors: [] });
  });

  test("all that is wrong is collected before anything is written", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    const wrong = { name: " ", subKind: "EQUITY", parentId: id(99) };
    const { data } = await known(create, { variables: { input: wrong } });
    expect(rows(data.ledgerAccountCreate?.userErrors).map(({ code, path: at }) => [code, at])).toEqual([
      ["REQUIRED", ["name"]],
      ["NOT_FOUND", ["parentId"]],
    ]);
    const self = { id: id(1), subKind: null, parentId: id(1) };
    const { data: changed } = await known(update, { variables: { input: self } });
    expect(rows(changed.ledgerAccountUpdate?.userErrors).map(({ code, path: at }) => [code, at])).toEqual([
      ["REQUIRED", ["subKind"]],
      ["INVALID", ["parentId"]],
    ]);
    const ring = { id: id(3), parentId: id(4) };
    const { data: below } = await known(update, { variables: { input: ring } });
    expect(rows(below.ledgerAccountUpdate?.userErrors)).toMatchObject([
      { code: "INVALID", path: ["parentId"] },
    ]);
    const stale = { id: id(1), name: "Till", expectedUpdatedAt: "2020-01-01T00:00:00Z" };
    const { data: late } = await known(update, { variables: { input: stale } });
    expect(rows(late.ledgerAccountUpdate?.userErrors)).toMatchObject([{ code: "STALE" }]);
    expect(sandbox.committed()).toEqual([]);
  });

  test("one of two accounts moves below the other, when both do at once", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    sandbox.faults.add({ rules: [{ fault: "latency", ms: 40, method: "GET", path }] });
    const move = (from: number, to: number) =>
      known(update, { variables: { input: { id: id(from), parentId: id(to) } } });
    const answers = await Promise.all([move(1, 3), move(3, 1)]);
    const codes = answers.flatMap(({ data }) => rows(data.ledgerAccountUpdate?.userErrors));
    expect(codes).toMatchObject([{ code: "INVALID", path: ["parentId"] }]);
    expect(sandbox.committed("PUT")).toHaveLength(1);
  });

  test("what the ledger rejects is named in the input", async () => {
    const { known, sandbox } = await start({ books: tree, now });
    const details = [{ reason: "number: Taken.", metadata: { message: "Taken.", field: "number" } }];
    const refused = { errors: { message: "Request failed with status code 400", status: 400, details } };
    sandbox.answerNext({ method: "POST" }, { status: 400, body: refused });
    const { data } = await known(create, {
      variables: { input: { name: "X", subKind: "EQUITY", number: "1" } },
    });
    expect(data.ledgerAccountCreate).toMatchObject({
      ledgerAccount: null,
      userErrors: [{ path: ["number"], code: "REFUSED" }],
    });
  });
});
