import type { Settings } from "../control/settings.ts";
import type { Billing } from "../families/business/deed.ts";
import { linesOf } from "../sales/invoice/lines.ts";
import { isDraft } from "../sales/invoice/status.ts";
import type { Account } from "../state/account.ts";
import { centsText } from "../wire/decimal.ts";
import { centsIn, isFields, type Json } from "../wire/json.ts";

/** Reads the invoices once; deleted ones bill nothing. */
export function billingOf(account: Account | undefined, settings: Settings): Billing {
  const projects = new Map<number, { cents: bigint; sent: boolean }>();
  const entries = new Set<number>();
  for (const invoice of account?.invoices.values() ?? []) {
    if (invoice.visState === 1) continue;
    for (const line of linesOf(invoice)) {
      for (const entry of listOf(line.modern_time_entries)) entries.add(idOf(entry));
      if (typeof line.modern_project_id !== "number") continue;
      const sum = projects.get(line.modern_project_id) ?? { cents: 0n, sent: false };
      projects.set(line.modern_project_id, {
        cents: sum.cents + centsIn(line.amount),
        sent: sum.sent || !isDraft(invoice),
      });
    }
  }
  return {
    amountOf: (id) => centsText(projects.get(id)?.cents ?? 0n),
    statusOf(id) {
      const sum = projects.get(id);
      return sum ? (sum.sent ? "billed" : "partially_billed") : "unbilled";
    },
    bills: (id) => settings.linesBillTime && entries.has(id),
  };
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
/** Numbers or objects: unknown, so both are accepted. */
const idOf = (entry: Json): number => Number(isFields(entry) ? entry.id : entry);
