import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const path = "/timetracking/business/14700001/time_entries";
const account = "/accounting/account/ACM123";
const team = "/auth/api/v1/businesses/14700001/team_members?page=1&per_page=100";
const services = "/comments/business/14700001/services?page=1&per_page=100";
const ids = (key: string, wanted: number[]) => wanted.map((id) => `search[${key}][]=${id}`).join("&");
const numbersIn = (connection: Tree | undefined) =>
  rows(connection?.nodes).map(({ freshbooksId }) => freshbooksId);

test("a time entry by id, every field of it, in one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: [{ id: 7 }],
      projects: [{ id: 9 }],
      timezone: "Africa/Nairobi",
      timeEntries: [
        {
          id: 343714591,
          startedAt: "2024-06-29T22:30:00Z",
          createdAt: "2026-06-29T16:50:18Z",
          seconds: 5430,
          note: "Slow day",
          billed: true,
          fields: { pending_client: "Newcomer", pending_project: "Shed", pending_task: "Painting" },
        },
      ],
    }),
  });

  const { data, errors } = await known(`{ timeEntry(id: "TimeEntry:14700001:343714591") {
    id freshbooksBusinessId freshbooksId freshbooksIdentityId note startedAt localStartedAt date timezone
    duration { duration hours seconds } logged running timerId billable billed internal deleted
    pendingClient pendingProject pendingService createdAt
  } }`);

  expect(errors).toBeUndefined();
  expect(data.timeEntry).toEqual({
    id: "TimeEntry:14700001:343714591",
    freshbooksBusinessId: "14700001",
    freshbooksId: "343714591",
    freshbooksIdentityId: "14400001",
    note: "Slow day",
    startedAt: "2024-06-29T22:30:00.000Z",
    localStartedAt: "2024-06-30T01:30:00", // the wall clock in Nairobi, and its day
    date: "2024-06-30",
    timezone: "Africa/Nairobi",
    duration: { duration: "PT1H30M30S", hours: "1.5083", seconds: 5430 },
    logged: true,
    running: false,
    timerId: null,
    billable: true,
    billed: true,
    internal: false,
    deleted: false,
    pendingClient: "Newcomer",
    pendingProject: "Shed",
    pendingService: "Painting",
    createdAt: "2026-06-29T16:50:18.000Z",
  });
  expect(sandbox.asked("GET")).toEqual([`${path}/343714591`]);
  expect(sandbox.ignored()).toEqual([]);
});

test("an entry from before FreshBooks kept local times has none, and one for nobody has no edges", async () => {
  const wire = { local_started_at: null, local_timezone: null, client_id: null, project_id: null, note: "" };
  const { known, sandbox } = await start({ books: books({ timeEntries: [{ identityId: 77, wire }] }) });
  const { data, errors } = await known(`{ timeEntry(id: "TimeEntry:14700001:1") {
    localStartedAt date timezone note client { id } project { id } service { id } teamMember { id } } }`);
  expect(errors).toBeUndefined();
  expect(new Set(Object.values(data.timeEntry ?? {}))).toEqual(new Set([null]));
  expect(sandbox.asked("GET")).toEqual([`${path}/1`, team]);
});

