import { expect, test } from "vitest";
import { rows } from "../support/start.ts";
import { kept, opened } from "./opened.ts";

const books = opened(
  {
    invoices: [{ amount: "100.00" }, { amount: "200.15" }, { amount: "80.00" }],
    payments: [
      { invoiceId: 1, amount: "100.00" },
      { invoiceId: 2, amount: "200.15" },
    ],
  },
  new Date("2026-06-30T18:00:00Z"),
);
const { read, done, asked } = books;

const usd = (amount: string) => ({ amount, currency: "USD" });
const debit = (amount: string) => ({ debit: { amount }, credit: null });
const credit = (amount: string) => ({ debit: null, credit: { amount } });
const entries = () => [...books.account().journalEntries.values()].map(kept);

/** The ids of the subaccounts to which entries are posted, by name. */
async function subAccounts() {
  const { business } = await read(
    "{ business { journalEntryAccounts { nodes { subAccounts { id name } } } } }",
  );
  const all = rows(business?.journalEntryAccounts?.nodes).flatMap((each) => rows(each.subAccounts));
  asked();
  return (name: string) => String(all.find((each) => String(each.name) === name)?.id);
}

const shown = "journalEntry { name date lines { subAccount { name } debit { amount } credit { amount } } }";

/** What the debits exceed the credits by, in the trial balance of the year. */
async function imbalance() {
  const { business } = await read(
    '{ business { reports { trialBalance(from: "2026-01-01", to: "2026-12-31") { totalDebit { amount } totalCredit { amount } } } } }',
  );
  const { totalDebit, totalCredit } = business?.reports?.trialBalance ?? {};
  asked();
  return Number(totalDebit?.amount) - Number(totalCredit?.amount);
}

test("Create a ledger account, change it, and list the accounts of its kind", async () => {
  const selection = "ledgerAccount { id name number subKind }";
  const input = { name: "Payment fees", number: "6950", subKind: "OPERATING_EXPENSE" };
  const { ledgerAccount } = await done("ledgerAccountCreate", input, selection);
  expect(ledgerAccount).toEqual({ id: expect.any(String), ...input });
  expect(asked()).toEqual(["POST ledger_accounts/accounts"]);
  const uuid = String(ledgerAccount?.id).split(":")[2];
  const change = { id: ledgerAccount?.id, name: "Processing fees" };
  expect((await done("ledgerAccountUpdate", change, selection)).ledgerAccount).toMatchObject({
    name: "Processing fees",
    number: "6950",
  });
  expect(asked()).toEqual([`GET ledger_accounts/accounts/${uuid}`, `PUT ledger_accounts/accounts/${uuid}`]);
  const { business } = await read(
    '{ business { ledgerAccounts(filter: { subKinds: [OPERATING_EXPENSE], nameContains: "fees" }) { nodes { name number } } } }',
  );
  expect(rows(business?.ledgerAccounts?.nodes)).toContainEqual({ name: "Processing fees", number: "6950" });
  expect(asked()).toEqual(["GET ledger_accounts/accounts"]);
  const stored = [...books.account().ledgerAccounts.values()].map(kept);
  expect(stored.filter(({ number }) => number === "6950")).toMatchObject([{ name: "Processing fees" }]);
});

test("Select the account for fees, or create it: one account for concurrent calls", async () => {
  const ensure = () =>
    done(
      "ledgerAccountEnsure",
      { name: "Stripe fees", subKind: "OPERATING_EXPENSE" },
      "ledgerAccount { id } created",
    );
  const before = books.account().ledgerAccounts.size;
  const both = await Promise.all([ensure(), ensure()]);
  expect(new Set(both.map(({ ledgerAccount }) => String(ledgerAccount?.id))).size).toBe(1);
  expect(both.map(({ created }) => String(created)).toSorted()).toEqual(["false", "true"]);
  expect(books.account().ledgerAccounts.size).toBe(before + 1);
  expect(asked()).toEqual([
    "GET ledger_accounts/accounts",
    "POST ledger_accounts/accounts",
    "GET ledger_accounts/accounts",
  ]);
});

