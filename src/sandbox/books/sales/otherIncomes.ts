import type { OtherIncomeSeed } from "../../sales/otherIncome.ts";
import type { Random } from "../random.ts";

const dayMs = 86_400_000;
const each = 15;
const count = 36;

const kinds = [
  {
    source: "Etsy",
    category: "online_sales",
    method: "PayPal",
    from: 18,
    to: 240,
    note: "Letterpress prints",
  },
  { source: "Spring craft fair", category: "in_person_sales", method: "Cash", from: 60, to: 520 },
  { source: "Studio sublet", category: "rentals", method: "Bank Transfer", from: 350, to: 350 },
  {
    source: "Type newsletter",
    category: "advertising",
    method: "VISA",
    from: 90,
    to: 180,
    note: "Sponsored issue",
  },
  { source: "Creative Market", category: "online_sales", method: null, from: 25, to: 130, note: "Icon set" },
  { source: "Guest lecture", category: "other", method: "Check", from: 200, to: 450 },
] as const;

/** A studio's income beside its invoices, every two weeks; some was entered in the app, without a payment method; two rows are deleted. */
export function studioOtherIncomes(firstId: number, start: number, random: Random): OtherIncomeSeed[] {
  return Array.from({ length: count }, (_, at) => {
    const { from, to, ...kind } = kinds[at % kinds.length] ?? kinds[0];
    const day = start + at * each * dayMs;
    return {
      ...kind,
      ...{ id: firstId + at, createdAt: new Date(day + 18 * 3_600_000).toISOString() },
      ...{ date: new Date(day).toISOString().slice(0, 10), amount: `${random.whole(from, to)}.00` },
      ...(at % 4 === 1 && { taxes: [{ name: "GST", amount: "5" }] }),
      ...{ deleted: at === 7 || at === 20 },
    };
  });
}
