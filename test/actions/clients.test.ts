import { expect, test } from "vitest";
import { rows } from "../support/start.ts";
import { kept, opened } from "./opened.ts";

const books = opened(
  {
    clients: [
      {
        fields: { organization: "Acme Corp", email: "pay@acme.test" },
        contacts: [{ email: "bo@acme.test", fname: "Bo", lname: "Chen" }],
      },
      { fields: { organization: "Beta", email: "beta@example.test" } },
      { fields: { organization: "Old", email: "old@example.test" }, archived: true },
    ],
    invoices: [
      { clientId: 1, amount: "100.00" },
      { clientId: 1, amount: "250.00", currency: "EUR" },
      { clientId: 2, amount: "10.00", state: "draft" },
    ],
  },
  new Date("2026-06-30T18:00:00Z"),
);
const { read, done, call, asked } = books;

const larch = { organization: "Larch & Co", firstName: "Lou", email: "lou@larch.test", currency: "CAD" };
const client = (id: number) => kept(books.account().clients.get(id));

test("Create a client, change it, read it and delete it", async () => {
  const created = await done("clientCreate", larch, "client { id organization firstName email currency }");
  expect(created.client).toEqual({ id: "Client:ACM123:4", ...larch });
  expect(asked()).toEqual(["POST users/clients"]);

  const change = { id: "Client:ACM123:4", businessPhone: "604 555 0101", firstName: null };
  const changed = await done("clientUpdate", change, "client { firstName email businessPhone }");
  expect(changed.client).toEqual({ firstName: null, email: larch.email, businessPhone: "604 555 0101" });
  expect(asked()).toEqual(["PUT users/clients/4"]);
  const wire = { organization: "Larch & Co", fname: "", bus_phone: "604 555 0101", currency_code: "CAD" };
  expect(client(4)).toMatchObject({ ...wire, vis_state: 0 });

  const shown = await read('{ client(id: "Client:ACM123:4") { displayName currency } }');
  expect(shown.client).toEqual({ displayName: "Larch & Co", currency: "CAD" });
  expect(asked()).toEqual(["GET users/clients/4"]);

  const deleted = await done("clientDelete", { id: "Client:ACM123:4" }, "client { deleted }");
  expect(deleted.client).toEqual({ deleted: true });
  expect(asked()).toEqual(["PUT users/clients/4"]);
  expect(client(4)).toMatchObject({ vis_state: 1 });
});

test("Find a client by email address, however it is capitalized", async () => {
  const found = await read(
    '{ business { clients(filter: { email: "Pay@Acme.test" }) { totalCount nodes { id organization } } } }',
  );
  expect(found.business?.clients).toEqual({
    totalCount: 1,
    nodes: [{ id: "Client:ACM123:1", organization: "Acme Corp" }],
  });
  expect(asked()).toEqual(["GET users/clients?search[email_like]=Pay@Acme.test&page=1&per_page=100"]);
});

test("Fetch the list of clients, each with its outstanding balance by currency", async () => {
  const { business } = await read(
    "{ business { clients(sort: ORGANIZATION_ASC) { totalCount nodes { organization balance { outstanding { amount currency } } } } } }",
  );
  expect(business?.clients).toEqual({
    totalCount: 3,
    nodes: [
      {
        organization: "Acme Corp",
        balance: {
          outstanding: [
            { amount: "250.00", currency: "EUR" },
            { amount: "100.00", currency: "USD" },
          ],
        },
      },
      { organization: "Beta", balance: { outstanding: [] } },
      { organization: "Old", balance: { outstanding: [] } },
    ],
  });
  expect(asked()).toEqual([
    "GET invoices/invoices?search[customerids][]=3&search[customerids][]=2&search[customerids][]=1&search[outstanding]=true&page=1&per_page=100",
    "GET users/clients?sort=organization_name_asc&page=1&per_page=25",
  ]);
});

test("Create a client or update the one with the email address, once for concurrent calls", async () => {
  const upsert = (input: object) => done("clientUpsert", input, "outcome client { id note }");
  const both = await Promise.all([1, 2].map(() => upsert({ ...larch, note: "Lead" })));
  expect(both.map(({ outcome }) => String(outcome)).toSorted()).toEqual(["CREATED", "UNCHANGED"]);
  expect(both.map((each) => each.client)).toEqual(Array(2).fill({ id: "Client:ACM123:4", note: "Lead" }));
  const look = "GET users/clients?search[email_like]=lou@larch.test&page=1&per_page=100";
  const archived = look.replace("&page", "&search[vis_state]=2&page");
  expect(asked()).toEqual([look, archived, "POST users/clients", look]);

  expect(await upsert({ email: "LOU@larch.test", note: "Customer" })).toMatchObject({
    ...{ outcome: "UPDATED", client: { id: "Client:ACM123:4", note: "Customer" } },
  });
  expect(asked()).toEqual([look, "PUT users/clients/4"]);
  expect(books.account().clients.size).toBe(4);
  expect(client(4)).toMatchObject({ email: "lou@larch.test", note: "Customer" });
});

