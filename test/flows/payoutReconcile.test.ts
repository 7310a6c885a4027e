import { describe, expect, test } from "vitest";
import type { AppOptions } from "../../src/app/index.ts";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { openStore } from "../../src/store/index.ts";
import { sharedStores } from "../store/databases.ts";
import { books } from "../support/books.ts";
import { type Answer, rows, start } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const account = "/accounting/account/ACM123";
const entries = `${account}/journal_entries/journal_entries`;
const details = `${account}/journal_entries/journal_entry_details`;
const chart = `${account}/journal_entry_accounts/journal_entry_accounts?page=1&per_page=100`;
const reconcile = `mutation ($input: PayoutReconcileInput!) { payoutReconcile(input: $input) {
  journalEntry { freshbooksId name description date currency
    lines { subAccount { name } debit { amount } credit { amount } } }
  gross { amount currency } steps { name status record { id } } replayed userErrors { code path message } } }`;
const usd = (amount: string) => ({ amount, currency: "USD" });
const cast = books({
  clients: 2,
  invoices: [
    { amount: "100.00" },
    { amount: "200.15" },
    { amount: "50.00", fields: { currency_code: "EUR" } },
  ],
  payments: [
    { invoiceId: 1, amount: "100.00" },
    { invoiceId: 2, amount: "200.15" },
  ],
});

type Ask = (query: string, options?: { variables: Record<string, unknown> }) => Promise<Answer>;

/** The ids of subaccounts by their names. */
async function chartOf(ask: Ask) {
  const { data } = await ask("{ business { journalEntryAccounts { nodes { subAccounts { id name } } } } }");
  const accounts = rows(data.business?.journalEntryAccounts?.nodes).flatMap((each) => rows(each.subAccounts));
  return (name: string) => String(accounts.find((each) => String(each.name) === name)?.id);
}

async function startBooks(app: Partial<AppOptions> = {}) {
  const started = await start({ books: cast, now, app });
  const idOf = await chartOf(started.ask);
  started.sandbox.forget();
  const input = {
    ...{ payoutId: "po_1", paymentIds: ["Payment:ACM123:1", "Payment:ACM123:2"] },
    ...{ net: usd("291.14"), fee: usd("9.01"), depositAccountId: idOf("Petty Cash") },
    ...{
      clearingAccountId: idOf("Customer Deposits"),
      feeAccountId: idOf("Accrued Rent"),
      date: "2026-06-29",
    },
  };
  const book = async (changes: object = {}) => {
    const { data, errors } = await started.ask(reconcile, { variables: { input: { ...input, ...changes } } });
    return { payload: data.payoutReconcile, codes: errors?.map(({ extensions }) => extensions.code) };
  };
  return { ...started, idOf, input, book };
}

const booked = {
  journalEntry: {
    ...{ freshbooksId: expect.any(String), name: "Payout po_1", description: "Payments 1, 2" },
    ...{ date: "2026-06-29", currency: "USD" },
    lines: expect.arrayContaining([
      { subAccount: { name: "Petty Cash" }, debit: { amount: "291.14" }, credit: null },
      { subAccount: { name: "Accrued Rent" }, debit: { amount: "9.01" }, credit: null },
      { subAccount: { name: "Customer Deposits" }, debit: null, credit: { amount: "300.15" } },
    ]),
  },
  ...{ gross: usd("300.15"), steps: [{ name: "journalEntryCreate", status: "DONE", record: null }] },
  ...{ replayed: false, userErrors: [] },
};

