import type { Complaints, UserError, Written } from "../../freshbooks/writes/write.ts";

/** The record that a mutation wrote, and its user errors. */
export type Payload<Key extends string, Item> = { readonly [Name in Key]: Item | null } & {
  readonly userErrors: readonly UserError[];
  /** Where the mutation has keys: whoever heeds them says when it is an earlier call's. */
  readonly replayed: boolean;
};

/** A mutation's payloads; `key` is the field for the record. */
export function payloadOf<Item, Key extends string>(key: Key) {
  const payload = ({ item, userErrors }: Written<Item>) =>
    ({ [key]: item, userErrors, replayed: false }) as unknown as Payload<Key, Item>;
  /** Nothing was written. */
  const nothing = ({ list }: Complaints) => payload({ item: null, userErrors: list });
  return { payload, nothing };
}
