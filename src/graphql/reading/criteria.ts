import { compareDecimals } from "../../values/money.ts";
import { type Context, ownerFor } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";
import { type IdOf, type Noun, type Owned, type Owner, readId, tenantOf } from "../contract/ids.ts";

/** It becomes part of a URL. */
const longestText = 250;

type Simple = string | number | boolean | Date | readonly unknown[];

/** A range without the ends that are null; anything else unchanged. */
type Asked<Value> = Value extends Simple ? Value : { [Key in keyof Value]?: NonNullable<Value[Key]> };

type Present<Input> = { [Key in keyof Input]?: Asked<NonNullable<Input[Key]>> };

const presentIn = (input: object): [string, unknown][] =>
  Object.entries(input).filter(([, value]) => value !== null && value !== undefined);

const isRange = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/**
 * The effective conditions of a filter: a null condition is none, and so is a range without ends. Throws BAD_USER_INPUT
 * for a text too long for a URL.
 */
function given<Input extends object>(filter: Input | null | undefined): Present<Input> {
  const conditions = presentIn(filter ?? {}).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value === "string") assertSendable(name, value);
    if (!isRange(value)) return [[name, value]];
    const ends = presentIn(value);
    return ends.length > 0 ? [[name, Object.fromEntries(ends)]] : [];
  });
  return Object.fromEntries(conditions) as Present<Input>;
}

/** BAD_USER_INPUT for a condition of a filter, and why. */
export const refuseCondition = (argument: string, why: string) =>
  refuse("BAD_USER_INPUT", `\`filter.${argument}\` ${why}`, { argument });

function assertSendable(argument: string, text: string): void {
  if (text.length > longestText) throw refuseCondition(argument, `accepts at most ${longestText} characters`);
}

/** Ids that one condition may list. */
export const mostIds = 100;

/** Numbers of global ids; another tenant's match nothing here. */
export function idsIn<N extends Noun>(noun: N, ids: readonly string[], owner: Owned<N> | null): IdOf<N>[] {
  return ids
    .map((id) => readId(noun, id))
    .filter((read) => owner && tenantOf(noun, read) === tenantOf(noun, owner))
    .map(({ number }) => number);
}

/** Throws BAD_USER_INPUT for too many ids and for those not of the noun, whatever the tenant. */
export function assertIds(
  noun: Noun,
  ids: readonly string[],
  argument: string,
  path = `filter.${argument}`,
): void {
  if (ids.length > mostIds)
    throw refuse("BAD_USER_INPUT", `\`${path}\` accepts at most ${mostIds} ids; split the query`, {
      argument,
    });
  for (const id of ids) readId(noun, id, argument);
}

type End = string | number | Date;

const longestAmount = 40;

const shown = (end: End): string => (end instanceof Date ? end.toISOString() : String(end));

/** Throws BAD_USER_INPUT for a range that ends before it begins, and for an amount too long to compare with every row. */
function assertRange(name: string, range: object, isAmount: boolean): void {
  for (const [, end] of isAmount ? Object.entries(range) : [])
    if (String(end).length > longestAmount)
      throw refuseCondition(name, `has more than ${longestAmount} characters`);
  const { from, to, before = to } = range as { from?: End; to?: End; before?: End };
  if (from === undefined || before === undefined) return;
  const isCrossed = isAmount ? compareDecimals(String(from), String(before)) > 0 : from > before;
  if (isCrossed) throw refuseCondition(name, `ends (${shown(before)}) before it begins (${shown(from)})`);
}

type Ids<Given> = { readonly [Name in keyof Given]?: Noun };

type Checks<Given, Named extends Ids<Given>> = {
  /** The conditions that are lists of ids, and the type of each. */
  ids?: Named;
  /** The conditions that are ranges of amounts, which are text and do not compare as such. */
  amounts?: readonly (keyof Given & string)[];
  /** Throws BAD_USER_INPUT for other problems. */
  check?(asked: Present<Given>): void;
};

type Read<Given, Named> = {
  [Name in keyof Given]?: Name extends keyof Named
    ? Named[Name] extends Noun
      ? readonly IdOf<Named[Name]>[]
      : Asked<NonNullable<Given[Name]>>
    : Asked<NonNullable<Given[Name]>>;
};

/** The filter of a list: what it rejects, and its conditions with ids as the numbers of one tenant. */
export type Filter<Given, Read> = {
  /** Throws BAD_USER_INPUT. */
  assert(filter: Given | null | undefined): void;
  read(filter: Given | null | undefined, owner: Owner, context: Context): Promise<Read>;
};

/** The filter of a list, from the conditions that are not merely sent. */
export const filterOf =
  <Given extends object>() =>
  <const Named extends Ids<Given> = Record<never, never>>({
    ids,
    amounts = [],
    check,
  }: Checks<Given, Named> = {}): Filter<Given, Read<Given, Named>> => {
    const idConditions = Object.entries(ids ?? {}) as [keyof Given & string, Noun][];
    const checked = (filter: Given | null | undefined): Present<Given> => {
      const asked = given(filter);
      for (const [name, value] of Object.entries(asked))
        if (isRange(value)) assertRange(name, value, (amounts as readonly string[]).includes(name));
      check?.(asked);
      for (const [name, noun] of idConditions)
        assertIds(noun, (asked[name] ?? []) as readonly string[], name);
      return asked;
    };
    return {
      assert: checked,
      read: async (filter, owner, context) => {
        const asked = checked(filter);
        const numbers: [name: string, numbers: readonly string[]][] = [];
        for (const [name, noun] of idConditions)
          if (asked[name])
            numbers.push([
              name,
              idsIn(noun, asked[name] as readonly string[], await ownerFor(context, noun, owner)),
            ]);
        return { ...asked, ...Object.fromEntries(numbers) } as Read<Given, Named>;
      },
    };
  };
