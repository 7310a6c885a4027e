import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books, withReader } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const base = "/projects/business/14700001";
const list = `${base}/projects`;
const open = "active=true&complete=false";
const account = "/accounting/account/ACM123";
const ids = (key: string, wanted: number[]) => wanted.map((id) => `search[${key}][]=${id}`).join("&");
const numbersIn = (connection: Tree | undefined) =>
  rows(connection?.nodes).map(({ freshbooksId }) => freshbooksId);

const abilities = [
  ...["EDIT", "ARCHIVE", "GENERATE_INVOICE", "DELETE", "INVITE_TEAM_MEMBER", "MANAGE_SERVICES"],
  ...["VIEW_TEAM_TIME", "EDIT_HOURLY_BUDGET", "EDIT_CLIENT", "EDIT_PROJECT_MANAGER", "VIEW_INVOICES"],
  ...["VIEW_FIXED_PRICE", "EDIT_FIXED_PRICE", "EDIT_DUE_DATE", "EDIT_FLAT_RATE", "EDIT_KIND"],
  ...["EDIT_ESTIMATE_KIND", "EDIT_TITLE", "VIEW_REVIEW", "VIEW_DISCUSSION", "TRACK_TIME", "CREATE_COMMENT"],
];

test("a project by id, every field of it, in one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: [{ id: 7 }],
      services: [{ id: 154, name: "Design", billable: false }],
      projects: [
        {
          id: 654322,
          title: "Website",
          clientId: 7,
          services: [154],
          createdAt: "2026-06-29T16:50:43Z",
          updatedAt: "2026-06-29T16:51:34Z",
          fields: {
            description: "All pages",
            due_date: "2026-09-30",
            budget: 21600,
            fixed_price: "600.00",
            rate: "95.00",
            billing_method: "service_rate",
            project_type: "fixed_price",
            project_manager_id: 43,
            sample: true,
            expense_markup: "12.5",
          },
        },
      ],
      timeEntries: [{ seconds: 9000 }, { seconds: 100 }],
      invoices: [
        {
          clientId: 7,
          lines: [{ name: "Website", quantity: "2", unitCost: "50.00", projectId: 654322 }],
        },
      ],
    }),
  });

  const { data, errors } = await known(`{ project(id: "Project:14700001:654322") {
    id freshbooksBusinessId freshbooksId title description dueDate internal budget { duration hours seconds } fixedPrice { amount } rate { amount }
    billingMethod kind freshbooksManagerId completed deleted sample services { service { freshbooksId } name billable archived deleted }
    billedAmount { amount } billedStatus expenseMarkupPercent estimatedBy createdAt updatedAt
    loggedTime { duration hours seconds } progress
    members { freshbooksIdentityId role firstName lastName email company active } pendingInvitations { email } abilities
  } }`);

  expect(errors).toBeUndefined();
  expect(data.project).toEqual({
    id: "Project:14700001:654322",
    freshbooksBusinessId: "14700001",
    freshbooksId: "654322",
    title: "Website",
    description: "All pages",
    dueDate: "2026-09-30",
    internal: false,
    budget: { duration: "PT6H", hours: "6", seconds: 21600 },
    fixedPrice: { amount: "600.00" },
    rate: { amount: "95.00" },
    billingMethod: "SERVICE_RATE",
    kind: "FIXED_PRICE",
    freshbooksManagerId: "43",
    completed: false,
    deleted: false,
    sample: true,
    services: [
      { service: { freshbooksId: "154" }, name: "Design", billable: false, archived: false, deleted: false },
    ],
    billedAmount: { amount: "100.00" },
    billedStatus: "BILLED",
    expenseMarkupPercent: "12.5",
    estimatedBy: "total_hours",
    createdAt: "2026-06-29T16:50:43.000Z", // naive on the wire, and UTC
    updatedAt: "2026-06-29T16:51:34.000Z",
    loggedTime: { duration: "PT2H31M40S", hours: "2.5278", seconds: 9100 },
    progress: "0.4213",
    members: [
      {
        freshbooksIdentityId: "14400001",
        role: "OWNER",
        firstName: "Ada",
        lastName: "Acme",
        email: "ada@example.test",
        company: "Acme Design",
        active: true,
      },
    ],
    pendingInvitations: [],
    abilities,
  });
  expect(sandbox.asked("GET")).toEqual([`${base}/project/654322?include_logged_duration=true`]);
  expect(sandbox.ignored()).toEqual([]);
});

