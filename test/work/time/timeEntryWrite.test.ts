import { describe, expect, test } from "vitest";
import { books, withReader } from "../../support/books.ts";
import { complaints } from "../../support/send.ts";
import { rows, start } from "../../support/start.ts";

const base = "/timetracking/business/14700001/time_entries";
const projects = "/projects/business/14700001";
const now = new Date("2026-07-01T06:00:00Z"); // 30 June in Vancouver

const fields = `timeEntry { id note startedAt date duration { duration hours } billable billed internal logged deleted
  client { organization } project { title } service { name } teamMember { lastName } } userErrors { path code message }`;
const create = `mutation ($input: TimeEntryCreateInput!) { timeEntryCreate(input: $input) { ${fields} } }`;
const update = `mutation ($input: TimeEntryUpdateInput!) { timeEntryUpdate(input: $input) { ${fields} } }`;
const id = "TimeEntry:14700001:1";
const bare = (name: string) => `{ timeEntry { ${name} } userErrors { path code } }`;

const cast = (timezone = "America/Vancouver") =>
  books({
    timezone,
    clients: 2,
    projects: [
      { title: "Acme website" },
      { title: "Acme print" },
      { title: "Own", internal: true },
      { title: "Gone", deleted: true },
    ],
    services: [
      { name: "Design" },
      { name: "Web design" },
      { name: "Old", archived: true },
      { name: "Writing" },
    ],
    team: 1,
    timeEntries: [
      {
        ...{
          startedAt: "2026-06-29T16:00:00Z",
          seconds: 5400,
          projectId: 1,
          clientId: 1,
          serviceId: 4,
          note: "Draft",
        },
        fields: { task_id: 7, retainer_id: 9, pending_task: "Later" },
      },
    ],
  });

