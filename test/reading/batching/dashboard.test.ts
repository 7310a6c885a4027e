import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const client = "client { organization }";
const account = "/accounting/account/Lf8Kq2";
const clientReads = (asked: readonly string[]) => asked.filter((line) => line.includes("/users/clients"));
const pathOf = (line: string) => line.split("?")[0];

test("the lists of a dashboard read the clients of all their rows together", async () => {
  const { known, sandbox } = await start();
  const { data, errors } = await known(`{ business {
    invoices(first: 20) { nodes { number ${client} } }
    payments(first: 20) { nodes { date ${client} } }
    expenses(first: 20) { nodes { vendor category { name } ${client} } }
    projects(first: 20) { nodes { title ${client} } }
    timeEntries(first: 20) { nodes { note ${client} } } } }`);
  expect(errors).toBeUndefined();
  expect(data.business?.invoices?.nodes?.[0]?.client).toEqual({ organization: expect.any(String) });
  expect(rows(data.business?.timeEntries?.nodes).some((row) => row.client)).toBe(true);
  expect(sandbox.asked().map(pathOf).toSorted()).toEqual([
    `GET ${account}/expenses/expenses`,
    `GET ${account}/invoices/invoices`,
    `GET ${account}/payments/payments`,
    `GET ${account}/users/clients`,
    "GET /projects/business/14700001/projects",
    "GET /timetracking/business/14700001/time_entries",
  ]);
});

test("a list that fails keeps no other from its clients", async () => {
  const { known, sandbox } = await start();
  sandbox.answerNext({ path: `${account}/payments/payments`, times: 3 }, { status: 500 });
  const { data, errors } = await known(
    `{ business { expenses(first: 20) { nodes { ${client} } } payments(first: 5) { nodes { ${client} } } } }`,
  );
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.path?.slice(0, 2)).toEqual(["business", "payments"]);
  expect(rows(data.business?.expenses?.nodes).some((row) => row.client)).toBe(true);
  expect(clientReads(sandbox.asked())).toHaveLength(1);
});

test("clients that the invoices of an operation name are not read for its other lists", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: [1, 2, 3].map((id) => ({ id, fields: { organization: `Company ${id}` } })),
      ...{ invoicesEach: 1, paymentsEach: 1 },
      expenses: [{ clientId: 1 }, { clientId: 2 }],
    }),
  });
  const lists = (ofInvoices: number, ofPayments = client, ofExpenses = client) =>
    `{ business { payments(first: 9) { nodes { ${ofPayments} } } expenses(first: 9) { nodes { ${ofExpenses} } }
      invoices(first: ${ofInvoices}) { nodes { ${client} } } } }`;
  const answer = async (query: string) => {
    const { data, errors } = await known(query);
    expect(errors).toBeUndefined();
    const names = ({ client }: { client?: { organization?: string | null } | null }) => client?.organization;
    expect(rows(data.business?.payments?.nodes).map(names)).toEqual([3, 2, 1].map((id) => `Company ${id}`));
    expect(rows(data.business?.expenses?.nodes).map(names)).toEqual([2, 1].map((id) => `Company ${id}`));
    return clientReads(sandbox.asked());
  };
  const base = "GET /accounting/account/ACM123/users/clients";
  expect(await answer(lists(9))).toEqual([]);
  // The newest invoice is the third client's.
  expect(await answer(lists(1))).toEqual([
    `${base}?search[userids][]=2&search[userids][]=1&page=1&per_page=100`,
  ]);
  // What is read for one list is not read again for another.
  const withEmail = "client { organization email }";
  const all = [`${base}?search[userids][]=3&search[userids][]=2&search[userids][]=1&page=1&per_page=100`];
  expect(await answer(lists(9, withEmail))).toEqual(all);
  expect(await answer(lists(1, client, withEmail))).toHaveLength(1);
  // A failed read concerns only those that it was for.
  sandbox.answerNext({ path: "/accounting/account/ACM123/users/clients", times: 9 }, { status: 500 });
  const { data, errors } = await known(lists(1));
  const clients = rows(data.business?.payments?.nodes).map((row) => row.client);
  expect(clients).toEqual([{ organization: "Company 3" }, null, null]);
  expect(errors?.map(({ path = [] }) => `${path[1]} ${path[3]}`).toSorted()).toEqual([
    ...["expenses 0", "expenses 1", "payments 1", "payments 2"],
  ]);
});
