import { expenseRecord } from "../../../freshbooks/costs/expense/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads expenses by id. */
export const expenseEntity = entityOf("Expense", expenseRecord, ({ expense }) => expense);
