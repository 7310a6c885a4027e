import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { csvLine, harmlessCsv } from "../../src/files/csv.ts";

/** A CSV file, sent in pieces of some bytes. */
const passed = async (file: string, size: number) => {
  const bytes = Buffer.from(file);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return (await buffer(Readable.from(pieces).pipe(harmlessCsv()))).toString("utf8");
};

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30 123", "'+49 30 123"],
  ["-4.00", "-4.00"],
  ["-4.00+cmd", "'-4.00+cmd"],
  ["-", "'-"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", '"\'\t=1"'],
  ["\r=1", '"\'\r=1"'],
  ["  =1", "'  =1"],
  ["＝1", "'＝1"],
  ['say "hi"', '"say ""hi"""'],
  ["a;b", '"a;b"'],
  ["Lunch; =1+1", `"Lunch; '=1+1"`],
  ["two\n@lines", `"two\n'@lines"`],
  ["0000042", "0000042"],
  ["", ""],
])("%j is the cell %j", (value, cell) => {
  expect(csvLine([value])).toBe(`${cell}\r\n`);
});

test("a line has empty cells for null", () => {
  expect(csvLine([null, 1, false, undefined, "Müller"])).toBe(",1,false,,Müller\r\n");
});

describe("a file from FreshBooks", () => {
  const file = '\uFEFFName,Amount\n"=HYPERLINK(""x"")",-4.00\r\n"Müller, ""Eve""\nLtd",+1\n\n@A,"",\n"a"b,c';
  const safe =
    '\uFEFFName,Amount\n"\'=HYPERLINK(""x"")",-4.00\r\n"Müller, ""Eve""\nLtd",\'+1\n\n\'@A,,\nab,c';

  test.each([1, 2, 3, 7, 1000])("in pieces of %i bytes", async (size) => {
    expect(await passed(file, size)).toBe(safe);
  });

  test("with a cell that never ends is no file", async () => {
    await expect(passed(`a,"${"b".repeat(1_100_000)}`, 65_536)).rejects.toThrow("too long");
  });
});
