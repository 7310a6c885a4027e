/** Few sizes, so that a statement has few forms: a database keeps each one that it has prepared. */
const sizes = [128, 16, 4, 1];

/** Splits a list into parts of a few fixed sizes. */
export function partsOf<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  let from = 0;
  for (const size of sizes)
    while (items.length - from >= size) {
      parts.push(items.slice(from, from + size));
      from += size;
    }
  return parts;
}

/** `($3, $4), ($5, $6)` for two rows of two values from `$3` on. */
export const rowsFrom = (first: number, count: number, width: number): string =>
  Array.from({ length: count }, (_, row) => `(${placesFrom(first + row * width, width)})`).join(", ");

/** `$3, $4` for two values from `$3` on. */
export const placesFrom = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `$${first + index}`).join(", ");

/** Values for a list of few lengths: the last one is repeated. */
export function padded(values: readonly string[]): readonly string[] {
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)));
  return [...values, ...Array.from({ length: length - values.length }, () => values.at(-1) ?? "")];
}

/** A number in a row; databases may return text. */
export const count = (value: unknown): number => Number(value ?? 0);

/** The same, or null. */
export const countOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);

/** A text in a row, or null. */
export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
