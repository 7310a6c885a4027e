import type { AccountId } from "../../values/ids.ts";
import { type OtherIncomeId, toOtherIncomeId } from "../../values/ids.ts";
import { isSameDecimal, toDecimal } from "../../values/money.ts";
import type { Session } from "../caller/session.ts";
import { criteria } from "../lists/criteria.ts";
import { byValue, oneOf, oneOfWords } from "../lists/filters.ts";
import type { Order } from "../lists/query.ts";
import { accountNoun } from "../nouns/account.ts";
import type { Field } from "../records/field.ts";
import {
  account,
  certainWord,
  code,
  day,
  deleted,
  easternInstant,
  name,
  number,
  ownId,
  text,
} from "../records/kinds.ts";
import { kept, readOnly, shown } from "../records/modifiers.ts";
import { money } from "../records/money.ts";
import { rowsAt } from "../records/nested.ts";
import { type Made, record, type Sent, type Shown } from "../records/record.ts";
import { orNull } from "../records/wire.ts";
import { words } from "../records/words.ts";
import { single } from "../records/writing.ts";

const otherIncomeCategory = words("other income category", {
  ADVERTISING: "advertising",
  IN_PERSON_SALES: "in_person_sales",
  ONLINE_SALES: "online_sales",
  RENTALS: "rentals",
  OTHER: "other",
});

type OtherIncomeCategory = NonNullable<ReturnType<typeof otherIncomeCategory.toOurs>>;

type OtherIncomeTax = { readonly name: string | null; readonly value: string };

const isSameTax = (sent: OtherIncomeTax, seen: OtherIncomeTax | undefined): boolean =>
  sent.name?.trim() === seen?.name && isSameDecimal(sent.value, seen?.value ?? "");

/** The documentation calls `amount` a percentage, and one recorded row has 140: its meaning is unknown. */
const taxes: Field<readonly OtherIncomeTax[]> & { readonly kept: true } = kept({
  ...shown("taxes", (wire) =>
    isAbsent(wire.taxes)
      ? []
      : rowsAt(wire, "taxes").map((row) => {
          const { name: called, amount } = row as { name?: unknown; amount: string | number };
          return { name: orNull(called), value: toDecimal(amount) };
        }),
  ),
  write: single<readonly OtherIncomeTax[]>(
    "taxes",
    (sent) => (sent ?? []).map(({ name: called, value }) => ({ name: called, amount: value })),
    (sent, seen) => sent.length === seen.length && sent.every((tax, at) => isSameTax(tax, seen[at])),
    [],
  ),
});

const isAbsent = (wire: unknown): boolean => wire === null || wire === undefined;

export const otherIncomeRecord = record("other income", {
  accountId: account,
  id: ownId(toOtherIncomeId, "incomeid"),
  amount: money("amount"),
  date: day("date"),
  source: name("source"),
  category: certainWord("category_name", otherIncomeCategory),
  method: code("payment_type"), // FreshBooks writes "Visa" in upper case
  note: text("note", null),
  taxes,
  freshbooksSourceId: readOnly(number("sourceid", null)),
  freshbooksUserId: readOnly(number("userid", null)),
  deleted,
  createdAt: easternInstant("created_at"),
  updatedAt: easternInstant("updated_at"),
});

export type OtherIncome = Shown<typeof otherIncomeRecord>;
export type OtherIncomeInput = Sent<typeof otherIncomeRecord>;
export type NewOtherIncome = Made<typeof otherIncomeRecord>;

const filters = criteria<OtherIncome>()({
  ids: (ids: readonly OtherIncomeId[]) => oneOf<OtherIncome>(ids, "incomeid", ({ id }) => id),
  categories: (categories: readonly OtherIncomeCategory[]) =>
    oneOfWords<OtherIncome, OtherIncomeCategory>(
      categories,
      "category_name",
      otherIncomeCategory,
      ({ category }) => category,
    ),
});

/** No sort of other income is known to work. */
const orders = {
  DATE_ASC: byValue<OtherIncome>(({ date }) => date, 1),
  DATE_DESC: byValue<OtherIncome>(({ date }) => date, -1),
} satisfies Record<string, Order<OtherIncome>>;

const otherIncomes = accountNoun({
  path: "other_incomes/other_incomes",
  many: "other_income",
  one: "other_income",
  gate: 1003,
  record: otherIncomeRecord,
  filters,
  alike: ({ category }) => (category ? { categories: [category] } : {}),
  orders,
  searched: [
    { filters: () => [] },
    { filters: () => [{ send: [["vis_state", "1"]], holds: (income: OtherIncome) => income.deleted }] },
  ],
});

/** FreshBooks requires these in every change: without one of them it fails without a reason. */
export const always = ["amount", "date", "source"] as const;

/** The other income of one account. */
export function otherIncomesOf(session: Session, accountId: AccountId) {
  const noun = otherIncomes(session, accountId);
  return {
    ...noun,
    /** `current` may be omitted when the input has all fields that are always required. */
    update: (
      id: string,
      { current, ...input }: OtherIncomeInput & { current?: OtherIncome },
      parts: readonly never[],
    ) => {
      const standing = current && { amount: current.amount, date: current.date, source: current.source };
      return noun.update(id, { ...standing, ...input }, parts);
    },
  };
}