test("what is null, unknown or of no known unit on the wire is null", async () => {
  const wire = { budget: "50.00", billing_method: null, project_type: "barter", description: "" };
  const { known, logged } = await start({
    books: books({ projects: [{ internal: true, wire: { ...wire, services: [{ id: 5, name: "Old" }] } }] }),
  });
  const { data, errors } = await known(`{ project(id: "Project:14700001:1") {
    budget { hours } billingMethod kind description dueDate rate { amount } fixedPrice { amount } freshbooksManagerId internal progress
    client { id } services { name billable archived service { name } } billedAmount { amount currency } billedStatus
  } }`);
  expect(errors).toBeUndefined();
  expect(data.project).toEqual({
    budget: null,
    billingMethod: null,
    kind: null,
    description: null,
    dueDate: null,
    rate: null,
    fixedPrice: null,
    freshbooksManagerId: null,
    internal: true,
    progress: null,
    client: null,
    services: [{ name: "Old", billable: null, archived: false, service: null }],
    billedAmount: { amount: "0.00", currency: null },
    billedStatus: "UNBILLED",
  });
  expect(logged.filter((line) => line.includes("barter"))).toHaveLength(1);
});

test("thirty projects with their hours and client are two requests", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: 10,
      projects: Array.from({ length: 40 }, (_, at) => ({ clientId: (at % 10) + 1 })),
      timeEntries: Array.from({ length: 90 }, (_, at) => ({ projectId: (at % 40) + 1, seconds: 1800 })),
    }),
  });

  const { data, errors } = await known(`{ business { projects(first: 30) { totalCount nodes {
    freshbooksId loggedTime { hours } client { freshbooksId email }
  } } } }`);

  expect(errors).toBeUndefined();
  expect(data.business?.projects?.totalCount).toBe(40);
  const nodes = rows(data.business?.projects?.nodes);
  expect(nodes).toHaveLength(30);
  for (const { freshbooksId, loggedTime, client } of nodes) {
    const at = Number(freshbooksId) - 1;
    expect(client?.freshbooksId).toBe(String((at % 10) + 1));
    expect(loggedTime?.hours).toBe(at < 10 ? "1.5" : "1");
  }
  expect(sandbox.asked("GET")).toEqual([
    `${list}?${open}&include_logged_duration=true&page=1&per_page=30`,
    `${account}/users/clients?${ids("userids", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1])}&page=1&per_page=100`,
  ]);
  expect(sandbox.ignored()).toEqual([]);
});

test("hours are worked out by FreshBooks when, and only when, they are selected", async () => {
  const { known, sandbox } = await start({
    books: books({ projects: [{ fields: { budget: 7200 } }], timeEntries: 3 }),
  });
  await known("{ business { projects { nodes { title } } } }");
  expect(sandbox.asked("GET")).toEqual([`${list}?${open}&page=1&per_page=25`]);

  const { data } = await known("{ business { projects { nodes { progress } } } }");
  expect(data.business?.projects?.nodes).toEqual([{ progress: "1.5" }]);
  expect(sandbox.asked("GET")).toEqual([`${list}?${open}&include_logged_duration=true&page=1&per_page=25`]);
});

