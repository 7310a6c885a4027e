import { formOf } from "../../values/form.ts";

const seen = new Set<string>();

/** Called once for every unknown word that FreshBooks sends. */
export type OnUnknown = (noun: string, word: string) => void;

let onUnknown: OnUnknown = () => {};

/** Where to report unknown words, each once; the word itself is FreshBooks' vocabulary, not a caller's data. */
export function reportUnknownWords(report: OnUnknown): void {
  onUnknown = report;
  seen.clear();
}

/** A closed vocabulary: FreshBooks' words on one side, the graph's on the other. */
export type Words<Ours extends string> = {
  /** Null for no word and for an unknown word, which is reported once. */
  toOurs(wire: string | null | undefined): Ours | null;
  /** FreshBooks' spelling; undefined when there are several, so that none can be requested. */
  toWire(ours: Ours): string | undefined;
};

/** `spellings` gives FreshBooks' word, or words, for each of ours; letter case and separators are ignored. */
export function words<Ours extends string>(
  noun: string,
  spellings: Record<Ours, string | string[]>,
): Words<Ours> {
  const ours = new Map<string, Ours>();
  for (const word of Object.keys(spellings) as Ours[])
    for (const spelling of [spellings[word]].flat()) ours.set(bare(spelling), word).set(spelling, word);

  return {
    toOurs: (wire) => {
      if (!wire) return null;
      const word = ours.get(wire) ?? ours.get(bare(wire));
      if (word) return word;
      const key = `${noun}: ${wire}`;
      if (!seen.has(key) && seen.size < 1_000) {
        seen.add(key);
        onUnknown(noun, isWord(wire) ? wire : formOf(wire));
      }
      return null;
    },
    toWire: (word) => {
      const spelling = spellings[word];
      return typeof spelling === "string" ? spelling : undefined;
    },
  };
}

/** Anything but a word might be customer data. */
const isWord = (wire: string): boolean => /^[a-z]+([ _-][a-z]+)*$/i.test(wire) && wire.length <= 40;

const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, "");
