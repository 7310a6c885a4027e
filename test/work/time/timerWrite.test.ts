import { describe, expect, test } from "vitest";
import { books, withReader } from "../../support/books.ts";
import { complaints } from "../../support/send.ts";
import { start } from "../../support/start.ts";

const timers = "/comments/business/14700001/timers";
const entries = "/timetracking/business/14700001/time_entries";
const now = new Date("2026-06-30T18:00:00Z");
const id = "Timer:14700001:5";
const about = { projectId: 1, clientId: 1, serviceId: 1, timerId: 5 };
const paused = { ...about, startedAt: "2026-06-30T15:00:00Z", seconds: 601, note: "Morning" };
const open = {
  ...about,
  startedAt: "2026-06-30T17:30:00Z",
  seconds: null,
  runningForMinutes: 30,
  note: "Noon",
};
type Sketch = NonNullable<Parameters<typeof books>[0]>["timeEntries"];
const cast = (timeEntries: Sketch = []) =>
  books({ projects: 2, clients: 2, services: [{ name: "Design" }], timeEntries });

const shown = `timer { id running elapsed { seconds } segments { note running deleted project { title } client { organization } service { name } } }
  userErrors { path code message }`;
const mutation = (name: string, fields = shown) =>
  `mutation ($input: Timer${name}Input!) { timer${name}(input: $input) { ${fields} } }`;
const bare = "timer { id running } userErrors { path code message }";
const logged =
  "timeEntry { note duration { duration } startedAt logged timerId billable } userErrors { path code message }";

