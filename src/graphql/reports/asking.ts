import type { Day } from "../../values/dates.ts";
import type { AccountId, ClientId } from "../../values/ids.ts";
import { refuse } from "../contract/errors.ts";
import { assertIds, idsIn } from "../reading/criteria.ts";

/** The date range of a report, both ends included. */
export type Range = { readonly from: Day; readonly to: Day };
/** Ids as an argument. */
export type Ids = readonly string[] | null | undefined;

/** Throws BAD_USER_INPUT for a range that FreshBooks cannot answer. */
export function assertRange({ from, to }: Range): void {
  if (from > to)
    throw refuse("BAD_USER_INPUT", `\`from\` (${from}) is after \`to\` (${to})`, { argument: "from" });
}

/** The same with a client filter. */
export function assertClientRange({ clientIds, ...range }: Range & { readonly clientIds?: Ids }): void {
  assertRange(range);
  assertIds("Client", clientIds ?? [], "clientIds", "clientIds");
}

/** The account's clients among the ids, without duplicates. */
export const clientsIn = (ids: readonly string[], accountId: AccountId): ClientId[] => [
  ...new Set(idsIn("Client", ids, { accountId })),
];

/** Whether a list is empty: FreshBooks would treat that as no filter. */
export const matchesNothing = (lists: Readonly<Record<string, readonly unknown[]>>): boolean =>
  Object.values(lists).some(({ length }) => length === 0);

/** The zero of a currency. */
export const nothingIn = (currency: string) => ({ amount: "0.00", currency });
