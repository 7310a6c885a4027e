import { type InvoiceSeed, type LineSeed, totalOfSeed } from "../../sales/invoice/seed.ts";
import type { PaymentSeed } from "../../sales/payment/seed.ts";
import { centsText } from "../../wire/decimal.ts";
import type { Fields } from "../../wire/json.ts";
import type { Random } from "../random.ts";
import { invoiceNotes, services } from "../words.ts";
import type { StudioClient } from "./clients.ts";

const dayMs = 86_400_000;
const paymentTypes = [
  "Check",
  "Bank Transfer",
  "Credit Card",
  "ACH",
  "Check",
  "VISA",
  "PayPal",
  "Cash",
] as const;

type Fate =
  | "draft"
  | "sent"
  | "viewed"
  | "disputed"
  | "paid"
  | "autopaid"
  | "failed"
  | "retry"
  | "partial"
  | "twice";

/** An invoice, and what was paid on it before today. */
export function studioInvoice(id: number, client: StudioClient, at: number, today: number, random: Random) {
  const fate = fateAt((today - at) / dayMs, random);
  const number = random.next();
  const seed: InvoiceSeed = {
    id,
    clientId: client.seed.id,
    issued: dayOf(at),
    dueInDays: random.pick([0, 14, 30, 30, 30, 45]),
    createdAt: new Date(at).toISOString(),
    state:
      fate === "draft" || fate === "disputed" || fate === "sent"
        ? fate
        : random.chance(0.6)
          ? "viewed"
          : "sent",
    archived: number < 0.03 && fate === "paid",
    deleted: number > 0.985,
    lines: linesFor(client, random),
    fields: {
      discount_value: random.chance(0.12) ? random.pick(["5", "10", "12.5"]) : "0",
      discount_description: null,
      notes: random.chance(0.25) ? random.pick(invoiceNotes) : "",
      terms: random.chance(0.4) ? "Payment by bank transfer or card." : null,
      po_number: random.chance(0.2) ? `PO-${random.whole(1000, 9999)}` : null,
      deposit_percentage: random.chance(0.06) ? "50" : null,
      ...(fate === "autopaid" && { auto_bill: true, autobill_status: "success" }),
      ...((fate === "failed" || fate === "retry") && { auto_bill: true, autobill_status: fate }),
    },
  };
  if (seed.id % 12 === 5) seed.attachments = [{ name: `timesheet-${seed.issued}.pdf` }];
  const payments = paymentsFor(seed, fate, at, today, random);
  Object.assign(seed.fields ?? {}, rarityOf(seed, fate, payments[0]));
  return { seed, payments };
}

/** Rare properties; by invoice number, so that all else is unchanged. */
function rarityOf(
  { id, fields }: InvoiceSeed,
  fate: Fate,
  first: Omit<PaymentSeed, "id"> | undefined,
): Fields {
  if (fate === "partial" && first && id % 4 === 0 && fields?.deposit_percentage === null)
    return { deposit_amount: { amount: first.amount } };
  if (fate !== "sent" && fate !== "viewed") return {};
  if (id % 16 === 3) return { last_order_status: "pending" };
  if (id % 16 === 11) return { last_order_status: "declined" };
  return id % 4 === 0 ? { dispute_status: "resolved" } : {};
}

/** Old invoices are paid, recent ones are drafts or open. */
function fateAt(ageDays: number, random: Random): Fate {
  const roll = random.next();
  if (ageDays < 20 && roll < 0.3) return "draft";
  if (roll < 0.02) return "draft";
  if (roll < 0.035) return "disputed";
  if (roll < 0.055) return "autopaid";
  if (roll < 0.07) return random.pick(["failed", "retry"]);
  if (roll < 0.15) return "partial";
  if (random.chance(ageDays > 45 ? 0.9 : ageDays > 15 ? 0.55 : 0.2))
    return random.chance(0.1) ? "twice" : "paid";
  return random.pick(["sent", "viewed"]);
}

/** What a client buys, with their town's taxes. */
export function linesFor({ town }: StudioClient, random: Random): LineSeed[] {
  const [, , , , , taxes, compound] = town;
  const first = random.whole(0, services.length - 1);
  return Array.from({ length: random.pick([1, 1, 2, 2, 3, 4]) }, (_, index) => {
    const service = services[(first + index * 5) % services.length] ?? services[0];
    const [name, description, unitCost, least, most] = service;
    const quantity = String(random.whole(least, most)) + (most > 10 && random.chance(0.3) ? ".5" : "");
    const taxed = !random.chance(0.1);
    return {
      name,
      description,
      unitCost,
      quantity,
      taxes: taxed ? taxes.map(([tax, percent]) => ({ name: tax, percent })) : [],
      compound: taxed && compound,
    };
  });
}

function paymentsFor(
  invoice: InvoiceSeed,
  fate: Fate,
  at: number,
  today: number,
  random: Random,
): Omit<PaymentSeed, "id">[] {
  const total = totalOfSeed(invoice);
  const third = total / 3n;
  const parts = new Map<Fate, bigint[]>([
    ["paid", [total]],
    ["autopaid", [total]],
    ["partial", [third]],
    ["twice", [third, total - third]],
  ]).get(fate);
  let paidAt = at;
  return (parts ?? []).flatMap((cents) => {
    paidAt += random.whole(1, 40) * dayMs + random.whole(0, 3600) * 1000;
    if (cents <= 0n || paidAt > today) return [];
    return {
      invoiceId: invoice.id,
      amount: centsText(cents),
      date: dayOf(paidAt),
      createdAt: new Date(paidAt).toISOString(),
      type: fate === "autopaid" ? "Credit Card" : random.pick(paymentTypes),
      note: random.chance(0.15) ? `Reference ${random.whole(10_000, 99_999)}` : "",
    };
  });
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
