import type { ExpenseId } from "../../../values/ids.ts";
import type { Collection } from "../../families/accounting.ts";
import { toBody } from "../../records/fields.ts";
import { carryOut, changeVisibility, type Visibility, type Written } from "../../writes/write.ts";
import type { Expense, ExpensePart } from "./index.ts";
import { type ExpenseInput, expenseFields } from "./record.ts";

type Parts = readonly ExpensePart[];

/** A receipt that was written is confirmed by one that is shown. */
const withReceipt = (parts: Parts, { receipt }: ExpenseInput): Parts =>
  receipt !== undefined && !parts.includes("receipt") ? [...parts, "receipt"] : parts;

/** What can be done to the expenses of one account. */
export function expenseWrites(collection: Collection<Expense>, wireIncludes: (parts: Parts) => string[]) {
  return {
    /** FreshBooks wants to know who spent it, as the number of a member of staff. */
    create: (staffId: string, input: ExpenseInput, parts: Parts): Promise<Written<Expense>> => {
      const body = { ...toBody(expenseFields, input), staffid: Number(staffId) };
      return carryOut(expenseFields, input, () =>
        collection.create(body, wireIncludes(withReceipt(parts, input))),
      );
    },
    update: (id: ExpenseId, input: ExpenseInput, parts: Parts): Promise<Written<Expense>> =>
      carryOut(
        expenseFields,
        input,
        () => collection.update(id, toBody(expenseFields, input), wireIncludes(withReceipt(parts, input))),
        ["id"],
      ),
    show: (id: ExpenseId, wanted: Visibility, parts: Parts): Promise<Written<Expense>> =>
      changeVisibility(collection, id, wanted, wireIncludes(parts)),
    /** As it is now, past anything remembered. */
    now: (id: ExpenseId): Promise<Expense | null> => collection.single(id, [], { fresh: true }),
  };
}
