import type { BillSeed } from "../../costs/bill/seed.ts";
import type { BillPaymentSeed } from "../../costs/billPayment/noun.ts";
import type { CategorySeed } from "../../costs/category.ts";
import { centsText } from "../../wire/decimal.ts";
import type { Random } from "../random.ts";

const dayMs = 86_400_000;

type Line = readonly [category: string, description: string, least: number, most: number];

/** What each vendor bills for, in the order of the vendors; prices in cents. */
const bought: readonly (readonly Line[])[] = [
  [
    ["Printing", "Letterpress invitations", 18_000, 64_000],
    ["Shipping & Couriers", "Delivery", 1_500, 4_500],
  ],
  [["Office Space", "Desk and studio rent", 95_000, 95_000]],
  [["Contractors", "Type design, hours", 6_500, 6_500]],
  [["Contractors", "Photography, half day", 42_000, 60_000]],
  [
    ["Supplies", "Cotton paper, 100 sheets", 5_500, 12_000],
    ["Supplies", "Binding thread", 600, 1_900],
  ],
  [["Shipping & Couriers", "Same-day courier", 1_800, 3_900]],
  [["Rent or Lease", "Storage unit", 12_000, 12_000]],
];

/** A studio's bills, spread evenly over eighteen months: some with tax, with a file, archived or deleted. */
export function studioBills(
  options: {
    readonly firstId: number;
    readonly count: number;
    readonly start: number;
    readonly taxed: boolean;
    readonly vendors: readonly { readonly id: number; readonly currency?: string }[];
    readonly categories: readonly CategorySeed[];
  },
  random: Random,
): BillSeed[] {
  const { firstId, count, start, taxed, vendors, categories } = options;
  const idOf = new Map(categories.map(({ name, id }) => [name, id]));
  const [first = 1] = idOf.values();
  return Array.from({ length: count }, (_, at) => {
    const which = at % 9 === 8 ? 6 : at % (bought.length - 1);
    const vendor = vendors[which] ?? { id: 0 };
    const day = start + (4 + Math.floor((at / count) * 540)) * dayMs;
    const issued = new Date(day).toISOString().slice(0, 10);
    return {
      ...{ id: firstId + at, vendorId: vendor.id, issued, dueInDays: [30, 14, 0, 45][at % 4] ?? 30 },
      createdAt: new Date(day + 19 * 3_600_000).toISOString(),
      ...(vendor.currency && { currency: vendor.currency }),
      ...(at % 5 !== 3 && { number: `B-${String(2_040 + at)}` }),
      lines: (bought[which] ?? []).map(([category, description, least, most], place) => ({
        categoryId: idOf.get(category) ?? first,
        unitCost: centsText(BigInt(random.whole(least, most))),
        quantity: String(which === 2 ? random.whole(4, 16) : 1),
        ...(place === 0 && { description }),
        ...(taxed && at % 3 !== 2 && { taxes: [{ name: "GST", percent: "5" }] }),
      })),
      archived: at % 20 === 11,
      deleted: at % 25 === 17,
      ...(at % 4 === 1 && { attachment: { name: `bill-${issued}.pdf` } }),
    };
  });
}

const methods = ["Bank Transfer", "Check", "VISA", "Bank Transfer"];

/** A studio's bill payments: all but the last bills, every seventh in part; one payment is deleted. */
export function studioBillPayments(
  bills: readonly BillSeed[],
  firstId: number,
  today: number,
): BillPaymentSeed[] {
  const paid = bills.filter(({ deleted }, at) => !deleted && at % 6 !== 5 && at < bills.length - 6);
  return paid.flatMap(({ id, issued, dueInDays = 0, lines, currency }, at): BillPaymentSeed[] => {
    const due = Date.parse(issued) + Math.min(dueInDays, 21) * dayMs;
    if (due >= today) return [];
    const taxed = lines.some(({ taxes }) => taxes);
    const cents = lines.reduce((sum, { unitCost, quantity = "1" }) => {
      const amount = BigInt(unitCost.replace(".", "")) * BigInt(quantity);
      return sum + amount + (taxed ? (amount * 5n + 50n) / 100n : 0n);
    }, 0n);
    return [
      {
        ...{ id: firstId + at, billId: id, createdAt: new Date(due + 20 * 3_600_000).toISOString() },
        ...{
          date: new Date(due).toISOString().slice(0, 10),
          method: methods[at % methods.length] ?? "Check",
        },
        amount: centsText(at % 7 === 3 ? cents / 2n : cents),
        ...(at % 5 === 0 && { note: currency ? `Paid in ${currency}` : "Paid on time" }),
        deleted: at === 4,
      },
    ];
  });
}
