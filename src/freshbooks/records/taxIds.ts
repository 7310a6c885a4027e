import { type TaxId, toTaxId } from "../../values/ids.ts";
import type { Field } from "./field.ts";
import { idOrNull } from "./wire.ts";

const taxKeys = ["tax1", "tax2"] as const;

function keyOf(wire: Readonly<Record<string, unknown>>, key: string): unknown {
  if (wire[key] === undefined) throw new TypeError(`Missing: ${key}`);
  return wire[key];
}

/** Two places for taxes, by their numbers; 0 or null means none. A row without the keys does not show whether it has any. */
export const taxIds: Field<readonly TaxId[]> = {
  keys: taxKeys,
  read: (wire) =>
    taxKeys
      .map((key) => idOrNull(keyOf(wire, key)))
      .filter((id) => id !== null)
      .map(toTaxId),
  write: {
    toWire: (sent) => Object.fromEntries(taxKeys.map((key, at) => [key, Number(sent?.[at] ?? 0)])),
    wireKeys: { tax1: ["0"], tax2: ["1"] },
    unconfirmed: (sent, shown) => ((sent ?? []).join() === (shown ?? []).join() ? [] : [[]]),
  },
};
