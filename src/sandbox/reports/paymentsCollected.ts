import { linesOf } from "../sales/invoice/lines.ts";
import type { PaymentRow } from "../sales/rows.ts";
import { byText } from "../wire/byText.ts";
import { centsText } from "../wire/decimal.ts";
import { type Fields, isFields, money } from "../wire/json.ts";
import { countedPayments } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/** All payments of a range, oldest first, and a total per currency. `currency_code` has no effect. */
export const paymentsCollected: Report = {
  key: "payments_collected",
  honours: [
    ...["start_date", "end_date", "currency_codes[]", "clientids[]", "payment_methods[]", "payment_for"],
  ],
  compute({ start, end, clientIds, currencies, methods }, { account }) {
    const wanted = methods.map((method) => method.toLowerCase());
    const rows = countedPayments(account)
      .filter(({ fields }) => String(fields.date) >= start && String(fields.date) <= end)
      .filter(({ invoice }) => clientIds.length === 0 || clientIds.includes(invoice.client.id))
      .filter((row) => currencies.length === 0 || currencies.includes(codeOf(row)))
      .filter(({ fields }) => wanted.length === 0 || wanted.includes(String(fields.type).toLowerCase()))
      .sort((a, b) => byDate(a, b) || a.id - b.id);

    const totals = new Map<string, bigint>();
    for (const row of rows)
      totals.set(codeOf(row), (totals.get(codeOf(row)) ?? 0n) + row.cents + row.credited);
    return {
      clientids: clientIds,
      currency_codes: currencies,
      end_date: end,
      payment_methods: methods,
      payments: rows.flatMap(show),
      start_date: start,
      summary_only: false,
      totals: [...totals]
        .sort(byText(([code]) => code))
        .map(([code, cents]) => money(centsText(cents), code)),
    };
  },
};

/** An overpayment is two rows: the part applied to the invoice, and the credit. */
function show(row: PaymentRow): Fields[] {
  const { cents, excess, credited, creditNote } = row;
  const taken = showPart(row, cents - excess);
  if (!creditNote || excess + credited === 0n) return [taken];
  const credit = {
    ...showPart(row, excess + credited),
    ...{ creditid: creditNote.id, credit_number: creditNote.fields.credit_number ?? null },
    ...{ invoiceid: null, invoice_number: null },
    description: `Overpayment: invoice #${row.invoice.fields.invoice_number}`,
  };
  return cents > excess ? [taken, credit] : [credit];
}

function showPart(row: PaymentRow, cents: bigint): Fields {
  const { fields, invoice } = row;
  const { organization, fname, lname } = invoice.client.fields;
  return {
    amount: money(centsText(cents), codeOf(row)),
    client: String(organization || `${fname ?? ""} ${lname ?? ""}`.trim()),
    clientid: invoice.client.id,
    credit_number: null,
    creditid: fields.creditid ?? null,
    date: fields.date ?? null,
    description: String(linesOf(invoice)[0]?.description ?? ""),
    from_credit: fields.from_credit === true,
    invoice_number: invoice.fields.invoice_number ?? "",
    invoiceid: invoice.id,
    method: fields.type ?? "Other",
  };
}

const codeOf = ({ fields: { amount } }: PaymentRow): string => String(isFields(amount) ? amount.code : "");
const byDate = byText(({ fields }: PaymentRow) => String(fields.date));
