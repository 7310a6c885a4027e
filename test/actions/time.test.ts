import { expect, test } from "vitest";
import { rows } from "../support/start.ts";
import { kept, opened } from "./opened.ts";

// Half past eleven at night in Los Angeles, on 15 December: in UTC it is the 16th.
const books = opened(
  {
    timezone: "America/Los_Angeles",
    clients: [{ fields: { organization: "Acme Corp" } }, { fields: { organization: "Beta" } }],
    projects: [
      { title: "Acme Corp website", services: [1] },
      { title: "Beta print", clientId: 2 },
    ],
    services: [{ name: "Design", rate: "120.00" }, { name: "Writing" }],
    team: [{ firstName: "Bo", lastName: "Chen" }],
    timeEntries: [{ startedAt: "2026-12-14T18:00:00Z", seconds: 5400, serviceId: 1, note: "Sketches" }],
  },
  new Date("2026-12-16T07:30:00Z"),
);
const { read, done, asked } = books;

const entry = (id: number) => kept(books.work().timeEntries.get(id));
const id = "TimeEntry:14700001:1";

test("Log 3 hours of design work on the Acme Corp project for today", async () => {
  const input = {
    ...{ duration: { duration: "PT3H" }, project: { title: "Acme Corp" }, service: { name: "design" } },
  };
  const selection =
    "timeEntry { id date duration { hours } project { title } service { name } client { organization } billable logged }";
  expect((await done("timeEntryCreate", input, selection)).timeEntry).toEqual({
    ...{
      id: "TimeEntry:14700001:2",
      date: "2026-12-15",
      duration: { hours: "3" },
      billable: true,
      logged: true,
    },
    ...{ project: { title: "Acme Corp website" }, service: { name: "Design" } },
    client: { organization: "Acme Corp" },
  });
  expect(asked()).toEqual([
    "GET comments: services?page=1&per_page=100",
    "GET projects: projects?active=true&complete=false&page=1&per_page=100",
    "POST timetracking: time_entries",
    "GET comments: service/1",
    "GET projects: project/1",
    "GET users/clients/1",
  ]);
  expect(entry(2)).toMatchObject({ duration: 10_800, project_id: 1, client_id: 1, service_id: 1 });
});