test("members and abilities stand on single projects: one request for each project, and none without them", async () => {
  const { known, sandbox } = await start({ books: books({ projects: 3, team: 1 }) });
  const { data, errors } = await known(`{ business { projects { nodes {
    freshbooksId members { firstName teamMember { lastName } } abilities pendingInvitations { email }
  } } } }`);
  expect(errors).toBeUndefined();
  const members = [
    { firstName: "Ada", teamMember: { lastName: "Acme" } },
    { firstName: "Member", teamMember: { lastName: "1" } },
  ];
  expect(data.business?.projects?.nodes).toEqual(
    ["3", "2", "1"].map((freshbooksId) => ({ freshbooksId, members, abilities, pendingInvitations: [] })),
  );
  expect(sandbox.asked("GET")).toEqual([
    `${list}?${open}&page=1&per_page=25`,
    ...[3, 2, 1].map((id) => `${base}/project/${id}`),
    "/auth/api/v1/businesses/14700001/team_members?page=1&per_page=100",
  ]);
});

describe("by id", () => {
  const wanted = (numbers: number[]) =>
    numbers
      .map((id) => `p${id}: project(id: "Project:14700001:${id}") { title completed deleted }`)
      .join(" ");

  test("there is no multi-id read: lists are looked through, and what is missing is read singly", async () => {
    const { known, sandbox } = await start({
      books: books({ projects: [{}, { complete: true }, { deleted: true }, {}, { complete: true }] }),
    });
    const { data } = await known(`{ ${wanted([1, 2, 3, 5, 99])} }`);
    expect(data).toEqual({
      p1: { title: "Project 1", completed: false, deleted: false },
      p2: { title: "Project 2", completed: true, deleted: false },
      p3: { title: "Project 3", completed: false, deleted: true },
      p5: { title: "Project 5", completed: true, deleted: false },
      p99: null,
    });
    expect(sandbox.asked("GET")).toEqual([
      `${list}?page=1&per_page=100`,
      `${list}?complete=true&page=1&per_page=100`,
      `${base}/project/3`,
      `${base}/project/99`,
    ]);
  });

  test("further pages are read where that is cheaper than single reads, and not otherwise", async () => {
    const { known, sandbox } = await start({ books: books({ projects: 250 }) });
    const many = await known(`{ ${wanted([1, 2, 3, 120, 240])} }`);
    expect(Object.values(many.data).map(({ title }) => title)).toEqual(
      [1, 2, 3, 120, 240].map((id) => `Project ${id}`),
    );
    expect(sandbox.asked("GET")).toEqual([1, 2, 3].map((page) => `${list}?page=${page}&per_page=100`));

    await known(`{ ${wanted([1, 240])} }`);
    expect(sandbox.asked("GET").toSorted()).toEqual([`${base}/project/1`, `${base}/project/240`]);

    const cold = await start({ books: books({ projects: 250 }) });
    await cold.known(`{ ${wanted([1, 240])} }`);
    expect(cold.sandbox.asked("GET")).toEqual([`${list}?page=1&per_page=100`, `${base}/project/1`]);
  });

  test("one alone is one read", async () => {
    const { known, sandbox } = await start({ books: books({ projects: 3 }) });
    await known(`{ ${wanted([2])} }`);
    expect(sandbox.asked("GET")).toEqual([`${base}/project/2`]);
  });

  test("of another business it is null, like one that does not exist, and costs nothing", async () => {
    const { known, sandbox } = await start({ books: books({ projects: 1 }) });
    const question =
      '{ a: project(id: "Project:14700002:1") { title } b: project(id: "Project:999:1") { title } }';
    expect(await known(question)).toEqual({ data: { a: null, b: null } });
    expect(sandbox.asked()).toEqual([]);

    const { data } = await known(question, { token: tokens.several });
    expect(data).toEqual({ a: { title: "Project 1" }, b: null });
  });

  test.each([
    ["654322", /Project:<freshbooksBusinessId>:<number>/],
    ["Project:14700001:1:2", /Project:<freshbooksBusinessId>:<number>/],
    ["Project:ACM123:1", /Project:<freshbooksBusinessId>:<number>/],
    ["Client:ACM123:1", /belongs to a record of type Client/],
  ])("%s is refused before anything is asked", async (id, message) => {
    const { ask, sandbox } = await start({ books: books() });
    const { errors } = await ask(`{ project(id: "${id}") { title } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
    expect(sandbox.asked()).toEqual([]);
  });
});

const cast = books({
  clients: 3,
  projects: [
    { title: "Delta", clientId: 1, createdAt: "2026-01-05T10:00:00Z", fields: { due_date: "2026-12-01" } },
    { title: "alpha", clientId: 2, createdAt: "2026-01-04T10:00:00Z" },
    {
      title: "Charlie",
      internal: true,
      createdAt: "2026-01-03T10:00:00Z",
      fields: { due_date: "2026-11-01" },
    },
    { title: "Bravo", clientId: 1, complete: true, createdAt: "2026-01-02T10:00:00Z" },
    { title: "Echo", clientId: 1, deleted: true, createdAt: "2026-01-01T10:00:00Z" },
  ],
});

describe("filters", () => {
  test.each([
    ["", `${open}&page=1&per_page=25`, ["3", "2", "1"]],
    ["completed: true", "active=true&complete=true&page=1&per_page=25", ["4"]],
    ['clientIds: ["Client:ACM123:1"]', `${open}&client_id=1&page=1&per_page=25`, ["1"]],
    ['clientIds: ["Client:ACM123:1", "Client:ACM123:2"]', `${open}&page=1&per_page=100`, ["2", "1"]],
    ['clientIds: ["Client:ACM456:1"]', undefined, []],
    ["internal: true", `${open}&internal=true&page=1&per_page=25`, ["3"]],
    ["internal: false", `${open}&internal=false&page=1&per_page=25`, ["2", "1"]],
    [
      'updatedAt: {from: "2026-01-04T10:00:00Z"}',
      `${open}&updated_since=2026-01-04T09:59:59Z&page=1&per_page=100`,
      ["2", "1"],
    ],
    ['titleContains: "LT"', `${open}&page=1&per_page=100`, ["1"]],
  ])("{%s}", async (filter, query, numbers) => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(
      `{ business { projects(filter: {${filter}}) { totalCount nodes { freshbooksId } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(numbersIn(data.business?.projects)).toEqual(numbers);
    expect(data.business?.projects?.totalCount).toBe(numbers.length);
    expect(sandbox.asked("GET")).toEqual(query === undefined ? [] : [`${list}?${query}`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("open and completed ones are told apart, whichever FreshBooks lists by default", async () => {
    for (const completeProjectsInLists of [true, false]) {
      const { known } = await start({ books: cast, settings: { completeProjectsInLists } });
      const { data } = await known(`{ business {
        open: projects { totalCount } done: projects(filter: {completed: true}) { totalCount } } }`);
      expect(data.business).toEqual({ open: { totalCount: 3 }, done: { totalCount: 1 } });
    }
  });
});

test.each([
  ["TITLE_ASC", "title", ["2", "3", "1"]],
  ["TITLE_DESC", "-title", ["1", "3", "2"]],
  ["CREATED_AT_ASC", "created_at", ["3", "2", "1"]],
  ["CREATED_AT_DESC", "-created_at", ["1", "2", "3"]],
])("sort %s", async (sort, sent, numbers) => {
  const small = cast.work[0]?.projects.map((project) => ({
    ...project,
    title: project.title.toLowerCase(),
  }));
  const { known, sandbox } = await start({ books: books({ clients: 3, projects: small ?? [] }) });
  const { data } = await known(`{ business { projects(sort: ${sort}) { nodes { freshbooksId } } } }`);
  expect(numbersIn(data.business?.projects)).toEqual(numbers);
  expect(sandbox.asked("GET")).toEqual([`${list}?${open}&sort=${sent}&page=1&per_page=25`]);
  expect(sandbox.ignored()).toEqual([]);
});

test("sorted by due date, those without one stand where FreshBooks puts them", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data } = await known(`{ business {
    asc: projects(sort: DUE_DATE_ASC) { nodes { freshbooksId } }
    desc: projects(sort: DUE_DATE_DESC) { nodes { freshbooksId } } } }`);
  expect(numbersIn(data.business?.asc)).toEqual(["2", "3", "1"]);
  expect(numbersIn(data.business?.desc)).toEqual(["1", "3", "2"]);
  expect(sandbox.asked("GET")).toHaveLength(2);
});

test("three pages fit together, forwards and backwards", async () => {
  const { known } = await start({ books: books({ projects: 25 }) });
  const page = async (args: string) =>
    (
      await known(
        `{ business { projects(${args}) { nodes { freshbooksId } pageInfo { endCursor startCursor hasNextPage } } } }`,
      )
    ).data.business?.projects;
  const all = Array.from({ length: 25 }, (_, at) => String(25 - at));

  const seen: unknown[] = [];
  let after = "";
  for (let more = true; more; ) {
    const answer = await page(`first: 10${after}`);
    seen.push(...numbersIn(answer));
    after = `, after: "${answer?.pageInfo?.endCursor}"`;
    more = Boolean(answer?.pageInfo?.hasNextPage);
  }
  expect(seen).toEqual(all);
  const last = await page("last: 10");
  expect(numbersIn(last)).toEqual(all.slice(15));
  expect(numbersIn(await page(`last: 10, before: "${last?.pageInfo?.startCursor}"`))).toEqual(
    all.slice(5, 15),
  );
});

describe("the projects of clients", () => {
  test("of many clients they share one list, cut by client here", async () => {
    const { known, sandbox } = await start({
      books: books({
        clients: 10,
        projects: Array.from({ length: 30 }, (_, at) => ({ clientId: (at % 10) + 1, complete: at === 0 })),
      }),
    });
    const { data } = await known(
      "{ business { clients(first: 10) { nodes { freshbooksId projects(first: 2) { totalCount nodes { client { freshbooksId } } } } } } }",
    );
    for (const { freshbooksId, projects } of rows(data.business?.clients?.nodes)) {
      expect(projects?.totalCount).toBe(String(freshbooksId) === "1" ? 2 : 3);
      for (const { client } of rows(projects?.nodes)) expect(client?.freshbooksId).toBe(freshbooksId);
    }
    expect(sandbox.asked("GET")).toEqual([
      `${account}/users/clients?page=1&per_page=10`,
      `${list}?${open}&page=1&per_page=100`,
    ]);
  });

  test("of one client they are asked for alone", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(
      '{ client(id: "Client:ACM123:1") { projects(filter: {completed: true}) { nodes { freshbooksId } } } }',
    );
    expect(numbersIn(data.client?.projects)).toEqual(["4"]);
    expect(sandbox.asked("GET")).toEqual([
      `${account}/users/clients/1`,
      `${list}?client_id=1&active=true&complete=true&page=1&per_page=25`,
    ]);
  });
});

describe("what was spent on projects", () => {
  const spent = books({
    projects: 3,
    expenses: [
      { fields: { modern_projectid: 2 } },
      {},
      { fields: { modern_projectid: 1 } },
      { fields: { modern_projectid: 2 } },
    ],
  });

  test("is asked for together, and an expense knows its project", async () => {
    const { known, sandbox } = await start({ books: spent });
    const { data, errors } = await known(
      "{ business { projects { nodes { freshbooksId expenses { nodes { freshbooksId project { title } } } } } } }",
    );
    expect(errors).toBeUndefined();
    expect(
      rows(data.business?.projects?.nodes).map(({ expenses }) =>
        rows(expenses?.nodes).map(({ freshbooksId, project }) => [freshbooksId, project?.title]),
      ),
    ).toEqual([
      [],
      [
        ["4", "Project 2"],
        ["1", "Project 2"],
      ],
      [["3", "Project 1"]],
    ]);
    expect(sandbox.asked("GET")).toEqual([
      `${list}?${open}&page=1&per_page=25`,
      `${account}/expenses/expenses?${ids("projectids", [3, 2, 1])}&page=1&per_page=100`,
    ]);
  });

  test.each([
    [["projectid", "projectids"], "is ignored"],
    [[], "compares the other number of a project"],
  ])("is found where FreshBooks' filter %s", async (ignoredFilters, _) => {
    const { known, sandbox } = await start({ books: spent, settings: { ignoredFilters } });
    if (ignoredFilters.length === 0) {
      const result = { expenses: [], page: 1, pages: 0, per_page: 100, total: 0 };
      sandbox.answerNext({ path: `${account}/expenses` }, { status: 200, body: { response: { result } } });
    }
    const { data } = await known(
      '{ project(id: "Project:14700001:2") { expenses { totalCount nodes { freshbooksId } } } }',
    );
    expect(data.project?.expenses).toEqual({
      totalCount: 2,
      nodes: [{ freshbooksId: "4" }, { freshbooksId: "1" }],
    });
    const asked = `${account}/expenses/expenses?search[projectid]=2&page=1&per_page=100`;
    const everything = `${account}/expenses/expenses?page=1&per_page=100`;
    // A page that shows that the filter was ignored is the first of the whole list.
    expect(sandbox.asked("GET", account)).toEqual(
      ignoredFilters.length === 0 ? [asked, everything] : [asked],
    );
  });
});

test("a line of an invoice knows the project that it bills", async () => {
  const { known } = await start({
    books: books({
      projects: 2,
      invoices: [
        {
          lines: [
            { name: "Design", quantity: "1", unitCost: "10.00", projectId: 2 },
            { name: "Print", quantity: "1", unitCost: "10.00" },
          ],
        },
      ],
    }),
  });
  const { data } = await known('{ invoice(id: "Invoice:ACM123:1") { lines { name project { title } } } }');
  expect(data.invoice?.lines).toEqual([
    { name: "Design", project: { title: "Project 2" } },
    { name: "Print", project: null },
  ]);
});

test("amounts are in the currency that the client is billed in, which is one request for all", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: [{ fields: { currency_code: "EUR" } }, {}],
      projects: [{ clientId: 1, fields: { rate: "80.00" } }, { clientId: 2 }, { internal: true }],
    }),
  });
  const { data, errors } = await known(
    "{ business { projects { nodes { rate { amount currency } billedAmount { amount currency } } } } }",
  );
  expect(errors).toBeUndefined();
  expect(data.business?.projects?.nodes).toEqual([
    { rate: null, billedAmount: { amount: "0.00", currency: null } },
    { rate: null, billedAmount: { amount: "0.00", currency: "USD" } },
    { rate: { amount: "80.00", currency: "EUR" }, billedAmount: { amount: "0.00", currency: "EUR" } },
  ]);
  expect(sandbox.asked("GET", "/accounting")).toHaveLength(1);
});

