import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

type Stretch = readonly [startedAt: string, seconds: number | null];

const cast = (stretches: readonly Stretch[], timezone = "America/Vancouver") =>
  books({
    timezone,
    projects: 1,
    timeEntries: stretches.map(([startedAt, seconds]) => ({ timerId: 5, startedAt, seconds })),
  });

const timers = "{ business { timers { running elapsed { seconds } } } }";

describe("what a timer has measured by now", () => {
  test.each<[name: string, stretches: Stretch[], now: string, running: boolean, seconds: number]>([
    ["running, in its first second", [["2026-07-02T09:00:00Z", null]], "2026-07-02T09:00:00.999Z", true, 0],
    ["running, to the second", [["2026-07-02T09:00:00Z", null]], "2026-07-02T10:01:01.500Z", true, 3_661],
    ["started later than our clock says", [["2026-07-02T09:00:05Z", null]], "2026-07-02T09:00:00Z", true, 0],
    ["paused: the pause does not count", [["2026-07-02T09:00:00Z", 61]], "2026-07-02T18:00:00Z", false, 61],
    [
      "two pauses and running again",
      [
        ["2026-07-02T09:00:00Z", 61],
        ["2026-07-02T10:00:00Z", 62],
        ["2026-07-02T11:00:00Z", null],
      ],
      "2026-07-02T11:00:03Z",
      true,
      126,
    ],
    [
      "paused after two stretches",
      [
        ["2026-07-02T09:00:00Z", 1],
        ["2026-07-02T10:00:00Z", 2],
      ],
      "2026-07-03T00:00:00Z",
      false,
      3,
    ],
    ["across midnight in UTC", [["2026-07-02T23:59:30Z", null]], "2026-07-03T00:00:30Z", true, 60],
    [
      "across midnight where the business is",
      [["2026-07-03T06:59:30Z", null]],
      "2026-07-03T07:00:30Z",
      true,
      60,
    ],
    ["for more than a day", [["2026-07-01T09:00:00Z", null]], "2026-07-02T10:00:00Z", true, 90_000],
    // Vancouver: 2:00 is 3:00 on 8 March, and 2:00 is 1:00 again on 1 November.
    [
      "over the hour that spring leaves out",
      [["2026-03-08T09:30:00Z", null]],
      "2026-03-08T10:30:00Z",
      true,
      3_600,
    ],
    [
      "over the hour that fall repeats",
      [["2026-11-01T08:30:00Z", null]],
      "2026-11-01T10:30:00Z",
      true,
      7_200,
    ],
    [
      "over both with a pause",
      [
        ["2026-11-01T08:30:00Z", 1_800],
        ["2026-11-01T09:30:00Z", null],
      ],
      "2026-11-01T10:00:00Z",
      true,
      3_600,
    ],
    [
      "an open stretch ends where the next begins",
      [
        ["2026-07-02T09:00:00Z", null],
        ["2026-07-02T09:10:00Z", null],
      ],
      "2026-07-02T09:15:00Z",
      true,
      900,
    ],
  ])("%s", async (_, stretches, now, running, seconds) => {
    const { known } = await start({ books: cast(stretches), now: new Date(now) });
    const { data, errors } = await known(timers);
    expect(errors).toBeUndefined();
    expect(rows(data.business?.timers)).toEqual([{ running, elapsed: { seconds } }]);
  });

  test("is what is logged, to the nearest minute", async () => {
    const stretches: Stretch[] = [
      ["2026-11-01T08:30:00Z", 1_810],
      ["2026-11-01T09:30:00Z", null],
    ];
    const { known } = await start({ books: cast(stretches), now: new Date("2026-11-01T10:00:15Z") });
    const before = await known(timers);
    expect(rows(before.data.business?.timers)).toEqual([{ running: true, elapsed: { seconds: 3_625 } }]);
    const { data } = await known(
      `mutation { timerLog(input: { id: "Timer:14700001:5" }) { timeEntry { startedAt duration { seconds } } userErrors { code } } }`,
    );
    expect(data.timerLog).toEqual({
      timeEntry: { startedAt: "2026-11-01T08:30:00.000Z", duration: { seconds: 3_600 } },
      userErrors: [],
    });
  });
});
