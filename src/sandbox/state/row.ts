import type { Fields } from "../wire/json.ts";
import { type Micros, toMicros } from "../wire/stamps.ts";

/** 0 active, 1 deleted, 2 archived. */
export type VisState = 0 | 1 | 2;

/** What every accounting record has. Only `fields` and `extras` are compared to see whether a write changed it. */
export type Row = {
  readonly id: number;
  readonly createdAt: Micros;
  updatedAt: Micros;
  visState: VisState;
  /** Stored values under their wire names; computed ones are added when it is shown. */
  fields: Fields;
  /** Shown when included only. */
  extras: Fields;
  /** Goes out as it is, over everything else. */
  readonly wire: Fields;
};

/** A row as books give it. `fields` are under their wire names; `wire` overrides what goes out, as it is, to show oddities. */
export type RowSeed = {
  id: number;
  /** An instant, `2026-06-29T16:48:49Z`. */
  createdAt: string;
  updatedAt?: string;
  archived?: boolean;
  deleted?: boolean;
  fields?: Fields;
  wire?: Fields;
};

/** A row as it was at its creation; whole seconds get steady microseconds, as no two versions are alike. */
export function seededRow(seed: RowSeed, fields: Fields, extras: Fields): Row {
  const fraction = (seed.id * 982_451) % 1_000_000;
  const at = (instant: string) => {
    const ms = Date.parse(instant);
    return toMicros(ms) + (ms % 1000 === 0 ? fraction : 0);
  };
  return {
    id: seed.id,
    createdAt: at(seed.createdAt),
    updatedAt: at(seed.updatedAt ?? seed.createdAt),
    visState: seed.deleted ? 1 : seed.archived ? 2 : 0,
    fields,
    extras,
    wire: seed.wire ?? {},
  };
}

/** A row that begins now, active. */
export function newRow(id: number, at: Micros, fields: Fields, extras: Fields): Row {
  return { id, createdAt: at, updatedAt: at, visState: 0, fields, extras, wire: {} };
}
