import type { ExpenseSeed } from "../../costs/expense/seed.ts";
import type { ExpenseProfileSeed } from "../../costs/profile.ts";

/** Costs that recur monthly. */
const recurring = ["Larch Street Holdings", "Cedar Mobile", "Fontwright"];

/** A firm's recurring expenses, and its expenses, each with the one that recorded it. */
export function studioExpenseProfiles(
  bought: readonly ExpenseSeed[],
  { firstId, today }: { firstId: number; today: number },
): { expenses: ExpenseSeed[]; expenseProfiles: ExpenseProfileSeed[] } {
  const nextMonth = new Date(today);
  nextMonth.setUTCMonth(nextMonth.getUTCMonth() + 1, 1);
  const isOf = (vendor: string) => (expense: ExpenseSeed) => expense.vendor === vendor && !expense.deleted;
  const expenseProfiles = recurring.flatMap((vendor, at): ExpenseProfileSeed[] => {
    const first = bought.find(isOf(vendor));
    if (!first) return [];
    const { createdAt, date: startDate, amount, categoryId, notes = "" } = first;
    return [
      {
        ...{ id: firstId + at, createdAt, frequency: "m", startDate, amount, categoryId, vendor, notes },
        nextIssueDate: nextMonth.toISOString().slice(0, 10),
      },
    ];
  });
  const expenses = bought.map((expense) => {
    const profile = expenseProfiles.find(({ vendor = "" }) => isOf(vendor)(expense));
    return profile ? { ...expense, profileId: profile.id } : expense;
  });
  return { expenses, expenseProfiles };
}