describe("the payout and its fee are booked: gross = net + fee to the cent, one journal entry by payout id", () => {
  test("with exactly these requests, and once however often it comes", async () => {
    const { book, sandbox, idOf, ask } = await startBooks();
    const first = await book();
    expect(first).toEqual({ payload: booked, codes: undefined });
    const clearing = idOf("Customer Deposits").split(":")[2];
    const bySub = `${details}?search[sub_accountid]=${clearing}&page=1&per_page=100`;
    expect(sandbox.asked().map(decodeURIComponent)).toEqual([
      expect.stringMatching(/payments\?search\[logids\]\[\]=1&search\[logids\]\[\]=2/),
      `GET ${chart}`,
      `GET ${bySub}`,
      `POST ${entries}`,
      `GET ${chart}`,
    ]);

    // Without a key, on another day, in another order: the entry is found.
    const again = await book({ paymentIds: ["Payment:ACM123:2", "Payment:ACM123:1"], date: undefined });
    expect(again.payload).toEqual({ ...booked, journalEntry: again.payload?.journalEntry, replayed: true });
    expect(again.payload?.journalEntry?.freshbooksId).toBe(first.payload?.journalEntry?.freshbooksId);
    expect(again.payload?.journalEntry).toEqual(booked.journalEntry);
    // With a key, whose outcome is kept or not.
    const keyed = await book({ idempotencyKey: "k" });
    expect(keyed.payload).toEqual({ ...booked, replayed: true });
    expect(await book({ idempotencyKey: "k" })).toEqual(keyed);

    for (const changes of [{ net: usd("290.14"), fee: usd("10.01") }, { date: "2026-06-28" }])
      expect((await book(changes)).payload).toMatchObject({
        ...{ journalEntry: null, steps: [{ status: "NOT_REACHED" }] },
        userErrors: [{ code: "INVALID", path: ["payoutId"] }],
      });
    const other = await book({ payoutId: "po_2" });
    expect(rows(other.payload?.userErrors)).toEqual([
      {
        code: "INVALID",
        path: ["paymentIds", "0"],
        message: 'The payment is booked already, by the entry "Payout po_1"',
      },
      {
        code: "INVALID",
        path: ["paymentIds", "1"],
        message: 'The payment is booked already, by the entry "Payout po_1"',
      },
    ]);
    expect(sandbox.committed("POST")).toHaveLength(1);
    // What has never begun is not known.
    const { data } = await ask(
      '{ business { flow(mutation: "payoutReconcile", idempotencyKey: "k") { status } } }',
    );
    expect(data.business?.flow).toBeNull();
  });

  test("a payout without a fee has two lines and no account for it", async () => {
    const { book } = await startBooks();
    const { payload } = await book({ net: usd("300.15"), fee: { amount: "0" }, feeAccountId: undefined });
    expect(rows(payload?.journalEntry?.lines)).toHaveLength(2);
  });

  test("and nothing is sent for an input that is rejected", async () => {
    const { book, sandbox, idOf } = await startBooks();
    const errorsOf = async (changes: object) =>
      rows((await book(changes)).payload?.userErrors).map(({ code, path }) =>
        [code, rows(path).join(".")].join(" "),
      );
    expect(await errorsOf({ fee: usd("9.00") })).toEqual(["INVALID net"]);
    expect(await errorsOf({ payoutId: " " })).toEqual(["REQUIRED payoutId"]);
    expect(await errorsOf({ payoutId: "po\n1" })).toEqual(["INVALID payoutId"]);
    expect(await errorsOf({ payoutId: "p".repeat(101) })).toEqual(["INVALID payoutId"]);
    expect(await errorsOf({ paymentIds: [] })).toEqual(["REQUIRED paymentIds"]);
    expect(await errorsOf({ paymentIds: ["Payment:ACM123:1", "Payment:ACM123:1"] })).toEqual([
      "INVALID paymentIds.1",
    ]);
    expect(await errorsOf({ paymentIds: ["Payment:ACM123:9", "Client:ACM123:1"] })).toEqual([
      "NOT_FOUND paymentIds.0",
      "INVALID paymentIds.1",
    ]);
    expect(await errorsOf({ paymentIds: Array.from({ length: 101 }, () => "Payment:ACM123:1") })).toContain(
      "TOO_MANY paymentIds",
    );
    expect(await errorsOf({ net: { amount: "291.14", currency: "EUR" } })).toEqual([
      "CURRENCY_MISMATCH net.currency",
    ]);
    expect(await errorsOf({ net: usd("309.15"), fee: usd("-9.00") })).toEqual(["INVALID fee.amount"]);
    expect(await errorsOf({ net: usd("0"), fee: usd("300.15") })).toEqual(["INVALID net.amount"]);
    expect(await errorsOf({ feeAccountId: undefined })).toEqual(["REQUIRED feeAccountId"]);
    expect(await errorsOf({ depositAccountId: idOf("Customer Deposits") })).toEqual([
      "INVALID clearingAccountId",
    ]);
    expect(await errorsOf({ clearingAccountId: "JournalEntrySubAccount:ACM123:999" })).toEqual([
      "NOT_FOUND clearingAccountId",
    ]);
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("from the accounts of the ledger above the subaccounts", async () => {
    const { book, ask, sandbox, idOf } = await startBooks();
    const { data } = await ask(
      "{ business { ledgerAccounts(first: 200) { nodes { id name journalEntrySubAccount { id } } } } }",
    );
    const ledger = rows(data.business?.ledgerAccounts?.nodes);
    const above = (name: string) =>
      ledger.find((each) => String(each.journalEntrySubAccount?.id) === idOf(name))?.id as unknown as string;
    const changes = {
      depositAccountId: above("Petty Cash"),
      ...{ clearingAccountId: above("Customer Deposits"), feeAccountId: above("Accrued Rent") },
    };
    expect((await book(changes)).payload).toEqual(booked);
    // An account without a subaccount cannot be posted to.
    const made = await ask(
      'mutation { ledgerAccountEnsure(input: { name: "Stripe fees", subKind: OPERATING_EXPENSE }) { ledgerAccount { id } } }',
    );
    const rejected = await book({
      payoutId: "po_2",
      feeAccountId: made.data.ledgerAccountEnsure?.ledgerAccount?.id,
    });
    expect(rejected.payload).toMatchObject({ userErrors: [{ code: "INVALID", path: ["feeAccountId"] }] });
    expect(sandbox.committed("POST").filter((each) => each.includes(entries))).toHaveLength(1);
  });

  test.each(["commit", "before"] as const)(
    "an answer that is lost (%s) is settled by looking",
    async (after) => {
      const { book, sandbox, ask } = await startBooks();
      const unknown = { payload: null, codes: ["OUTCOME_UNKNOWN"] };
      const loseNext = () => sandbox.answerNext({ method: "POST", path: entries }, { reset: true, after });
      loseNext();
      expect(await book({ idempotencyKey: "k" })).toEqual(unknown);
      sandbox.faults.clear();
      const { data } = await ask(`{ business { flow(mutation: "payoutReconcile", idempotencyKey: "k") {
      mutation status startedAt steps { name status record { id } } } } }`);
      expect(data.business?.flow).toMatchObject({
        ...{ mutation: "payoutReconcile", status: "INTERRUPTED", startedAt: expect.any(String) },
        steps: [{ name: "payoutReconcile", status: "FAILED", record: null }],
      });
      const later = await book({ idempotencyKey: "k" });
      // What may still arrive is not sent again under the key.
      expect(later).toEqual(
        after === "commit" ? { payload: { ...booked, replayed: true }, codes: undefined } : unknown,
      );
      // Without a key, the caller decides to.
      expect((await book()).payload).toEqual({ ...booked, replayed: after === "commit" });
      expect(sandbox.committed("POST")).toHaveLength(1);
    },
  );
});

describe.each(sharedStores())("two processes over $name", ({ missing, place }) => {
  test.skipIf(missing)("book one payout once, without a key and with one", async () => {
    const where = await place();
    const ring = toKeyRing(`k1:${Buffer.alloc(32, 1).toString("base64")}`);
    const { sandbox, apiOrigin, input } = await startBooks();
    const graphs = await Promise.all(
      [1, 2].map(async () => start({ now, app: { apiOrigin, store: await openStore(where), keys: ring } })),
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        graphs[at % 2]?.ask(reconcile, {
          variables: { input: { ...input, ...(at > 3 && { idempotencyKey: `k${at}` }) } },
        }),
      ),
    );
    const payloads = answers.map((answer) => answer?.data.payoutReconcile);
    const numbers = new Set(payloads.map((payload) => payload?.journalEntry?.freshbooksId));
    expect(numbers.size).toBe(1);
    expect(payloads.filter((payload) => !payload?.replayed)).toHaveLength(1);
    expect(sandbox.committed("POST")).toHaveLength(1);
  });
});
