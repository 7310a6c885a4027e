import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import type { ClientSeed } from "../../../src/sandbox/sales/client/seed.ts";
import { books } from "../../support/books.ts";
import { startHeld } from "../../support/heldWrites.ts";
import { rows, start } from "../../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";
const upsert = `mutation ($input: ClientUpsertInput!) { clientUpsert(input: $input) {
  client { id organization email note archived } outcome userErrors { path code candidates { id label } } } }`;
const email = "bea@example.test";
const like = `GET ${clients}?search[email_like]=${email}&page=1&per_page=100`;
const likeArchived = like.replace("&page", "&search[vis_state]=2&page");

const having = (clients: readonly Partial<ClientSeed>[]) => books({ clients });
const withEmail = (email: string, more: Partial<ClientSeed> = {}) => ({
  ...more,
  fields: { email, organization: "Ash" },
});

test("nobody has the address: one client is created, after two looks", async () => {
  const { known, sandbox } = await start({ books: having([withEmail(`z${email}`)]) });
  const input = { email: ` ${email} `, organization: "New", note: null };
  const { data, errors } = await known(upsert, { variables: { input } });
  expect(errors).toBeUndefined();
  expect(data.clientUpsert).toEqual({
    client: { id: "Client:ACM123:2", organization: "New", email, note: null, archived: false },
    ...{ outcome: "CREATED", userErrors: [] },
  });
  expect(sandbox.asked()).toEqual([like, likeArchived, `POST ${clients}`]);
});

test("one client has the address: it is changed, and keeps its address as it is", async () => {
  const { known, sandbox } = await start({ books: having([{}, withEmail("Bea@Example.test")]) });
  const input = { email, note: "Changed" };
  const { data } = await known(upsert, { variables: { input } });
  expect(data.clientUpsert).toEqual({
    client: {
      ...{ id: "Client:ACM123:2", organization: "Ash", email: "Bea@Example.test" },
      ...{ note: "Changed", archived: false },
    },
    ...{ outcome: "UPDATED", userErrors: [] },
  });
  expect(sandbox.asked()).toEqual([like, `PUT ${clients}/2`]);
});

test.each([{ email }, { email, organization: "Ash", note: null }, { email, lateFee: null }])(
  "what has the values of %j already is not written",
  async (input) => {
    const { known, sandbox } = await start({ books: having([withEmail(email)]) });
    const { data } = await known(upsert, { variables: { input } });
    expect(data.clientUpsert).toMatchObject({
      ...{ client: { id: "Client:ACM123:1" }, outcome: "UNCHANGED", userErrors: [] },
    });
    expect(sandbox.committed()).toEqual([]);
    expect(sandbox.asked()).toHaveLength(1);
  },
);

test("a client that is created meanwhile is found", async () => {
  const { gate, ask, sandbox, waiting } = await startHeld({ books: having([{}]) });
  const first = ask(
    `mutation { clientCreate(input: { email: " Bea@Example.test" }) { client { id } userErrors { code } } }`,
  );
  await gate.holding(1);
  const second = ask(upsert, { variables: { input: { email, note: "Found" } } });
  await waiting(2);
  gate.open();
  expect((await first).data.clientCreate).toEqual({ client: { id: "Client:ACM123:2" }, userErrors: [] });
  expect((await second).data.clientUpsert).toMatchObject({
    ...{ client: { id: "Client:ACM123:2", note: "Found" }, outcome: "UPDATED", userErrors: [] },
  });
  expect(sandbox.committed("POST")).toHaveLength(1);
});