test("a business without accounting has projects, and nobody's clients and expenses in them", async () => {
  const { known, sandbox } = await start({ books: books() });
  const { data, errors } = await known(
    `{ business { freshbooksAccountId projects { nodes { id client { id } expenses { totalCount } timeEntries { totalCount } } }
       timeEntries { totalCount } services { nodes { id } } teamMembers { nodes { firstName } } } }`,
    { token: tokens.noAccounting },
  );
  expect(errors).toBeUndefined();
  expect(data.business).toEqual({
    freshbooksAccountId: null,
    projects: {
      nodes: [{ id: "Project:14700005:1", client: null, expenses: null, timeEntries: { totalCount: 1 } }],
    },
    timeEntries: { totalCount: 1 },
    services: { nodes: [] },
    teamMembers: { nodes: [{ firstName: "Tomas" }] },
  });
  expect(sandbox.asked("GET").every((path) => path.includes("14700005"))).toBe(true);
});

describe("failures", () => {
  const question =
    '{ project(id: "Project:14700001:1") { title } business { projects { totalCount } name } }';

  test.each([
    [401, { error: "unauthenticated", error_description: "secret" }, "UNAUTHENTICATED"],
    [401, { message: "invalid_token: secret" }, "UNAUTHENTICATED"],
    [403, { error: "secret" }, "FORBIDDEN"],
    [422, { errno: 2001, error: { page: "secret" } }, "BAD_USER_INPUT"],
    [422, { errno: 2001, error: "secret" }, "BAD_USER_INPUT"],
    [429, { error: "secret" }, "RATE_LIMITED"],
    [500, { message: "secret" }, "UPSTREAM_UNAVAILABLE"],
    [200, { projects: "secret" }, "UPSTREAM_UNAVAILABLE"],
    [200, { errno: 2001, error: "secret" }, "BAD_USER_INPUT"],
    [404, { message: "secret" }, "NOT_FOUND"],
  ])("%i %j of a list leaves the rest of the answer", async (status, body, code) => {
    const { known, sandbox } = await start({ books: books({ projects: 1 }) });
    sandbox.answerNext({ path: list, times: 3 }, { status, body });
    const { data, errors } = await known(question);
    expect(data).toEqual({
      project: { title: "Project 1" },
      business: { projects: null, name: "Acme Design" },
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["business", "projects"], code],
    ]);
    expect(JSON.stringify(errors)).not.toContain("secret");
  });

  test("a value that cannot be read is a failure of FreshBooks', not a defect of ours, and costs its field alone", async () => {
    const { known } = await start({ books: books({ projects: [{ wire: { due_date: "someday" } }] }) });
    const { data, errors } = await known('{ project(id: "Project:14700001:1") { title dueDate } }');
    expect(data.project).toEqual({ title: "Project 1", dueDate: null });
    expect(errors).toMatchObject([
      { path: ["project", "dueDate"], extensions: { code: "UPSTREAM_UNAVAILABLE" } },
    ]);
  });
});

