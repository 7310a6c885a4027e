import { toDay } from "../../values/dates.ts";
import { type ClientId, toInvoiceId } from "../../values/ids.ts";
import { type Money, negate, toDecimal } from "../../values/money.ts";
import { displayNameIn } from "../records/displayName.ts";
import { orNull, toText, type WireMoney } from "../records/wire.ts";
import { type InvoiceStatus, invoiceStatus } from "../sales/invoice/words.ts";
import {
  confirm,
  currencyConfirmed,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  sendRange,
  type WireRange,
} from "./answer.ts";
import { isOnly, many, spellingsOf } from "./narrowing.ts";

type Text = string | number | null | undefined;
type WireTotals = { total: WireMoney; total_discount: WireMoney; total_qty: string | number };

type WireSale = Record<"unit_cost" | "discount" | "amount", WireMoney> & {
  invoiceid: number;
  invoice_number: Text;
  create_date: string;
  v3_status: string | null;
  organization: Text;
  fname: Text;
  lname: Text;
  qty: string | number;
};

type WireItemSales = WireRange &
  WireTotals & {
    currency_code: string;
    clientids?: (number | string)[] | null;
    item_names?: string[] | null;
    statusids?: (number | string)[] | null;
    items: (WireTotals & { name: Text; invoices: WireSale[] })[];
  };

type Asked = Range & {
  currency?: string;
  clientIds?: readonly ClientId[];
  itemNames?: readonly string[];
  statuses?: readonly InvoiceStatus[];
};

export type ItemSalesReport = ReturnType<typeof toItemSales>;

/** FreshBooks' `item_sales`. */
export const itemSales: ReportNoun<Asked, ItemSalesReport> = {
  name: "item_sales",
  key: "item_sales",
  send: ({ currency, clientIds, itemNames, statuses, ...range }) => [
    ...sendRange(range),
    ...(currency ? [["currency_code", currency] as const] : []),
    ...many("clientids[]", clientIds),
    ...many("item_names[]", itemNames),
    ...many(
      "statusids[]",
      statuses?.flatMap((status) => spellingsOf(invoiceStatus, status)),
    ),
  ],
  toReport: toItemSales,
};

/** Every row is checked. Rows do not name clients, so only the response's own list confirms that filter. */
function toItemSales(wire: WireItemSales, asked: Asked) {
  const { from, to, clientIds, itemNames, statuses } = asked;
  const currency = wire.currency_code;
  const toAmount = moneyIn(currency);
  const items = wire.items.map(({ name, invoices, ...totals }) => ({
    name: orNull(name),
    ...toTotals(totals, toAmount),
    sales: invoices.map((sale) => toSale(sale, toAmount)),
  }));
  const sales = items.flatMap((item) => item.sales);
  const range = rangeConfirmed(wire, asked);
  confirm({
    from: range.from && sales.every(({ issueDate }) => issueDate >= from),
    to: range.to && sales.every(({ issueDate }) => issueDate <= to),
    ...currencyConfirmed(wire, asked),
    clientIds:
      new Set(wire.clientids?.map(String)).symmetricDifference(new Set<string>(clientIds)).size === 0,
    itemNames: isOnly(
      itemNames,
      items.map(({ name }) => name),
      wire.item_names,
    ),
    statuses: isOnly(
      statuses,
      sales.map((sale) => sale.invoiceStatus),
      wire.statusids?.map((word) => invoiceStatus.toOurs(String(word))),
    ),
  });
  return { from, to, currency, ...toTotals(wire, toAmount), items };
}

type ToAmount = (wire: WireMoney) => Money;

/** Discounts are negative on invoices; their sign here is not documented. */
function toDiscount(wire: WireMoney, toAmount: ToAmount): Money {
  const money = toAmount(wire);
  return money.amount.startsWith("-") ? negate(money) : money;
}

const toTotals = (wire: WireTotals, toAmount: ToAmount) => ({
  total: toAmount(wire.total),
  discount: toDiscount(wire.total_discount, toAmount),
  quantity: toDecimal(wire.total_qty),
});

const nameOf = displayNameIn(
  { organization: "organization", firstName: "fname", lastName: "lname" },
  () => "",
);

const toSale = (wire: WireSale, toAmount: ToAmount) => ({
  invoiceId: toInvoiceId(toText(wire.invoiceid)),
  invoiceNumber: toText(wire.invoice_number),
  invoiceStatus: invoiceStatus.toOurs(wire.v3_status),
  issueDate: toDay(wire.create_date),
  clientName: orNull(nameOf(wire)),
  quantity: toDecimal(wire.qty),
  unitCost: toAmount(wire.unit_cost),
  discount: toDiscount(wire.discount, toAmount),
  amount: toAmount(wire.amount),
});
