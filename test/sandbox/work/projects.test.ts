import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { start } from "../start.ts";

const base = "/projects/business/14700001";
const begin = (sketch: BooksSketch) => start({ books: books(sketch) });
const ids = ({ body }: { body: Fields }) => (body.projects as Fields[]).map(({ id }) => id);
const projectOf = ({ project }: Fields) => project as Fields;

describe("a list of projects", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29: bare keys, 30 per page, newest first, naive UTC stamps
  test("is bare, newest first, 30 to a page, in a content type that is not JSON", async () => {
    const { ask } = await begin({ projects: 31 });
    const reply = await ask("GET", `${base}/projects`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/vnd.api+json");
    expect(reply.headers.get("x-version")).toBe("2606.32.0");
    expect(reply.headers.get("x-api-version")).toBe("2023-02-20");
    expect(reply.headers.get("x-ratelimit-limit")).toBe("600");
    expect(reply.headers.get("retry-after")).toBe("58");
    expect(Object.keys(reply.body)).toEqual(["meta", "projects"]);
    expect(reply.body.meta).toEqual({ sort: [], total: 31, per_page: 30, page: 1, pages: 2 });
    expect(ids(reply)).toEqual(Array.from({ length: 30 }, (_, index) => 31 - index));
    const [first] = reply.body.projects as [Fields];
    expect(first).toEqual({
      ...{ id: 31, title: "Project 31", description: null, due_date: null, client_id: 1, internal: false },
      ...{ budget: null, fixed_price: null, rate: null, billing_method: "project_rate" },
      ...{ project_type: "hourly_rate", project_manager_id: null, active: true, complete: false },
      ...{ sample: false, created_at: "2026-05-05T15:30:00", updated_at: "2026-05-05T15:30:00" },
      ...{ logged_duration: null, services: [], billed_amount: "0.00", billed_status: "unbilled" },
      ...{ retainer_id: null, expense_markup: "0", service_estimate_type: "total_hours" },
      group_id: first.group_id,
    });
  });

  // InfiniteRoomLabs/freshbooks-tools live report, 2026-09: the accounting grammar is ignored, a bad bare value is not
  test("ignores search[…] and unknown keys, and refuses a bad value of a known one", async () => {
    const { ask, sandbox } = await begin({ clients: 2, projects: [{}, { clientId: 2 }] });
    expect(ids(await ask("GET", `${base}/projects?search[client_id]=2&title=Project 1`))).toEqual([2, 1]);
    expect(sandbox.ignored()).toEqual(["search[client_id]", "title"]);
    expect(ids(await ask("GET", `${base}/projects?client_id=2`))).toEqual([2]);
    const refused = await ask("GET", `${base}/projects?updated_since=2026`);
    expect(refused.status).toBe(422);
    expect(refused.body).toEqual({
      errno: 2001,
      error: { updated_since: "Input should be a valid datetime or date, input is too short" },
    });
  });

  // freshbooks.com/api/parameters
  test("cuts pages at 100, takes page 0 for page 1, and is empty past the end", async () => {
    const { ask } = await begin({ projects: 103 });
    const page = async (query: string) => {
      const { body } = await ask("GET", `${base}/projects?${query}`);
      return [(body.projects as Fields[]).length, body.meta];
    };
    expect(await page("per_page=500&page=0")).toEqual([
      100,
      { sort: [], total: 103, per_page: 100, page: 1, pages: 2 },
    ]);
    expect(await page("per_page=50&page=9")).toEqual([
      0,
      { sort: [], total: 103, per_page: 50, page: 9, pages: 3 },
    ]);
  });

  // freshbooks.com/api/project; Good-Samaritan-Software/freshbooks-mcp live, 2026-06
  test.each([
    ["client_id=1", [3, 1]],
    ["internal=true", [2]],
    ["internal=0&client_id=1", [3, 1]],
    ["updated_since=2026-05-05T15:01:00Z", [3, 2]],
    ["active=false", [4]],
    ["complete=true", [5]],
  ])("is filtered by %s", async (query, expected) => {
    const { ask, sandbox } = await begin({
      projects: [{}, { internal: true }, {}, { deleted: true }, { complete: true }],
    });
    expect(ids(await ask("GET", `${base}/projects?${query}`))).toEqual(expected);
    expect(sandbox.ignored()).toEqual([]);
  });

  // NangoHQ recordings: `updated_at:asc` is echoed, and the rows come in ascending order of ids
  test("echoes any sort, and follows title, due_date and created_at only", async () => {
    const { ask } = await begin({ projects: [{ title: "B" }, { title: "A" }, { title: "C" }] });
    const sorted = async (sort: string) => {
      const reply = await ask("GET", `${base}/projects?sort=${sort}`);
      return [ids(reply), reply.body.meta];
    };
    expect(await sorted("title")).toEqual([[2, 1, 3], expect.objectContaining({ sort: ["title"] })]);
    expect(await sorted("-title")).toEqual([[3, 1, 2], expect.objectContaining({ sort: ["-title"] })]);
    expect(await sorted("updated_at:asc")).toEqual([
      [1, 2, 3],
      expect.objectContaining({ sort: ["updated_at:asc"] }),
    ]);
  });
});
describe("a single project", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29; the prefixes: FreshBooks-Timer 2018, mysticcoders and kmorey 2026
  test.each(["projects", "timetracking", "comments"])(
    "answers under /%s, to the singular and the plural",
    async (prefix) => {
      const { ask } = await begin({ projects: 2 });
      const [singular, plural] = [
        await ask("GET", `/${prefix}/business/14700001/project/1`),
        await ask("GET", `/${prefix}/business/14700001/projects/1`),
      ];
      expect(singular.body).toMatchObject({ project: { id: 1 } });
      expect(plural.body).toEqual(singular.body);
    },
  );

  test("has its group, and beside it what one may do; a list row has neither", async () => {
    const { ask } = await begin({ projects: 1, team: 1 });
    const { body } = await ask("GET", `${base}/project/1`);
    const { group, ...project } = projectOf(body);
    expect(project).not.toHaveProperty("group_id");
    expect(group).toMatchObject({
      members: [
        {
          identity_id: 14_400_001,
          role: "owner",
          first_name: "Ada",
          email: "ada@example.test",
          active: true,
        },
        { identity_id: 1001, role: "business_employee" },
      ],
      pending_invitations: [],
    });
    expect(body.abilities).toHaveLength(22);
    expect(body.abilities).toContainEqual({ name: "can_generate_invoice", value: true });
    const bare = await ask("GET", `${base}/project/1?skip_group=true`);
    expect(projectOf(bare.body)).not.toHaveProperty("group");
  });

  // NangoHQ recordings: the groups of users/me grow with the projects
  test("has the group that users/me names", async () => {
    const { ask } = await begin({ projects: 1 });
    const { group } = projectOf((await ask("GET", `${base}/project/1`)).body);
    const { body } = await ask("GET", "/auth/api/v1/users/me");
    const { groups } = body.response as { groups: Fields[] };
    expect(groups.map(({ group_id }) => group_id)).toEqual([28_200_001, (group as Fields).id]);
  });

  // freshbooks.com/api/project
  test("tells the logged seconds when asked for them, and null otherwise", async () => {
    const { ask } = await begin({ projects: 2, timeEntries: [{}, { seconds: 1800 }, { deleted: true }] });
    const logged = async (path: string) => projectOf((await ask("GET", base + path)).body).logged_duration;
    expect(await logged("/project/1")).toBeNull();
    expect(await logged("/project/1?include_logged_duration=true")).toBe(5400);
    expect(await logged("/project/2?include_logged_duration=1")).toBe(0);
  });

  // freshbooks-python-sdk and freshbooks-java-sdk fixtures
  test("that does not exist is 404 with a bare error, as is a business out of reach", async () => {
    const { ask } = await begin({ projects: 1 });
    for (const path of [`${base}/project/99`, "/projects/business/14700002/projects"]) {
      const reply = await ask("GET", path);
      expect(reply.status).toBe(404);
      expect(reply.body).toEqual({ error: "Requested resource could not be found." });
    }
    const account = await ask("GET", "/projects/business/ACM123/projects");
    expect([account.status, Object.keys(account.body)]).toEqual([404, ["message"]]);
  });

  test("a path that does not exist is 404, and a method that it does not know 405", async () => {
    const { ask } = await begin({ projects: 1 });
    const message = expect.stringContaining("not found on the server");
    for (const path of ["/invoices", "/project/one", ""]) {
      const reply = await ask("GET", base + path);
      expect([reply.status, reply.body]).toEqual([404, { message }]);
    }
    expect((await ask("POST", `${base}/project/1`, { project: {} })).status).toBe(405);
  });

  // The official Postman collection
  test("what one may do at all has a list of its own", async () => {
    const { ask } = await begin({});
    const { body } = await ask("GET", `${base}/abilities`);
    expect(body.abilities).toHaveLength(9);
    expect(body.abilities).toContainEqual({ name: "can_mark_time_entries_billed", value: true });
  });

  // Seen live in 2026 by several clients; older recordings have `message` instead
  test("without a good token is 401", async () => {
    const { ask } = await begin({});
    const reply = await ask("GET", `${base}/projects`, undefined, { authorization: "Bearer nobody" });
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({
      error: "unauthenticated",
      error_description: "This action requires authentication to continue.",
    });
  });
});

