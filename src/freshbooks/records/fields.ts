import type { Path } from "./field.ts";

export type { Path } from "./field.ts";

import type { Day } from "../../values/dates.ts";
import { compareDecimals, isSameMoney, type Money } from "../../values/money.ts";

/**
 * One field of an input: what it is on the wire, and how the answer confirms it. Null clears; a field that is
 * absent is never asked.
 */
export type Field<Sent, Shown = Sent> = {
  readonly toWire: (sent: Sent | null) => Record<string, unknown>;
  /** Wire keys that a refusal may name, and where they came from in this field. */
  readonly wireKeys: Readonly<Record<string, Path>>;
  /** Where, within this field, the answer shows something else than was sent. Empty when it was applied. */
  readonly unconfirmed: (sent: Sent | null, shown: Shown | null | undefined) => readonly Path[];
};

/** Fields by their name in the graph, which is also the name of what the record shows for them. */
export type Fields<Input> = { readonly [Name in keyof Input]-?: Field<NonNullable<Input[Name]>, never> };

export { toBody } from "./body.ts";

const confirmed: readonly Path[] = [];
const here: readonly Path[] = [[]];

function plain<Sent>(
  key: string,
  toWire: (sent: Sent | null) => unknown,
  isSame: (sent: Sent, shown: Sent) => boolean = (sent, shown) => sent === shown,
): Field<Sent> {
  return {
    toWire: (sent) => ({ [key]: toWire(sent) }),
    wireKeys: { [key]: [] },
    unconfirmed: (sent, shown) => {
      const same =
        sent === null || shown === null || shown === undefined
          ? (sent ?? null) === (shown ?? null)
          : isSame(sent, shown);
      return same ? confirmed : here;
    },
  };
}

/** FreshBooks trims texts and keeps some empty ones as "", which is null here. */
const isSameText = (sent: string, shown: string): boolean =>
  sent.trim().replaceAll("\r\n", "\n") === shown.trim().replaceAll("\r\n", "\n");

/** A text; `cleared` is what the wire calls none. */
export function text(key: string, cleared: "" | null = ""): Field<string> {
  const field = plain<string>(key, (sent) => sent ?? cleared, isSameText);
  return {
    ...field,
    unconfirmed: (sent, shown) => field.unconfirmed(sent?.trim() ? sent : null, shown ?? null),
  };
}

/** A text of which upper and lower case may come back changed, such as a currency or a language. */
export const code = (key: string): Field<string> =>
  plain<string>(
    key,
    (sent) => sent,
    (sent, shown) => sent.toLowerCase() === shown.toLowerCase(),
  );

export const flag = (key: string): Field<boolean> => plain<boolean>(key, (sent) => sent ?? false);

export const day = (key: string): Field<Day> => plain<Day>(key, (sent) => sent);

/** A number as text; none is `cleared` on the wire. */
export const decimal = (key: string, cleared: string | null = null): Field<string> => {
  const field = plain<string>(
    key,
    (sent) => sent ?? cleared,
    (sent, shown) => compareDecimals(sent, shown) === 0,
  );
  return { ...field, unconfirmed: (sent, shown) => field.unconfirmed(sent ?? cleared, shown) };
};

export const money = (key: string): Field<Money> =>
  plain<Money>(key, (sent) => sent && { amount: sent.amount, code: sent.currency }, isSameMoney);

/** One of a closed vocabulary. */
export const word = <Ours extends string>(
  key: string,
  toWire: (ours: Ours) => string | undefined,
): Field<Ours> => plain<Ours>(key, (sent) => sent && toWire(sent));

/** The number of another record, shown by the record under the same name. */
export const link = <Id extends string>(key: string, none: 0 | null = 0): Field<Id> =>
  plain<Id>(key, (sent) => (sent === null ? none : Number(sent)));

/** Several texts under one name, such as an address. A part that is absent is left alone; null clears them all. */
export function group<Part extends string>(
  keys: Readonly<Record<Part, string>>,
): Field<Partial<Record<Part, string | null>>, Partial<Record<Part, string | null>>> {
  const parts = Object.keys(keys) as Part[];
  const given = (sent: Partial<Record<Part, string | null>> | null) =>
    sent === null ? parts : parts.filter((part) => sent[part] !== undefined);
  return {
    toWire: (sent) => Object.fromEntries(given(sent).map((part) => [keys[part], sent?.[part] ?? ""])),
    wireKeys: Object.fromEntries(parts.map((part) => [keys[part], [part]])),
    unconfirmed: (sent, shown) =>
      given(sent)
        .filter(
          (part) => text(keys[part]).unconfirmed(sent?.[part] ?? null, shown?.[part] ?? null).length > 0,
        )
        .map((part) => [part]),
  };
}

/** Days from one day to another; FreshBooks takes a due date in no other form. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
