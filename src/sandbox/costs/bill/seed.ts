import { toAttachment } from "../../families/uploads/attachment.ts";
import { addUpload } from "../../families/uploads/upload.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, type RowSeed, seededRow } from "../../state/row.ts";
import { money } from "../../wire/json.ts";
import type { Day } from "../../wire/stamps.ts";
import { drawReceipt, type ReceiptSeed } from "../expense/receipt.ts";
import { blankBill, readBill } from "./write.ts";

/** A line of a bill. */
type BillLineSeed = {
  categoryId: number;
  unitCost: string;
  quantity?: string;
  description?: string;
  taxes?: readonly { name: string; percent: string }[];
};

/** A bill, with its lines. */
export type BillSeed = RowSeed & {
  vendorId: number;
  issued: Day;
  dueInDays?: number;
  number?: string;
  /** Defaults to the account's. */
  currency?: string;
  language?: string;
  lines: readonly BillLineSeed[];
  attachment?: ReceiptSeed;
};

/** Adds a bill as the books give it, and uploads its file. */
export function addBillSeed(seed: BillSeed, { account }: Moment): void {
  const { vendorId, issued, dueInDays = 30, number = null, language = "en" } = seed;
  const { currency = account.seed.currency } = seed;
  const lines = seed.lines.map(({ categoryId, unitCost, quantity = "1", description = null, taxes = [] }) => {
    const [first, second] = taxes;
    return {
      ...{ categoryid: categoryId, unit_cost: money(unitCost, currency), quantity, description },
      ...(first && { tax_name1: first.name, tax_percent1: first.percent }),
      ...(second && { tax_name2: second.name, tax_percent2: second.percent }),
    };
  });
  const body = {
    ...{ vendorid: vendorId, issue_date: issued, due_offset_days: dueInDays, bill_number: number },
    ...{ currency_code: currency, language, lines },
  };
  const row = seededRow(
    seed,
    { ...readBill(body, blankBill, account), ...seed.fields },
    { attachment: null },
  );
  if (seed.attachment) {
    const words = [account.seed.businessName, number ?? "", issued];
    const upload = addUpload(account, "attachment", drawReceipt(seed.attachment, words));
    row.extras.attachment = toAttachment({ jwt: upload.jwt }, [], null, account);
  }
  keep(row, account.bills, account.series, "bill");
}