test("Record a deposit in the bank account, as a balanced entry", async () => {
  const idOf = await subAccounts();
  const lines = (deposited: string) => [
    { subAccountId: idOf("Petty Cash"), amount: { debit: usd(deposited) } },
    { subAccountId: idOf("Owner's Equity"), amount: { credit: usd("500.00") } },
  ];
  const input = { name: "Deposit", date: "2026-06-30", currency: "USD" };
  const made = await done("journalEntryCreate", { ...input, lines: lines("500.00") }, shown);
  expect(made.journalEntry).toEqual({
    ...{ name: "Deposit", date: "2026-06-30" },
    lines: [
      { subAccount: { name: "Petty Cash" }, ...debit("500") },
      { subAccount: { name: "Owner's Equity" }, ...credit("500") },
    ],
  });
  expect(asked()).toEqual([
    "GET journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
    "POST journal_entries/journal_entries",
    "GET journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
  ]);
  expect(entries()).toMatchObject([{ name: "Deposit" }]);
  expect(await imbalance()).toBe(0);

  const { payload } = await books.call("journalEntryCreate", { ...input, lines: lines("499.99") }, shown);
  expect(payload).toMatchObject({ journalEntry: null, userErrors: [{ code: "INVALID" }] });
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
});

test("Record a payment, and hold it in undeposited funds until it is paid out", async () => {
  const idOf = await subAccounts();
  // FreshBooks posts a payment to Petty Cash.
  const payment = { invoiceId: "Invoice:ACM123:3", amount: usd("80.00"), method: "CREDIT_CARD" };
  const entry = {
    ...{ name: "Payment to undeposited funds", currency: "USD" },
    lines: [
      { subAccountId: idOf("Customer Deposits"), amount: { debit: usd("80.00") } },
      { subAccountId: idOf("Petty Cash"), amount: { credit: usd("80.00") } },
    ],
  };
  expect(await done("paymentCreate", payment, "payment { id invoice { status } }")).toEqual({
    ...{ payment: { id: "Payment:ACM123:3", invoice: { status: "PAID" } }, userErrors: [] },
  });
  const { journalEntry } = await done("journalEntryCreate", entry, shown);
  expect(rows(journalEntry?.lines)).toEqual([
    { subAccount: { name: "Customer Deposits" }, ...debit("80") },
    { subAccount: { name: "Petty Cash" }, ...credit("80") },
  ]);
  expect(asked()).toEqual([
    "GET invoices/invoices/3",
    "POST payments/payments",
    "GET invoices/invoices/3",
    "GET journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
    "POST journal_entries/journal_entries",
    "GET journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
  ]);
  expect(books.account().payments.size).toBe(3);
  expect(entries()).toHaveLength(1);
  expect(await imbalance()).toBe(0);
});

test("Book a payout and its fee: the net amount to the bank account, the fee to its own, once per payout id", async () => {
  const idOf = await subAccounts();
  const input = {
    ...{ payoutId: "po_1", paymentIds: ["Payment:ACM123:1", "Payment:ACM123:2"] },
    ...{ net: usd("291.14"), fee: usd("9.01"), depositAccountId: idOf("Petty Cash") },
    ...{ clearingAccountId: idOf("Customer Deposits"), feeAccountId: idOf("Accrued Rent") },
  };
  const selection = `${shown} gross { amount currency } replayed`;
  const booked = {
    journalEntry: {
      ...{ name: "Payout po_1", date: "2026-06-30" },
      lines: [
        { subAccount: { name: "Petty Cash" }, ...debit("291.14") },
        { subAccount: { name: "Accrued Rent" }, ...debit("9.01") },
        { subAccount: { name: "Customer Deposits" }, ...credit("300.15") },
      ],
    },
    ...{ gross: usd("300.15"), userErrors: [] },
  };
  expect(await done("payoutReconcile", input, selection)).toEqual({ ...booked, replayed: false });
  expect(asked()).toEqual([
    "GET journal_entries/journal_entry_details?search[sub_accountid]=3&page=1&per_page=100",
    "GET journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
    "GET payments/payments?search[logids][]=1&search[logids][]=2&page=1&per_page=100",
    "POST journal_entries/journal_entries",
    "GET journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
  ]);
  expect((await done("payoutReconcile", input, selection)).replayed).toBe(true);
  expect(asked()).toEqual([
    "GET journal_entries/journal_entry_details?search[start_date]=2026-06-30&search[end_date]=2026-07-01&page=1&per_page=100",
    "GET journal_entries/journal_entry_details?search[sub_accountid]=3&page=1&per_page=100",
    "GET journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
    "GET payments/payments?search[logids][]=1&search[logids][]=2&page=1&per_page=100",
  ]);
  expect(entries()).toMatchObject([{ name: "Payout po_1", description: "Payments 1, 2" }]);
  expect(await imbalance()).toBe(0);

  const off = { ...input, payoutId: "po_2", fee: usd("9.00") };
  expect((await books.call("payoutReconcile", off, selection)).payload).toMatchObject({
    ...{ journalEntry: null, userErrors: [{ code: "INVALID", path: ["net"] }] },
  });
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
});
