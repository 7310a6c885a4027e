import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { tokens } from "../../../src/sandbox/identities.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { start } from "../start.ts";

const base = "/timetracking/business/14700001/time_entries";
const begin = async (sketch: BooksSketch, settings: Partial<Settings> = {}) => {
  const { ask, ...others } = await start({ books: books(sketch), settings });
  /** The ids of a list, in its order. */
  const ids = async (query = "") => {
    const { body } = await ask("GET", `${base}${query}`);
    return (body.time_entries as Fields[]).map(({ id }) => id);
  };
  const put = (id: number, time_entry: object) => ask("PUT", `${base}/${id}`, { time_entry });
  const post = (time_entry: object) => ask("POST", base, { time_entry });
  return { ...others, ask, ids, put, post };
};
const entryOf = ({ body }: { body: Fields }) => body.time_entry as Fields;
const hour = { is_logged: true, started_at: "2024-06-29T10:00:00Z", duration: 3600 };
const ada = 14_400_001;

describe("a list of time entries", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29; InfiniteRoomLabs/freshbooks-tools live: 0 per page when empty
  test("is one page of all when no page is asked for, and 30 to a page otherwise", async () => {
    const { ask, ids } = await begin({ timeEntries: 40 });
    const meta = async (query: string) => (await ask("GET", base + query)).body.meta;
    expect(await meta("")).toMatchObject({ total: 40, per_page: 40, page: 1, pages: 1 });
    expect(await ids()).toEqual(Array.from({ length: 40 }, (_, index) => 40 - index));
    expect(await meta("?page=2")).toMatchObject({ total: 40, per_page: 30, page: 2, pages: 2 });
    expect(await meta("?per_page=500")).toMatchObject({ per_page: 100, pages: 1 });
    expect(await ids("?page=0&per_page=2")).toEqual([40, 39]);
    expect(await ids("?page=9&per_page=10")).toEqual([]);
    const none = await meta("?client_id=99");
    expect(none).toMatchObject({ total: 0, per_page: 0, page: 1, pages: 0, total_logged: 0 });
    expect(none).not.toHaveProperty("sort");
  });

  // freshbooks.com/api/parameters
  test("refuses a page that is no number", async () => {
    const { ask } = await begin({});
    const reply = await ask("GET", `${base}?page=two&billable=perhaps`);
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({
      errno: 2001,
      error: { page: expect.stringContaining("valid integer"), billable: expect.any(String) },
    });
  });

  // Good-Samaritan-Software/freshbooks-mcp live, 2026-06
  test("has no sort: the newest is first whatever is asked", async () => {
    const { ids, sandbox } = await begin({ timeEntries: 3 });
    expect(await ids("?sort=started_at")).toEqual([3, 2, 1]);
    expect(sandbox.ignored()).toEqual(["sort=started_at"]);
  });

  // freshbooks.com/api/time_entries
  test("holds one's own logged entries, unless it is asked for more", async () => {
    const { ids } = await begin({
      team: 1,
      timeEntries: [{}, { identityId: 1001 }, { timerId: 7, seconds: null }, { deleted: true }],
    });
    expect(await ids()).toEqual([1]);
    expect(await ids("?team=true")).toEqual([2, 1]);
    expect(await ids("?identity_id=1001")).toEqual([2]);
    expect(await ids("?include_unlogged=true")).toEqual([3, 1]);
    expect(await ids("?include_deleted=1")).toEqual([4, 1]);
  });

  // kmorey/freshbooks-cli live, 2026-09
  test("refuses identity_id beside include_unlogged", async () => {
    const { ask } = await begin({});
    const reply = await ask("GET", `${base}?identity_id=${ada}&include_unlogged=true`);
    expect([reply.status, reply.body.errno]).toEqual([422, 2001]);
  });

  test.each([
    ["client_id=2", [2]],
    ["project_id=2", [2]],
    ["service_id=1", [3]],
    ["billable=false", [4]],
    ["billed=true", [5]],
    ["billed=false&client_id=1", [4, 3, 1]],
    ["client_id=2&client_id=1", [5, 4, 3, 1]],
    ["started_from=2026-06-01T17:00:00Z&started_to=2026-06-01T18:00:00Z", [4, 3]],
    ["started_from=2026-06-01T18:00:00", [5, 4]],
    ["updated_since=2026-06-01T19:00:00Z", [5]],
  ])("is filtered by %s", async (query, expected) => {
    const { ids, sandbox } = await begin({
      clients: 2,
      services: 1,
      projects: [{}, { clientId: 2 }],
      timeEntries: [{}, { projectId: 2 }, { serviceId: 1 }, { billable: false }, { billed: true }],
    });
    expect(await ids(`?${query}`)).toEqual(expected);
    expect(sandbox.ignored()).toEqual([]);
    sandbox.settings.ignoredFilters = [query.split("=")[0] ?? ""];
    expect((await ids(`?${query}`)).length).toBeGreaterThan(expected.length - 1);
    expect(sandbox.ignored()).not.toEqual([]);
  });

  // InfiniteRoomLabs/freshbooks-tools live, 2026-09; parasquid/freshbooks-cli: a day alone is refused
  test("ignores search[…], and refuses a day where a time belongs", async () => {
    const { ask, ids, sandbox } = await begin({ timeEntries: 2 });
    expect(await ids("?search[project_id][]=9&include[]=client")).toEqual([2, 1]);
    expect(sandbox.ignored()).toEqual(["search[project_id][]", "include[]"]);
    const reply = await ask("GET", `${base}?started_from=2026-06-01`);
    expect(reply.status).toBe(422);
  });

  // NangoHQ recordings: the shape; freshbooks.com/api/time_entries: over all that match, not over the page
  test("sums what matches: by person, client, project and day", async () => {
    const { ask } = await begin({
      clients: 2,
      team: 1,
      projects: [{}, { clientId: 2 }],
      timeEntries: [
        { seconds: 7200 },
        { seconds: 3600, startedAt: "2026-06-02T03:00:00Z", billed: true },
        { seconds: 1800, identityId: 1001, projectId: 2, billable: false },
        { seconds: null, timerId: 1 },
      ],
    });
    const { body } = await ask("GET", `${base}?team=true&include_unlogged=true&per_page=1`);
    const day = { date: "2026-06-01", total_logged: 10_800 }; // 03:00 UTC is still the evening before in Vancouver
    expect(body.meta).toEqual({
      ...{ total: 4, per_page: 1, page: 1, pages: 4, total_logged: 12_600, total_unbilled: 7200 },
      total_logged_per_team_member: [
        {
          ...{ identity_id: 1001, total_logged: 1800 },
          total_logged_per_client: [
            {
              ...{ client_id: 2, total_logged: 1800 },
              total_logged_per_project: [{ project_id: 2, total_logged: 1800 }],
            },
          ],
          total_logged_per_day: [
            {
              ...{ date: "2026-06-01", total_logged: 1800 },
              total_logged_per_client: [{ client_id: 2, total_logged: 1800 }],
            },
          ],
        },
        {
          ...{ identity_id: ada, total_logged: 10_800 },
          total_logged_per_client: [
            {
              ...{ client_id: 1, total_logged: 10_800 },
              total_logged_per_project: [{ project_id: 1, total_logged: 10_800 }],
            },
          ],
          total_logged_per_day: [
            { ...day, total_logged_per_client: [{ client_id: 1, total_logged: 10_800 }] },
          ],
        },
      ],
      total_logged_per_client: [
        {
          ...{ client_id: 1, total_logged: 10_800 },
          total_logged_per_team_member: [{ identity_id: ada, total_logged: 10_800 }],
        },
        {
          ...{ client_id: 2, total_logged: 1800 },
          total_logged_per_team_member: [{ identity_id: 1001, total_logged: 1800 }],
        },
      ],
    });
  });
});

