import { describe, expect, test } from "vitest";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { start } from "../start.ts";

const entries = "/comments/business/14700001/time_entries";
const timers = "/comments/business/14700001/timers";
const begin = async (sketch: BooksSketch = {}) => {
  const { ask, sandbox } = await start({ books: books(sketch) });
  const running = async (path = timers) => (await ask("GET", path)).body.timers as Fields[];
  const post = async (time_entry: object) =>
    (await ask("POST", entries, { time_entry: { is_logged: false, duration: null, ...time_entry } })).body
      .time_entry as Fields;
  return { ask, sandbox, running, post };
};
const now = "2026-06-29T16:48:49Z";

describe("a timer", () => {
  // kmorey live characterisation, 2026-09: an empty timer object starts one, and nothing else does
  test("starts with an entry that has an empty timer, and not without", async () => {
    const { post, running } = await begin({ projects: 1 });
    expect(await post({ started_at: now })).toMatchObject({ timer: null, duration: null, is_logged: false });
    expect(await running()).toEqual([]);
    const entry = await post({ started_at: now, timer: {}, project_id: 1, client_id: 1, note: "Sketches" });
    expect(entry).toMatchObject({ id: 2, timer: { id: 1, is_running: true } });
    const { timer: _, ...segment } = entry;
    expect(await running()).toEqual([{ id: 1, is_running: true, time_entries: [segment] }]);
    expect(await running("/timetracking/business/14700001/timers")).toEqual(await running());
  });

  // The request of FreshBooks' own website; local_* are null in it as well
  test("starts with an identity_id of null, and without is_logged", async () => {
    const { ask, running } = await begin();
    const time_entry = {
      identity_id: null,
      local_timezone: null,
      started_at: now,
      duration: null,
      timer: {},
    };
    const { status, body } = await ask("POST", entries, { time_entry });
    expect(status).toBe(200);
    expect(body.time_entry).toMatchObject({
      ...{ identity_id: 14_400_001, is_logged: false, local_timezone: "America/Vancouver" },
      timer: { id: 1, is_running: true },
    });
    expect(await running()).toHaveLength(1);
    const without = { started_at: now, duration: 60 };
    expect((await ask("PUT", `${entries}/1`, { time_entry: without })).body).toMatchObject({
      error: { is_logged: "field required" }, // a PUT has to say
    });
  });

  // FreshBooks-Timer, Good-Samaritan-Software, kmorey
  test("pauses when its entry gets a duration, and goes on with another segment", async () => {
    const { ask, post, running } = await begin();
    await post({ started_at: now, timer: {} });
    const time_entry = { is_logged: false, started_at: now, duration: 600, timer: { id: 1 } };
    const paused = await ask("PUT", `${entries}/1`, { time_entry });
    expect(paused.body).toMatchObject({ time_entry: { timer: { id: 1, is_running: false }, duration: 600 } });
    expect(await running()).toMatchObject([{ id: 1, is_running: false }]);
    await post({ started_at: "2026-06-29T18:00:00Z", timer: { id: 1 } });
    expect(await running()).toMatchObject([
      {
        id: 1,
        is_running: true,
        time_entries: [
          { id: 1, duration: 600 },
          { id: 2, duration: null },
        ],
      },
    ]);
  });

  // kmorey live, 2026-09: one entry, to the nearest minute
  test("is logged: its segments become one entry of whole minutes", async () => {
    const { ask, running } = await begin({
      projects: 1,
      timeEntries: [
        { timerId: 7, seconds: 600 },
        { timerId: 7, seconds: null },
      ],
    });
    const [{ time_entries } = {}] = await running();
    const segments = (time_entries as Fields[]).map((segment) => ({ ...segment, note: "Done" }));
    const [first, second] = segments;
    const reply = await ask("PUT", `${timers}/7`, {
      timer: { time_entries: [first, { ...second, duration: 95 }] },
    });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      timer: {
        ...{ id: 7, is_running: false },
        time_entries: [{ id: 1, is_logged: true, duration: 720, note: "Done", client_id: 1, project_id: 1 }],
      },
    });
    expect(await running()).toEqual([]);
    const { body } = await ask("GET", `${entries}/1`);
    expect(body).toMatchObject({ time_entry: { is_logged: true, timer: { id: 7, is_running: false } } });
    expect((await ask("GET", `${entries}/2`)).status).toBe(404);
  });

  test("is not logged without durations, nor twice", async () => {
    const { ask, running } = await begin({ timeEntries: [{ timerId: 7, seconds: null }] });
    const [{ time_entries } = {}] = await running();
    expect((await ask("PUT", `${timers}/7`, { timer: { time_entries } })).status).toBe(422);
    expect((await ask("PUT", `${timers}/7`, { timer: { time_entries: [] } })).status).toBe(422);
    expect((await ask("PUT", `${timers}/8`, { timer: { time_entries } })).status).toBe(404);
    expect(await running()).toHaveLength(1);
  });

  // FreshBooks-Timer 2018, charlesabarnes: the other way to stop
  test("is also logged by its entry", async () => {
    const { ask, running } = await begin({ timeEntries: [{ timerId: 7, seconds: null }] });
    const time_entry = { is_logged: true, started_at: now, duration: 61, timer: { id: 7 } };
    const { body } = await ask("PUT", `${entries}/1`, { time_entry });
    expect(body).toMatchObject({ time_entry: { duration: 61, timer: { id: 7, is_running: false } } });
    expect(await running()).toEqual([]);
  });

  test("is discarded with its entries: 204", async () => {
    const { ask, running } = await begin({ timeEntries: [{ timerId: 7, seconds: null }] });
    expect((await ask("DELETE", `${timers}/7`)).status).toBe(204);
    expect(await running()).toEqual([]);
    expect((await ask("GET", `${entries}/1`)).body).toMatchObject({ time_entry: { active: false } });
    expect((await ask("DELETE", `${timers}/7`)).status).toBe(404);
  });

  test("is one's own: nobody sees, logs or goes on with another's", async () => {
    const { ask, running } = await begin({
      team: 1,
      timeEntries: [{ timerId: 7, seconds: null, identityId: 1001 }],
    });
    expect(await running()).toEqual([]);
    expect((await ask("DELETE", `${timers}/7`)).status).toBe(404);
    const time_entry = { is_logged: false, started_at: now, duration: null, timer: { id: 7 } };
    expect((await ask("POST", entries, { time_entry })).status).toBe(422);
  });

  // kmorey live, 2026-09: the web page shows one, the API lets there be two
  test("does not keep a second from running, unless it is told to", async () => {
    const { ask, post, running, sandbox } = await begin();
    await post({ started_at: now, timer: {} });
    await post({ started_at: now, timer: {} });
    expect((await running()).map(({ is_running }) => is_running)).toEqual([true, true]);
    sandbox.settings.oneTimerEach = true;
    const time_entry = { is_logged: false, started_at: now, duration: null, timer: {} };
    const reply = await ask("POST", entries, { time_entry });
    expect([reply.status, reply.body]).toEqual([422, { errno: 2001, error: "A timer is already running" }]);
  });

  test("in the books may run since the sandbox began", async () => {
    const { running } = await begin({ timeEntries: [{ timerId: 7, seconds: null, runningForMinutes: 47 }] });
    expect(await running()).toMatchObject([{ time_entries: [{ started_at: "2026-06-29T16:01:49Z" }] }]);
  });
});
