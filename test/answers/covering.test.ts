import { expect, test } from "vitest";
import { covers, joined } from "../../src/loaders/covering.ts";

const year = (from: string, to: string) => ({ issueDate: { from, to } });

test("conditions cover narrower ones: fewer, more ids, longer ranges", () => {
  expect(covers({}, { unpaid: true })).toBe(true);
  expect(covers({ unpaid: true }, {})).toBe(false);
  expect(covers({ unpaid: true }, { unpaid: true, clientIds: ["1"] })).toBe(true);
  expect(covers({ clientIds: ["1", "2"] }, { clientIds: ["2"] })).toBe(true);
  expect(covers({ clientIds: ["2"] }, { clientIds: ["1", "2"] })).toBe(false);
  expect(covers(year("2026-01-01", "2026-12-31"), year("2026-02-01", "2026-03-01"))).toBe(true);
  expect(covers(year("2026-01-01", "2026-12-31"), year("2025-12-31", "2026-03-01"))).toBe(false);
  expect(covers({ issueDate: { from: "2026-01-01" } }, year("2026-02-01", "2026-03-01"))).toBe(true);
  expect(covers(year("2026-01-01", "2026-12-31"), { issueDate: { from: "2026-02-01" } })).toBe(false);
  expect(covers({ unpaid: undefined }, {})).toBe(true);
});

test("conditions join only when together they ask for no other row", () => {
  expect(joined({ clientIds: ["1"] }, { clientIds: ["2", "1"] })).toEqual({ clientIds: ["2", "1"] });
  expect(joined({ clientIds: ["1"] }, { clientIds: ["2"] })).toEqual({ clientIds: ["1", "2"] });
  expect(joined(year("2026-01-01", "2026-01-31"), year("2026-02-01", "2026-03-31"))).toEqual(
    year("2026-01-01", "2026-03-31"),
  );
  expect(joined(year("2026-02-01", "2026-03-31"), year("2026-01-01", "2026-02-15"))).toEqual(
    year("2026-01-01", "2026-03-31"),
  );
  expect(joined(year("2026-01-01", "2026-01-30"), year("2026-02-01", "2026-03-31"))).toBeUndefined();
  expect(joined({ unpaid: true }, year("2026-01-01", "2026-01-31"))).toBeUndefined();
  expect(
    joined({ unpaid: true, clientIds: ["1"] }, { unpaid: true, ...year("2026-01-01", "2026-01-31") }),
  ).toBeUndefined();
  expect(joined({ clientIds: ["1"], unpaid: true }, { clientIds: ["2"], unpaid: false })).toBeUndefined();
});