describe("a new time entry", () => {
  // NangoHQ recordings, 2026-06-29: these very keys, 200, and the local time of the profile
  test("comes back whole, in UTC and in the time of the person", async () => {
    const { post } = await begin({ timezone: "Africa/Nairobi" });
    const reply = await post({ ...hour, client_id: 1 });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/vnd.api+json");
    expect(entryOf(reply)).toEqual({
      ...{ id: 1, identity_id: ada, is_logged: true, local_started_at: "2024-06-29T13:00:00" },
      ...{ local_timezone: "Africa/Nairobi", started_at: "2024-06-29T10:00:00Z" },
      ...{ created_at: "2026-06-29T16:48:49Z", client_id: 1, project_id: null, pending_client: null },
      ...{ pending_project: null, pending_task: null, task_id: null, service_id: null, note: null },
      ...{ active: true, billable: true, billed: false, internal: false, retainer_id: null },
      ...{ duration: 3600, timer: null },
    });
  });

  test("keeps the time zone that it is given, through a PUT that leaves it out", async () => {
    const { ask, post } = await begin({});
    const given = entryOf(await post({ ...hour, local_timezone: "Africa/Nairobi" }));
    const nairobi = { local_timezone: "Africa/Nairobi", local_started_at: "2024-06-29T13:00:00" };
    expect(given).toMatchObject(nairobi);
    const changed = await ask("PUT", `${base}/1`, { time_entry: { ...hour, note: "Sketches" } });
    expect(entryOf(changed)).toMatchObject({ ...nairobi, note: "Sketches" });
    const unset = await ask("PUT", `${base}/1`, { time_entry: { ...hour, local_timezone: null } });
    expect(entryOf(unset)).toMatchObject(nairobi);
    expect((await post({ ...hour, local_timezone: "Mars/Olympus" })).status).toBe(422);
  });

  test("tells the local time before and after the clocks change", async () => {
    const { post } = await begin({ timezone: "America/Toronto" });
    const local = async (started_at: string) => entryOf(await post({ ...hour, started_at })).local_started_at;
    expect(await local("2026-03-08T06:59:00Z")).toBe("2026-03-08T01:59:00");
    expect(await local("2026-03-08T07:01:00Z")).toBe("2026-03-08T03:01:00");
    expect(await local("2026-11-01T05:30:00+00:00")).toBe("2026-11-01T01:30:00");
    expect(await local("2026-11-01T01:30:00-05:00")).toBe("2026-11-01T01:30:00");
  });

  // freshbooks-nodejs-sdk Error tests; InfiniteRoomLabs live: rules about several fields stand under __root__
  test.each([
    [{ duration: 60, is_logged: true }, { started_at: "field required" }],
    [{ ...hour, started_at: "2026-06-29" }, { started_at: "invalid datetime format" }],
    [{ ...hour, duration: null }, { __root__: "A logged time entry must have a duration" }],
    [{ ...hour, duration: "long" }, { duration: "value is not a valid integer" }],
    [{ ...hour, project_id: 9 }, { project_id: "Requested resource could not be found." }],
  ])("with %j is refused", async (entry, error) => {
    const { post, ids } = await begin({});
    const reply = await post(entry);
    expect([reply.status, reply.body]).toEqual([422, { errno: 2001, error }]);
    expect(await ids()).toEqual([]);
  });

  test("takes the client of its project only if it is told to", async () => {
    const { post, sandbox } = await begin({ projects: 1 });
    expect(entryOf(await post({ ...hour, project_id: "1" }))).toMatchObject({
      project_id: 1,
      client_id: null,
    });
    sandbox.settings.clientCopiedFromProject = true;
    expect(entryOf(await post({ ...hour, project_id: 1 })).client_id).toBe(1);
  });

  // freshbooks.com how-to: an owner or manager logs time for an employee by the employee's identity
  test("may be of somebody else in the team", async () => {
    const { post, ids } = await begin({ team: 1 });
    expect(entryOf(await post({ ...hour, identity_id: 1001 })).identity_id).toBe(1001);
    expect((await post({ ...hour, identity_id: 4711 })).status).toBe(422);
    expect(await ids("?team=true")).toEqual([1]);
  });
});