test("a hundred entries with project, client, service and person are six requests, completed projects included", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: 12,
      services: 5,
      team: 3,
      projects: Array.from({ length: 40 }, (_, at) => ({ clientId: (at % 12) + 1, complete: at % 4 === 0 })),
      timeEntries: Array.from({ length: 130 }, (_, at) => ({
        projectId: (at % 40) + 1,
        clientId: ((at % 40) % 12) + 1,
        serviceId: (at % 5) + 1,
        identityId: [14_400_001, 1001, 1002, 1003][at % 4] ?? 0,
      })),
    }),
  });

  const { data, errors } = await known(`{ business { timeEntries(first: 100) { totalCount nodes {
    freshbooksId freshbooksIdentityId project { freshbooksId } client { freshbooksId email } service { freshbooksId rate { amount } }
    teamMember { freshbooksIdentityId }
  } } } }`);

  expect(errors).toBeUndefined();
  expect(data.business?.timeEntries?.totalCount).toBe(130);
  const nodes = rows(data.business?.timeEntries?.nodes);
  expect(nodes).toHaveLength(100);
  for (const { freshbooksId, freshbooksIdentityId, project, client, service, teamMember } of nodes) {
    const at = Number(freshbooksId) - 1;
    expect(project?.freshbooksId).toBe(String((at % 40) + 1));
    expect(client?.freshbooksId).toBe(String(((at % 40) % 12) + 1));
    expect(service).toEqual({ freshbooksId: String((at % 5) + 1), rate: { amount: "100.00" } });
    expect(teamMember?.freshbooksIdentityId).toBe(freshbooksIdentityId);
  }
  const seen = [...new Set(nodes.map(({ client }) => Number(client?.freshbooksId)))];
  expect(sandbox.asked("GET").toSorted()).toEqual(
    [
      `${path}?team=true&page=1&per_page=100`,
      "/projects/business/14700001/projects?page=1&per_page=100",
      "/projects/business/14700001/projects?complete=true&page=1&per_page=100",
      `${account}/users/clients?${ids("userids", seen)}&page=1&per_page=100`,
      services,
      "/comments/business/14700001/service_rates",
      team,
    ].toSorted(),
  );
  expect(sandbox.ignored()).toEqual([]);
});

const cast = books({
  clients: 2,
  services: 2,
  team: 2,
  projects: [{ clientId: 1 }, { clientId: 2 }],
  timeEntries: [
    { projectId: 1, serviceId: 1, startedAt: "2026-06-30T06:59:59Z", seconds: 3600 }, // 29 June in Vancouver
    { projectId: 1, serviceId: 2, startedAt: "2026-06-30T07:00:00Z", seconds: 1800, identityId: 1001 },
    { projectId: 2, serviceId: 1, startedAt: "2026-07-01T06:59:59Z", seconds: 600, identityId: 1002 },
    { projectId: 2, startedAt: "2026-07-01T07:00:00Z", seconds: 60, billed: true },
    { projectId: 2, startedAt: "2026-07-02T07:00:00Z", seconds: 6, billable: false, identityId: 1001 },
    { projectId: 1, startedAt: "2026-07-02T08:00:00Z", seconds: 1, deleted: true },
    { projectId: 1, startedAt: "2026-07-02T09:00:00Z", seconds: 900, timerId: 5 },
    { projectId: 1, startedAt: "2026-07-02T10:00:00Z", seconds: null, timerId: 5 },
    { projectId: 2, startedAt: "2026-07-02T11:00:00Z", seconds: 70, timerId: 6, identityId: 1001 },
  ],
});
const member = async (known: Awaited<ReturnType<typeof start>>["known"], identity: string) => {
  const { data } = await known("{ business { teamMembers { nodes { id freshbooksIdentityId } } } }");
  return String(
    rows(data.business?.teamMembers?.nodes).find(
      ({ freshbooksIdentityId }) => String(freshbooksIdentityId) === identity,
    )?.id,
  );
};