describe("a new project", () => {
  // NangoHQ recordings: 200 and not 201, a group of the asking person, invitations null in this answer only
  test("needs a title only, and comes back with a group", async () => {
    const { ask } = await begin({});
    const reply = await ask("POST", `${base}/project`, { project: { title: "Nango Test", client_id: "1" } });
    expect(reply.status).toBe(200);
    expect(projectOf(reply.body)).toMatchObject({
      ...{ id: 1, title: "Nango Test", client_id: 1, project_type: "hourly_rate", services: [] },
      ...{ billing_method: "project_rate", created_at: "2026-06-29T16:48:49", expense_markup: "0" },
      group: { members: [{ identity_id: 14_400_001, role: "owner" }], pending_invitations: null },
    });
    const again = await ask("GET", `${base}/project/1`);
    expect(projectOf(again.body)).toMatchObject({ group: { pending_invitations: [] } });
  });

  // The official Postman collection; a fixture has `project_rate` all the same
  test("of a fixed price has no billing method, unless it says one", async () => {
    const { ask } = await begin({});
    const fixed = { title: "Logo", project_type: "fixed_price", fixed_price: "600" };
    const made = async (more: object) =>
      projectOf((await ask("POST", `${base}/project`, { project: { ...fixed, ...more } })).body);
    expect(await made({})).toMatchObject({ fixed_price: "600.00", billing_method: null });
    expect(await made({ billing_method: "project_rate" })).toMatchObject({ billing_method: "project_rate" });
  });

  // freshbooks-python-sdk fixtures: errno 2001 and a text for each field
  test("says at once of everything that is wrong", async () => {
    const { ask } = await begin({});
    const project = { rate: "much", internal: null, project_type: "barter", due_date: "soon" };
    const reply = await ask("POST", `${base}/projects`, { project });
    expect(reply.status).toBe(422);
    expect(reply.body).toEqual({
      errno: 2001,
      error: {
        ...{ title: "field required", rate: "value is not a valid decimal" },
        ...{ internal: "none is not an allowed value", due_date: "invalid date format" },
        project_type: "value is not a valid enumeration member; permitted: 'fixed_price', 'hourly_rate'",
      },
    });
  });

  test("takes services if it is told to", async () => {
    const { ask, sandbox } = await begin({ services: 2 });
    const project = { title: "Site", services: [{ id: 2, billable: true, vis_state: 0 }] };
    const services = async () => projectOf((await ask("POST", `${base}/project`, { project })).body).services;
    expect(await services()).toEqual([]);
    sandbox.settings.projectServicesWritable = true;
    expect(await services()).toEqual([
      { business_id: 14_700_001, id: 2, name: "Service 2", billable: true, vis_state: 0 },
    ]);
  });
});

