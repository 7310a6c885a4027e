/** Wrappers that only some peers have. */
const wrappers = new Set(["business", "rows", "nodes", "response", "result", "seconds", "name", "category"]);

/** The same for answers that mean the same: without wrappers, texts that are numbers as numbers, and nothing as null. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === "") return null;
  if (typeof value === "string") return /^-?\d+\.\d+$|^-?\d{1,9}$/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, inner]) => !(name === "userErrors" && Array.isArray(inner) && inner.length === 0),
  );
  const [only] = entries;
  if (only && entries.length === 1 && wrappers.has(only[0])) return plain(only[1]);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, plain(inner)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Where an answer first differs from the right one; null if nowhere. */
export function difference(answer: string, right: unknown): string | null {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: { message: string }[] };
  if (errors?.[0]) return `an error: ${errors[0].message.slice(0, 200)}`;
  return firstDifference(plain(data), right, "");
}

function firstDifference(given: unknown, right: unknown, at: string): string | null {
  if (typeof given !== "object" || typeof right !== "object" || given === null || right === null)
    return Object.is(given, right) ? null : `${at}: ${JSON.stringify(given)} for ${JSON.stringify(right)}`;
  const names = new Set([...Object.keys(given), ...Object.keys(right)]);
  for (const name of names) {
    const found = firstDifference(
      (given as Record<string, unknown>)[name],
      (right as Record<string, unknown>)[name],
      `${at}.${name}`,
    );
    if (found) return found;
  }
  return null;
}
