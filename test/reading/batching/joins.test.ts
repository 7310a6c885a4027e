import { expect, test } from "vitest";
import { rows, start, type Tree } from "../../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "/accounting/account/Lf8Kq2";
const business = "/projects/business/14700001";

/** The records of a list of the example books, and the requests that they and what is below them cost. */
async function asked(list: string, below: string, token?: string) {
  const { sandbox, known } = await start({ now });
  const query = `{ business { ${list} { nodes { ${below} } } } }`;
  const { data, errors } = await known(query, token ? { token } : {});
  expect(errors).toBeUndefined();
  const [field = ""] = list.split("(");
  return { nodes: rows(data.business?.[field]?.nodes), requests: sandbox.asked("GET") };
}

const count = (nodes: readonly Tree[], field: string): number =>
  nodes.reduce((sum, node) => sum + rows(node[field]?.nodes).length, 0);

test("projects know the estimates of their clients that name them, in two requests", async () => {
  const { nodes, requests } = await asked(
    "projects(first: 20)",
    "id estimates(first: 5) { nodes { project { id } } }",
  );
  expect(count(nodes, "estimates")).toBeGreaterThan(3);
  for (const { id, estimates } of nodes)
    expect(rows(estimates?.nodes).filter(({ project }) => project?.id !== id)).toEqual([]);
  expect(requests).toHaveLength(2);
  expect(requests[1]).toContain(`${account}/estimates/estimates?search[customerids][]=`);
});

test("retainers know the invoices with a line that bills them, in two requests", async () => {
  const { nodes, requests } = await asked(
    "retainers(first: 3)",
    "id invoices(first: 5) { nodes { lines { retainer { id } } } }",
  );
  expect(count(nodes, "invoices")).toBeGreaterThan(3);
  for (const { id, invoices } of nodes)
    for (const { lines } of rows(invoices?.nodes))
      expect(rows(lines).map(({ retainer }) => retainer?.id)).toContain(id);
  const both = "search[customerids][]=567522&search[customerids][]=567501";
  expect(requests).toEqual([
    "/comments/business/14700001/retainers",
    `${account}/invoices/invoices?${both}&include[]=lines&page=1&per_page=100`,
  ]);
});

test("categories and staff members know their expenses: read for all of them together", async () => {
  const categories = await asked(
    "expenseCategories(first: 60)",
    "id expenses(first: 2) { nodes { category { id } } }",
  );
  expect(count(categories.nodes, "expenses")).toBeGreaterThan(10);
  for (const { id, expenses } of categories.nodes)
    expect(rows(expenses?.nodes).filter(({ category }) => category?.id !== id)).toEqual([]);

  const staff = await asked("staffMembers", "id expenses(first: 2) { nodes { staffMember { id } } }");
  expect(count(staff.nodes, "expenses")).toBeGreaterThan(1);
  for (const { id, expenses } of staff.nodes)
    expect(rows(expenses?.nodes).filter(({ staffMember }) => staffMember?.id !== id)).toEqual([]);
  const all = "search[staffids][]=3&search[staffids][]=2&search[staffids][]=1";
  expect(staff.requests).toEqual([
    `${account}/users/staffs?page=1&per_page=25`,
    `${account}/expenses/expenses?${all}&page=1&per_page=100`,
    // Of the third, who has none, the first hundred show nothing.
    `${account}/expenses/expenses?search[staffid]=3&page=1&per_page=100`,
  ]);
});

test("services know the projects that use them, and the time that they describe", async () => {
  const { nodes, requests } = await asked(
    "services",
    "id projects(first: 3) { nodes { services { deleted service { id } } } } timeEntries(first: 3) { nodes { service { id } } }",
  );
  expect([count(nodes, "projects"), count(nodes, "timeEntries")].map((rows) => rows > 5)).toEqual([
    true,
    true,
  ]);
  for (const { id, projects, timeEntries } of nodes) {
    for (const { services } of rows(projects?.nodes))
      expect(rows(services).map(({ service }) => service?.id)).toContain(id);
    expect(rows(timeEntries?.nodes).filter(({ service }) => service?.id !== id)).toEqual([]);
  }
  expect(requests).toContain(`${business}/projects?active=true&complete=false&page=1&per_page=100`);
  expect(requests.filter((path) => path.startsWith(`${business}/projects`))).toHaveLength(1);
});

test("a time entry knows its timer, which is read once for all entries", async () => {
  const { nodes, requests } = await asked(
    "timeEntries(first: 5, filter: { logged: false })",
    "timerId timer { id running }",
  );
  const [entry] = nodes;
  expect(entry?.timer?.id).toBe(entry?.timerId);
  expect(requests.filter((path) => path.includes("/timers"))).toHaveLength(1);
});

test("a subaccount knows the lines that are posted to it", async () => {
  const { nodes } = await asked(
    "journalEntryAccounts(first: 2)",
    "subAccounts { id lines(first: 3) { nodes { subAccount { id } } } }",
  );
  const subAccounts = nodes.flatMap((node) => rows(node.subAccounts));
  expect(count(subAccounts, "lines")).toBeGreaterThan(3);
  for (const { id, lines } of subAccounts)
    expect(rows(lines?.nodes).filter(({ subAccount }) => subAccount?.id !== id)).toEqual([]);
});