describe("a change of a project", () => {
  // NangoHQ recordings: a PUT with the title alone kept everything else; one with the same title left the stamp alone
  test("merges, and stamps it unless nothing changed", async () => {
    const { ask } = await begin({ projects: [{ fields: { rate: "90.00" } }] });
    const put = async (project: object) =>
      projectOf((await ask("PUT", `${base}/project/1`, { project })).body);
    expect(await put({ title: "Project 1" })).toMatchObject({ updated_at: "2026-05-05T15:00:00" });
    expect(await put({ title: "Updated Title", billed_amount: "9.00" })).toMatchObject({
      ...{ title: "Updated Title", client_id: 1, rate: "90.00", billed_amount: "0.00" },
      updated_at: "2026-06-29T16:48:49",
    });
  });

  test("leaves a field alone that the settings drop", async () => {
    const { ask, sandbox } = await begin({ projects: [{ fields: { rate: "90.00" } }] });
    sandbox.settings.droppedFields = ["project.rate"];
    const reply = await ask("PUT", `${base}/project/1`, { project: { title: "Site", rate: "120" } });
    expect(projectOf(reply.body)).toMatchObject({ title: "Site", rate: "90.00" });
  });

  // kanjidoc/FreshBooks-MCP and Good-Samaritan-Software live, 2026-05: 500, not 422
  test("without the title is an internal error, and changes nothing", async () => {
    const { ask } = await begin({ projects: 1 });
    const reply = await ask("PUT", `${base}/project/1`, { project: { description: "x" } });
    expect(reply.status).toBe(500);
    expect(reply.body).toEqual({ error: "An internal error has occurred." });
    expect(projectOf((await ask("GET", `${base}/project/1`)).body).description).toBeNull();
  });

  test("completes and reopens it; what is complete is in a list that asks for it", async () => {
    const { ask, sandbox } = await begin({ projects: 1 });
    const put = (complete: boolean) =>
      ask("PUT", `${base}/project/1`, { project: { title: "Project 1", complete } });
    await put(true);
    expect(ids(await ask("GET", `${base}/projects`))).toEqual([]);
    expect(ids(await ask("GET", `${base}/projects?complete=true`))).toEqual([1]);
    sandbox.settings.completeProjectsInLists = true;
    expect(ids(await ask("GET", `${base}/projects`))).toEqual([1]);
    await put(false);
    expect(ids(await ask("GET", `${base}/projects?complete=False`))).toEqual([1]);
  });

  // NangoHQ recordings: 204, no body, by the plural as well
  test("deletes it: 204, inactive, out of lists", async () => {
    const { ask } = await begin({ projects: 2 });
    for (const path of ["/project/1", "/projects/2"]) {
      const reply = await ask("DELETE", base + path);
      expect([reply.status, reply.text]).toEqual([204, ""]);
    }
    expect((await ask("GET", `${base}/projects`)).body).toEqual({
      meta: { sort: [], total: 0, per_page: 30, page: 1, pages: 0 },
      projects: [],
    });
    expect(ids(await ask("GET", `${base}/projects?active=false`))).toEqual([2, 1]);
    expect(projectOf((await ask("GET", `${base}/project/1`)).body).active).toBe(false);
    // The official Postman collection: the shape of another family
    const again = await ask("PUT", `${base}/projects/1`, { project: { vis_state: 1 } });
    expect(again.status).toBe(404);
    expect(again.body).toEqual({ error_type: "not_found", message: "The requested resource was not found." });
  });
});

