import type { Books } from "../../../src/sandbox/books/books.ts";
import { type BooksSketch, books } from "../../support/books.ts";

/** One of the businesses that the rig writes to. */
export type Tenant = {
  readonly accountId: string;
  readonly businessId: number;
  readonly token: string;
  /** How many creates of one kind its books have seeds for. */
  readonly each: number;
};

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** So many, always the same. */
export const tenantsOf = (count: number, each: number): Tenant[] =>
  range(count).map((at) => ({
    ...{ accountId: `ONE${at}`, businessId: 15_000_000 + at, token: `sandbox-once${at}`, each },
  }));

/** The first client is of all creates that need any; each of the others is billed or put on a retainer once. */
export const firstOwnClient = 2;
/** Invoices that payments go to, bills likewise. */
export const paidInto = 4;
/** The text by which a record is recognized, in it and in no other. */
export const markOf = (kind: string, at: number): string => `m-${kind.toLowerCase()}-${at}-m`;

/** What `each` creates of one kind need in a tenant's books; each of them has a record of its own, from 1 up. */
function sketchOf(each: number): BooksSketch {
  const seeds = range(each);
  return {
    clients: range(1 + 2 * each).map(() => ({})),
    invoices: [
      ...range(paidInto).map(() => ({ amount: "1000000.00" })),
      ...seeds.map((at) => ({ fields: { notes: markOf("invoiceClone", at) } })),
      { amount: "1000000.00" },
    ],
    estimates: seeds.map(() => ({})),
    payments: seeds.map(() => ({ amount: "10.00" })),
    ...{ items: 1, services: 1, billVendors: 1 },
    projects: [
      { discussions: [["Draft"]] },
      ...seeds.map((at) => ({
        clientId: firstOwnClient + at - 1,
        fields: { billing_method: "project_rate", rate: "50.00" },
      })),
    ],
    bills: range(paidInto).map(() => ({ amount: "1000000.00" })),
    timeEntries: seeds.map((at) => ({
      ...{ projectId: 1 + at, note: markOf("invoiceFromUnbilled", at) },
    })),
  };
}

/** Their books: the same records in each. */
export function booksOf(tenants: readonly Tenant[]): Books {
  const { accounts, work, identities } = books(sketchOf(tenants[0]?.each ?? 0));
  const [account, hours, person] = [accounts[0], work[0], identities[0]];
  if (!account || !hours || !person) throw new Error("The books are empty");
  const people = tenants.map(({ accountId, businessId, token }, at) => {
    const id = 15_400_000 + at;
    return {
      ...person,
      ...{ name: token.replace("sandbox-", ""), id, memberships: [{ id, role: "owner", businessId }] },
      roles: [{ id, role: "admin" as const, accountId, systemId: id, userId: 1 }],
    };
  });
  return {
    identities: people,
    businesses: tenants.map(({ accountId, businessId }) => ({
      ...{ accountId, businessId, name: `Business ${accountId}` },
      ...{ timezone: account.timezone, country: account.country },
    })),
    accounts: tenants.map(({ accountId }, at) => ({ ...account, accountId, systemId: 15_400_000 + at })),
    work: tenants.map(({ businessId }, at) => ({
      ...{ ...hours, businessId },
      timeEntries: hours.timeEntries.map((entry) => ({ ...entry, identityId: 15_400_000 + at })),
      team: hours.team.map((member) => ({ ...member, identityId: 15_400_000 + at })),
    })),
  };
}
