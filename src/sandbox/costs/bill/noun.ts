import { days, type Filter, numberIn, numberIs, textIs } from "../../families/accounting/filters.ts";
import type { Noun } from "../../families/accounting/noun.ts";
import type { Moment } from "../../state/moment.ts";
import type { Row } from "../../state/row.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json, money } from "../../wire/json.ts";
import { utc } from "../../wire/stamps.ts";
import { billPayment } from "../billPayment/noun.ts";
import { billVendor } from "../billVendor/noun.ts";
import { category } from "../category.ts";
import { dueOn, figuresOf, linesOf, paymentsOf, statusOf, withAmounts } from "./figures.ts";
import { changeBill, createBill } from "./write.ts";

const issued = days<Row>("issue_date", (row) => row.fields.issue_date);

/** Active only in the settings that apply them; otherwise all rows pass. */
const onlyIf = (filter: Filter<Row>, isOn: (moment: Moment) => boolean): Filter<Row> => ({
  ...filter,
  read: (given, moment) => (isOn(moment) ? filter.read(given, moment) : () => true),
});

const statusIn: Filter<Row> = {
  bare: false,
  read:
    ({ values }, { account, today }) =>
    (row) =>
      values.includes(statusOf(row, account, today)),
};

/** Bills: their output was recorded in 2020 and 2021. */
export const bill: Noun<Row> = {
  singular: "bill",
  plural: "bills",
  idField: "id",
  rows: ({ bills }) => bills,
  isOf: () => false,
  deletable: false,
  create: createBill,
  change: changeBill,
  filters: new Map<string, Filter<Row>>([
    ["ids", numberIn((row) => row.id)],
    ["vendorid", numberIs((row) => Number(row.fields.vendorid))],
    ["statuses", statusIn],
    ["currency_code", textIs((row) => row.fields.currency_code)],
    ...Object.entries(issued).map(([name, filter]): [string, Filter<Row>] => [
      name,
      onlyIf(filter, ({ settings }) => settings.billDaysFiltered),
    ]),
  ]),
  sorts: new Map(),
  includes: new Map([
    ["lines", shownLines],
    [
      "vendor",
      (row, moment) => (moment.settings.billVendorShown === "included" ? vendorOf(row, moment) : null),
    ],
  ]),
  show(row, moment) {
    const { account, today, settings } = moment;
    const { vendorid = null, lines: _, ...fields } = row.fields;
    const figures = figuresOf(row, account);
    const code = String(fields.currency_code);
    const cents = (amount: bigint) => money(centsText(amount), code);
    return {
      ...fields,
      id: row.id,
      ...(settings.billVendorShown === "number" && { vendorid }),
      ...(settings.billLinesShown === "always" && { lines: shownLines(row, moment) }),
      attachment: isFields(row.extras.attachment) ? row.extras.attachment : null,
      bill_payments: paymentsOf(row, account).map((payment) => {
        const { matched_with_expense: _match, ...shown } = billPayment.show(payment, moment);
        return { ...shown, ...payment.wire };
      }),
      due_date: dueOn(row),
      status: statusOf(row, account, today),
      ...{ amount: cents(figures.amount), tax_amount: cents(figures.tax) },
      ...{ total_amount: cents(figures.total), paid: cents(figures.paid) },
      outstanding: cents(figures.outstanding),
      ...overallOf(row, moment),
      created_at: utc(row.createdAt),
      updated_at: utc(row.updatedAt),
      vis_state: row.visState,
    };
  },
};

function vendorOf(row: Row, moment: Moment): Json {
  const vendor = moment.account.billVendors.get(Number(row.fields.vendorid));
  return vendor ? { ...billVendor.show(vendor, moment), ...vendor.wire } : null;
}

/** The category as an object, without a separate number. */
function shownLines(row: Row, moment: Moment): Json {
  return linesOf(row).map((line): Fields => {
    const { categoryid, ...fields } = line;
    const of = moment.account.categories.get(Number(categoryid));
    const { transaction_posted: _, ...shown } = of ? { ...category.show(of, moment), ...of.wire } : {};
    return { ...withAmounts(fields, String(row.fields.currency_code)), category: of ? shown : null };
  });
}

/** The category of all lines, or a word where they differ; the first description. */
function overallOf(row: Row, { account }: Moment): Fields {
  const lines = linesOf(row);
  const names = new Set(
    lines.map(({ categoryid }) => account.categories.get(Number(categoryid))?.fields.category),
  );
  const [name = null] = names;
  return {
    overall_category: names.size > 1 ? "Split" : (name ?? null),
    overall_description:
      lines.map(({ description }) => description ?? null).find((each) => each !== null) ?? null,
  };
}