describe("what invoices say of a project", () => {
  // freshbooks-php-sdk on billed_status; the key of a line: freshbooks-python-sdk fixtures
  test("is the sum of the lines that name it, and whether one of them has been sent", async () => {
    const { ask, put, post } = await begin({ projects: 1 });
    const line = { name: "Design", qty: "2", unit_cost: { amount: "50.00" }, modern_project_id: 1 };
    const billed = async () => {
      const { billed_amount, billed_status } = projectOf((await ask("GET", `${base}/project/1`)).body);
      return [billed_amount, billed_status];
    };
    await post("invoices/invoices", {
      invoice: { customerid: 1, create_date: "2026-06-29", lines: [line] },
    });
    expect(await billed()).toEqual(["100.00", "partially_billed"]);
    await put("invoices/invoices/1", { invoice: { status: 2 } });
    expect(await billed()).toEqual(["100.00", "billed"]);
    await put("invoices/invoices/1", { invoice: { vis_state: 1 } });
    expect(await billed()).toEqual(["0.00", "unbilled"]);
  });
});

describe("who asks", () => {
  // chrischall/freshbooks-mcp live probes, 2026-08
  test("a business without an accounting account has projects and time", async () => {
    const { ask } = await begin({});
    const headers = { authorization: `Bearer ${tokens.noAccounting}` };
    const list = await ask("GET", "/projects/business/14700005/projects", undefined, headers);
    expect(list.body.projects).toMatchObject([{ id: 1, internal: true, client_id: null }]);
    const time = await ask("GET", "/timetracking/business/14700005/time_entries", undefined, headers);
    expect(time.body.time_entries).toMatchObject([{ id: 1, identity_id: 14_400_004 }]);
  });

  test("a client of the account sees the projects for them, and may write nothing", async () => {
    const { ask } = await begin({ clients: 2, projects: [{}, { clientId: 2 }] });
    const headers = { authorization: `Bearer ${tokens.client}` };
    expect(ids(await ask("GET", `${base}/projects`, undefined, headers))).toEqual([1]);
    expect((await ask("GET", `${base}/project/2`, undefined, headers)).status).toBe(404);
    const written = await ask("PUT", `${base}/project/1`, { project: { title: "Mine" } }, headers);
    expect(written.status).toBe(403);
    expect(written.body).toEqual({ error: "Permission Denied." });
    const { body } = await ask("GET", `${base}/project/1`, undefined, headers);
    expect(body.abilities).toContainEqual({ name: "can_edit", value: false });
  });
});