describe("filters", () => {
  const whole = "page=1&per_page=100";
  const window = "page=1&per_page=25";
  test.each([
    ["", `team=true&${window}`, ["5", "4", "3", "2", "1"]],
    ["wholeTeam: false", window, ["4", "1"]],
    ["wholeTeam: true", `team=true&${window}`, ["5", "4", "3", "2", "1"]],
    [
      'startedAt: {from: "2026-06-30"}',
      `team=true&started_from=2026-06-30T07:00:00Z&${window}`,
      ["5", "4", "3", "2"],
    ],
    [
      'startedAt: {from: "2026-06-30", to: "2026-06-30"}',
      `team=true&started_from=2026-06-30T07:00:00Z&started_to=2026-07-01T06:59:59Z&${window}`,
      ["3", "2"],
    ],
    ['startedAt: {to: "2026-06-29"}', `team=true&started_to=2026-06-30T06:59:59Z&${window}`, ["1"]],
    ['clientIds: ["Client:ACM123:1"]', `team=true&client_id=1&${window}`, ["2", "1"]],
    ['clientIds: ["Client:ACM123:1", "Client:ACM123:2"]', `team=true&${whole}`, ["5", "4", "3", "2", "1"]],
    ['clientIds: ["Client:ACM456:1"]', undefined, []],
    ['projectIds: ["Project:14700001:2"]', `team=true&project_id=2&${window}`, ["5", "4", "3"]],
    ['projectIds: ["Project:14700002:2"]', undefined, []],
    ['serviceIds: ["Service:14700001:1"]', `team=true&service_id=1&${whole}`, ["3", "1"]],
    ["billable: false", `team=true&billable=false&${window}`, ["5"]],
    ["billed: true", `team=true&billed=true&${window}`, ["4"]],
    ["billable: true, billed: false", `team=true&billable=true&billed=false&${whole}`, ["3", "2", "1"]],
    ["logged: true", `team=true&${window}`, ["5", "4", "3", "2", "1"]],
    ["logged: false", `team=true&include_unlogged=true&${whole}`, ["9", "8", "7"]],
    ["logged: false, running: true", `team=true&include_unlogged=true&${whole}`, ["8"]],
    ["logged: false, running: false", `team=true&include_unlogged=true&${whole}`, ["9", "7"]],
    ["logged: false, wholeTeam: false", `include_unlogged=true&${whole}`, ["8", "7"]],
  ])("{%s}", async (filter, query, numbers) => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(
      `{ business { timeEntries(filter: {${filter}}) { totalCount nodes { freshbooksId } totals { logged { seconds } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(numbersIn(data.business?.timeEntries)).toEqual(numbers);
    expect(data.business?.timeEntries?.totalCount).toBe(numbers.length);
    expect(sandbox.asked("GET")).toEqual(query === undefined ? [] : [`${path}?${query}`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("people are known by their identity, which their team knows", async () => {
    const { known, sandbox } = await start({ books: cast });
    const [one, two] = [await member(known, "1001"), await member(known, "1002")];
    const uuid = one.split(":")[2];
    const question = (filter: string) =>
      known(`{ business { timeEntries(filter: {${filter}}) { nodes { freshbooksId } } } }`);

    const first = await question(`teamMemberIds: ["${one}"]`);
    expect(numbersIn(first.data.business?.timeEntries)).toEqual(["5", "2"]);
    expect(sandbox.asked("GET")).toEqual([
      `/auth/api/v1/businesses/14700001/team_members/${uuid}`,
      `${path}?team=true&identity_id=1001&page=1&per_page=25`,
    ]);

    const both = await question(`teamMemberIds: ["${one}", "${two}"]`);
    expect(numbersIn(both.data.business?.timeEntries)).toEqual(["5", "3", "2"]);
    expect(sandbox.asked("GET")).toEqual([team, `${path}?team=true&page=1&per_page=100`]);

    // FreshBooks refuses `identity_id` together with `include_unlogged`.
    const timers = await question(`teamMemberIds: ["${one}"], logged: false`);
    expect(timers.errors).toBeUndefined();
    expect(numbersIn(timers.data.business?.timeEntries)).toEqual(["9"]);
  });

  test.each([
    ['projectIds: ["Client:ACM123:1"]', /type Project/],
    ['teamMemberIds: ["TeamMember:14700001:1"]', /TeamMember:<freshbooksBusinessId>:<UUID>/],
    [`serviceIds: [${'"Service:14700001:1",'.repeat(101)}]`, /at most 100/],
  ])("{%s} is refused before anything is asked", async (filter, message) => {
    const { known, sandbox } = await start({ books: cast });
    const { errors } = await known(`{ business { timeEntries(filter: {${filter}}) { totalCount } } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("totals", () => {
  const totals = `totals { logged { hours } unbilled { seconds }
    perTeamMember { freshbooksIdentityId logged { seconds } teamMember { lastName } } perClient { logged { seconds } client { freshbooksId } }
    perProject { logged { seconds } project { title } } perDay { date logged { seconds } } }`;
  const expected = {
    logged: { hours: "1.685" }, // 6066 seconds
    unbilled: { seconds: 6000 },
    perTeamMember: [
      { freshbooksIdentityId: "14400001", logged: { seconds: 3660 }, teamMember: { lastName: "Acme" } },
      { freshbooksIdentityId: "1001", logged: { seconds: 1806 }, teamMember: { lastName: "1" } },
      { freshbooksIdentityId: "1002", logged: { seconds: 600 }, teamMember: { lastName: "2" } },
    ],
    perClient: [
      { logged: { seconds: 5400 }, client: { freshbooksId: "1" } },
      { logged: { seconds: 666 }, client: { freshbooksId: "2" } },
    ],
    perProject: [
      { logged: { seconds: 5400 }, project: { title: "Project 1" } },
      { logged: { seconds: 666 }, project: { title: "Project 2" } },
    ],
    perDay: [
      { date: "2026-06-29", logged: { seconds: 3600 } },
      { date: "2026-06-30", logged: { seconds: 2400 } },
      { date: "2026-07-01", logged: { seconds: 60 } },
      { date: "2026-07-02", logged: { seconds: 6 } },
    ],
  };

  test("come with the window, whatever its size", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(
      `{ business { timeEntries(first: 1) { nodes { freshbooksId } ${totals} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.business?.timeEntries).toEqual({ nodes: [{ freshbooksId: "5" }], totals: expected });
    expect(sandbox.asked("GET").toSorted()).toEqual(
      [
        `${path}?team=true&page=1&per_page=1`,
        team,
        `${account}/users/clients?${ids("userids", [1, 2])}&page=1&per_page=100`,
        "/projects/business/14700001/projects?page=1&per_page=100",
      ].toSorted(),
    );
  });

  test("are summed here, to the same, when FreshBooks cannot be trusted with a filter", async () => {
    const filter = 'filter: {clientIds: ["Client:ACM123:2"], startedAt: {from: "2026-06-30"}}';
    const question = `{ business { timeEntries(first: 2, ${filter}) { totalCount ${totals} } } }`;
    const answers = [];
    for (const ignoredFilters of [[], ["client_id"], ["client_id", "started_from"]]) {
      const { known, sandbox } = await start({ books: cast, settings: { ignoredFilters } });
      answers.push(await known(question));
      // The rows of the window are all of that client: the sums of the others betray the filter.
      expect(sandbox.asked("GET", path)).toHaveLength(ignoredFilters.length === 0 ? 1 : 2);
    }
    expect(answers[0]?.data.business?.timeEntries).toMatchObject({
      totalCount: 3,
      totals: {
        logged: { hours: "0.185" },
        unbilled: { seconds: 600 },
        perProject: [{ logged: { seconds: 666 } }],
      },
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test("of several clients are summed here from one list", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(`{ business { timeEntries(first: 1, filter: {
      clientIds: ["Client:ACM123:1", "Client:ACM123:2"] }) { ${totals} } } }`);
    expect(data.business?.timeEntries?.totals).toEqual(expected);
    expect(sandbox.asked("GET", path)).toEqual([`${path}?team=true&page=1&per_page=100`]);
  });

  test("time without a client and a project is a row of its own", async () => {
    const { known } = await start({
      books: books({
        projects: 1,
        timeEntries: [{}, { wire: { client_id: null } }, { fields: { project_id: null, client_id: null } }],
      }),
    });
    const { data } = await known(`{ business { timeEntries { totals {
      perClient { client { freshbooksId } } perProject { project { title } logged { hours } } } } } }`);
    expect(rows(data.business?.timeEntries?.totals?.perProject)).toContainEqual({
      project: null,
      logged: { hours: "1" },
    });
    expect(rows(data.business?.timeEntries?.totals?.perClient)).toContainEqual({ client: null });
  });
});

describe("below projects and clients", () => {
  const many = books({
    clients: 3,
    projects: Array.from({ length: 9 }, (_, at) => ({ clientId: (at % 3) + 1 })),
    team: 1,
    timeEntries: Array.from({ length: 90 }, (_, at) => ({
      projectId: (at % 9) + 1,
      seconds: at + 1,
      identityId: at % 2 ? 1001 : 14_400_001,
    })),
  });
  const below =
    "freshbooksId timeEntries(first: 2) { totalCount nodes { freshbooksId } totals { logged { seconds } perTeamMember { freshbooksIdentityId } } }";

  test("one list serves all projects and all clients, everybody's time included", async () => {
    const { known, sandbox } = await start({ books: many });
    const { data, errors } = await known(
      `{ business { projects { nodes { ${below} } } clients { nodes { ${below} } } } }`,
    );
    expect(errors).toBeUndefined();
    for (const { freshbooksId, timeEntries } of rows(data.business?.projects?.nodes)) {
      const project = Number(freshbooksId);
      expect(timeEntries?.totalCount).toBe(10);
      expect(numbersIn(timeEntries)).toEqual([String(project + 81), String(project + 72)]);
      expect(timeEntries?.totals?.logged?.seconds).toBe(10 * project + 9 * 45);
      expect(rows(timeEntries?.totals?.perTeamMember)).toHaveLength(2);
    }
    for (const { timeEntries } of rows(data.business?.clients?.nodes))
      expect(timeEntries?.totalCount).toBe(30);
    expect(sandbox.asked("GET").toSorted()).toEqual([
      `${account}/users/clients?page=1&per_page=25`,
      "/projects/business/14700001/projects?active=true&complete=false&page=1&per_page=25",
      `${path}?team=true&page=1&per_page=100`,
    ]);
  });

  test("one project asks for its own, and its sums come along", async () => {
    const { known, sandbox } = await start({ books: many });
    const { data } = await known(`{ project(id: "Project:14700001:4") { ${below} } }`);
    expect(data.project?.timeEntries).toMatchObject({ totalCount: 10, totals: { logged: { seconds: 445 } } });
    expect(sandbox.asked("GET")).toEqual([
      "/projects/business/14700001/project/4",
      `${path}?project_id=4&team=true&page=1&per_page=2`,
    ]);
  });

  test("few projects in long books are asked for alone", async () => {
    const { known, sandbox } = await start({
      books: books({
        projects: 2,
        timeEntries: Array.from({ length: 450 }, (_, at) => ({ projectId: (at % 2) + 1 })),
      }),
    });
    const { data } = await known(`{ business { projects { nodes { ${below} } } } }`);
    expect(
      rows(data.business?.projects?.nodes).map(({ timeEntries }) => timeEntries?.totals?.logged),
    ).toEqual([{ seconds: 225 * 3600 }, { seconds: 225 * 3600 }]);
    expect(sandbox.asked("GET", path)).toEqual([
      `${path}?team=true&page=1&per_page=100`,
      ...[2, 1].map((id) => `${path}?project_id=${id}&team=true&page=1&per_page=2`),
    ]);
  });

  test("a range is asked for, and an ignored filter gives no project another one's time", async () => {
    const { known, sandbox } = await start({ books: cast, settings: { ignoredFilters: ["project_id"] } });
    const { data } = await known(
      '{ project(id: "Project:14700001:1") { timeEntries(filter: {startedAt: {from: "2026-06-30"}}) { totalCount nodes { freshbooksId } totals { logged { seconds } } } } }',
    );
    expect(data.project?.timeEntries).toEqual({
      totalCount: 1,
      nodes: [{ freshbooksId: "2" }],
      totals: { logged: { seconds: 1800 } },
    });
    expect(
      sandbox.asked("GET", path).every((asked) => asked.includes("started_from=2026-06-30T07:00:00Z")),
    ).toBe(true);
  });
});

test("the pages of a list fit together, forwards and backwards", async () => {
  const { known } = await start({ books: books({ timeEntries: 250 }) });
  const seen: unknown[] = [];
  let after = "";
  for (let more = true; more; ) {
    const { data } = await known(
      `{ business { timeEntries(first: 90${after}) { nodes { freshbooksId } pageInfo { endCursor hasNextPage } } } }`,
    );
    seen.push(...numbersIn(data.business?.timeEntries));
    after = `, after: "${data.business?.timeEntries?.pageInfo?.endCursor}"`;
    more = Boolean(data.business?.timeEntries?.pageInfo?.hasNextPage);
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, at) => String(250 - at)));
  const { data } = await known(
    "{ business { timeEntries(last: 3) { nodes { freshbooksId } totals { logged { hours } } } } }",
  );
  expect(numbersIn(data.business?.timeEntries)).toEqual(["3", "2", "1"]);
  expect(data.business?.timeEntries?.totals?.logged?.hours).toBe("250");
});

describe("timers", () => {
  const timers = "/comments/business/14700001/timers";
  const running = `{ business { runningTimer {
    id freshbooksId running startedAt elapsed { duration } segments { id duration { seconds } running timerId project { title } }
  } } }`;

  test("the running one, its stretches and what it has measured by now", async () => {
    const { known, sandbox } = await start({ books: cast, now: new Date("2026-07-02T10:20:00Z") });
    const { data, errors } = await known(running);
    expect(errors).toBeUndefined();
    expect(data.business?.runningTimer).toEqual({
      id: "Timer:14700001:5",
      freshbooksId: "5",
      running: true,
      startedAt: "2026-07-02T09:00:00.000Z",
      elapsed: { duration: "PT35M" },
      segments: [
        {
          id: "TimeEntry:14700001:7",
          duration: { seconds: 900 },
          running: false,
          timerId: "Timer:14700001:5",
          project: { title: "Project 1" },
        },
        {
          id: "TimeEntry:14700001:8",
          duration: null,
          running: true,
          timerId: "Timer:14700001:5",
          project: { title: "Project 1" },
        },
      ],
    });
    expect(sandbox.asked("GET")).toEqual([timers, "/projects/business/14700001/project/1"]);
  });

  test("none runs", async () => {
    const { known } = await start({ books: books({ timeEntries: [{ timerId: 5, seconds: 60 }, {}] }) });
    const { data } = await known(
      "{ business { runningTimer { id } timers { id running elapsed { duration } } } }",
    );
    expect(data.business).toEqual({
      runningTimer: null,
      timers: [{ id: "Timer:14700001:5", running: false, elapsed: { duration: "PT1M" } }],
    });
  });

  test("of several that run it is the last started; FreshBooks does not prevent them", async () => {
    const { known } = await start({
      books: books({
        timeEntries: [
          { timerId: 8, seconds: null, startedAt: "2026-07-02T10:00:00Z" },
          { timerId: 9, seconds: null, startedAt: "2026-07-02T09:00:00Z" },
        ],
      }),
    });
    const { data } = await known("{ business { runningTimer { id } timers { id } } }");
    expect(data.business?.runningTimer?.id).toBe("Timer:14700001:8");
    expect(rows(data.business?.timers)).toHaveLength(2);
  });
});

test("an entry of another business is null, and a deleted one is found by its id", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data } = await known(
    '{ a: timeEntry(id: "TimeEntry:14700002:1") { id } b: timeEntry(id: "TimeEntry:14700001:6") { deleted } c: timeEntry(id: "TimeEntry:14700001:99") { id } }',
  );
  expect(data).toEqual({ a: null, b: { deleted: true }, c: null });
  expect(sandbox.asked("GET")).toEqual([`${path}/6`, `${path}/99`]);
  const other = await known('{ timeEntry(id: "TimeEntry:14700002:1") { id } }', { token: tokens.several });
  expect(other.data.timeEntry?.id).toBe("TimeEntry:14700002:1");
});
