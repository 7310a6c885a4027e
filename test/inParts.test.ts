import { expect, test } from "vitest";
import { parseInParts } from "../src/http/body/inParts.ts";

const separator = '},{"id":1';
const rowsWith = (more: object) =>
  Array.from({ length: 400 }, (_, at) => ({
    ...{
      id: at,
      note: `${"x".repeat(at % 300)} ${separator} \\ "é" €`,
      amount: { amount: "1.50", code: "USD" },
    },
    ...more,
  }));
const lists = {
  plain: rowsWith({}),
  "rows within rows": rowsWith({ lines: [{ name: "a" }, { name: "b" }] }),
};
const parsed = (text: string): unknown => parseInParts(Buffer.from(text));

/** As JSON.stringify writes it, with spaces, and on several lines. */
const spellings = (value: unknown): string[] => [
  JSON.stringify(value),
  JSON.stringify(value, null, 1).replaceAll(/\n */g, " "),
  JSON.stringify(value, null, 2),
];

test.each(Object.entries(lists))("a long list is the same in parts: %s", (_, rows) => {
  for (const body of [
    { response: { result: { invoices: rows, page: 1, pages: 1, per_page: 400, total: 400 } } },
    { response: { result: { page: 1, pages: 1, invoices: rows, total: 400 }, more: [{ id: 2 }] } },
    { clients: rows },
  ])
    for (const text of spellings(body)) {
      expect(text.length).toBeGreaterThan(64_000);
      expect(parsed(text)).toEqual(body);
    }
});

test("what is in doubt is not parsed in parts", () => {
  const { plain: rows } = lists;
  const text = JSON.stringify({ result: { invoices: rows } });
  const other = JSON.stringify([{ id: -1 }]);
  const sameKey = rowsWith({ lines: Array.from({ length: 9 }, (_, id) => ({ id })) });
  for (const doubtful of [
    JSON.stringify(rows),
    JSON.stringify({ meta: { page: 1 }, invoices: rows }),
    JSON.stringify({
      invoices: sameKey.slice(0, 1).concat({ ...sameKey[1], note: "x".repeat(70_000) } as never),
    }),
    JSON.stringify({ invoices: [{ id: 1, lines: rows }] }),
    text.replace(/\}\}$/, `,"invoices":${other}}}`),
    text.replace(/\}$/, `,"result":null}`),
    text.replace(/\}$/, `,"result":{"invoices":${other}}}`),
  ]) {
    expect(() => JSON.parse(doubtful)).not.toThrow();
    expect(parsed(doubtful)).toBeUndefined();
  }
  expect(parsed(JSON.stringify({ result: { invoices: rows.slice(0, 10) } }))).toBeUndefined();
});

test("whatever is damaged is no list, or the one that JSON.parse reads", () => {
  let state = 7;
  const upTo = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  let read = 0;
  const damages = ["", "}", "{", "[", "]", ",", '"', "\\", "},{", ']},{"id":[', "0", ":", separator];
  for (const rows of Object.values(lists))
    for (let round = 0; round < 150; round++) {
      const text = JSON.stringify({ response: { page: 1, invoices: rows, total: 400 } });
      const near = [0, 60_000, 120_000, text.length - 100][upTo(4)] ?? 0;
      const at = upTo(2) === 0 ? upTo(text.length) : Math.max(0, near - 400 + upTo(800));
      const damaged = text.slice(0, at) + damages[upTo(damages.length)] + text.slice(at + upTo(4));
      const inParts = parsed(damaged);
      if (inParts === undefined) continue;
      read += 1;
      expect(inParts).toEqual(JSON.parse(damaged));
    }
  expect(read).toBeGreaterThan(30);
});

test.each([
  '{"a":{"__proto__":ROWS},"a":[]}',
  '{"a":{"invoices":ROWS,"invoice\\u0073":[]}}',
  '{"a":{"invoices":ROWS},"\\u0061":{"invoices":[1]}}',
  '{"a":{"invoices":ROWS},"a":{"more":1}}',
])("a list that a later key replaces is left to JSON.parse: %s", (body) => {
  const text = body.replace("ROWS", JSON.stringify(lists.plain));
  expect(() => JSON.parse(text)).not.toThrow();
  expect(parsed(text)).toBeUndefined();
  expect(Array.prototype).toHaveLength(0);
});
