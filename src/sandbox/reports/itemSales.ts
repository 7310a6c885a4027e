import { linesOf } from "../sales/invoice/lines.ts";
import { v3Status } from "../sales/invoice/status.ts";
import type { InvoiceRow } from "../sales/rows.ts";
import type { Moment } from "../state/moment.ts";
import { byText } from "../wire/byText.ts";
import { centsText, decimalText, percentOf, toDecimal, unitsAt } from "../wire/decimal.ts";
import { centsIn, type Fields, money } from "../wire/json.ts";
import { sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

type Sold = { readonly row: InvoiceRow; readonly line: Fields };

/** Invoice lines of a range, grouped by name. Includes drafts, as captured. */
export const itemSales: Report = {
  key: "item_sales",
  honours: ["start_date", "end_date", "currency_code", "clientids[]", "statusids[]", "item_names[]"],
  compute({ start, end, currency, clientIds, statuses, itemNames }, moment) {
    const { invoices, seed } = moment.account;
    const sold = [...invoices.values()]
      .filter(({ visState, fields }) => visState !== 1 && fields.currency_code === currency)
      .filter(({ fields }) => String(fields.create_date) >= start && String(fields.create_date) <= end)
      .filter(({ client }) => clientIds.length === 0 || clientIds.includes(client.id))
      .filter((row) => statuses.length === 0 || statuses.includes(v3Status(row, moment)))
      .flatMap((row) => linesOf(row).map((line): Sold => ({ row, line })))
      .filter(({ line }) => itemNames.length === 0 || itemNames.includes(String(line.name ?? "")));
    const items = [...Map.groupBy(sold, ({ line }) => String(line.name ?? ""))].sort(
      byText(([name]) => name),
    );

    return {
      clientids: clientIds,
      company_name: seed.businessName,
      currency_code: currency,
      end_date: end,
      item_names: itemNames,
      items: items.map(([name, all]) => ({
        invoices: all.map((each) => showSale(each, currency, moment)),
        name,
        ...totalsOf(all, currency, moment),
      })),
      start_date: start,
      statusids: statuses,
      ...totalsOf(sold, currency, moment),
    };
  },
};

/** Whether discounts are negative here, as on invoices, was never captured. */
const discountOf = ({ row, line }: Sold, { settings }: Moment): bigint => {
  const off = percentOf(
    centsIn(line.amount),
    toDecimal(row.fields.discount_value) ?? { units: 0n, scale: 0 },
  );
  return settings.itemSalesDiscounts === "negative" ? -off : off;
};

const totalsOf = (sold: readonly Sold[], code: string, moment: Moment): Fields => ({
  total: money(centsText(sum(sold, ({ line }) => centsIn(line.amount))), code),
  total_discount: money(centsText(sum(sold, (each) => discountOf(each, moment))), code),
  total_qty: added(sold.map(({ line }) => line.qty)),
});

/** Exact, without trailing zeros. */
function added(texts: readonly unknown[]): string {
  const decimals = texts.flatMap((text) => toDecimal(text) ?? []);
  const scale = Math.max(0, ...decimals.map((each) => each.scale));
  const units = sum(decimals, (each) => unitsAt(each, scale));
  const text = decimalText({ units, scale });
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function showSale(sold: Sold, code: string, moment: Moment): Fields {
  const { row, line } = sold;
  const { fname, lname, organization } = row.client.fields;
  return {
    amount: line.amount ?? null,
    create_date: row.fields.create_date ?? null,
    discount: money(centsText(discountOf(sold, moment)), code),
    fname: fname ?? "",
    invoice_number: row.fields.invoice_number ?? "",
    invoiceid: row.id,
    lname: lname ?? "",
    organization: organization ?? "",
    qty: line.qty ?? "1",
    unit_cost: line.unit_cost ?? null,
    v3_status: v3Status(row, moment),
  };
}
