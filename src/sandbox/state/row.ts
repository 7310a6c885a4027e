import type { Fields } from "../wire/json.ts";
import { type Micros, toMicros } from "../wire/stamps.ts";
import type { Series } from "./series.ts";

/** 0 active, 1 deleted, 2 archived. */
export type VisState = 0 | 1 | 2;

/** What every accounting record has. A write is a change if `vis_state`, `fields` or `extras` differ after it. */
export type Row = {
  readonly id: number;
  readonly createdAt: Micros;
  updatedAt: Micros;
  visState: VisState;
  /** Stored values under their wire names; computed ones are added on output. */
  fields: Fields;
  /** Shown only when included. */
  extras: Fields;
  /** Overrides what the record shows. */
  readonly wire: Fields;
};

/** A row as books give it. `fields` are under their wire names; `wire` overrides what the record shows. */
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

/** A row from books. Whole seconds get fixed microseconds by the id, so that no two versions are equal. */
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

/** A new, active row. */
export function newRow(id: number, at: Micros, fields: Fields, extras: Fields): Row {
  return { id, createdAt: at, updatedAt: at, visState: 0, fields, extras, wire: {} };
}

/** Adds a row to its table; no later row of the series gets its id. */
export function keep<R extends { readonly id: number }>(
  row: R,
  table: Map<number, R>,
  series: Series,
  name: string,
): R {
  table.set(row.id, row);
  series.reach(name, row.id);
  return row;
}
