import { UnreadableError } from "../../errors.ts";
import type { Beside, Readable, Wire } from "../../records/field.ts";
import { kept } from "../../records/modifiers.ts";
import { isRow, lossOf, wireOfRecord } from "../../records/record.ts";
import { toWhole } from "../../records/wire.ts";
import { type ExpenseCategory, expenseCategoryRecord } from "../expenseCategory.ts";

/** Old recordings of categories lack it. */
const omissible = "transaction_posted";

const wireKeys = Object.values(expenseCategoryRecord.fields)
  .flatMap(({ keys }) => keys)
  .filter((key) => key !== omissible);

/** The category that came with an expense; undefined for none, for another one, and for less than a whole one. */
function read({ category: wire, categoryid }: Wire, beside: Beside): ExpenseCategory | undefined {
  if (typeof wire !== "object" || wire === null || !wireKeys.every((key) => key in wire)) return undefined;
  const category = expenseCategoryRecord.row(wire, beside);
  if (lossOf(category)) return undefined;
  try {
    return category.id === String(toWhole(categoryid)) ? category : undefined;
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The category, where FreshBooks includes it: otherwise it is read from the list of categories. */
export const category: Readable<ExpenseCategory | undefined> & { readonly include: string } = {
  ...kept({ keys: ["category"], inner: expenseCategoryRecord, read }),
  include: "category",
};

/** Whether an included category says if it was ever used. */
export const saysUse = (category: ExpenseCategory): boolean =>
  isRow(category) && omissible in wireOfRecord(category);
