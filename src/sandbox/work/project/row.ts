import type { Fields } from "../../wire/json.ts";
import type { Micros } from "../../wire/stamps.ts";

/** `fields` are the writable ones, by wire names. */
export type ProjectRow = {
  readonly id: number;
  readonly createdAt: Micros;
  updatedAt: Micros;
  fields: Fields;
  /** Ids of services. */
  services: readonly number[];
  readonly groupId: number;
  readonly members: readonly Fields[];
  /** The invited people. */
  readonly invitations: Fields[];
  readonly wire: Fields;
};
