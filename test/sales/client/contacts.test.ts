import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";
const contacts = "/accounting/account/ACM123/users/contacts";
const id = "Client:ACM123:1";
const shows = "freshbooksId displayName firstName lastName email phone phone2";
const operationOf = (verb: string) =>
  `mutation ($input: Client${verb}Input!) { client${verb}(input: $input) {
    client { contacts { ${shows} } } userErrors { path code } } }`;
const [add, update, remove, removeAll] = [
  "ContactAdd",
  "ContactUpdate",
  "ContactRemove",
  "ContactRemoveAll",
].map(operationOf) as [string, string, string, string];

const bea = {
  contactid: 11,
  fname: "Bea",
  lname: "Ash",
  email: "bea@example.test",
  phone1: "1",
  phone2: "2",
};
const cy = { contactid: 12, fname: "Cy", lname: "", email: "cy@example.test", phone1: "", phone2: "" };
const shownBea = {
  ...{ freshbooksId: "11", displayName: "Bea Ash", firstName: "Bea", lastName: "Ash" },
  ...{ email: "bea@example.test", phone: "1", phone2: "2" },
};
const shownCy = {
  ...{ freshbooksId: "12", displayName: "Cy", firstName: "Cy", lastName: null },
  ...{ email: "cy@example.test", phone: null, phone2: null },
};
const cast = () =>
  books({
    clients: [{ contacts: [bea, cy] }, { contacts: [{ ...cy, contactid: 21 }] }, { deleted: true }],
  });
const dan = { firstName: "Dan", email: "bea@example.test", phone: "3" };
const shownDan = { ...shownCy, freshbooksId: "22", displayName: "Dan", ...dan };

const mayBeEither = [
  {},
  { contactWrites: "merge", contactPuts: "replace" },
] as const satisfies readonly object[];

describe.each(mayBeEither)("with FreshBooks' sandbox as %o", (settings) => {
  test("a contact is added to those that are there, which keep their numbers", async () => {
    const { known, sandbox } = await start({ books: cast(), settings });
    const { data, errors } = await known(add, { variables: { input: { id, ...dan } } });
    expect(errors).toBeUndefined();
    expect(data.clientContactAdd).toEqual({
      client: { contacts: [shownBea, shownCy, shownDan] },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${clients}/1?include[]=contacts`,
      `PUT ${clients}/1?include[]=contacts`,
    ]);
  });

  test("one contact is changed by itself, and what became of it is read", async () => {
    const { known, sandbox } = await start({ books: cast(), settings });
    const input = { id, freshbooksContactId: "11", lastName: "Birch", phone: null };
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.clientContactUpdate).toEqual({
      client: {
        contacts: [{ ...shownBea, displayName: "Bea Birch", lastName: "Birch", phone: null }, shownCy],
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${clients}/1?include[]=contacts`,
      `PUT ${contacts}/11`,
      `GET ${clients}/1?include[]=contacts`,
    ]);
  });

  test("one contact is removed by itself", async () => {
    const { known, sandbox } = await start({ books: cast(), settings });
    const { data } = await known(remove, { variables: { input: { id, freshbooksContactId: "11" } } });
    expect(data.clientContactRemove).toEqual({ client: { contacts: [shownCy] }, userErrors: [] });
    expect(sandbox.asked()).toEqual([
      `GET ${clients}/1?include[]=contacts`,
      `DELETE ${contacts}/11`,
      `GET ${clients}/1?include[]=contacts`,
    ]);
  });

  test("all contacts are removed in one request", async () => {
    const { known, sandbox } = await start({ books: cast(), settings });
    const { data } = await known(removeAll, { variables: { input: { id } } });
    expect(data.clientContactRemoveAll).toEqual({ client: { contacts: [] }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${clients}/1?include[]=contacts`]);
  });
});

test("a client is created with its contacts, in one request", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const { data } = await known(operationOf("Create"), {
    variables: { input: { organization: "New", contacts: [dan, { email: "eve@example.test" }] } },
  });
  expect(data.clientCreate).toMatchObject({
    client: { contacts: [dan, { email: "eve@example.test" }] },
    userErrors: [],
  });
  expect(sandbox.asked()).toEqual([`POST ${clients}?include[]=contacts`]);
});

const missing = { path: ["freshbooksContactId"], code: "NOT_FOUND" };

describe("nothing is written", () => {
  test.each([
    [update, { id, freshbooksContactId: "21", email: "x@example.test" }, missing],
    [remove, { id, freshbooksContactId: "21" }, missing],
    [remove, { id, freshbooksContactId: "" }, missing],
    [remove, { id, freshbooksContactId: "11/../12" }, missing],
    [remove, { id: "Client:ACM123:9", freshbooksContactId: "11" }, { path: ["id"], code: "NOT_FOUND" }],
    [add, { id: "Client:ACM123:3", ...dan }, { path: ["id"], code: "DELETED" }],
    [add, { id, phone: "1" }, { path: [], code: "REQUIRED" }],
    [
      add,
      { id, ...dan, expectedUpdatedAt: "2020-01-01T00:00:00Z" },
      { path: ["expectedUpdatedAt"], code: "STALE" },
    ],
    [update, { id, freshbooksContactId: "11" }, { path: [], code: "REQUIRED" }],
    [
      operationOf("Create"),
      { email: "a@example.test", contacts: [{}] },
      { path: ["contacts", "0"], code: "REQUIRED" },
    ],
  ])("%s %j", async (operation, input, error) => {
    const { known, sandbox } = await start({ books: cast() });
    const { data } = await known(operation, { variables: { input } });
    const [payload] = Object.values(data) as Tree[];
    expect(payload).toEqual({ client: null, userErrors: [error] });
    expect(sandbox.committed()).toEqual([]);
  });
});

test("two contacts that are added at the same time are both there", async () => {
  const { ask } = await start({ books: cast() });
  await Promise.all(["One", "Two"].map((firstName) => ask(add, { variables: { input: { id, firstName } } })));
  const { data } = await ask(`{ client(id: "${id}") { contacts { firstName } } }`);
  expect(rows(data.client?.contacts).map(({ firstName }) => firstName)).toEqual(
    expect.arrayContaining(["Bea", "Cy", "One", "Two"]),
  );
});

test("a change that cannot be read afterwards may have been carried out", async () => {
  const { known, sandbox } = await start({ books: cast() });
  sandbox.faults.add({
    rules: [{ fault: "error", status: 500, method: "GET", path: /clients\/1/, skip: 1, times: 3 }],
  });
  const { data, errors } = await known(remove, { variables: { input: { id, freshbooksContactId: "11" } } });
  expect(data.clientContactRemove).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
  expect(sandbox.committed()).toEqual([`DELETE ${contacts}/11`]);
});

test.each([
  [remove, "DELETE", { id, freshbooksContactId: "11" }, ["freshbooksContactId"]],
  [removeAll, "PUT", { id }, []],
] as const)("%s that FreshBooks does not carry out is reported", async (operation, method, input, path) => {
  const { known, sandbox } = await start({ books: cast(), settings: { droppedFields: ["client.contacts"] } });
  if (method === "DELETE")
    sandbox.faults.add({
      rules: [{ fault: "answer", method, path: /contacts/, status: 200, body: { response: {} } }],
    });
  const { data } = await known(operation, { variables: { input } });
  const [payload] = Object.values(data) as Tree[];
  expect(payload).toEqual({
    client: { contacts: [shownBea, shownCy] },
    userErrors: [{ path, code: "NOT_APPLIED" }],
  });
});
