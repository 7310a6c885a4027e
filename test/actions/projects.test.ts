import { expect, test } from "vitest";
import { kept, opened } from "./opened.ts";

const books = opened(
  {
    clients: [{ fields: { organization: "Acme Corp" } }],
    projects: [
      { title: "Website", services: [1], fields: { budget: 36_000, billing_method: "service_rate" } },
    ],
    services: [{ name: "Design", rate: "100.00" }, { name: "Writing" }],
    team: [{ firstName: "Bo", lastName: "Chen", email: "bo@example.test" }],
    timeEntries: [
      { serviceId: 1, seconds: 9000, startedAt: "2026-06-10T18:00:00Z" },
      { serviceId: 1, seconds: 5400, startedAt: "2026-05-10T18:00:00Z" },
    ],
    expenses: [{ clientId: 1, amount: "30.50", billable: true, fields: { modern_projectid: 1 } }],
  },
  new Date("2026-06-30T18:00:00Z"),
);
const { read, done, asked } = books;

const id = "Project:14700001:1";
const project = (number: number) => kept(books.work().projects.get(number));

test("Create a project with a budget and a due date, change it, and delete it", async () => {
  const input = {
    ...{ title: "Rebranding", clientId: "Client:ACM123:1" },
    ...{ budget: { hours: "20" }, dueDate: "2026-09-30" },
  };
  const selection = "project { id title budget { hours } dueDate client { organization } }";
  expect((await done("projectCreate", input, selection)).project).toEqual({
    ...{ id: "Project:14700001:2", title: "Rebranding", budget: { hours: "20" }, dueDate: "2026-09-30" },
    client: { organization: "Acme Corp" },
  });
  expect(asked()).toEqual(["GET users/clients/1", "POST projects: project", "GET users/clients/1"]);

  const change = { id: "Project:14700001:2", description: "Logo and colors" };
  expect((await done("projectUpdate", change, "project { title description }")).project).toEqual({
    ...{ title: "Rebranding", description: "Logo and colors" },
  });
  expect(asked()).toEqual(["GET projects: project/2", "PUT projects: project/2"]);
  expect(project(2)).toMatchObject({ title: "Rebranding", description: "Logo and colors", client_id: 1 });

  await done("projectDelete", { id: "Project:14700001:2" }, "project { deleted }");
  expect(asked()).toEqual(["GET projects: project/2", "DELETE projects: project/2"]);
  expect(project(2)).toMatchObject({ active: false });
});

test("Assign people to a project: who works on it, and an invitation by email", async () => {
  const invited = await done(
    "projectInvite",
    { id, email: "di@example.test" },
    "project { members { displayName } pendingInvitations { email } }",
  );
  expect(invited.project).toEqual({
    members: [{ displayName: "Ada Acme" }, { displayName: "Bo Chen" }],
    pendingInvitations: [{ email: "di@example.test" }],
  });
  expect(asked()).toEqual([
    "GET projects: project/1",
    "POST /auth/api/v1/users/invitation",
    "GET projects: project/1",
  ]);
  expect(books.work().projects.get(1)?.invitations).toMatchObject([{ to_email: "di@example.test" }]);
});

test("Compare the progress of a project with its budget, and show what it earns", async () => {
  const { project: shown } =
    await read(`{ project(id: "${id}") { progress usage { budget { hours } loggedTime { hours } timeLeft { hours } timeShare }
    profitability { unbilledTime { amount } unbilledExpenses { amount } costs { amount currency } margin { amount } } } }`);
  expect(shown).toEqual({
    progress: "0.4",
    usage: {
      budget: { hours: "10" },
      loggedTime: { hours: "4" },
      timeLeft: { hours: "6" },
      timeShare: "0.4",
    },
    profitability: {
      ...{ unbilledTime: { amount: "400.00" }, unbilledExpenses: { amount: "30.50" } },
      ...{ costs: [{ amount: "30.50", currency: "USD" }], margin: { amount: "400.00" } },
    },
  });
  expect(asked()).toEqual([
    "GET comments: project/1/service/1/rate",
    "GET comments: service_rates",
    "GET expenses/expenses?search[projectid]=1&page=1&per_page=100",
    "GET projects: project/1?include_logged_duration=true",
    "GET timetracking: time_entries?team=true&project_id=1&billable=true&billed=false&page=1&per_page=100",
    "GET users/clients/1",
  ]);
});

test("Draft the invoice of a completed project from its time and expenses, once", async () => {
  await done("projectComplete", { id }, "project { completed }");
  expect(project(1)).toMatchObject({ complete: true });
  asked();
  const input = { projectId: id, includeExpenses: true, idempotencyKey: "website is done" };
  const selection = "invoice { id status total { amount currency } } steps { name status }";
  expect(await done("invoiceFromUnbilled", input, selection)).toMatchObject({
    invoice: { id: "Invoice:ACM123:1", status: "DRAFT", total: { amount: "430.50", currency: "USD" } },
  });
  expect(asked()).toEqual([
    "GET comments: project/1/service/1/rate",
    "GET comments: service/1",
    "GET comments: service_rates",
    "GET expenses/expenses/1",
    "GET expenses/expenses?search[clientid]=1&page=1&per_page=100",
    "GET invoices/invoices?search[customerid]=1&search[date_min]=2026-06-30&search[date_max]=2026-07-01&include[]=lines&page=1&per_page=100",
    "GET invoices/invoices?search[customerid]=1&search[updated_min]=2026-05-09&include[]=lines&page=1&per_page=100",
    "GET projects: project/1",
    "GET projects: project/1",
    "GET timetracking: time_entries?team=true&project_id=1&billable=true&billed=false&page=1&per_page=100",
    "GET users/clients/1",
    "POST invoices/invoices?include[]=lines",
    "GET timetracking: time_entries/1",
    "GET timetracking: time_entries/2",
    "PUT timetracking: time_entries/2",
    "PUT timetracking: time_entries/1",
  ]);
  await done("invoiceFromUnbilled", input, selection);
  const again = await done("invoiceFromUnbilled", { projectId: id, includeExpenses: true }, selection);
  expect(again.invoice).toBeNull();
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
  expect(books.account().invoices.size).toBe(1);
  expect([...books.work().timeEntries.values()].map(({ fields }) => fields.billed)).toEqual([true, true]);
});

test("Bill a client's time of the month as a draft invoice, with a preview", async () => {
  const input = { clientId: "Client:ACM123:1", date: { from: "2026-06-01", to: "2026-06-30" } };
  const selection = "invoice { id } lines { name quantity amount { amount } } total { amount }";
  const lines = [{ name: "Design", quantity: "2.5", amount: { amount: "250.00" } }];
  const preview = await done("invoiceFromUnbilled", { ...input, dryRun: true }, selection);
  expect(preview).toMatchObject({ invoice: null, lines, total: { amount: "250.00" } });
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
  const drafted = await done("invoiceFromUnbilled", { ...input, idempotencyKey: "June" }, selection);
  expect(drafted).toMatchObject({ invoice: { id: "Invoice:ACM123:1" }, lines, total: { amount: "250.00" } });
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([
    "POST invoices/invoices?include[]=lines",
    "PUT timetracking: time_entries/1",
  ]);
  expect([...books.work().timeEntries.values()].map(({ fields }) => fields.billed)).toEqual([true, false]);
});
