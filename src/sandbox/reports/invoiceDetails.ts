import { linesOf } from "../sales/invoice/lines.ts";
import { outstandingOf, v3Status } from "../sales/invoice/status.ts";
import { taxesOf } from "../sales/invoice/totals.ts";
import type { ClientRow, InvoiceRow } from "../sales/rows.ts";
import type { Moment } from "../state/moment.ts";
import { centsText } from "../wire/decimal.ts";
import { centsIn, type Fields, isFields, money } from "../wire/json.ts";
import { sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/** All invoices of a range with their lines, by client. Includes drafts (captured in 2018), excludes deleted invoices. */
export const invoiceDetails: Report = {
  key: "invoice_details",
  honours: ["start_date", "end_date", "date_type", "currency_code", "clientids[]", "statusids[]"],
  compute({ start, end, currency, dateType, clientIds, statuses }, moment) {
    const { seed, invoices } = moment.account;
    const dayOf = ({ fields }: InvoiceRow) =>
      String((dateType === "paid" ? fields.date_paid : fields.create_date) ?? "");
    const rows = [...invoices.values()]
      .filter(({ visState, fields }) => visState !== 1 && fields.currency_code === currency)
      .filter((row) => dayOf(row) >= start && dayOf(row) <= end)
      .filter(({ client }) => clientIds.length === 0 || clientIds.includes(client.id))
      .filter((row) => statuses.length === 0 || statuses.includes(v3Status(row, moment)));
    const clients = [...new Set(rows.map(({ client }) => client))].sort((a, b) => a.id - b.id);

    return {
      clientids: clientIds,
      clients: clients.map((client) =>
        showClient(
          client,
          rows.filter((row) => row.client === client),
          moment,
        ),
      ),
      company_name: seed.businessName,
      currency_code: currency,
      date_type: dateType,
      end_date: end,
      start_date: start,
      statusids: statuses,
      summary: summaryOf(rows, currency),
      summary_only: false,
    };
  },
};

function showClient({ id, fields }: ClientRow, rows: readonly InvoiceRow[], moment: Moment): Fields {
  return {
    email: fields.email ?? "",
    fname: fields.fname ?? "",
    invoices: rows.map((row) => showInvoice(row, moment)),
    lname: fields.lname ?? "",
    organization: fields.organization ?? "",
    summary: summaryOf(rows, codeOf(rows[0])),
    userid: id,
  };
}

const codeOf = (row: InvoiceRow | undefined): string => String(row?.fields.currency_code ?? "");

const summaryOf = (rows: readonly InvoiceRow[], code: string): Fields => ({
  outstanding: money(centsText(sum(rows, outstandingOf)), code),
  paid: money(centsText(sum(rows, ({ paid }) => paid)), code),
  total: money(centsText(sum(rows, ({ totals }) => totals.amount)), code),
});

function showInvoice(row: InvoiceRow, moment: Moment): Fields {
  const { id, fields, totals } = row;
  const code = codeOf(row);
  const show = (cents: bigint) => money(centsText(cents), code);
  return {
    create_date: fields.create_date ?? null,
    currency_code: code,
    date_paid: fields.date_paid ?? null,
    discount_total: show(totals.discount),
    due_offset_days: fields.due_offset_days ?? 0,
    invoice_number: fields.invoice_number ?? "",
    invoiceid: id,
    lines: linesOf(row).map((line) => showLine(line, fields.discount_value, code)),
    po_number: fields.po_number ?? null,
    subtotal: show(totals.amount - totals.tax - totals.discount),
    tax: show(totals.tax),
    tax_summaries: taxSummaries(row, code),
    v3_status: v3Status(row, moment),
    ...summaryOf([row], code),
  };
}

/** Taxes by name; the percentage is that of the first line with the tax. */
function taxSummaries(row: InvoiceRow, code: string): Fields[] {
  const lines = linesOf(row);
  const parts = taxesOf(lines, row.fields.discount_value);
  return [...new Set(parts.map(({ name }) => name))].map((name) => {
    const first = lines.find(({ taxName1, taxName2 }) => taxName1 === name || taxName2 === name);
    const rate = first?.taxName1 === name ? first.taxAmount1 : first?.taxAmount2;
    return {
      tax_name: name,
      tax_number: null,
      tax_rate: rate ?? null,
      tax_total: money(
        centsText(
          sum(
            parts.filter((part) => part.name === name),
            ({ tax }) => tax,
          ),
        ),
        code,
      ),
    };
  });
}

/** Taxes are computed after the discount; the total is the amount before discount plus taxes (2018). */
function showLine(line: Fields, discountValue: unknown, code: string): Fields {
  const parts = taxesOf([line], discountValue);
  const first = parts.find(({ name }) => name === (line.taxName1 ?? ""));
  const second = parts.find((part) => part !== first);
  const rate = isFields(line.unit_cost) ? line.unit_cost : money("0.00", code);
  return {
    ...{ amount: line.amount ?? null, description: line.description ?? "", lineid: line.lineid ?? null },
    ...{ name: line.name ?? "", qty: line.qty ?? "1", rate, taskno: line.taskno ?? null },
    tax_amount1: money(centsText(first?.tax ?? 0n), code),
    tax_amount2: money(centsText(second?.tax ?? 0n), code),
    tax_name1: line.taxName1 ?? null,
    tax_name2: line.taxName2 ?? null,
    total: money(centsText(centsIn(line.amount) + sum(parts, ({ tax }) => tax)), code),
  };
}
