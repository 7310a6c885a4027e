import { toAttachment } from "../../families/uploads/attachment.ts";
import { addUpload } from "../../families/uploads/upload.ts";
import type { Moment } from "../../state/moment.ts";
import { type RowSeed, seededRow } from "../../state/row.ts";
import { type Fields, money } from "../../wire/json.ts";
import type { Day } from "../../wire/stamps.ts";
import { drawReceipt, type ReceiptSeed } from "./receipt.ts";
import { addExpense, blankExpense, readExpense } from "./write.ts";

/** An expense. The amount includes the taxes. */
export type ExpenseSeed = RowSeed & {
  categoryId: number;
  amount: string;
  /** Defaults to the account's. */
  currency?: string;
  date: Day;
  vendor?: string;
  notes?: string;
  clientId?: number;
  /** Whether it is billed to the client. */
  billable?: boolean;
  staffId?: number;
  taxes?: { name: string; percent: string }[];
  receipt?: ReceiptSeed;
  /** The recurring expense that recorded it. */
  profileId?: number;
};

/** Adds an expense as the books give it, and uploads its receipt. */
export function addExpenseSeed(seed: ExpenseSeed, moment: Moment): void {
  const { account } = moment;
  const [first, second] = seed.taxes ?? [];
  const code = seed.currency ?? account.seed.currency;
  const body: Fields = {
    amount: money(seed.amount, code),
    categoryid: seed.categoryId,
    clientid: seed.clientId ?? 0,
    date: seed.date,
    staffid: seed.staffId ?? 1,
    vendor: seed.vendor ?? null,
    notes: seed.notes ?? "",
    billable: seed.billable ?? false,
    ...(first && { taxName1: first.name, taxPercent1: first.percent }),
    ...(second && { taxName2: second.name, taxPercent2: second.percent }),
  };
  const before = { ...blankExpense, clientid: seed.clientId ?? 0 }; // so that a deleted client may have some
  const base = seededRow(
    seed,
    { ...readExpense(body, before, moment), profileid: seed.profileId ?? null, ...seed.fields },
    { attachment: null },
  );
  if (seed.receipt) {
    const words = [account.seed.businessName, seed.vendor ?? "", seed.date, `${seed.amount} ${code}`];
    const upload = addUpload(account, "attachment", drawReceipt(seed.receipt, words));
    base.extras.attachment = toAttachment({ jwt: upload.jwt }, [], seed.id, account);
  }
  addExpense(base, account, base.createdAt);
}
