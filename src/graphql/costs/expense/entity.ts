import { expenseRecord } from "../../../freshbooks/costs/expense/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How expenses are read by their ids. */
export const expenseEntity = entityOf("Expense", expenseRecord, ({ expense }) => expense);