describe("timeEntryCreate", () => {
  test("three hours of design work on the Acme project today are one mutation", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = {
      duration: { duration: "PT3H" },
      project: { title: "acme web" },
      service: { name: "design" },
      note: "Icons",
    };
    const { data, errors } = await known(
      `mutation ($input: TimeEntryCreateInput!) { timeEntryCreate(input: $input) {
        timeEntry { note startedAt date duration { hours } billable billed logged internal } userErrors { code } } }`,
      { variables: { input } },
    );
    expect(errors).toBeUndefined();
    expect(data.timeEntryCreate).toEqual({
      timeEntry: {
        ...{ note: "Icons", date: "2026-06-30", startedAt: "2026-06-30T19:00:00.000Z" }, // noon in Vancouver
        ...{ duration: { hours: "3" }, billable: true, billed: false, logged: true, internal: false },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${projects}/projects?active=true&complete=false&page=1&per_page=100`,
      "GET /comments/business/14700001/services?page=1&per_page=100",
      `POST ${base}`,
    ]);
  });

  test("what it was for comes along, and is read after it was written", async () => {
    const { known } = await start({ now, books: cast() });
    const input = {
      ...{
        duration: { hours: "1.25" },
        project: { id: "Project:14700001:1" },
        service: { id: "Service:14700001:1" },
      },
      ...{ startedAt: "2026-06-28T10:00:00Z", billable: false },
      teamMemberId: await memberId(known),
    };
    const { data } = await known(create, { variables: { input } });
    expect(data.timeEntryCreate).toMatchObject({
      timeEntry: {
        ...{ duration: { duration: "PT1H15M" }, startedAt: "2026-06-28T10:00:00.000Z", billable: false },
        ...{ client: { organization: "Client 1" }, project: { title: "Acme website" } },
        ...{ service: { name: "Design" }, teamMember: { lastName: "1" } },
      },
      userErrors: [],
    });
  });

  test("the firm's own time is not for sale unless that is said", async () => {
    const { known } = await start({ now, books: cast() });
    for (const place of [{ internal: true }, { project: { id: "Project:14700001:3" } }]) {
      const input = { duration: { hours: "1" }, date: "2026-06-01", ...place };
      const { data } = await known(create, { variables: { input } });
      expect(data.timeEntryCreate).toMatchObject({
        timeEntry: { billable: false, client: null, date: "2026-06-01", internal: "internal" in place },
        userErrors: [],
      });
    }
  });

  test("noon is noon on the days when clocks change, too", async () => {
    const { known } = await start({ now, books: cast("America/New_York") });
    const noonOf = async (date: string) =>
      (await known(create, { variables: { input: { duration: { hours: "1" }, internal: true, date } } })).data
        .timeEntryCreate?.timeEntry?.startedAt;
    expect(await noonOf("2026-03-08")).toBe("2026-03-08T16:00:00.000Z");
    expect(await noonOf("2026-11-01")).toBe("2026-11-01T17:00:00.000Z");
  });

  test("several that fit are listed with their ids", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = { duration: { hours: "1" }, project: { title: "ACME" }, service: { name: "sig" } };
    const { data } = await known(create, { variables: { input } });
    expect(complaints(data.timeEntryCreate)).toEqual(["AMBIGUOUS project.title", "AMBIGUOUS service.name"]);
    expect(rows(data.timeEntryCreate?.userErrors).map(({ message }) => message)).toEqual([
      expect.stringContaining("Project:14700001:2 (Acme print), Project:14700001:1 (Acme website)"),
      expect.stringContaining("Service:14700001:1 (Design), Service:14700001:2 (Web design)"),
    ]);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("an ambiguous name lists its candidates for programs, and no other error does", async () => {
    const { known } = await start({ now, books: cast() });
    const input = { duration: { hours: "1" }, project: { title: "ACME" }, service: { name: "Nothing" } };
    const { data } = await known(
      `mutation ($input: TimeEntryCreateInput!) { timeEntryCreate(input: $input) {
        ... on MutationPayload { userErrors { code candidates { id label } } } } }`,
      { variables: { input } },
    );
    const candidates = [
      { id: "Project:14700001:2", label: "Acme print" },
      { id: "Project:14700001:1", label: "Acme website" },
    ];
    expect(data.timeEntryCreate?.userErrors).toEqual([
      { code: "AMBIGUOUS", candidates },
      {
        code: "NOT_FOUND",
        candidates: [
          { id: "Service:14700001:4", label: "Writing" },
          { id: "Service:14700001:1", label: "Design" },
          { id: "Service:14700001:2", label: "Web design" },
        ],
      },
    ]);
  });

  test.each([
    [{ duration: { hours: "1" } }, ["REQUIRED"]],
    [{ duration: { seconds: 0 }, internal: true }, ["INVALID duration"]],
    [{ duration: { hours: "1" }, project: { id: "" } }, ["INVALID project.id"]],
    [{ duration: { duration: "PT0S" }, internal: true }, ["INVALID duration"]],
    [{ duration: { hours: "-2" }, internal: true }, ["INVALID duration"]],
    [{ duration: { hours: "9999999999999" }, internal: true }, ["INVALID duration"]],
    [
      { duration: { hours: "1" }, project: { title: "Nothing" }, service: { name: "x" } },
      ["NOT_FOUND project.title", "NOT_FOUND service.name"],
    ],
    [
      { duration: { hours: "1" }, project: { title: "Gone" }, service: { name: "Old" } },
      ["NOT_FOUND project.title", "NOT_FOUND service.name"],
    ],
    [{ duration: { hours: "1" }, project: { title: " " } }, ["REQUIRED project.title"]],
    [{ duration: { hours: "1" }, project: { id: "Project:14700001:4" } }, ["DELETED project.id"]],
    [
      {
        duration: { hours: "1" },
        project: { id: "Project:14700001:99" },
        service: { id: "Service:14700001:99" },
      },
      ["NOT_FOUND project.id", "NOT_FOUND service.id"],
    ],
    [{ duration: { hours: "1" }, clientId: "Client:ACM123:99" }, ["NOT_FOUND clientId"]],
    [{ duration: { hours: "1" }, project: { id: "Project:14700002:1" } }, ["NOT_FOUND project.id"]],
    [
      { duration: { hours: "0" }, project: { id: "Client:ACM123:1" } },
      ["INVALID duration", "INVALID project.id"].toSorted(),
    ],
    [
      { duration: { hours: "1" }, project: { id: "Project:14700001:1" }, clientId: "Client:ACM123:2" },
      ["INVALID clientId"],
    ],
    [
      { duration: { hours: "1" }, project: { id: "Project:14700001:1" }, internal: true },
      ["INVALID internal"],
    ],
    [
      {
        duration: { hours: "1" },
        internal: true,
        teamMemberId: "TeamMember:14700001:9a1b2c3d-0000-4000-8000-000000000009",
      },
      ["NOT_FOUND teamMemberId"],
    ],
    [
      { duration: { hours: "1" }, internal: true, date: "2026-06-01", startedAt: "2026-06-03T10:00:00Z" },
      ["INVALID startedAt"],
    ],
  ])("%j is refused before anything is sent", async (input, expected) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(create, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.timeEntryCreate?.timeEntry).toBeNull();
    expect(complaints(data.timeEntryCreate)).toEqual(expected);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("a record of another of the caller's businesses is not found in this one", async () => {
    const { known } = await start({ now, books: cast() });
    const input = {
      duration: { hours: "1" },
      project: { id: "Project:14700002:1" },
      clientId: "Client:ACM789:1",
    };
    const { data } = await known(create, { token: "sandbox-several", variables: { input } });
    expect(complaints(data.timeEntryCreate)).toContain("NOT_FOUND clientId");
  });

  test("a client who may read cannot write", async () => {
    const { known } = await start({ now, books: withReader(cast()) });
    const input = { duration: { hours: "1" }, internal: true };
    const { data, errors } = await known(create, { token: "sandbox-client", variables: { input } });
    expect(data.timeEntryCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test.each([
    [{ status: 502, body: "<html>" }],
    [{ status: 200, body: {} }],
    [{ status: 500, body: { error: "An internal error has occurred." } }],
  ])("when the answer is %j the outcome is unknown, and it is sent once", async (lost) => {
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext({ method: "POST" }, lost);
    const { errors } = await known(create, {
      variables: { input: { duration: { hours: "1" }, internal: true } },
    });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been logged.*timeEntries/);
    expect(sandbox.asked()).toEqual([`POST ${base}`]);
  });

  test.each([
    ["internal", { internal: true }, "NOT_APPLIED internal"],
    ["identity_id", { internal: true, teamMemberId: "" }, "NOT_APPLIED teamMemberId"],
  ])("a dropped %s is reported", async (field, about, complaint) => {
    const settings = { droppedFields: [`time_entry.${field}`] };
    const { known } = await start({ now, books: cast(), settings });
    const person = "teamMemberId" in about && { teamMemberId: await memberId(known) };
    const input = { duration: { hours: "1" }, ...about, ...person };
    expect(complaints((await known(create, { variables: { input } })).data.timeEntryCreate)).toEqual([
      complaint,
    ]);
  });

  test("a day that FreshBooks shows as another one is reported", async () => {
    const { known } = await start({ now, books: cast() });
    const { sandbox, known: other } = await start({ now, books: cast() });
    const wire = { id: 9, identity_id: 14_400_001, is_logged: true, started_at: "2026-06-01T19:00:00Z" };
    const shown = {
      ...wire,
      local_started_at: "2026-06-02T05:00:00",
      created_at: "2026-07-01T06:00:00Z",
      active: true,
      billed: false,
    };
    sandbox.answerNext(
      { method: "POST" },
      {
        status: 200,
        body: { time_entry: { ...shown, billable: false, billed: false, internal: true, duration: 3600 } },
      },
    );
    const input = { duration: { hours: "1" }, internal: true, date: "2026-06-01" };
    expect(complaints((await known(create, { variables: { input } })).data.timeEntryCreate)).toEqual([]);
    expect(complaints((await other(create, { variables: { input } })).data.timeEntryCreate)).toEqual([
      "NOT_APPLIED date",
    ]);
  });
});

describe("timeEntryUpdate", () => {
  test("one changed note loses nothing, although FreshBooks replaces the whole", async () => {
    const { known, sandbox, apiOrigin } = await start({ now, books: cast() });
    const { data } = await known(update, { variables: { input: { id, note: "Second draft" } } });
    expect(data.timeEntryUpdate).toMatchObject({
      timeEntry: {
        ...{ note: "Second draft", startedAt: "2026-06-29T16:00:00.000Z", duration: { hours: "1.5" } },
        ...{ client: { organization: "Client 1" }, project: { title: "Acme website" } },
        ...{ service: { name: "Writing" }, billable: true, logged: true },
      },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 2)).toEqual([`GET ${base}/1`, `PUT ${base}/1`]);
    const raw = await fetch(`${apiOrigin}${base}/1`, { headers: { authorization: "Bearer sandbox-owner" } });
    expect(await raw.json()).toMatchObject({
      time_entry: {
        task_id: 7,
        retainer_id: 9,
        pending_task: "Later",
        service_id: 4,
        identity_id: 14_400_001,
      },
    });
  });

  test("costs two requests", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    await known(
      `mutation { timeEntryUpdate(input: {id: "${id}", duration: { hours: "2" }, billable: false, billed: true}) ${bare("note")} }`,
    );
    expect(sandbox.asked()).toEqual([`GET ${base}/1`, `PUT ${base}/1`]);
  });

  test("what FreshBooks loses of what was not even mentioned is reported", async () => {
    const { known } = await start({ now, books: cast() });
    const { sandbox, known: losing } = await start({ now, books: cast() });
    const input = { id, note: "x" };
    const { data } = await known(`query { timeEntry(id: "${id}") { createdAt } }`);
    sandbox.answerNext(
      { method: "PUT" },
      {
        status: 200,
        body: {
          time_entry: {
            ...{ id: 1, identity_id: 14_400_001, is_logged: true, started_at: "2026-06-29T16:00:00Z" },
            ...{ created_at: String(data.timeEntry?.createdAt), note: "x", duration: 5400, active: true },
            ...{ billable: true, billed: false, internal: false, client_id: null, project_id: null },
            ...{ service_id: 4, task_id: 7, retainer_id: 9, pending_task: "Later" },
          },
        },
      },
    );
    const lost = await losing(update, { variables: { input } });
    expect(complaints(lost.data.timeEntryUpdate)).toEqual(["NOT_APPLIED clientId", "NOT_APPLIED project"]);
  });

  test("somebody else's time stays theirs", async () => {
    const mine = books({ team: 1, projects: 1, timeEntries: [{ identityId: 1001 }] });
    const { known } = await start({ now, books: mine });
    const { data } = await known(update, { variables: { input: { id, note: "x" } } });
    expect(data.timeEntryUpdate).toMatchObject({
      timeEntry: { teamMember: { lastName: "1" } },
      userErrors: [],
    });
  });

  test("null clears, the client goes with the project, and another day keeps the time of day", async () => {
    const { known } = await start({ now, books: cast("America/New_York") });
    const input = {
      id,
      note: null,
      service: null,
      project: { id: "Project:14700001:3" },
      retainerId: null,
      date: "2026-12-24",
    };
    const { data } = await known(update, { variables: { input } });
    expect(data.timeEntryUpdate).toMatchObject({
      timeEntry: {
        ...{ note: null, service: null, project: { title: "Own" }, client: null },
        startedAt: "2026-12-24T17:00:00.000Z", // noon in New York, in summer and in winter
      },
      userErrors: [],
    });
    const own = await known(update, { variables: { input: { id, internal: true } } });
    expect(own.data.timeEntryUpdate).toMatchObject({
      timeEntry: { internal: true, project: null },
      userErrors: [],
    });
    const sold = await known(update, { variables: { input: { id, clientId: "Client:ACM123:2" } } });
    expect(sold.data.timeEntryUpdate).toMatchObject({
      timeEntry: { internal: false, client: { organization: "Client 2" } },
      userErrors: [],
    });
  });

  test.each([
    [{ id }, ["REQUIRED"]],
    [{ id: "TimeEntry:14700001:99", note: "x" }, ["NOT_FOUND id"]],
    [{ id: "TimeEntry:14700002:1", note: "x" }, ["NOT_FOUND id"]],
    [{ id: "Project:14700001:1", note: "x" }, ["INVALID id"]],
    [
      { id, duration: null, date: null, startedAt: null },
      ["REQUIRED duration", "REQUIRED date", "REQUIRED startedAt"],
    ],
    [
      { id, duration: { hours: "-1" }, clientId: "Client:ACM123:2" },
      ["INVALID duration", "INVALID clientId", "REQUIRED retainerId"],
    ],
    [{ id, clientId: null }, ["INVALID clientId", "REQUIRED retainerId"]],
    [
      { id, project: { id: "Project:14700001:99" }, service: { name: "x" } },
      ["NOT_FOUND project.id", "NOT_FOUND service.name"],
    ],
  ])("%j is refused before anything is sent", async (input, expected) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.timeEntryUpdate?.timeEntry).toBeNull();
    expect(complaints(data.timeEntryUpdate)).toEqual(expected);
    expect(sandbox.asked("PUT")).toEqual([]);
  });

  test("deleted time is not changed, and a running stretch is not measured by hand", async () => {
    const { known } = await start({
      now,
      books: books({
        timeEntries: [{ deleted: true }, { timerId: 5, seconds: null, runningForMinutes: 10 }],
      }),
    });
    const gone = await known(update, { variables: { input: { id, note: "x" } } });
    expect(complaints(gone.data.timeEntryUpdate)).toEqual(["DELETED id"]);
    const input = { id: "TimeEntry:14700001:2", duration: { hours: "1" } };
    const running = await known(update, { variables: { input } });
    expect(complaints(running.data.timeEntryUpdate)).toEqual(["INVALID duration"]);
    const noted = await known(
      `mutation { timeEntryUpdate(input: {id: "TimeEntry:14700001:2", note: "x"}) ${bare("note running timerId")} }`,
    );
    expect(noted.data.timeEntryUpdate).toEqual({
      timeEntry: { note: "x", running: true, timerId: "Timer:14700001:5" },
      userErrors: [],
    });
  });

  test("when the answer is lost the outcome is unknown", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext({ method: "PUT" }, { status: 502, body: "" });
    const { errors } = await known(update, { variables: { input: { id, note: "x" } } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(sandbox.asked("PUT")).toHaveLength(1);
  });
});

describe("timeEntryDelete", () => {
  const remove = (of = id) => `mutation { timeEntryDelete(input: {id: "${of}"}) ${bare("id note deleted")} }`;

  test("shows the time as it was, deleted", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(remove());
    expect(errors).toBeUndefined();
    expect(data.timeEntryDelete).toEqual({ timeEntry: { id, note: "Draft", deleted: true }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`GET ${base}/1`, `DELETE ${base}/1`]);
    expect(complaints((await known(remove())).data.timeEntryDelete)).toEqual(["DELETED id"]);
    expect(complaints((await known(remove("TimeEntry:14700001:99"))).data.timeEntryDelete)).toEqual([
      "NOT_FOUND id",
    ]);
  });

  test("the rest of the operation reads what is there now", async () => {
    const { known } = await start({ now, books: cast() });
    const { data } = await known(`mutation {
      timeEntryUpdate(input: {id: "${id}", duration: { hours: "2" }}) { timeEntry { project { loggedTime { hours } } } }
      timeEntryDelete(input: {id: "${id}"}) { timeEntry { project { loggedTime { hours } timeEntries { totalCount } } } }
    }`);
    expect(data).toEqual({
      timeEntryUpdate: { timeEntry: { project: { loggedTime: { hours: "2" } } } },
      timeEntryDelete: {
        timeEntry: { project: { loggedTime: { hours: "0" }, timeEntries: { totalCount: 0 } } },
      },
    });
  });

  test("when the answer is lost the outcome is unknown", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext({ method: "DELETE" }, { status: 502, body: "" });
    const { errors } = await known(remove());
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been deleted/);
  });

  const refusal = { errno: 1012, field: "", message: "upstream words", object: "", value: "" };
  test.each([
    ["business", { error: "upstream words" }, "REFUSED"],
    ["business, by field", { errno: 2001, error: { title: "upstream words" } }, "REFUSED"],
    ["classic", { response: { errors: [refusal] } }, "NOT_FOUND"],
    ["classic, one object", { response: { errors: refusal } }, "NOT_FOUND"],
    ["classic, singular", { response: { error: refusal } }, "NOT_FOUND"],
    ["rpc", { code: 5, message: "upstream words", details: [{ reason: "1012" }] }, "NOT_FOUND"],
    ["events", { errno: 400, message: "upstream words" }, "REFUSED"],
    ["events rpc", { code: 3, message: "upstream words", details: [{}] }, "REFUSED"],
    ["a message", { message: "upstream words" }, "OUTCOME_UNKNOWN"],
    ["ledger", { errors: { message: "upstream words", status: 422 } }, "OUTCOME_UNKNOWN"],
    ["payments", { error_type: "forbidden", message: "upstream words" }, "OUTCOME_UNKNOWN"],
    ["no error in a list of them", { response: { errors: [] } }, "OUTCOME_UNKNOWN"],
    ["an object", {}, "OUTCOME_UNKNOWN"],
    ["a list", [], "OUTCOME_UNKNOWN"],
    ["null", "null", "OUTCOME_UNKNOWN"],
    ["a number", "42", "OUTCOME_UNKNOWN"],
    ["nothing", "", "OUTCOME_UNKNOWN"],
  ])("only a 204 says that it is deleted, not a 200 or 202 with %s", async (_, body, code) => {
    for (const status of [200, 202]) {
      const { known, sandbox } = await start({ now, books: cast() });
      sandbox.answerNext({ method: "DELETE" }, { status, body });
      const { data, errors } = await known(remove());
      const told = errors
        ? errors.map(({ extensions }) => extensions.code)
        : rows(data.timeEntryDelete?.userErrors).map((error) => error.code);
      expect(told).toEqual([code]);
      expect(data.timeEntryDelete?.timeEntry ?? null).toBeNull();
      expect(JSON.stringify({ data, errors })).not.toContain("upstream words");
      expect(sandbox.asked()).toEqual([`GET ${base}/1`, `DELETE ${base}/1`]);
      expect(sandbox.committed("DELETE")).toEqual([]);
    }
  });
});

async function memberId(known: Awaited<ReturnType<typeof start>>["known"]) {
  const { data } = await known("{ business { teamMembers { nodes { id lastName } } } }");
  return String(rows(data.business?.teamMembers?.nodes).find(({ lastName }) => String(lastName) === "1")?.id);
}
