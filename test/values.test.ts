import { describe, expect, test } from "vitest";
import { toInstant } from "../src/freshbooks/records/wire.ts";
import {
  addDays,
  dayIn,
  fromEasternTime,
  fromUtcTime,
  fromZuluTime,
  startOfDay,
  toDay,
  toLocalTime,
} from "../src/values/dates.ts";
import { isAccountText, toAccountId, toClientId } from "../src/values/ids.ts";
import { compareDecimals, isPositive, isZero, negate, toDecimal } from "../src/values/money.ts";
import { fromIsoDuration, quotient, toIsoDuration } from "../src/values/timeSpan.ts";

describe("accounting stamps are New York's wall clock", () => {
  test.each([
    ["2026-06-29 12:48:49", "2026-06-29T16:48:49.000Z"], // summer
    ["2026-01-15 12:00:00", "2026-01-15T17:00:00.000Z"], // winter
    ["2026-03-08 01:59:59", "2026-03-08T06:59:59.000Z"], // the last second of winter time
    ["2026-03-08 03:00:00", "2026-03-08T07:00:00.000Z"], // the first of summer time
    ["2026-11-01 00:59:59", "2026-11-01T04:59:59.000Z"],
    ["2026-11-01 01:30:00", "2026-11-01T05:30:00.000Z"], // happens twice; the earlier is meant
    ["2026-11-01 02:00:00", "2026-11-01T07:00:00.000Z"],
    ["2006-03-20 12:00:00", "2006-03-20T17:00:00.000Z"], // summer time began in April then
    ["2026-12-31 23:59:59.256995", "2027-01-01T04:59:59.000Z"],
  ])("%s is %s", (stamp, instant) => {
    expect(fromEasternTime(stamp).toISOString()).toBe(instant);
  });

  test("every hour of a year comes back to the clock it was read from", () => {
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "America/New_York",
      dateStyle: "short",
      timeStyle: "medium",
    });
    for (let hour = 0; hour < 8_760; hour++) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour, 17, 3));
      const read = fromEasternTime(clock.format(instant)).getTime();
      // The hour that happens twice is read as the earlier one.
      expect([0, 3_600_000]).toContain(instant.getTime() - read);
    }
  });

  test("the UTC exceptions are read as they are", () => {
    expect(fromUtcTime("2026-06-29 16:48:49").toISOString()).toBe("2026-06-29T16:48:49.000Z");
  });

  test("anything else is refused rather than guessed", () => {
    expect(() => fromEasternTime("yesterday")).toThrow(TypeError);
    expect(() => fromUtcTime("2026-13-01 00:00:00")).toThrow(TypeError);
    expect(() => fromUtcTime("2026-01-01 24:00:00")).toThrow(TypeError);
    expect(() => fromUtcTime("2026-06-29T16:48:49+02:00")).toThrow(TypeError);
    expect(() => fromUtcTime("2026-02-30 12:00:00")).toThrow(TypeError);
    expect(() => fromEasternTime("2026-02-29 12:00:00")).toThrow(TypeError);
    expect(() => toLocalTime("2026-04-31T12:00:00")).toThrow(TypeError);
    expect(() => toInstant("2026-02-30T12:00:00Z")).toThrow(TypeError);
  });

  test("the first century is not the twentieth", () => {
    expect(fromUtcTime("0001-01-01 00:00:00").toISOString()).toBe("0001-01-01T00:00:00.000Z");
    expect(fromUtcTime("2028-02-29 00:00:00").toISOString()).toBe("2028-02-29T00:00:00.000Z");
  });
});

describe("days", () => {
  test("a day that no calendar has is refused", () => {
    expect(() => toDay("2026-02-30")).toThrow(TypeError);
    expect(() => toDay("2026-2-3")).toThrow(TypeError);
    for (const day of ["0000-01-01", "0000-02-29", "0000-12-31", "0000-00-00"])
      expect(() => toDay(day)).toThrow(TypeError);
    expect(() => fromUtcTime("0000-12-31 00:00:00")).toThrow(TypeError);
    for (const day of ["0001-01-01", "0100-12-31"]) expect(toDay(day)).toBe(day);
    expect(toDay("2028-02-29")).toBe("2028-02-29");
  });

  test("adding days crosses months, years and the change of clocks", () => {
    expect(addDays(toDay("2026-10-31"), 2)).toBe("2026-11-02");
    expect(addDays(toDay("2026-01-01"), -1)).toBe("2025-12-31");
  });

  test("the calendar ends with the years 1 and 9999", () => {
    expect(addDays(toDay("9999-12-31"), 1)).toBe("9999-12-31");
    expect(addDays(toDay("9999-12-30"), 1)).toBe("9999-12-31");
    expect(addDays(toDay("0001-01-01"), -1)).toBe("0001-01-01");
  });

  test.each([
    ["0000-01-01T00:00:00Z", "America/New_York", "0001-01-01"],
    ["0001-01-01T00:00:00Z", "America/New_York", "0001-01-01"],
    ["0001-01-02T12:00:00Z", "America/New_York", "0001-01-02"],
    ["0999-12-31T23:59:59Z", "Asia/Tokyo", "1000-01-01"],
    ["1000-01-01T00:00:00Z", "America/New_York", "0999-12-31"],
    ["9999-12-31T23:59:59Z", "America/New_York", "9999-12-31"],
    ["9999-12-31T23:59:59Z", "Asia/Tokyo", "9999-12-31"],
    ["+010000-01-01T11:59:59Z", "America/New_York", "9999-12-31"],
  ])("%s is a day of four digits in %s", (instant, zone, day) => {
    expect(dayIn(new Date(instant), zone)).toBe(day);
  });

  test("which day it is depends on the zone", () => {
    const instant = new Date("2026-06-30T03:30:00Z");
    expect(dayIn(instant, "America/Vancouver")).toBe("2026-06-29");
    expect(dayIn(instant, "Africa/Nairobi")).toBe("2026-06-30");
  });
});