test("Push a day's hours, tagged with client, project and service: one entry for each row, once", async () => {
  const timeEntries = [
    {
      duration: { hours: "2" },
      project: { id: "Project:14700001:1" },
      service: { name: "Design" },
      note: "A",
    },
    { duration: { hours: "1.5" }, project: { title: "Beta print" }, service: { name: "Writing" }, note: "B" },
    { duration: { hours: "0.25" }, clientId: "Client:ACM123:2", date: "2026-12-14", note: "C" },
    { duration: { hours: "1" }, project: { title: "Nobody's" }, note: "D" },
  ];
  const input = { timeEntries, idempotencyKey: "timesheet 2026-12-15" };
  const selection =
    "results { timeEntry { note date project { title } client { organization } service { name } } userErrors { code path } }";
  const first = await done("timeEntryBulkCreate", input, selection);
  const shown = (note: string, project: string | null, client: string, service: string | null) => ({
    ...{ note, project: project && { title: project }, client: { organization: client } },
    service: service && { name: service },
  });
  expect(rows(first.results)).toEqual([
    {
      timeEntry: { date: "2026-12-15", ...shown("A", "Acme Corp website", "Acme Corp", "Design") },
      userErrors: [],
    },
    { timeEntry: { date: "2026-12-15", ...shown("B", "Beta print", "Beta", "Writing") }, userErrors: [] },
    { timeEntry: { date: "2026-12-14", ...shown("C", null, "Beta", null) }, userErrors: [] },
    { timeEntry: null, userErrors: [{ code: "NOT_FOUND", path: ["project", "title"] }] },
  ]);
  const lines = asked();
  expect(lines.filter((line) => line.startsWith("POST"))).toEqual(
    Array(3).fill("POST timetracking: time_entries"),
  );
  expect(lines.filter((line) => line.includes("services?"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("projects?active=true"))).toHaveLength(1);
  await done("timeEntryBulkCreate", input, selection);
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
  expect(books.work().timeEntries.size).toBe(4);
});

test("Change the hours of a time entry, which keeps its client, project and service", async () => {
  const selection = "timeEntry { note duration { hours } project { title } service { name } }";
  expect((await done("timeEntryUpdate", { id, duration: { hours: "2" } }, selection)).timeEntry).toEqual({
    ...{ note: "Sketches", duration: { hours: "2" } },
    ...{ project: { title: "Acme Corp website" }, service: { name: "Design" } },
  });
  expect(asked()).toEqual([
    "GET timetracking: time_entries/1",
    "PUT timetracking: time_entries/1",
    "GET comments: service/1",
    "GET projects: project/1",
  ]);
  expect(entry(1)).toMatchObject({
    duration: 7200,
    client_id: 1,
    project_id: 1,
    service_id: 1,
    note: "Sketches",
  });
});

test("Delete a time entry", async () => {
  expect((await done("timeEntryDelete", { id }, "timeEntry { deleted }")).timeEntry).toEqual({
    deleted: true,
  });
  expect(entry(1)).toMatchObject({ active: false });
  expect(asked()).toEqual(["GET timetracking: time_entries/1", "DELETE timetracking: time_entries/1"]);
});

test("Start a timer, pause it, resume it and log its time", async () => {
  const at = (minutes: number) =>
    books.sandbox.setClock(new Date(Date.parse("2026-12-16T07:30:00Z") + minutes * 60_000));
  await done("timerStart", { project: { title: "Acme Corp" }, service: { name: "Design" } }, "timer { id }");
  expect(asked()).toEqual([
    "GET comments: services?page=1&per_page=100",
    "GET comments: timers",
    "GET projects: projects?active=true&complete=false&page=1&per_page=100",
    "POST timetracking: time_entries",
  ]);
  at(60);
  await done("timerPause", {}, "timer { id }");
  expect(asked()).toEqual(["GET comments: timers", "PUT timetracking: time_entries/2"]);
  at(90);
  await done("timerResume", {}, "timer { id }");
  at(120);
  asked();
  const logged = await done(
    "timerLog",
    { note: "Icons" },
    "timeEntry { duration { hours } note project { title } }",
  );
  expect(logged.timeEntry).toEqual({
    ...{ duration: { hours: "1.5" }, note: "Icons", project: { title: "Acme Corp website" } },
  });
  const entries = [...books.work().timeEntries.values()].map(kept);
  expect(entries.map(({ is_logged, duration }) => [is_logged, duration])).toEqual(
    Array(2).fill([true, 5400]),
  );
  expect(asked()).toEqual(["GET comments: timers", "PUT comments: timers/1", "GET projects: project/1"]);
});

test("Report the time of a period: by project, by person, by day, and what is not billed", async () => {
  await done(
    "timeEntryCreate",
    { duration: { hours: "2" }, project: { title: "Beta print" }, date: "2026-12-15" },
    "timeEntry { id }",
  );
  asked();
  const { business } =
    await read(`{ business { timeEntries(filter: { startedAt: { from: "2026-12-14", to: "2026-12-15" } }) {
    totalCount totals { logged { hours } unbilled { hours } perProject { project { title } logged { hours } }
      perTeamMember { teamMember { firstName } logged { hours } } perDay { date logged { hours } } } } } }`);
  expect(business?.timeEntries).toEqual({
    totalCount: 2,
    totals: {
      ...{ logged: { hours: "3.5" }, unbilled: { hours: "3.5" } },
      perProject: [
        { project: { title: "Beta print" }, logged: { hours: "2" } },
        { project: { title: "Acme Corp website" }, logged: { hours: "1.5" } },
      ],
      perTeamMember: [{ teamMember: { firstName: "Ada" }, logged: { hours: "3.5" } }],
      perDay: [
        { date: "2026-12-14", logged: { hours: "1.5" } },
        { date: "2026-12-15", logged: { hours: "2" } },
      ],
    },
  });
  expect(asked()).toEqual([
    "GET /auth/api/v1/businesses/14700001/team_members?page=1&per_page=100",
    "GET projects: projects?page=1&per_page=100",
    "GET timetracking: time_entries?team=true&started_from=2026-12-14T08:00:00Z&started_to=2026-12-16T07:59:59Z&page=1&per_page=25",
  ]);
});
