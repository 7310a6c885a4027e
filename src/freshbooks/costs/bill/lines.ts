import { type ExpenseCategoryId, toExpenseCategoryId } from "../../../values/ids.ts";
import { compareDecimals, isSameDecimal, isZero, type Money, subtract } from "../../../values/money.ts";
import { toBody, unconfirmedIn } from "../../records/body.ts";
import type { Field, Path, Readable, Wire, Write } from "../../records/field.ts";
import { account, decimalAlways, name, text, whole } from "../../records/kinds.ts";
import { kept, needed, optional, readOnly, shown } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { listOf } from "../../records/nested.ts";
import { record, type Sent, type Shown, wireOfRecord } from "../../records/record.ts";
import { decimalOrNull, idOrNull, moneyOrNull, orNull, type WireMoney } from "../../records/wire.ts";
import { isSameText, single } from "../../records/writing.ts";
import { type ExpenseCategory, expenseCategoryRecord } from "../expenseCategory.ts";

export type BillLineTax = {
  readonly name: string | null;
  readonly percent: string;
  /** Null when FreshBooks sends none. */
  readonly amount: Money | null;
};

type TaxInput = { readonly name: string; readonly percent: string };

const places = [1, 2] as const;

const areSameTaxes = (sent: readonly TaxInput[], seen: readonly BillLineTax[]): boolean =>
  sent.length === seen.length &&
  sent.every(({ name: called, percent }, at) => {
    const tax = seen[at];
    return tax !== undefined && isSameText(called, tax.name ?? "") && isSameDecimal(percent, tax.percent);
  });

/** Both taxes at once: an omitted one is cleared. One without a name and a percentage is none. */
const taxes: Field<readonly BillLineTax[], readonly TaxInput[]> = {
  ...kept(
    shown(
      places.flatMap((at) => [`tax_name${at}`, `tax_percent${at}`, `tax_amount${at}`]),
      (wire) =>
        places
          .map((at) => ({
            name: orNull(wire[`tax_name${at}`]),
            percent: decimalOrNull(wire[`tax_percent${at}`]) ?? "0",
            amount: moneyOrNull(wire[`tax_amount${at}`] as WireMoney | null),
          }))
          .filter((tax) => tax.name !== null || !isZero({ amount: tax.percent })),
    ),
  ),
  write: {
    toWire: (sent) =>
      Object.fromEntries(
        places.flatMap((at) => [
          [`tax_name${at}`, sent?.[at - 1]?.name ?? null],
          [`tax_percent${at}`, sent?.[at - 1]?.percent ?? null],
        ]),
      ),
    wireKeys: { tax_name1: [], tax_name2: [], tax_percent1: [], tax_percent2: [] },
    unconfirmed: (sent, seen) => (areSameTaxes(sent ?? [], seen ?? []) ? [] : [[]]),
  },
};

const isObject = (value: unknown): value is Wire => typeof value === "object" && value !== null;

/** Written as a number, and returned as the category itself; a name beside it was observed, too. */
const categoryIn = ({ categoryid, category }: Wire): ExpenseCategoryId | null => {
  const id =
    idOrNull(categoryid) ?? (isObject(category) ? idOrNull(category.categoryid ?? category.id) : null);
  return id === null ? null : toExpenseCategoryId(id);
};

const categoryId: Field<ExpenseCategoryId | null, ExpenseCategoryId> = {
  ...shown(["categoryid", "category"], categoryIn),
  write: single<ExpenseCategoryId>("categoryid", (sent) => (sent === null ? null : Number(sent))),
};

/** The category returned with the line; null without one. */
const shownCategory: Readable<ExpenseCategory | null> = {
  keys: ["category"],
  read: ({ category }, beside) => (isObject(category) ? expenseCategoryRecord.read(category, beside) : null),
};

const plain = decimalAlways("quantity");

/** FreshBooks' own requests send a number, and its answers have a text. */
const quantity: Field<string> = {
  ...plain,
  write: single<string>(
    "quantity",
    (sent) => (sent !== null && String(Number(sent)) === sent ? Number(sent) : (sent ?? "0")),
    isSameDecimal,
  ),
};