describe("timerStart", () => {
  test("looks whether one runs, and starts one", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = { project: { title: "Project 1" }, service: { name: "Design" }, note: "Icons" };
    const { data, errors } = await known(mutation("Start"), { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.timerStart).toMatchObject({
      timer: {
        ...{ id: "Timer:14700001:1", running: true, elapsed: { seconds: 0 } },
        segments: [
          {
            ...{ note: "Icons", running: true, project: { title: "Project 1" } },
            ...{ client: { organization: "Client 1" }, service: { name: "Design" } },
          },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 4)).toEqual([
      "GET /projects/business/14700001/projects?active=true&complete=false&page=1&per_page=100",
      "GET /comments/business/14700001/services?page=1&per_page=100",
      `GET ${timers}`,
      `POST ${entries}`,
    ]);
    const plain = await start({ now, books: cast() });
    await plain.known(mutation("Start", bare), { variables: { input: {} } });
    expect(plain.sandbox.asked()).toEqual([`GET ${timers}`, `POST ${entries}`]);
  });

  test("one runs at a time", async () => {
    const { known, sandbox } = await start({ now, books: cast([open]) });
    const input = { clientId: "Client:ACM123:2", project: { id: "Project:14700001:1" } };
    const { data } = await known(mutation("Start"), { variables: { input } });
    expect(complaints(data.timerStart)).toEqual(["INVALID clientId", "INVALID"]);
    expect(JSON.stringify(data.timerStart)).toContain(id);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("time that FreshBooks enters without a timer is reported", async () => {
    const { known } = await start({ now, books: cast(), settings: { droppedFields: ["time_entry.timer"] } });
    const { data } = await known(mutation("Start", bare), { variables: { input: {} } });
    expect(data.timerStart?.timer).toBeNull();
    expect(complaints(data.timerStart)).toEqual(["NOT_APPLIED"]);
    expect(JSON.stringify(data)).toContain("TimeEntry:14700001:1");
  });

  test("a client cannot, and a lost answer is an unknown outcome", async () => {
    const reader = await start({ now, books: withReader(cast()) });
    const refused = await reader.known(mutation("Start", bare), {
      token: "sandbox-client",
      variables: { input: {} },
    });
    expect(refused.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext({ method: "POST" }, { status: 502, body: "" });
    const { errors } = await known(mutation("Start", bare), { variables: { input: {} } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been started.*timers/);
    expect(sandbox.asked("POST")).toHaveLength(1);
  });
});

describe("timerPause and timerResume", () => {
  test("stop it and go on with it, and lose nothing of what it is for", async () => {
    const { known, sandbox } = await start({ now, books: cast([paused, open]) });
    const stopped = await known(mutation("Pause", bare), { variables: { input: {} } });
    expect(stopped.data.timerPause).toEqual({ timer: { id, running: false }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`GET ${timers}`, `PUT ${entries}/2`]);

    const again = await known(mutation("Resume"), { variables: { input: { id } } });
    const segment = { project: { title: "Project 1" }, service: { name: "Design" } };
    expect(again.data.timerResume).toMatchObject({
      timer: {
        ...{ id, running: true, elapsed: { seconds: 601 + 1800 } },
        segments: [
          { ...segment, note: "Morning", running: false },
          { ...segment, note: "Noon", running: false },
          { ...segment, note: "Noon", running: true },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 2)).toEqual([`GET ${timers}`, `POST ${entries}`]);
  });

  test.each([
    ["Pause", {}, [], ["NOT_FOUND id"]],
    ["Pause", { id }, [paused], ["INVALID id"]],
    ["Pause", { id: "Timer:14700001:9" }, [open], ["NOT_FOUND id"]],
    ["Pause", { id: "TimeEntry:14700001:1" }, [open], ["INVALID id"]],
    ["Pause", {}, [open, { ...open, timerId: 6 }], ["AMBIGUOUS id"]],
    ["Resume", { id }, [open], ["INVALID id"]],
    ["Resume", { id }, [paused, { ...open, timerId: 6 }], ["INVALID"]],
    ["Resume", { businessId: "Business:1" }, [paused], ["NOT_FOUND businessId"]],
  ])("%s %j", async (name, input, timeEntries, expected) => {
    const { known, sandbox } = await start({ now, books: cast(timeEntries) });
    const { data, errors } = await known(mutation(name, bare), { variables: { input } });
    expect(errors).toBeUndefined();
    expect(complaints(data[`timer${name}`])).toEqual(expected);
    expect(sandbox.asked("PUT")).toEqual([]);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("several timers that fit are candidates by what their last stretch is about", async () => {
    const { note: _, ...silent } = open;
    const { known } = await start({ now, books: cast([open, { ...silent, timerId: 6 }]) });
    const { data } = await known(
      "mutation { timerPause(input: {}) { userErrors { code candidates { id label } } } }",
    );
    const candidates = expect.arrayContaining([
      { id, label: "Noon" },
      { id: "Timer:14700001:6", label: "started at 2026-06-30T17:30:00.000Z" },
    ]);
    expect(data.timerPause?.userErrors).toEqual([{ code: "AMBIGUOUS", candidates }]);
  });

  test.each(["Pause", "Resume"])("%s: a lost answer is an unknown outcome", async (name) => {
    const { known, sandbox } = await start({ now, books: cast([name === "Pause" ? open : paused]) });
    sandbox.answerNext({ path: /time_entries/ }, { status: 502, body: "" });
    const { errors } = await known(mutation(name, bare), { variables: { input: { id } } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
  });

  test("a stop that FreshBooks drops is reported", async () => {
    const settings = { droppedFields: ["time_entry.duration"] };
    const { known } = await start({ now, books: cast([open]), settings });
    const { data } = await known(mutation("Pause", bare), { variables: { input: {} } });
    expect(data.timerPause?.timer).toEqual({ id, running: true });
    expect(complaints(data.timerPause)).toEqual(["NOT_APPLIED duration"]);
  });
});

describe("timerLog", () => {
  test("makes one entry of all stretches, to the nearest minute, for what the last one is for", async () => {
    const { known, sandbox } = await start({ now, books: cast([paused, open]) });
    const { data, errors } = await known(mutation("Log", logged), {
      variables: { input: { billable: false } },
    });
    expect(errors).toBeUndefined();
    expect(data.timerLog).toEqual({
      timeEntry: {
        ...{ note: "Noon", duration: { duration: "PT40M" }, startedAt: "2026-06-30T15:00:00.000Z" },
        ...{ logged: true, timerId: "Timer:14700001:5", billable: false },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${timers}`, `PUT ${timers}/5`]);
    const left = await known("{ business { timers { id } timeEntries { totalCount } } }");
    expect(left.data.business).toEqual({ timers: [], timeEntries: { totalCount: 1 } });
  });

  test("what FreshBooks does not show in its answer is read", async () => {
    const { known, sandbox } = await start({ now, books: cast([paused, open]) });
    sandbox.answerNext({ method: "PUT" }, { after: "commit", status: 200, body: {} });
    const { data, errors } = await known(mutation("Log", logged), {
      variables: { input: { id, note: "All" } },
    });
    expect(errors).toBeUndefined();
    expect(data.timerLog).toMatchObject({ timeEntry: { note: "All", logged: true }, userErrors: [] });
    expect(sandbox.asked()).toEqual([
      `GET ${timers}`,
      `PUT ${timers}/5`,
      `GET ${entries}/1`,
      `GET ${entries}/2`,
    ]);
  });

  test("what is not known to be logged is an unknown outcome", async () => {
    const { known, sandbox } = await start({ now, books: cast([paused]) });
    sandbox.answerNext({ method: "PUT" }, { status: 200, body: {} });
    const { errors } = await known(mutation("Log", logged), { variables: { input: { id } } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been logged/);
    expect(sandbox.asked("PUT")).toHaveLength(1);
  });

  test.each([
    [{}, [], ["NOT_FOUND id"]],
    [{}, [paused, { ...paused, timerId: 6 }], ["AMBIGUOUS id"]],
    [{ id }, [{ ...about, seconds: 20 }], ["INVALID"]],
    [
      { id, clientId: "Client:ACM123:2", service: { name: "x" } },
      [paused],
      ["NOT_FOUND service.name", "INVALID clientId"],
    ],
    [{ id, internal: true, clientId: "Client:ACM123:1" }, [paused], ["INVALID internal"]],
  ])("%j", async (input, timeEntries, expected) => {
    const { known, sandbox } = await start({ now, books: cast(timeEntries) });
    const { data, errors } = await known(mutation("Log", logged), { variables: { input } });
    expect(errors).toBeUndefined();
    expect(complaints(data.timerLog)).toEqual(expected);
    expect(sandbox.asked("PUT")).toEqual([]);
  });

  test("the retainer of the client stays behind when the time is for another one", async () => {
    const timeEntries = [{ ...paused, fields: { retainer_id: 7 } }];
    const { known } = await start({ now, books: cast(timeEntries) });
    const input = { id, project: null, clientId: "Client:ACM123:2" };
    const { data, errors } = await known(mutation("Log", "timeEntry { client { id } retainer { id } }"), {
      variables: { input },
    });
    expect(errors).toBeUndefined();
    expect(data.timerLog).toEqual({ timeEntry: { client: { id: "Client:ACM123:2" }, retainer: null } });
  });

  test("whom it was for is asked by then", async () => {
    const aimless = books({ timeEntries: [{ timerId: 5, seconds: 600 }] });
    const { known } = await start({ now, books: aimless });
    const { data } = await known(mutation("Log", logged), { variables: { input: { id } } });
    expect(complaints(data.timerLog)).toEqual(["REQUIRED"]);
    const own = await known(mutation("Log", logged), { variables: { input: { id, internal: true } } });
    expect(complaints(own.data.timerLog)).toEqual([]);
  });
});

describe("timerDiscard", () => {
  test("ends it and its stretches", async () => {
    const { known, sandbox } = await start({ now, books: cast([paused, open]) });
    const { data, errors } = await known(
      mutation("Discard", "timer { id running segments { deleted } } userErrors { path code }"),
      { variables: { input: { id } } },
    );
    expect(errors).toBeUndefined();
    expect(data.timerDiscard).toEqual({
      timer: { id, running: false, segments: [{ deleted: true }, { deleted: true }] },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${timers}`, `DELETE ${timers}/5`]);
    const again = await known(mutation("Discard", bare), { variables: { input: { id } } });
    expect(complaints(again.data.timerDiscard)).toEqual(["NOT_FOUND id"]);
  });

  test("a lost answer is an unknown outcome", async () => {
    const { known, sandbox } = await start({ now, books: cast([open]) });
    sandbox.answerNext({ method: "DELETE" }, { status: 502, body: "" });
    const { errors } = await known(mutation("Discard", bare), { variables: { input: { id } } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
  });

  test("a 200 without a word of it is one as well", async () => {
    const { known, sandbox } = await start({ now, books: cast([open]) });
    sandbox.faults.add({ rules: [{ fault: "empty", method: "DELETE" }] });
    const { errors } = await known(mutation("Discard", bare), { variables: { input: { id } } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(sandbox.asked()).toEqual([`GET ${timers}`, `DELETE ${timers}/5`]);
    expect(sandbox.committed("DELETE")).toEqual([]);
  });
});

test("the rest of the operation reads what is there now", async () => {
  const { known } = await start({ now, books: cast([open]) });
  const { data } = await known(`mutation {
    timerLog(input: {}) { timeEntry { project { loggedTime { duration } } } userErrors { code } }
    timerStart(input: {}) { timer { running } userErrors { code } }
  }`);
  expect(data).toEqual({
    timerLog: { timeEntry: { project: { loggedTime: { duration: "PT30M" } } }, userErrors: [] },
    timerStart: { timer: { running: true }, userErrors: [] },
  });
});
