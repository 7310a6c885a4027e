import type { Parameter } from "../lists/query.ts";
import type { Words } from "../records/words.ts";

/** A list parameter. FreshBooks ignores a list whose name lacks `[]`. */
export const many = (key: `${string}[]`, values: readonly string[] = []): Parameter[] =>
  values.map((value) => [key, value] as const);

/** FreshBooks' spellings of a word: where it has more than one, a list can hold both. */
export const spellingsOf = <Word extends string>(words: Words<Word>, word: Word): readonly string[] => {
  const spelling = words.toWire(word);
  return spelling ? [spelling] : [word.toLowerCase().replaceAll("_", "-"), word.toLowerCase()];
};

/** Whether all rows are of what was wanted, and the answer does not say that it understood something else. */
export function isOnly(
  wanted: readonly string[] | undefined,
  found: readonly (string | null)[],
  repeated: readonly (string | null)[] | null | undefined,
): boolean {
  if (!wanted) return true;
  const [ours, theirs] = [new Set<string | null>(wanted), new Set(repeated)];
  return (
    found.every((value) => ours.has(value)) &&
    (theirs.size === 0 || ours.symmetricDifference(theirs).size === 0)
  );
}
