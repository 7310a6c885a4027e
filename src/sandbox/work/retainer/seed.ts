import { keep, type RowSeed } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import { toMicros } from "../../wire/stamps.ts";
import type { RetainerRow } from "./row.ts";

/** A retainer: defaults to 600.00 for 40 hours a month. */
export type RetainerSeed = Omit<RowSeed, "archived"> & {
  clientId: number;
  /** `2026-01-01`. */
  starts: string;
  nextPeriodStarts: string;
  fee?: string;
  excessRate?: string;
  /** Planned time of a period, in seconds. */
  seconds?: number;
  /** The recurring profile that bills it. */
  profileId?: number;
};

/** Adds a retainer as the books give it. */
export function addRetainerSeed(seed: RetainerSeed, { retainers, series }: Work): void {
  const row: RetainerRow = {
    ...{ id: seed.id, wire: seed.wire ?? {} },
    createdAt: toMicros(Date.parse(seed.createdAt)),
    updatedAt: toMicros(Date.parse(seed.updatedAt ?? seed.createdAt)),
    fields: {
      ...{ client_user_id: seed.clientId, invoice_profile_id: seed.profileId ?? null },
      ...{ start_date: seed.starts, next_period_start_date: seed.nextPeriodStarts },
      ...{ fee: seed.fee ?? "600.00", excess_rate: seed.excessRate ?? null },
      ...{ budgeted_time: seed.seconds ?? 144_000, active: !seed.deleted },
      ...seed.fields,
    },
  };
  keep(row, retainers, series, "retainer");
}
