import type { State } from "../../../src/sandbox/state/state.ts";
import type { AccountTables, BusinessTables } from "../../../src/sandbox/state/tables.ts";
import type { Tenant } from "./books.ts";

/** Where the sandbox keeps records. */
export type Table = keyof AccountTables | keyof BusinessTables | "threads" | "checkoutLinks";

/** A record in the sandbox's books: the ids by which the graph may name it, and everything in it. */
export type Recorded = { readonly ids: readonly string[]; readonly text: string };

/** All records of a table of a tenant. */
export function recordedIn(state: State, { accountId, businessId }: Tenant, table: Table): Recorded[] {
  const account = state.accounts.get(accountId);
  const work = state.work.get(businessId);
  if (!account || !work) throw new Error(`There are no books of ${accountId}`);
  const all = { ...account, ...tablesOf(work) } as Readonly<
    Record<Table, ReadonlyMap<number | string, object>>
  >;
  return [...all[table]].map(([id, row]) => ({
    ids: [
      String(id),
      ...("uuid" in row ? [String(row.uuid)] : []),
      ...(table === "journalEntries" ? [String(account.journalNumbers.get(`entry ${id}`))] : []),
    ],
    text: JSON.stringify(row, (key, value: unknown) =>
      typeof value === "bigint" || (key !== "" && isRow(value)) ? undefined : value,
    ),
  }));
}

/** Another record, which this one refers to. */
const isRow = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "fields" in value && "wire" in value;

const tablesOf = ({
  services,
  retainers,
  projects,
  timeEntries,
  threads,
}: BusinessTables & { threads: object }) => ({
  ...{ services, retainers, projects, timeEntries, threads },
});
