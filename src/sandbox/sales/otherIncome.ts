import { type Filter, numberIs, textIs } from "../families/accounting/filters.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Moment } from "../state/moment.ts";
import type { Row, RowSeed } from "../state/row.ts";
import { toDecimal } from "../wire/decimal.ts";
import { type Fields, isFields, type Json, money } from "../wire/json.ts";
import { problem, problemOfAll, Refusal, refuse } from "../wire/refusal.ts";
import { eastern } from "../wire/stamps.ts";

const categories = ["advertising", "in_person_sales", "online_sales", "rentals", "other"];
const cards = ["visa", "mastercard", "discover", "nova", "amex", "diners", "eurocard", "jcb"];

const own = {
  singular: "other_income",
  plural: "other_income", // of a list as well
  idField: "incomeid",
  rows: ({ otherIncomes }: Moment["account"]) => otherIncomes,
  deletable: true,
} as const;

const usual = simple({
  ...own,
  kinds: {
    money: ["amount"],
    day: ["date"],
    text: ["source", "category_name"],
    "text?": ["note", "payment_type"],
  },
  required: ["amount", "date", "source", "category_name"],
  defaults: { taxes: [], sourceid: null, userid: null },
});

/**
 * A firm's income beside its invoices. A PUT merges, and fails without the amount, the day and the source; `vis_state` alone is
 * accepted. The docs list 3 filters.
 */
export const otherIncome: typeof usual = {
  ...usual,
  filters: new Map<string, Filter<Row>>([
    ["incomeid", numberIs((row) => row.id)],
    ["category_name", textIs((row) => row.fields.category_name)],
  ]),
  /** No `id` beside `incomeid`, no account, and a stamp named otherwise. */
  show: (row) => ({
    ...row.fields,
    incomeid: row.id,
    created_at: eastern(row.createdAt),
    updated_at: eastern(row.updatedAt),
    vis_state: row.visState,
  }),
  deletesForGood: ({ otherIncomesDeletedForGood }) => otherIncomesDeletedForGood,
  create(body, moment) {
    const stored = asStored(body);
    const row = usual.create(body, moment);
    Object.assign(row.fields, stored);
    return row;
  },
  change(row, body, moment) {
    const lacking = ["amount", "date", "source"].some((name) => body[name] === undefined);
    if (lacking)
      throw new Refusal(500, [problemOfAll(500, "There was an error accessing your account data.")]);
    const stored = asStored(body);
    usual.change(row, body, moment);
    Object.assign(row.fields, stored);
  },
};

/** Fields whose word or list is stored in its own form. */
function asStored({ category_name: category, payment_type: type, taxes }: Fields): Fields {
  if (category !== undefined && category !== "" && !categories.includes(String(category)))
    throw refuse(
      problem(1004, own.singular, "category_name", category, "Invalid value for field 'category_name'."),
    );
  return {
    ...(typeof type === "string" && {
      payment_type: cards.includes(type.toLowerCase()) ? type.toUpperCase() : type,
    }),
    ...(taxes !== undefined && { taxes: readTaxes(taxes) }),
  };
}

/** A name and an amount each; other fields are dropped. */
function readTaxes(taxes: Json): Json {
  if (taxes === null) return [];
  const isList = Array.isArray(taxes) && taxes.every((tax) => isFields(tax) && toDecimal(tax.amount));
  if (!isList) throw refuse(problem(1006, own.singular, "taxes", taxes, "The field 'taxes' must be a list."));
  return (taxes as Fields[]).map(({ name = null, amount }) => ({ amount: String(amount), name }));
}

/** A firm's other income; the category is FreshBooks' word. */
export type OtherIncomeSeed = RowSeed & {
  source: string;
  amount: string;
  date: string;
  category: string;
  /** Defaults to the account's. */
  currency?: string;
  method?: string | null;
  note?: string;
  taxes?: readonly { name: string; amount: string }[];
};

/** Adds other income as the books give it. */
export function addOtherIncomeSeed(seed: OtherIncomeSeed, { account }: Moment): void {
  const { source, amount, date, category, currency = account.seed.currency } = seed;
  const { method = null, note = null, taxes = [] } = seed;
  otherIncome.addSeed(
    seed,
    {
      ...{
        source,
        amount: money(amount, currency),
        date,
        category_name: category,
        payment_type: method,
        note,
      },
      taxes: taxes.map((tax) => ({ ...tax })),
    },
    account,
  );
}