const lineRecord = record("bill line", {
  accountId: account,
  lineId: needed(readOnly(name("id"))),
  position: optional(whole("list_index")),
  categoryId,
  shownCategory,
  description: text("description", null),
  quantity,
  unitCost: money("unit_cost"),
  amount: readOnly(money("amount")),
  total: readOnly(money("total_amount")),
  taxes,
});

export type BillLine = Shown<typeof lineRecord>;

/** A line to write. An existing one has `line`, and keeps what is omitted. */
export type BillLineInput = Sent<typeof lineRecord> & { readonly line?: BillLine };

/** Computed by FreshBooks, or sent under another key. */
const computed = new Set(["amount", "total_amount", "tax_amount1", "tax_amount2", "list_index", "category"]);

/** Keys of a line that the graph does not know are sent back when the set is written. */
function lineToWire(input: BillLineInput): Record<string, unknown> {
  const { line } = input;
  const own = line ? Object.entries(wireOfRecord(line)).filter(([key]) => !computed.has(key)) : [];
  return {
    ...Object.fromEntries(own),
    ...(line?.categoryId && { categoryid: Number(line.categoryId) }),
    ...toBody(lineRecord.writes, input),
  };
}

/** Whether a rewritten line keeps its number is not recorded, so its position counts. */
const write: Write<readonly BillLineInput[], readonly BillLine[]> = {
  toWire: (sent) => ({ lines: (sent ?? []).map(lineToWire) }),
  wireKeys: { lines: [], unit_cost: [], quantity: [], categoryid: [] },
  unconfirmed: (sent, seen) => {
    const lines = sent ?? [];
    if (!seen || seen.length !== lines.length) return [[]];
    return lines.flatMap((line, place): Path[] => {
      const there = seen[place];
      return there
        ? unconfirmedIn(lineRecord.writes, line, there).map((path) => [String(place), ...path])
        : [[String(place)]];
    });
  },
};

const list = listOf("lines", lineRecord);
const placeOf = ({ position }: BillLine): number => position ?? Number.POSITIVE_INFINITY;

/** What a bill is for, in order. */
export const lines = {
  ...list,
  read: (...from: Parameters<typeof list.read>) =>
    list.read(...from).toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b))),
  write,
};

type Priced = { readonly quantity?: string | null; readonly unitCost?: { readonly amount: string } | null };

const parts = (text: string) => {
  const [front = "0", back = ""] = text.split(".");
  return { units: BigInt(front + back), scale: back.length };
};

/** Quantity times unit cost, in the smallest place needed. */
function product({ quantity: count, unitCost }: Priced): { units: bigint; scale: number } {
  const [a, b] = [parts(count ?? "0"), parts(unitCost?.amount ?? "0")];
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The lines' sum before tax; exact. `line` has the values that a change of a line omits. */
function sumOf(
  written: readonly BillLineInput[],
  currency: string,
): { readonly sum: Money; readonly isRounded: boolean } {
  const products = written.map(({ line, quantity: count, unitCost }) =>
    product({ quantity: count ?? line?.quantity ?? "0", unitCost: unitCost ?? line?.unitCost ?? null }),
  );
  const scale = Math.max(0, ...products.map((each) => each.scale));
  const units = products.reduce((sum, each) => sum + each.units * 10n ** BigInt(scale - each.scale), 0n);
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : "";
  const amount = `${units < 0n ? "-" : ""}${digits.slice(0, digits.length - scale)}${fraction}`;
  return { sum: { amount, currency }, isRounded: products.some(hasPartsOfCents) };
}

const hasPartsOfCents = ({ units, scale }: { units: bigint; scale: number }): boolean =>
  scale > 2 && units % 10n ** BigInt(scale - 2) !== 0n;

/** Whether a bill equals its lines' sum. FreshBooks' rounding of fractions of a cent is not recorded: then a cent per line is tolerated. */
export function comesTo(subtotal: Money, written: readonly BillLineInput[]): boolean {
  const { sum, isRounded } = sumOf(written, subtotal.currency);
  if (!isRounded) return isSameDecimal(sum.amount, subtotal.amount);
  const { amount } = subtract(sum, subtotal);
  const cents = `${Math.floor(written.length / 100)}.${String(written.length % 100).padStart(2, "0")}`;
  return compareDecimals(amount.replace("-", ""), cents) <= 0;
}
