import { expect, test } from "vitest";
import type { createVaults } from "../../src/files/vault.ts";
import type { Session } from "../../src/freshbooks/caller/session.ts";
import type { createFreshBooks } from "../../src/freshbooks/index.ts";
import { clientsOf } from "../../src/freshbooks/sales/client/index.ts";
import { projectsOf } from "../../src/freshbooks/work/project/index.ts";
import type { createContext } from "../../src/graphql/contract/context.ts";
import { connect } from "../../src/graphql/reading/connection.ts";
import { type Scope, writeCursor } from "../../src/graphql/reading/cursor.ts";
import { createLoaders } from "../../src/loaders/index.ts";
import { createWorkLoaders } from "../../src/loaders/work.ts";
import {
  type AccountId,
  type BusinessId,
  type ClientId,
  type InvoiceId,
  toAccountId,
  toBusinessId,
} from "../../src/values/ids.ts";

/**
 * Nothing here runs: `tsc` is the test. Each line below a mark must be an error, so that nothing that loads,
 * caches or pages can be made without its tenant, or with another kind of tenant.
 */
function withoutATenant(
  freshbooks: ReturnType<typeof createFreshBooks>,
  context: ReturnType<typeof createContext>,
  vaults: ReturnType<typeof createVaults>,
  session: Session,
  {
    account,
    business,
    client,
    invoice,
  }: {
    account: AccountId;
    business: BusinessId;
    client: ClientId;
    invoice: InvoiceId;
  },
) {
  // FreshBooks clients are for one tenant.
  // @ts-expect-error no account
  freshbooks.in();
  // @ts-expect-error an unchecked text
  freshbooks.in("ZyQ04o");
  // @ts-expect-error a business is not an account
  freshbooks.in(business);
  // @ts-expect-error an account is not a business
  freshbooks.inBusiness(account);
  // @ts-expect-error an unchecked number
  freshbooks.inBusiness("14700001");
  // @ts-expect-error no account
  clientsOf(session);
  // @ts-expect-error a business is not an account
  clientsOf(session, business);
  // @ts-expect-error an account is not a business
  projectsOf(session, account);

  // Loaders and caches are made from that, and so for the same tenant.
  // @ts-expect-error no books
  createLoaders();
  // @ts-expect-error the account is not enough
  createLoaders(account);
  // @ts-expect-error the books of an account are not the work of a business
  createWorkLoaders(freshbooks.in(account));
  // @ts-expect-error the work of a business is not the books of an account
  createLoaders(freshbooks.inBusiness(business));
  // @ts-expect-error no tenant
  context.in();
  // @ts-expect-error a business is not an account
  context.in(business);
  // @ts-expect-error an account is not a business
  context.inBusiness(account);
  // @ts-expect-error an unchecked number
  context.in(account).client.load("7");
  // @ts-expect-error another noun's number
  context.in(account).client.load(invoice);

  // Pages are sealed with their tenant first.
  const place = { offset: 0, id: "1", total: 1 };
  // @ts-expect-error no tenant
  writeCursor(["clients", undefined], place);
  // @ts-expect-error an unchecked text
  writeCursor(["ZyQ04o", "clients"], place);
  // @ts-expect-error a client is not a tenant
  writeCursor([client, "invoices"], place);
  // @ts-expect-error a tenant and no list
  const scope: Scope = [account];
  const page = async () => ({ items: [], offset: 0, total: 0, more: false });
  const selection = { has: () => true, below: () => selection };
  // @ts-expect-error no tenant
  void connect({}, ["clients"], selection, page);

  // What is kept between requests is keyed by caller and account.
  // @ts-expect-error no caller
  vaults.of();
  // @ts-expect-error no account
  vaults.of("caller").put({ token: "", mediaType: "image/png", size: 1 });
  // @ts-expect-error a business is not an account
  vaults.of("caller").take(business, "token");
  return scope;
}

test("what has to be refused by the types is refused when this file is compiled", () => {
  expect(withoutATenant).toBeTypeOf("function");
});

test("text becomes a tenant by one door, which takes nothing that could leave its place in a path", () => {
  for (const bad of ["", "../me", "ACM123/users", "ACM 123", "ACM123?", "Ä", "a".repeat(33)])
    expect(() => toAccountId(bad)).toThrow(TypeError);
  for (const bad of ["", "0", "-1", "1.5", "1e3", "14700001/x", "1".repeat(19)])
    expect(() => toBusinessId(bad)).toThrow(TypeError);
});
