import type { Fields } from "../../wire/json.ts";
import type { Micros } from "../../wire/stamps.ts";

/** `fields` are what can be written, under wire names. */
export type ProjectRow = {
  readonly id: number;
  readonly createdAt: Micros;
  updatedAt: Micros;
  fields: Fields;
  /** Ids of services. */
  services: readonly number[];
  readonly groupId: number;
  readonly members: readonly Fields[];
  /** Who is invited to it. */
  readonly invitations: Fields[];
  readonly wire: Fields;
};
