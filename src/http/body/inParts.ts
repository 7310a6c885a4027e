/**
 * V8 maps new memory for each text of 128 kB or more (half of it where a character takes two bytes), which takes as long
 * as parsing it. The memory of shorter ones is reused.
 */
const mostAtOnce = 60_000;

/** A body up to its rows, which come first or after numbers: `{"response":{"result":{"page":1,"invoices":[{"id"`. */
const untilRows = /^\s*(?:\{(?:\s*"\w+"\s*:\s*\d+\s*,)*\s*"\w+"\s*:\s*)+\[\s*(?=(\{\s*"\w+"))/;
const longestHead = 400;
const opened = /"(\w+)"\s*:\s*[[{]/g;
const betweenRows = /\}\s*,\s*$/;
/** A key may be spelled with escapes. */
const escapedKey = /\\u00[0-7][^"]*"\s*:/;

/**
 * A long list, parsed some rows at a time. Undefined for everything else. Each part is checked to be a list by itself, so
 * no part begins within a row.
 */
export function parseInParts(bytes: Buffer): unknown {
  if (bytes.length <= mostAtOnce) return undefined;
  const [head, firstKey] = untilRows.exec(bytes.toString("latin1", 0, longestHead)) ?? [];
  if (!head || !firstKey) return undefined;
  try {
    const parts: unknown[][] = [];
    let from = head.length;
    while (bytes.length - from > mostAtOnce) {
      const next = lastRow(bytes, firstKey, from, from + mostAtOnce);
      if (next === undefined) return undefined;
      parts.push(parseBetween(bytes, from - 1, bytes.lastIndexOf(",", next)));
      from = next;
    }
    const rest = bytes.toString("utf8", from);
    const path = [...head.matchAll(opened)].map(([, key = ""]) => key);
    const name = path.pop() ?? "";
    if (rest.includes(`"${name}"`) || escapedKey.test(rest)) return undefined; // of two lists with one name, the second is valid
    const whole: unknown = JSON.parse(head + rest);
    const parent = path.reduce(ownIn, whole) as Record<string, unknown>;
    const last = ownIn(parent, name);
    if (!Array.isArray(last)) return undefined;
    parent[name] = [...parts, last].flat();
    return whole;
  } catch {
    return undefined;
  }
}

const ownIn = (value: unknown, key: string): unknown =>
  Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;

/** A list whose brackets take the place of what is at two positions for now: joined texts would be copied once more. */
function parseBetween(bytes: Buffer, from: number, to: number): unknown[] {
  const [before, after] = [bytes.readUInt8(from), bytes.readUInt8(to)];
  bytes.write("[", from);
  bytes.write("]", to);
  const text = bytes.toString("utf8", from, to + 1);
  bytes.writeUInt8(before, from);
  bytes.writeUInt8(after, to);
  return JSON.parse(text);
}

/** Where the last row begins, of those that begin between two positions. */
function lastRow(bytes: Buffer, firstKey: string, after: number, before: number): number | undefined {
  for (let at = before; ; at -= 1) {
    at = bytes.lastIndexOf(firstKey, at);
    if (at <= after) return undefined;
    if (betweenRows.test(bytes.toString("latin1", Math.max(after, at - 20), at))) return at;
  }
}
