import type { Readable, Wire } from "./field.ts";
import { shown } from "./modifiers.ts";
import { idOrNull, orNull } from "./wire.ts";

/** Under which keys FreshBooks keeps the names of somebody. A person who has a firm of their own goes by their own name. */
type NameKeys = {
  readonly organization?: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string;
};

/** What to call somebody: organization, else first and last name, else e-mail address, else `otherwise`. Never empty. */
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

/** What somebody without any name is called: what they are, and their number where there is one. */
export const numbered =
  (what: string, key: string) =>
  (wire: Wire): string =>
    [what, idOrNull(wire[key])].filter((part) => part !== null).join(" ");
