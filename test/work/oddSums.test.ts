import { describe, expect, test } from "vitest";
import type { Answer as Wired } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const list = "/timetracking/business/14700001/time_entries";
const breakdowns =
  "perTeamMember { logged { seconds } } perClient { logged { seconds } } perProject { logged { seconds } } perDay { logged { seconds } }";
const question = `{ business { timeEntries(first: 1) { totalCount totals { logged { seconds } unbilled { seconds } ${breakdowns} } } } }`;
const whole = `GET ${list}?team=true&page=1&per_page=100`;

type Meta = Record<string, unknown>;

/** Three hours of one person, whose sums are changed on their way. */
async function summing(change: (meta: Meta) => void, entries: number | object[] = 3) {
  const started = await start({ books: books({ projects: 1, timeEntries: entries as number }) });
  await started.known("{ caller { email } }");
  const rewrite = (answer: Wired): Wired => {
    const body = structuredClone(answer.body) as { meta: Meta };
    change(body.meta);
    return { ...answer, body };
  };
  started.sandbox.faults.add({ rules: [{ fault: "rewrite", method: "GET", path: list, rewrite }] });
  return started;
}

describe("sums of time that contradict each other are summed here", () => {
  test.each<[string, (meta: Meta) => void]>([
    [
      "a total beside four empty breakdowns",
      (meta) =>
        Object.assign(meta, {
          ...{ total_logged: 2_866_214, total_logged_per_team_member: [], total_logged_per_client: [] },
        }),
    ],
    ["a total beside breakdowns of less", (meta) => Object.assign(meta, { total_logged: 10_801 })],
    ["clients that come to less", (meta) => Object.assign(meta, { total_logged_per_client: [] })],
    ["people who are null", (meta) => Object.assign(meta, { total_logged_per_team_member: null })],
  ])("%s", async (_, change) => {
    const { ask, sandbox } = await summing(change);
    const { data, errors } = await ask(question);
    expect(errors).toBeUndefined();
    const totals = data.business?.timeEntries?.totals;
    const hours = { logged: { seconds: 10_800 } };
    expect(totals).toEqual({
      ...{ ...hours, unbilled: { seconds: 10_800 } },
      ...{ perTeamMember: [hours], perClient: [hours], perProject: [hours], perDay: [hours] },
    });
    expect(data.business?.timeEntries?.totalCount).toBe(3);
    expect(sandbox.asked().slice(1)).toEqual([whole]);
  });

  test("sums that agree cost nothing", async () => {
    const { ask, sandbox } = await summing(() => {});
    const { data } = await ask(question);
    expect(rows(data.business?.timeEntries?.totals?.perDay)).toHaveLength(1);
    expect(sandbox.asked()).toHaveLength(1);
  });
});

test("a sum over an entry whose length cannot be read is an error in its own place", async () => {
  const started = await start({ books: books({ projects: 1, timeEntries: 2 }) });
  const rewrite = (answer: Wired): Wired => {
    const body = structuredClone(answer.body) as { meta: Meta; time_entries: object[] };
    Object.assign(body.meta, { total_logged_per_client: [] });
    Object.assign(body.time_entries[0] ?? {}, { duration: "long" });
    return { ...answer, body };
  };
  started.sandbox.faults.add({ rules: [{ fault: "rewrite", method: "GET", path: list, rewrite }] });
  const { data, errors } = await started.known(
    "{ business { timeEntries { totalCount nodes { freshbooksId duration { seconds } } totals { logged { seconds } } } } }",
  );
  expect(data.business?.timeEntries).toMatchObject({ totalCount: 2, totals: null });
  expect(rows(data.business?.timeEntries?.nodes)).toHaveLength(2);
  expect(errors?.map(({ path }) => path?.join("."))).toEqual([
    "business.timeEntries.nodes.0.duration",
    "business.timeEntries.totals",
  ]);
});
