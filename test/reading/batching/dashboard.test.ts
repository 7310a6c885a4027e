import { expect, test } from "vitest";
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