describe.each<Partial<Settings>>([
  {},
  { archivedInLists: false },
  { ignoredFilters: ["email_like"] },
  { textsFolded: true },
])("with FreshBooks' sandbox as %j", (settings) => {
  const run = async (clients: readonly Partial<ClientSeed>[]) => {
    const { known, sandbox } = await start({ books: having(clients), settings });
    const { data, errors } = await known(upsert, { variables: { input: { email, note: "x" } } });
    expect(errors).toBeUndefined();
    return { payload: data.clientUpsert, committed: sandbox.committed() };
  };

  test("an archived client is found, and stays archived", async () => {
    const { payload } = await run([withEmail("other@example.test"), withEmail(email, { archived: true })]);
    expect(payload).toMatchObject({
      ...{ client: { id: "Client:ACM123:2", archived: true, note: "x" }, outcome: "UPDATED" },
    });
  });

  test("a deleted client is not found", async () => {
    const { payload } = await run([withEmail(email, { deleted: true })]);
    expect(payload).toMatchObject({ client: { id: "Client:ACM123:2" }, outcome: "CREATED" });
  });

  test("an address that contains the other is another", async () => {
    const { payload } = await run([withEmail(`z${email}`), withEmail("béa@example.test")]);
    expect(payload).toMatchObject({ client: { id: "Client:ACM123:3" }, outcome: "CREATED" });
  });

  test("nothing is guessed between two", async () => {
    const { payload, committed } = await run([withEmail(email), withEmail("BEA@example.test")]);
    expect(payload).toEqual({
      ...{ client: null, outcome: null },
      userErrors: [
        {
          ...{ path: ["email"], code: "AMBIGUOUS" },
          candidates: [
            { id: "Client:ACM123:2", label: "Ash" },
            { id: "Client:ACM123:1", label: "Ash" },
          ],
        },
      ],
    });
    expect(committed).toEqual([]);
  });
});

test("two at once make one client", async () => {
  const { gate, ask, sent, waiting, sandbox } = await startHeld({ books: having([{}]) });
  const run = (address: string, note: string) =>
    ask(upsert, { variables: { input: { email: address, note } } });
  const first = run(email, "One");
  await gate.holding(1);
  const second = run("BEA@example.test", "Two");
  await waiting(2);
  expect(sent()).toHaveLength(3);
  gate.open();
  expect((await first).data.clientUpsert).toMatchObject({ outcome: "CREATED" });
  expect((await second).data.clientUpsert).toMatchObject({ outcome: "UPDATED", client: { note: "Two" } });
  expect(sandbox.committed("POST")).toHaveLength(1);
});

test("a client that is changed meanwhile is found anew", async () => {
  const { gate, ask, waiting, sandbox } = await startHeld({ books: having([withEmail(email)]) });
  const first = ask(
    `mutation { clientUpdate(input: { id: "Client:ACM123:1", email: "other@example.test" }) { userErrors { code } } }`,
  );
  await gate.holding(1);
  const second = ask(upsert, { variables: { input: { email, note: "x" } } });
  await waiting(2);
  gate.open();
  await first;
  expect((await second).data.clientUpsert).toMatchObject({
    ...{ outcome: "CREATED", client: { id: "Client:ACM123:2", email } },
  });
  expect(sandbox.committed()).toEqual([`PUT ${clients}/1`, `POST ${clients}`]);
});

test("a client that cannot be read may be the one, so nothing is written", async () => {
  const { known, sandbox } = await start({
    books: having([{ ...withEmail(email), wire: { vis_state: "odd" } }]),
  });
  const { data, errors } = await known(upsert, { variables: { input: { email } } });
  expect(data.clientUpsert).toBeNull();
  expect(errors).toHaveLength(1);
  expect(sandbox.committed()).toEqual([]);
});

test("all that is wrong with the input is reported before anything is asked", async () => {
  const { known, sandbox } = await start({ books: having([{}]) });
  const input = { email: " ", businessId: "x", lateReminders: [{ position: 9, delayDays: 1 }] };
  const { data } = await known(upsert, { variables: { input } });
  expect(data.clientUpsert?.outcome).toBeNull();
  expect(rows(data.clientUpsert?.userErrors)).toMatchObject([
    { path: ["email"], code: "INVALID" },
    { path: ["lateReminders", "0", "position"], code: "INVALID" },
    { path: ["businessId"], code: "INVALID" },
  ]);
  expect(sandbox.asked()).toEqual([]);
});

test("what FreshBooks does not apply is reported, and says that the client was made", async () => {
  const { known } = await start({ books: having([{}]), settings: { droppedFields: ["client.note"] } });
  const { data } = await known(upsert, { variables: { input: { email, note: "x" } } });
  expect(data.clientUpsert).toMatchObject({
    ...{ client: { note: null }, outcome: "CREATED", userErrors: [{ path: ["note"], code: "NOT_APPLIED" }] },
  });
});
