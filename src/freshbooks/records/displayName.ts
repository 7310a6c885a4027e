import type { Readable, Wire } from "./field.ts";
import { shown } from "./modifiers.ts";
import { idOrNull, orNull } from "./wire.ts";

/** The wire keys of names. A person with their own firm uses their own name. */
type NameKeys = {
  readonly organization?: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string;
};

/** The display name: organization, else first and last name, else e-mail address, else `otherwise`. Never empty. */
export const displayNameIn =
  (names: NameKeys, otherwise: (wire: Wire) => string) =>
  (wire: Wire): string => {
    const textAt = (key: string | undefined) => (key && orNull(wire[key])?.trim()) || "";
    return (
      textAt(names.organization) ||
      `${textAt(names.firstName)} ${textAt(names.lastName)}`.trim() ||
      textAt(names.email) ||
      otherwise(wire)
    );
  };

/** The same as a field of a record. */
export const displayName = (names: NameKeys, otherwise: (wire: Wire) => string): Readable<string> =>
  shown(Object.values(names), displayNameIn(names, otherwise));

/** The display name without any name: the kind, and the number if there is one. */
export const numbered =
  (what: string, key: string) =>
  (wire: Wire): string =>
    [what, idOrNull(wire[key])].filter((part) => part !== null).join(" ");
