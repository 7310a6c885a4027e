import type { AccountId, BusinessId } from "../../values/ids.ts";
import { refuse } from "../contract/errors.ts";
import { type AccountNoun, readGlobalId, readWorkId, type WorkNoun } from "../contract/ids.ts";

/** It becomes part of a URL. */
const longestText = 250;

type Given<Input> = { [Key in keyof Input]?: NonNullable<Input[Key]> };

/** What a filter really asks: a condition that is null is none. Throws BAD_USER_INPUT for a text that no URL can carry. */
export function given<Input extends object>(filter: Input | null | undefined): Given<Input> {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  for (const [argument, value] of entries) if (typeof value === "string") assertSendable(argument, value);
  return Object.fromEntries(entries) as Given<Input>;
}

function assertSendable(argument: string, text: string): void {
  const refused = (why: string) => refuse("BAD_USER_INPUT", `\`filter.${argument}\` ${why}`, { argument });
  if (text.length > longestText) throw refused(`takes at most ${longestText} characters`);
  if (!text.isWellFormed()) throw refused("is no text: it has half of a character in it (a lone surrogate)");
}

const mostIds = 100;

/** Numbers of global ids; one of another account is nobody's here. */
export function idsIn(noun: AccountNoun, ids: readonly string[], accountId: AccountId | null): string[] {
  return ids
    .map((id) => readGlobalId(noun, id))
    .filter((read) => read.accountId === accountId)
    .map(({ number }) => number);
}

/** The same for the nouns of a business. */
export function idsInBusiness(noun: WorkNoun, ids: readonly string[], businessId: BusinessId): string[] {
  return ids
    .map((id) => readWorkId(noun, id))
    .filter((read) => read.businessId === businessId)
    .map(({ number }) => number);
}

/** Throws BAD_USER_INPUT for too many and for what is no id of the noun, whoever's it is. */
export function assertIds(noun: AccountNoun, ids: readonly string[] | undefined, argument: string): void {
  assertFew(ids ?? [], argument);
  for (const id of ids ?? []) readGlobalId(noun, id, argument);
}

/** The same for the nouns of a business. */
export function assertWorkIds(noun: WorkNoun, ids: readonly string[] | undefined, argument: string): void {
  assertFew(ids ?? [], argument);
  for (const id of ids ?? []) readWorkId(noun, id, argument);
}

function assertFew(ids: readonly string[], argument: string): void {
  if (ids.length > mostIds)
    throw refuse("BAD_USER_INPUT", `\`filter.${argument}\` takes at most ${mostIds} ids; ask several times`, {
      argument,
    });
}

/** Throws BAD_USER_INPUT for a range that ends before it begins. */
export function assertInOrder(
  from: string | undefined,
  to: string | undefined,
  names: [string, string],
): void {
  if (from !== undefined && to !== undefined && from > to)
    throw refuse(
      "BAD_USER_INPUT",
      `\`filter.${names[0]}\` (${from}) lies after \`filter.${names[1]}\` (${to})`,
      {
        argument: names[0],
      },
    );
}

type FilterChecks<Filter> = {
  /** The conditions that are lists of ids of an account's records, and the type that each names. */
  ids?: { readonly [Name in keyof Filter]?: AccountNoun };
  /** Conditions that are the ends of a range. */
  ranges?: readonly (readonly [from: keyof Filter & string, to: keyof Filter & string])[];
  /** Throws BAD_USER_INPUT for what else cannot be. */
  check?(asked: Given<Filter>): void;
};

/** The filter of a list: what it refuses, and what it asks once ids have become the numbers of one account. */
export function filterOf<Filter extends object>({ ids = {}, ranges = [], check }: FilterChecks<Filter>) {
  const idConditions = Object.entries(ids) as [keyof Filter & string, AccountNoun][];
  /** Throws BAD_USER_INPUT. */
  const assert = (filter: Filter | null | undefined): Given<Filter> => {
    const asked = given(filter);
    for (const [from, to] of ranges)
      assertInOrder(asked[from] as string | undefined, asked[to] as string | undefined, [from, to]);
    check?.(asked);
    for (const [name, noun] of idConditions)
      assertIds(noun, asked[name] as readonly string[] | undefined, name);
    return asked;
  };
  return {
    assert,
    toCriteria: <Criteria>(filter: Filter | null | undefined, accountId: AccountId | null): Criteria => {
      const asked = assert(filter);
      const numbers = idConditions.flatMap(([name, noun]) => {
        const texts = asked[name] as readonly string[] | undefined;
        return texts ? [[name, idsIn(noun, texts, accountId)] as const] : [];
      });
      return { ...asked, ...Object.fromEntries(numbers) } as Criteria;
    },
  };
}
