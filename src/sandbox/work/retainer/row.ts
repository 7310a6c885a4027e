import type { Fields } from "../../wire/json.ts";
import type { Micros } from "../../wire/stamps.ts";

/** `fields` are the writable and shown ones, by wire names. */
export type RetainerRow = {
  readonly id: number;
  readonly createdAt: Micros;
  updatedAt: Micros;
  fields: Fields;
  readonly wire: Fields;
};
