import { drawReceipt, type ReceiptSeed } from "../../costs/expense/receipt.ts";
import { toAttachment } from "../../families/uploads/attachment.ts";
import { addUpload } from "../../families/uploads/upload.ts";
import type { Moment } from "../../state/moment.ts";
import { type RowSeed, seededRow } from "../../state/row.ts";
import type { Fields } from "../../wire/json.ts";
import type { Day } from "../../wire/stamps.ts";
import { readLines } from "./lines.ts";
import { totalsOf } from "./totals.ts";
import { addInvoice, completeInvoice } from "./write.ts";

/** An invoice with its lines; payments are given separately. */
export type InvoiceSeed = RowSeed & {
  clientId: number;
  issued: Day;
  dueInDays?: number;
  lines: LineSeed[];
  /** Defaults to draft. */
  state?: "draft" | "sent" | "viewed" | "disputed";
  sentOn?: Day;
  attachments?: ReceiptSeed[];
};

/** A line: decimal texts, percents such as `9.975`, at most two taxes. */
export type LineSeed = {
  name: string;
  description?: string;
  quantity: string;
  unitCost: string;
  taxes?: { name: string; percent: string }[];
  /** The project and the time it bills. */
  projectId?: number;
  timeEntries?: number[];
  /** The retainer it bills. */
  retainerId?: number;
  /** The expense it rebills. */
  expenseId?: number;
  /** Whether the second tax applies to the first as well. */
  compound?: boolean;
};

/** Adds an invoice as the books give it; the total follows from its lines. */
export function addInvoiceSeed(seed: InvoiceSeed, moment: Moment): void {
  const { account } = moment;
  const status = { draft: 1, sent: 2, viewed: 3, disputed: 0 }[seed.state ?? "draft"];
  const fields: Fields = {
    customerid: seed.clientId,
    create_date: seed.issued,
    due_offset_days: seed.dueInDays ?? 0,
    status,
    fulfillment_date: status === 1 ? null : (seed.sentOn ?? seed.issued),
    ...seed.fields,
  };
  const client = account.clients.get(seed.clientId);
  if (!client) throw new TypeError(`Invoice ${seed.id} is for client ${seed.clientId}, who does not exist`);
  const complete = completeInvoice(fields, client, account);
  const base = seededRow(seed, complete, {});
  const written = seed.lines.map(lineOfSeed);
  const lines = readLines(written, [], seed.id, String(complete.currency_code), base.createdAt);
  base.extras.lines = lines.map((line, at) => ({ ...line, retainer_id: seed.lines[at]?.retainerId ?? null }));
  if (seed.attachments) {
    const words = [account.seed.businessName, seed.issued];
    base.extras.attachments = seed.attachments.map((file) => {
      const { jwt } = addUpload(account, "attachment", drawReceipt(file, words));
      return toAttachment({ jwt }, [], null, account);
    });
  }
  addInvoice(base, client, account);
  client.updatedAt = Math.max(client.updatedAt, base.createdAt);
}

/** The total of an invoice seed, in cents. */
export const totalOfSeed = ({ lines, fields = {} }: InvoiceSeed): bigint =>
  totalsOf(readLines(lines.map(lineOfSeed), [], 0, "", 0), fields.discount_value).amount;

/** A line as in a body. */
export const lineOfSeed = ({
  name,
  description,
  quantity,
  unitCost,
  taxes = [],
  compound,
  ...of
}: LineSeed): Fields => ({
  modern_project_id: of.projectId ?? null,
  modern_time_entries: of.timeEntries ?? [],
  ...(of.expenseId && { expenseid: of.expenseId }),
  name,
  description: description ?? "",
  qty: quantity,
  unit_cost: { amount: unitCost },
  taxName1: taxes[0]?.name ?? null,
  taxAmount1: taxes[0]?.percent ?? "0",
  taxName2: taxes[1]?.name ?? null,
  taxAmount2: taxes[1]?.percent ?? "0",
  compounded_tax: compound ?? false,
});
