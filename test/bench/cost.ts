import type { HeldInvoice, Holdings } from "./holdings.ts";

/** The minimum cost of a query: requests, and how many are sequential. */
export type Cost = { requests: number; roundTrips: number };

/** FreshBooks' largest page. */
export const page = 100;

export const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Sequential: the second needs the first's response. */
export const inTurn = (...costs: Cost[]): Cost => ({
  requests: sum(costs, ({ requests }) => requests),
  roundTrips: sum(costs, ({ roundTrips }) => roundTrips),
});

/** In parallel. */
export const together = (...costs: Cost[]): Cost => ({
  requests: sum(costs, ({ requests }) => requests),
  roundTrips: Math.max(0, ...costs.map(({ roundTrips }) => roundTrips)),
});

/** Rows of a list. Its length is known after the first page, unless a cursor carries it. */
export function rows(count: number, lengthIsKnown = false): Cost {
  const requests = Math.max(1, Math.ceil(count / page));
  return { requests, roundTrips: lengthIsKnown ? 1 : Math.min(2, requests) };
}

export const clientsById = ({ deletedClients }: Holdings, ids: readonly number[]): Cost =>
  recordsById(ids, deletedClients);

/** Records by id, 100 per request. Deleted ones are in no usual list, and are fetched together once found missing. */
export function recordsById(ids: readonly number[], deletedOnes: ReadonlySet<number>): Cost {
  const wanted = distinct(ids);
  if (wanted.length <= 1) return { requests: wanted.length, roundTrips: wanted.length };
  const deleted = wanted.filter((id) => deletedOnes.has(id)).length;
  return {
    requests: Math.ceil(wanted.length / page) + Math.ceil(deleted / page),
    roundTrips: deleted > 0 ? 2 : 1,
  };
}

/**
 * Projects by id, for which there is no filter: the first page of the open and of the completed ones, their further pages if
 * those are no more than what is still missing, and the rest one by one. Where the first page of the open ones has less than
 * a quarter of its share, that of the completed ones comes beside the further ones.
 */
export function projectsById({ projectIds }: Holdings, ids: readonly number[]): Cost {
  let missing = distinct(ids);
  const costs: Cost[] = [];
  let isBegun = false;
  for (const list of [projectIds.open, projectIds.completed]) {
    if (missing.length < 2) continue;
    const wanted = missing.length;
    missing = missing.filter((id) => !list.slice(0, page).includes(id));
    const here = (wanted - missing.length) * (list.length / page);
    const further = Math.max(0, Math.ceil(list.length / page) - 1);
    costs.push({ requests: 1, roundTrips: isBegun ? 0 : 1 });
    if (further === 0 || further > missing.length) continue;
    isBegun = list === projectIds.open && here < wanted / 4;
    missing = missing.filter((id) => !list.includes(id));
    costs.push({ requests: further, roundTrips: 1 });
  }
  if (missing.length > 0) costs.push({ requests: missing.length, roundTrips: 1 });
  return inTurn(...costs);
}

/** Payments on invoices: all payments of their clients, or one request per invoice. */
export function paymentsOn(books: Holdings, invoices: readonly HeldInvoice[]): Cost {
  const paid = invoices.filter((invoice) => invoice.paid);
  if (paid.length === 0) return { requests: 0, roundTrips: 0 };
  const payers = new Set(paid.map(({ clientId }) => clientId));
  const ofTheirs = rows(books.payments.filter(({ clientId }) => payers.has(clientId)).length);
  return ofTheirs.requests <= paid.length ? ofTheirs : { requests: paid.length, roundTrips: 1 };
}

/** The invoices of clients: all, or one request per client. */
export function invoicesOf(books: Holdings, clientIds: readonly number[]): Cost {
  const parents = new Set(clientIds);
  const all = rows(books.invoices.filter(({ clientId }) => parents.has(clientId)).length);
  return all.requests <= parents.size ? all : { requests: parents.size, roundTrips: 1 };
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
