import { expect, test } from "vitest";
import { decimalOf, inPlaces, placesOf, unitsOf } from "../src/values/decimals.ts";
import { compareDecimals, differenceOf, divideRounded, multiply } from "../src/values/money.ts";

/** The same by whole numbers of any size, in units of the thirtieth place. */
const places = 30;
function units(decimal: string): bigint {
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const all = BigInt(whole + fraction.padEnd(places, "0"));
  return decimal.startsWith("-") ? -all : all;
}

let state = 20_261_130;
function upTo(most: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * most);
}

/** Short ones as amounts are, and some with more digits than a number can have. */
function anyDecimal(): string {
  const digits = (count: number) => Array.from({ length: count }, () => upTo(10)).join("");
  const isLong = upTo(5) === 0;
  const fraction = upTo(4) === 0 ? "" : `.${digits(1 + upTo(isLong ? 12 : 4))}`;
  return `${upTo(2) === 0 ? "-" : ""}${digits(1 + upTo(isLong ? 20 : 9))}${fraction}`;
}

const lists = Array.from({ length: 500 }, () => Array.from({ length: 1 + upTo(12) }, anyDecimal));

test("sums and differences of any decimals are exact, and have the places of the longest", () => {
  for (const plus of lists) {
    const minus = plus.slice(0, upTo(plus.length)).map(anyDecimal);
    const found = differenceOf(plus, minus);
    const sum = (all: readonly string[]) => all.reduce((total, each) => total + units(each), 0n);
    expect(units(found), `${plus} less ${minus}`).toBe(sum(plus) - sum(minus));
    const longest = Math.max(...[...plus, ...minus].map((each) => each.split(".")[1]?.length ?? 0));
    expect(found).toMatch(longest > 0 ? new RegExp(`^-?\\d+\\.\\d{${longest}}$`) : /^-?\d+$/);
    expect(found).not.toMatch(/^-[0.]+$|^-?0\d/);
  }
});

test("sums that outgrow a number are exact", () => {
  const many = Array.from({ length: 3_000 }, () => "9999999999.9999");
  expect(differenceOf(many, [])).toBe("29999999999999.7000");
  expect(
    differenceOf(
      Array.from({ length: 200 }, () => "99999999999999"),
      [],
    ),
  ).toBe("19999999999999800");
  expect(differenceOf(["9007199254740993"], ["1"])).toBe("9007199254740992");
});

test("products, quotients and comparisons of any decimals are exact", () => {
  for (const [a = "0", b = "1"] of lists) {
    expect(units(multiply(a, b)) * 10n ** BigInt(places), `${a} × ${b}`).toBe(units(a) * units(b));
    const [left, right] = [units(a), units(b)];
    expect(compareDecimals(a, b), `${a} and ${b}`).toBe(left < right ? -1 : left > right ? 1 : 0);
    if (right === 0n) continue;
    // The quotient is at most half a unit away; of halves, the one away from zero.
    const quotient = units(divideRounded(a, b, 4));
    const abs = (value: bigint) => (value < 0n ? -value : value);
    const unit = 10n ** BigInt(places - 4);
    const off = left * 10n ** BigInt(places) - quotient * right;
    expect(2n * abs(off) <= unit * abs(right), `${a} ÷ ${b}`).toBe(true);
    if (2n * abs(off) === unit * abs(right))
      expect(abs(quotient * right) > abs(left * 10n ** BigInt(places))).toBe(true);
  }
});

test("halves are rounded away from zero, in decimals of any length", () => {
  const rounded = (decimal: string, places: number): string => {
    const own = placesOf(decimal);
    return decimalOf(inPlaces(unitsOf(decimal, own), own, places), places);
  };
  expect(["1.005", "-1.005", "0.994", "12"].map((decimal) => rounded(decimal, 2))).toEqual([
    ...["1.01", "-1.01", "0.99", "12.00"],
  ]);
  expect(rounded("1234.5", 0)).toBe("1235");
  expect(rounded("-0.4", 0)).toBe("0");
  for (const decimal of lists.flat())
    for (const to of [0, 2, 5, 20]) expect(rounded(decimal, to)).toBe(divideRounded(decimal, "1", to));
});