describe("money stays text", () => {
  test("the amount is what was sent, to the last digit", () => {
    expect(toDecimal("0.12345678901234567890123456")).toBe("0.12345678901234567890123456");
    expect(toDecimal(100.5)).toBe("100.5");
    expect(() => toDecimal("1,000.00")).toThrow(TypeError);
    expect(() => toDecimal(1e21)).toThrow(TypeError);
  });

  test("signs", () => {
    const money = (amount: string) => ({ amount, currency: "USD" });
    expect(negate(money("-4.40"))).toEqual(money("4.40"));
    expect(negate(money("4.40"))).toEqual(money("-4.40"));
    expect(negate(money("0.00"))).toEqual(money("0.00"));
    expect(negate(money("-0.00"))).toEqual(money("0.00"));
    expect(isZero(money("-0.000"))).toBe(true);
    expect(isPositive(money("0.01"))).toBe(true);
    expect(isPositive(money("-0.01"))).toBe(false);
  });
});

describe("decimals compare exactly", () => {
  test.each([
    ["10", "10.00", 0],
    ["0", "-0.00", 0],
    ["9.99", "10", -1],
    ["100", "99.999", 1],
    ["-1.5", "-1.25", -1],
    ["-0.5", "0.25", -1],
    ["007.5", "7.50", 0],
    ["0.30000000000000000000000001", "0.3", 1], // the same as floats
    ["9007199254740993", "9007199254740992", 1],
  ])("%s and %s", (a, b, sign) => {
    expect(compareDecimals(a, b)).toBe(sign);
    expect(compareDecimals(b, a) + sign).toBe(0);
  });
});

describe("nothing but letters and digits reaches a path", () => {
  test.each(["", "a/b", "..", "a b", "a%2f", "é"])("%j is no account", (text) => {
    expect(isAccountText(text)).toBe(false);
    expect(() => toAccountId(text)).toThrow(TypeError);
  });

  test.each(["", "0", "-1", "1.5", "1e3", "01", "1/2", "12345678901234567890"])("%j is no number", (text) => {
    expect(() => toClientId(text)).toThrow(TypeError);
  });
});

describe("where a day begins", () => {
  test.each([
    ["2026-06-30", "America/Vancouver", "2026-06-30T07:00:00.000Z"],
    ["2026-01-30", "America/New_York", "2026-01-30T05:00:00.000Z"],
    ["2026-06-30", "UTC", "2026-06-30T00:00:00.000Z"],
    ["2026-06-30", "Asia/Kathmandu", "2026-06-29T18:15:00.000Z"],
    ["2026-06-30", "Pacific/Kiritimati", "2026-06-29T10:00:00.000Z"],
    ["2026-06-30", "Pacific/Pago_Pago", "2026-06-30T11:00:00.000Z"],
    ["2026-03-08", "America/New_York", "2026-03-08T05:00:00.000Z"], // clocks go forward that night
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00.000Z"], // midnight was skipped
  ])("%s in %s", (day, zone, instant) => {
    expect(startOfDay(toDay(day), zone).toISOString()).toBe(instant);
    expect(dayIn(new Date(Date.parse(instant) - 1_000), zone)).toBe(addDays(toDay(day), -1));
    expect(dayIn(new Date(instant), zone)).toBe(day);
  });
});

test("stamps of projects and time, with and without a Z, and local ones", () => {
  expect(fromZuluTime("2026-06-29T16:50:50").toISOString()).toBe("2026-06-29T16:50:50.000Z");
  expect(fromZuluTime("2026-06-29T16:50:50Z").toISOString()).toBe("2026-06-29T16:50:50.000Z");
  expect(toLocalTime("2026-06-29T13:00:00.123")).toBe("2026-06-29T13:00:00");
  expect(() => toLocalTime("2026-06-29T13:00:00Z")).toThrow(TypeError);
  expect(() => fromZuluTime("2026-06-29T16:50:50+02:00")).toThrow(TypeError);
});

describe("lengths of time", () => {
  test.each([
    [0, "PT0S"],
    [59, "PT59S"],
    [5400, "PT1H30M"],
    [3601, "PT1H1S"],
    [129_600, "PT36H"],
  ])("%i seconds are %s, and back", (seconds, text) => {
    expect(toIsoDuration(seconds)).toBe(text);
    expect(fromIsoDuration(text)).toBe(seconds);
  });

  test("days are read as 24 hours", () => {
    expect(fromIsoDuration("P1DT1H")).toBe(90_000);
  });

  test.each(["P", "PT", "1h", "PT1.5H", "P1M", "P1Y", "-PT1H", "P1DT", "PT99999999999999999H"])(
    "%s is refused",
    (text) => {
      expect(() => fromIsoDuration(text)).toThrow(TypeError);
    },
  );

  test.each([
    [5400, 3600, "1.5"],
    [3600, 3600, "1"],
    [0, 3600, "0"],
    [1, 3600, "0.0003"],
    [100, 3600, "0.0278"],
    [1, 20_000, "0.0001"],
    [1, 20_001, "0"],
    [36_000_000, 3600, "10000"],
  ])("%i / %i is %s", (dividend, divisor, text) => {
    expect(quotient(dividend, divisor)).toBe(text);
  });
});
