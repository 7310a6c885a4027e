import type { CategorySeed } from "../../costs/category.ts";
import type { ExpenseSeed } from "../../costs/expense/seed.ts";
import { centsText } from "../../wire/decimal.ts";
import type { Random } from "../random.ts";
import type { StudioClient } from "../sales/clients.ts";
import { purchases } from "../words.ts";

const dayMs = 86_400_000;

/** A firm's purchases, spread evenly over the days; some for a client, half with a receipt. */
export function studioExpenses(
  options: {
    count: number;
    firstId: number;
    start: number;
    days: number;
    taxed: boolean;
    clients: readonly StudioClient[];
    categories: readonly CategorySeed[];
  },
  random: Random,
): ExpenseSeed[] {
  const { count, firstId, start, days, taxed, clients, categories } = options;
  const idOf = new Map(categories.map(({ name, id }) => [name, id]));
  const first = [...idOf.values()][0] ?? 0;

  const expenses = Array.from({ length: count }, (_, index): ExpenseSeed => {
    const [category, vendor, notes, least, most, forClients] = random.pick(purchases);
    const at = start + Math.floor((index / count) * days) * dayMs + random.whole(0, 7 * 3600) * 1000;
    const date = new Date(at).toISOString().slice(0, 10);
    const client = forClients && random.chance(0.5) ? random.pick([clients[0], ...clients]) : undefined;
    const receipt = random.next();
    return {
      id: firstId + index,
      createdAt: new Date(at).toISOString(),
      categoryId: idOf.get(category) ?? first,
      amount: centsText(BigInt(random.whole(least, most))),
      date,
      ...(index % 40 !== 17 && { vendor }), // not all have one
      notes: random.chance(0.6) ? notes : "",
      staffId: index % 11 === 5 ? 2 : 1,
      archived: index % 60 === 31,
      deleted: index % 90 === 44,
      ...(client && { clientId: client.seed.id, billable: random.chance(0.7) }),
      ...(taxed && random.chance(0.7) && { taxes: [{ name: "GST", percent: "5" }] }),
      ...(receipt < 0.5 && {
        receipt: { name: receipt < 0.2 ? `invoice-${date}.pdf` : `IMG_${4000 + index}.png` },
      }),
    };
  });
  // Now and then one is entered twice.
  return expenses.map((expense, index) => {
    const twin = index % 130 === 12 ? expenses[index - 1] : undefined;
    return twin ? { ...twin, id: expense.id, createdAt: expense.createdAt } : expense;
  });
}