test("invoices of projects are those with a line that bills them, asked for together", async () => {
  const line = (projectId?: number) => ({
    name: "Design",
    quantity: "1",
    unitCost: "10.00",
    ...(projectId && { projectId }),
  });
  const { known, sandbox } = await start({
    books: books({
      clients: 2,
      projects: [
        { id: 1, clientId: 1 },
        { id: 2, clientId: 1 },
        { id: 3, clientId: 2 },
      ],
      invoices: [
        { clientId: 1, lines: [line(1), line(2)] },
        { clientId: 1, lines: [line()] },
        { clientId: 2, lines: [line(3)] },
        { clientId: 1, lines: [line(1)] },
      ],
    }),
  });

  const { data, errors } = await known(
    "{ business { projects { nodes { freshbooksId invoices(first: 5) { totalCount nodes { freshbooksId } } } } } }",
  );

  expect(errors).toBeUndefined();
  const found = rows(data.business?.projects?.nodes).map(({ freshbooksId, invoices }) => [
    String(freshbooksId),
    rows(invoices?.nodes).map((invoice) => String(invoice.freshbooksId)),
  ]);
  expect(Object.fromEntries(found)).toEqual({ "1": ["4", "1"], "2": ["1"], "3": ["3"] });
  expect(sandbox.asked("GET", "/accounting")).toEqual([
    expect.stringMatching(
      /invoices\?search\[customerids\]\[\]=\d&search\[customerids\]\[\]=\d&include\[\]=lines&page=1&per_page=100$/,
    ),
  ]);

  const alone = await known(
    '{ project(id: "Project:14700001:2") { invoices { totalCount nodes { number } } } }',
  );
  expect(alone.data.project?.invoices?.totalCount).toBe(1);
});

test("a person with the role of a client reads the projects that are for them, and no others", async () => {
  const { known } = await start({
    books: withReader(
      books({
        clients: 2,
        projects: [
          { id: 1, clientId: 1 },
          { id: 2, clientId: 2 },
        ],
      }),
    ),
  });
  const { data, errors } = await known("{ business { role projects { nodes { freshbooksId } } } }", {
    token: "sandbox-client",
  });
  expect(errors).toBeUndefined();
  expect(data.business).toEqual({ role: "CLIENT", projects: { nodes: [{ freshbooksId: "1" }] } });
});
