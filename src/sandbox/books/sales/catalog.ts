import type { GatewaySeed } from "../../sales/gateway.ts";
import type { ItemSeed } from "../../sales/item.ts";
import type { TaxSeed } from "../../sales/tax.ts";
import { steadyUuid } from "../../wire/json.ts";
import { services, towns } from "../words.ts";

const dayMs = 86_400_000;

/**
 * The taxes that invoices copy, one for each name and percentage, and one that none of them copies; the second of a compound pair is
 * compound.
 */
export function studioTaxes(firstId: number, start: number): TaxSeed[] {
  const copied = towns.flatMap(([, , , , , taxes, compound]) =>
    taxes.map(([name, percent], at) => ({ name, percent, compound: compound && at === 1 })),
  );
  const uncopied = { name: "VAT", percent: "20", compound: false };
  const known = new Map([...copied, uncopied].map((tax) => [`${tax.name} ${tax.percent}`, tax]));
  return [...known.values()].map((tax, at) => ({
    ...{ id: firstId + at, createdAt: dayOf(start, at), updatedAt: dayOf(start, at * 40) },
    ...{ ...tax, ...(tax.name === "GST" && { number: "84213 7731 RT0001" }) },
  }));
}

/** What invoices charge for, at list price; one item is archived, one deleted. */
export function studioItems(firstId: number, start: number, taxes: readonly TaxSeed[]): ItemSeed[] {
  return services.map(([name, description, unitCost], at) => ({
    ...{ id: firstId + at, createdAt: dayOf(start, at), updatedAt: dayOf(start, at * 45) },
    ...{ name, description, unitCost, quantity: at % 4 === 0 ? "0" : "1" },
    ...(at % 3 === 0 && { sku: `LF-${100 + at}` }),
    ...(at === 9 && { inventory: "12" }),
    taxIds: taxes.slice(at % 3, (at % 3) + (at % 2) + 1).map(({ id }) => id),
    ...{ archived: at === 10, deleted: at === 11 },
  }));
}

/** Both ways to be paid online: by card, and through FreshBooks itself. */
export const studioGateways = (firstId: number, start: number): GatewaySeed[] =>
  ["stripe", "fbpay"].map((name, at) => ({
    ...{ id: firstId + at, createdAt: dayOf(start, at), name },
    connectionId: steadyUuid("gateway", firstId, at).replaceAll("-", ""),
  }));

const dayOf = (start: number, days: number): string =>
  new Date(start + Math.min(days, 540) * dayMs + 17 * 3_600_000).toISOString();