test("Add, change and remove a contact of a client", async () => {
  const id = "Client:ACM123:1";
  const selection = "client { contacts { freshbooksId displayName email } }";
  const bo = { freshbooksId: expect.any(String), displayName: "Bo Chen", email: "bo@acme.test" };
  const added = await done("clientContactAdd", { id, firstName: "Di", email: "di@acme.test" }, selection);
  const di = { freshbooksId: expect.any(String), displayName: "Di", email: "di@acme.test" };
  expect(added.client).toEqual({ contacts: [bo, di] });
  const [, second] = rows(added.client?.contacts);

  const change = { id, freshbooksContactId: second?.freshbooksId, lastName: "Eng" };
  const changed = await done("clientContactUpdate", change, selection);
  expect(changed.client).toEqual({ contacts: [bo, { ...di, displayName: "Di Eng" }] });

  const removal = { id, freshbooksContactId: second?.freshbooksId };
  expect((await done("clientContactRemove", removal, selection)).client).toEqual({ contacts: [bo] });
  expect(client(1)).toMatchObject({ contacts: [{ email: "bo@acme.test" }] });
  expect(asked()).toEqual([
    "GET users/clients/1?include[]=contacts",
    "PUT users/clients/1?include[]=contacts",
    "GET users/clients/1?include[]=contacts",
    "PUT users/contacts/2",
    "GET users/clients/1?include[]=contacts",
    "GET users/clients/1?include[]=contacts",
    "DELETE users/contacts/2",
    "GET users/clients/1?include[]=contacts",
  ]);
});

test("Archive a client, list the archived clients, and restore it", async () => {
  const id = "Client:ACM123:2";
  expect((await done("clientArchive", { id }, "client { archived }")).client).toEqual({ archived: true });
  expect(asked()).toEqual(["PUT users/clients/2"]);
  expect(client(2)).toMatchObject({ vis_state: 2 });

  const { business } = await read(
    "{ business { clients(filter: { archived: true }, sort: ORGANIZATION_ASC) { nodes { organization } } } }",
  );
  expect(rows(business?.clients?.nodes).map(({ organization }) => organization)).toEqual(["Beta", "Old"]);
  expect(asked()).toEqual([
    "GET users/clients?search[vis_state]=2&sort=organization_name_asc&page=1&per_page=100",
  ]);

  expect((await done("clientRestore", { id }, "client { archived }")).client).toEqual({ archived: false });
  expect(client(2)).toMatchObject({ vis_state: 0 });
  expect(asked()).toEqual(["PUT users/clients/2"]);
});

test("Read the clients that changed since the last synchronization", async () => {
  books.sandbox.setClock(new Date("2026-06-30T20:00:00Z"));
  await done("clientUpdate", { id: "Client:ACM123:2", note: "Called" }, "client { id }");
  asked();
  const { business } = await read(
    '{ business { clients(filter: { updatedAt: { from: "2026-06-30T19:00:00Z" } }) { nodes { organization updatedAt } } } }',
  );
  expect(rows(business?.clients?.nodes)).toEqual([
    { organization: "Beta", updatedAt: "2026-06-30T20:00:00.000Z" },
  ]);
  expect(asked()).toEqual(["GET users/clients?search[updated_min]=2026-06-29&page=1&per_page=100"]);
});

test("Create a client in one of several businesses, which is named and never guessed", async () => {
  const token = "sandbox-several";
  const { businesses } = await read("{ businesses { id } }", { token });
  expect(rows(businesses).map(({ id }) => id)).toEqual([
    "Business:14700001",
    "Business:14700002",
    "Business:14700003",
  ]);
  asked();
  const unnamed = await call("clientCreate", larch, "client { id }", { token });
  expect(unnamed.codes).toEqual(["BUSINESS_REQUIRED"]);
  expect(asked()).toEqual([]);
  const named = await done("clientCreate", { ...larch, businessId: "Business:14700002" }, "client { id }", {
    token,
  });
  expect(named.client).toEqual({ id: "Client:ACM456:2" });
  expect(kept(books.account("ACM456").clients.get(2))).toMatchObject({ organization: "Larch & Co" });
  expect(books.account().clients.size).toBe(3);
  expect(asked()).toEqual(["POST /accounting/account/ACM456/users/clients"]);
});
