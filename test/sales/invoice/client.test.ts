import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";
const invoices = "/accounting/account/ACM123/invoices/invoices";
const list = `${invoices}?page=1&per_page=25`;

/** Three clients with an invoice each: a firm, a person, and one who has nothing but a number. */
const sketch = {
  clients: [
    { id: 1, fields: { organization: "Acme", fname: "Ada", lname: "Byron", email: "ada@acme.test" } },
    { id: 2, fields: { organization: "", fname: "Kim", lname: "Doe", email: "kim@doe.test" } },
    { id: 3, fields: { organization: "", fname: "", lname: "", email: "" } },
  ],
  invoices: [1, 2, 3].map((clientId) => ({ clientId, state: "sent" as const })),
};

const begin = () => start({ books: books(sketch) });

const asked = (fields: string) => `{ business { invoices { nodes { client { ${fields} } } } } }`;

/** The clients of all invoices, by the numbers of the clients. */
const clientsIn = (nodes: Parameters<typeof rows>[0]) =>
  rows(nodes)
    .map(({ client }) => client)
    .toReversed();

describe("the client of an invoice", () => {
  test("is known as far as keys and organization go, also where there is none", async () => {
    const { known, sandbox } = await begin();
    const { data, errors } = await known(
      `${asked("__typename id freshbooksId freshbooksAccountId business { name } ...named")} fragment named on Client { organization }`,
    );
    expect(errors).toBeUndefined();
    expect(clientsIn(data.business?.invoices?.nodes)).toMatchObject([
      { __typename: "Client", id: "Client:ACM123:1", freshbooksId: "1", organization: "Acme" },
      { id: "Client:ACM123:2", organization: null },
      { id: "Client:ACM123:3", organization: null },
    ]);
    expect(sandbox.asked()).toEqual([`GET ${list}`]);
  });

  test("is read for a name only where it has no organization: one request for all of those", async () => {
    const { known, sandbox } = await begin();
    const { data, errors } = await known(asked("id organization displayName"));
    expect(errors).toBeUndefined();
    expect(clientsIn(data.business?.invoices?.nodes)).toEqual([
      { id: "Client:ACM123:1", organization: "Acme", displayName: "Acme" },
      { id: "Client:ACM123:2", organization: null, displayName: "Kim Doe" },
      { id: "Client:ACM123:3", organization: null, displayName: "Client 3" },
    ]);
    expect(sandbox.asked()).toEqual([
      `GET ${list}`,
      `GET ${clients}?search[userids][]=3&search[userids][]=2&page=1&per_page=100`,
    ]);
  });

  test("is read whole once anything else is selected, and says the same", async () => {
    const { known, sandbox } = await begin();
    const { data } = await known(asked("organization displayName firstName"));
    expect(clientsIn(data.business?.invoices?.nodes)).toEqual([
      { organization: "Acme", displayName: "Acme", firstName: "Ada" },
      { organization: null, displayName: "Kim Doe", firstName: "Kim" },
      { organization: null, displayName: "Client 3", firstName: null },
    ]);
    expect(sandbox.asked()).toEqual([
      `GET ${list}`,
      `GET ${clients}?search[userids][]=3&search[userids][]=2&search[userids][]=1&page=1&per_page=100`,
    ]);
  });

  test("has today's name where the invoice keeps an old copy", async () => {
    const { ask, known, sandbox } = await begin();
    const update = (fields: string) =>
      ask(
        `mutation { clientUpdate(input: { id: "Client:ACM123:1", ${fields} }) { userErrors { message } } }`,
      );
    const one = `{ invoice(id: "Invoice:ACM123:1") { recipient { organization displayName } client { organization displayName } } }`;

    await update('organization: "Zenith"');
    const { data } = await known(one);
    expect(data.invoice).toEqual({
      recipient: { organization: "Acme", displayName: "Acme" },
      client: { organization: "Zenith", displayName: "Zenith" },
    });
    expect(sandbox.asked()).toEqual([`GET ${invoices}/1`]);

    await update('organization: null, firstName: "Eve"');
    const { data: later } = await known(one);
    expect(later.invoice).toEqual({
      recipient: { organization: "Acme", displayName: "Acme" },
      client: { organization: null, displayName: "Eve Byron" },
    });
    expect(sandbox.asked()).toEqual([`GET ${invoices}/1`, `GET ${clients}/1`]);
  });

  test.each([
    ["is left out", undefined],
    ["is null", null],
    ["is no text", { name: "Acme" }],
  ])("is read where the invoice's word of it %s", async (_, value) => {
    const { known, sandbox } = await begin();
    sandbox.faults.add({
      rules: [
        {
          ...{ fault: "rewrite", path: invoices },
          rewrite: (answer) => ({
            ...answer,
            body: JSON.parse(
              JSON.stringify(answer.body, (key, each) => (key === "current_organization" ? value : each)),
            ),
          }),
        },
      ],
    });
    const { data, errors } = await known(`{ invoice(id: "Invoice:ACM123:1") { client { organization } } }`);
    expect(errors).toBeUndefined();
    expect(data.invoice).toEqual({ client: { organization: "Acme" } });
    expect(sandbox.asked()).toEqual([`GET ${invoices}/1`, `GET ${clients}/1`]);
  });
});
