import type { Parameter } from "../lists/query.ts";
import type { Words } from "../records/words.ts";

/** A list parameter. FreshBooks ignores a list whose name lacks `[]`. */
export const many = (key: `${string}[]`, values: readonly string[] = []): Parameter[] =>
  values.map((value) => [key, value] as const);

/** FreshBooks' spellings of a word; a list can contain several. */
export const spellingsOf = <Word extends string>(words: Words<Word>, word: Word): readonly string[] => {
  const spelling = words.toWire(word);
  return spelling ? [spelling] : [word.toLowerCase().replaceAll("_", "-"), word.toLowerCase()];
};

/** Whether all rows match the filter and the response does not contradict it: it repeats no filter that was not sent. */
export function isOnly(
  wanted: readonly string[] | undefined,
  found: readonly (string | null)[],
  repeated: readonly (string | null)[] | null | undefined,
): boolean {
  if (!wanted) return (repeated ?? []).length === 0;
  const [ours, theirs] = [new Set<string | null>(wanted), new Set(repeated)];
  return (
    found.every((value) => ours.has(value)) &&
    (theirs.size === 0 || ours.symmetricDifference(theirs).size === 0)
  );
}
