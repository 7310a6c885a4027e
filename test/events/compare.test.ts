import { expect, test } from "vitest";
import { compare, isNews, toVersion } from "../../src/events/compare.ts";
import type { Seen } from "../../src/events/types.ts";

const seen = (state: Seen["state"], fields: Record<string, string>): Seen => ({
  ...{ id: "Tax:ACM123:1", state, fields, day: "", createdAt: null, updatedAt: null, affects: [] },
});
const before = (state: Seen["state"], fields: Record<string, string> = { name: "a" }) =>
  toVersion(seen(state, fields));
const changeOf = (...asked: Parameters<typeof compare>) => {
  const { change } = compare(...asked);
  return change && [change.action, ...change.changedFields];
};

test("a state that differs is the action, and fields that differ are beside it", () => {
  const states = ["ACTIVE", "ARCHIVED", "DELETED"] as const;
  const found = states.map((then) =>
    states.map((now) => changeOf(before(then), seen(now, { name: "b" }))?.join(" ")),
  );
  expect(found).toEqual([
    ["UPDATED name", "ARCHIVED name", "DELETED"],
    ["RESTORED name", "UPDATED name", "DELETED"],
    ["RESTORED name", "ARCHIVED name", undefined],
  ]);
  expect(states.map((then) => changeOf(before(then), null)?.join(" "))).toEqual([
    "DELETED",
    "DELETED",
    undefined,
  ]);
  expect(states.map((now) => changeOf(undefined, seen(now, {}))?.join(" "))).toEqual([
    "CREATED",
    "CREATED",
    undefined,
  ]);
});

test("the same, a new time alone, and fields that one of both does not have, are no change", () => {
  const known = before("ACTIVE", { name: "a", updatedAt: "1" });
  expect(compare(known, seen("ACTIVE", { name: "a", updatedAt: "1" }))).toEqual({});
  expect(changeOf(known, seen("ACTIVE", { name: "a", updatedAt: "2" }))).toBeUndefined();
  // A field that could not be read keeps what was known of it.
  const partly = compare(known, seen("ACTIVE", { updatedAt: "2" })).version;
  expect(changeOf(partly, seen("ACTIVE", { name: "b", updatedAt: "2" }))).toEqual(["UPDATED", "name"]);
  // A field that is new in the graph is known from now on.
  const wider = compare(known, seen("ACTIVE", { name: "a", updatedAt: "1", note: "x" }));
  expect([wider.change, isNews(known, seen("ACTIVE", { name: "a", note: "x" }))]).toEqual([undefined, true]);
  expect(changeOf(wider.version, seen("ACTIVE", { name: "a", note: "y" }))).toEqual(["UPDATED", "note"]);
  expect(isNews(known, seen("ACTIVE", { name: "a" }))).toBe(false);
});