describe("a change of a time entry", () => {
  const full = { projectId: 1, clientId: 1, serviceId: 1, note: "Sketches", billable: false, billed: true };

  // NangoHQ recordings, 2026-06-29: the client and the project were gone after a PUT without them
  test("replaces it whole: what is left out is empty afterwards", async () => {
    const { put } = await begin({ projects: 1, services: 1, timeEntries: [full] });
    const reply = await put(1, { ...hour, duration: 900 });
    expect(reply.status).toBe(200);
    expect(entryOf(reply)).toMatchObject({
      ...{ id: 1, duration: 900, client_id: null, project_id: null, service_id: null, note: null },
      ...{ active: true, billable: true, billed: false, created_at: "2026-06-01T15:00:00Z" },
    });
  });

  test("keeps flags that are left out if it is told to", async () => {
    const { put } = await begin(
      { projects: 1, services: 1, timeEntries: [full] },
      { omittedFlagsReset: false },
    );
    expect(entryOf(await put(1, hour))).toMatchObject({ project_id: null, billable: false, billed: true });
  });

  // kanjidoc/FreshBooks-MCP live, 2026-05
  test("refuses a start of null", async () => {
    const { put, ask } = await begin({ timeEntries: 1 });
    const reply = await put(1, { ...hour, started_at: null });
    expect(reply.status).toBe(422);
    expect(reply.body).toEqual({ errno: 2001, error: { started_at: "none is not an allowed value" } });
    expect(entryOf(await ask("GET", `${base}/1`)).started_at).toBe("2026-06-01T15:00:00Z");
  });

  test("that is dropped by the settings leaves the field as it was", async () => {
    const { put } = await begin(
      { projects: 1, services: 1, timeEntries: [full] },
      { droppedFields: ["time_entry.note"] },
    );
    expect(entryOf(await put(1, { ...hour, note: "Colours" }))).toMatchObject({
      ...{ note: "Sketches", project_id: null },
    });
  });

  test("is seen by updated_since, though the entry shows no stamp", async () => {
    const { put, ids } = await begin({ timeEntries: 2 });
    await put(1, hour);
    expect(await ids("?updated_since=2026-06-29T00:00:00Z")).toEqual([1]);
  });
});

