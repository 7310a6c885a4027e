import type { Day } from "../../values/dates.ts";
import type { AccountId, ClientId } from "../../values/ids.ts";
import { refuse } from "../contract/errors.ts";
import { assertIds, idsIn } from "../reading/criteria.ts";

/** The days of a report, both included. */
export type Range = { readonly from: Day; readonly to: Day };
/** Ids as an argument. */
export type Ids = readonly string[] | null | undefined;

/** Throws BAD_USER_INPUT: FreshBooks would be asked in vain. */
export function assertRange({ from, to }: Range): void {
  if (from > to)
    throw refuse("BAD_USER_INPUT", `\`from\` (${from}) is after \`to\` (${to})`, { argument: "from" });
}

/** The same, with the clients that a report is narrowed to. */
export function assertClientRange({ clientIds, ...range }: Range & { readonly clientIds?: Ids }): void {
  assertRange(range);
  assertIds("Client", clientIds ?? [], "clientIds", "clientIds");
}

/** The clients of the account among the ids, each once. */
export const clientsIn = (ids: readonly string[], accountId: AccountId): ClientId[] => [
  ...new Set(idsIn("Client", ids, { accountId })),
];

/** Whether one of the lists is empty: to FreshBooks that is no condition at all. */
export const matchesNothing = (lists: Readonly<Record<string, readonly unknown[]>>): boolean =>
  Object.values(lists).some(({ length }) => length === 0);

/** The zero of a currency. */
export const nothingIn = (currency: string) => ({ amount: "0.00", currency });
