import { type InvoiceSeed, totalOfSeed } from "../../sales/invoice/seed.ts";
import type { PaymentSeed } from "../../sales/payment/seed.ts";
import { centsText } from "../../wire/decimal.ts";
import type { Fields } from "../../wire/json.ts";

type Payments = Omit<PaymentSeed, "id">[];

type Story = {
  state: NonNullable<InvoiceSeed["state"]>;
  /** Thirds of the total. */
  paid?: 1 | 3;
  dueInDays?: number;
  fields?: (third: string, seed: InvoiceSeed) => Fields;
};

/** From recent weeks. None late. */
const young: readonly Story[] = [
  { state: "draft" },
  { state: "draft", fields: (_, { issued }) => ({ generation_date: issued }) }, // created
  { state: "sent" },
  { state: "viewed" },
  { state: "viewed", fields: () => ({ dispute_status: "resolved" }) },
  { state: "viewed", fields: () => ({ last_order_status: "pending" }) },
  { state: "viewed", fields: () => ({ last_order_status: "declined" }) },
  { state: "sent", fields: () => ({ auto_bill: true, autobill_status: "success" }) },
];

/** From two months ago, so that payments are possible. */
const aged: readonly Story[] = [
  { state: "disputed" },
  { state: "sent", fields: () => ({ auto_bill: true, autobill_status: "retry" }) },
  { state: "sent", fields: () => ({ auto_bill: true, autobill_status: "failed" }) },
  { state: "sent", dueInDays: 14 }, // overdue
  { state: "viewed", paid: 1 },
  { state: "viewed", paid: 1, fields: () => ({ deposit_percentage: "50" }) },
  { state: "viewed", paid: 1, fields: (third) => ({ deposit_amount: { amount: third } }) },
  { state: "viewed", paid: 3 },
  { state: "sent", paid: 3, fields: () => ({ auto_bill: true, autobill_status: "success" }) },
];

/** What implies no state. */
const neutral = new Set(["discount_value", "discount_description", "notes", "terms", "po_number"]);

/** A firm with fewer invoices does not show all. */
const fewest = 100;

/**
 * Some invoices of a firm show one state each, so that every `v3_status` is in its books on any day and for any seed;
 * the others stay as drawn.
 */
export function showState(
  seed: InvoiceSeed,
  payments: Payments,
  { index, count }: { index: number; count: number },
): Payments {
  const fromLast = count - 1 - index;
  const fromAged = fromLast - Math.ceil(count / 10);
  const story = fromAged < 0 ? young[(fromLast - 1) / 2] : aged[fromAged / 2];
  if (!story || count < fewest) return payments;

  const kept = Object.fromEntries(Object.entries(seed.fields ?? {}).filter(([name]) => neutral.has(name)));
  const cents = totalOfSeed({ ...seed, fields: kept });
  const third = centsText(cents / 3n);
  const { state, paid, dueInDays = 90, fields } = story;
  Object.assign(seed, { state, dueInDays, archived: false, deleted: false });
  seed.fields = { ...kept, ...fields?.(third, seed) };
  if (!paid) return [];
  const createdAt = new Date(Date.parse(seed.createdAt ?? "") + 9 * 86_400_000).toISOString();
  return [
    {
      invoiceId: seed.id,
      amount: paid === 3 ? centsText(cents) : third,
      ...{ date: createdAt.slice(0, 10), createdAt },
      ...{ type: "Credit Card", note: "" },
    },
  ];
}
