import type { Field, Readable, Wire, Write } from "./field.ts";
import { kept, shown } from "./modifiers.ts";
import { orNull, partOf } from "./wire.ts";
import { textWrite } from "./writing.ts";

/** A postal address; a part that was never filled in is null. */
export type PostalAddress = {
  street: string | null;
  street2: string | null;
  city: string | null;
  province: string | null;
  postalCode: string | null;
  country: string | null;
};

type Keys = Readonly<Record<keyof PostalAddress, string>>;

const keysWith = (prefix: string): Keys => ({
  street: `${prefix}street`,
  street2: `${prefix}street2`,
  city: `${prefix}city`,
  province: `${prefix}province`,
  postalCode: `${prefix}code`,
  country: `${prefix}country`,
});
const ownKeys = keysWith("");

/** Null when no part is filled in. */
export function addressIn(wire: Wire, keys: Keys = ownKeys): PostalAddress | null {
  const address = {
    street: orNull(wire[keys.street]),
    street2: orNull(wire[keys.street2]),
    city: orNull(wire[keys.city]),
    province: orNull(wire[keys.province]),
    postalCode: orNull(wire[keys.postalCode]),
    country: orNull(wire[keys.country]),
  };
  return Object.values(address).every((part) => part === null) ? null : address;
}

/** An address whose parts are keys of the record. */
export const addressOf = (keys: Keys): Readable<PostalAddress | null> & { readonly kept: true } =>
  kept(shown(Object.values(keys), (wire) => addressIn(wire, keys)));

type AddressInput = { readonly [Part in keyof PostalAddress]?: string | null };

/** The same with a common prefix, such as `p_street`. An omitted part stays unchanged. */
export const address = (
  prefix: string,
): Field<PostalAddress | null, AddressInput> & { readonly kept: true } => ({
  ...addressOf(keysWith(prefix)),
  write: groupWrite(keysWith(prefix)),
});

/** An address under its own key. */
export const addressAt = (key: string): Readable<PostalAddress | null> =>
  kept(shown(key, (wire) => partOf(wire[key] as Wire | null, (parts) => addressIn(parts)) ?? null));

/** An address whose parts are keys of the record, both ways. */
export const addressUnder = (
  keys: Keys,
): Field<PostalAddress | null, AddressInput> & { readonly kept: true } => ({
  ...addressOf(keys),
  write: groupWrite(keys),
});

/** Several texts under one name. An omitted part stays unchanged; null clears them all. */
export function groupWrite<Part extends string>(
  keys: Readonly<Record<Part, string>>,
): Write<{ readonly [Name in Part]?: string | null }> {
  const parts = Object.keys(keys) as Part[];
  const given = (sent: { readonly [Name in Part]?: string | null } | null) =>
    sent === null ? parts : parts.filter((part) => sent[part] !== undefined);
  return {
    toWire: (sent) => Object.fromEntries(given(sent).map((part) => [keys[part], sent?.[part] ?? ""])),
    wireKeys: Object.fromEntries(parts.map((part) => [keys[part], [part]])),
    unconfirmed: (sent, seen, whole) =>
      given(sent)
        .filter((part) => {
          const write = textWrite(keys[part], "");
          return write.unconfirmed(sent?.[part] ?? null, seen?.[part] ?? null, whole).length > 0;
        })
        .map((part) => [part]),
  };
}