describe("a deleted time entry", () => {
  // NangoHQ recordings: 204 without a body
  test("is inactive, and in no list that does not ask for it", async () => {
    const { ask, ids } = await begin({ timeEntries: 2 });
    const reply = await ask("DELETE", `${base}/1`);
    expect([reply.status, reply.text]).toEqual([204, ""]);
    expect(await ids()).toEqual([2]);
    expect(await ids("?include_deleted=true")).toEqual([2, 1]);
    expect(entryOf(await ask("GET", `${base}/1`)).active).toBe(false);
    expect((await ask("DELETE", `${base}/9`)).status).toBe(404);
  });
});

describe("what is billed", () => {
  // The key of a line: freshbooks-python-sdk fixtures. That it bills the entry is what community clients infer.
  test("follows from the lines of invoices, and ends with them", async () => {
    const { ask, post: _, ids, sandbox } = await begin({ projects: 1, timeEntries: 2 });
    const accounting = "/accounting/account/ACM123/invoices/invoices";
    const lines = [{ name: "Design", unit_cost: { amount: "100" }, modern_time_entries: [{ id: 1 }] }];
    await ask("POST", accounting, { invoice: { customerid: 1, create_date: "2026-06-29", lines } });
    expect(await ids("?billed=true")).toEqual([1]);
    const { body } = await ask("GET", base);
    expect(body.meta).toMatchObject({ total_logged: 7200, total_unbilled: 3600 });
    sandbox.settings.linesBillTime = false;
    expect(await ids("?billed=true")).toEqual([]);
    sandbox.settings.linesBillTime = true;
    await ask("PUT", `${accounting}/1`, { invoice: { vis_state: 1 } });
    expect(await ids("?billed=true")).toEqual([]);
  });
});

describe("somebody who does not lead", () => {
  const withEmployee = (sketch: BooksSketch) => {
    const of = books(sketch);
    const employee = {
      ...{ name: "employee", id: 1001, firstName: "Member", lastName: "1", email: "member1@example.test" },
      ...{ memberships: [{ id: 1, role: "business_employee", businessId: 14_700_001 }], roles: [] },
      timezone: "America/Toronto",
    };
    return { ...of, identities: [...of.identities, employee] };
  };

  test("sees and logs their own time only, in the zone of their profile", async () => {
    const { ask } = await start({
      books: withEmployee({ team: 1, timeEntries: [{}, { identityId: 1001 }] }),
    });
    const headers = { authorization: "Bearer sandbox-employee" };
    const list = await ask("GET", `${base}?team=true`, undefined, headers);
    expect(list.body.time_entries).toMatchObject([
      { id: 2, local_started_at: "2026-06-01T12:00:00", local_timezone: "America/Toronto" },
    ]);
    expect((await ask("GET", `${base}/1`, undefined, headers)).status).toBe(404);
    const time_entry = { ...hour, identity_id: ada };
    expect((await ask("POST", base, { time_entry }, headers)).status).toBe(403);
    const project = await ask("POST", "/projects/business/14700001/project", { project: {} }, headers);
    expect(project.status).toBe(403);
  });

  test("a client of the account sees none of the time, and writes none", async () => {
    const { ask } = await begin({ timeEntries: 1 });
    const headers = { authorization: `Bearer ${tokens.client}` };
    expect((await ask("GET", `${base}?team=true`, undefined, headers)).body.time_entries).toEqual([]);
    const reply = await ask("POST", base, { time_entry: hour }, headers);
    expect([reply.status, reply.body]).toEqual([403, { error: "Permission Denied." }]);
  });
});
