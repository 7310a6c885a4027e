import leven from "leven";
import type { Path } from "../../freshbooks/records/field.ts";
import type { Complaints, UserErrorCandidate } from "../../freshbooks/writes/write.ts";
import { folded } from "../../values/text.ts";

/** The compared length of names: comparing costs the product of their lengths. */
const longestName = 100;
/** How many of the nearest names an error lists. */
const mostNearest = 5;

/** Names similar to a text with a typo, the nearest first; of very few names all are near enough. */
function nearest(text: string, candidates: readonly UserErrorCandidate[]): readonly UserErrorCandidate[] {
  const wanted = folded(text.slice(0, longestName));
  const count = wanted.split(" ").length;
  const farthest = Math.max(2, Math.floor(wanted.length / 3));
  const distanceTo = (label: string): number => {
    const words = folded(label.slice(0, longestName)).split(" ");
    const runs = words.map((_, from) => words.slice(from, from + count).join(" "));
    return Math.min(...[words.join(" "), ...runs].map((each) => leven(wanted, each)));
  };
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distanceTo(candidate.label) }))
    .toSorted((a, b) => a.distance - b.distance);
  const near = ranked.filter(({ distance }) => distance <= farthest);
  const shown = near.length > 0 ? near : ranked.length <= mostNearest ? ranked : [];
  return shown.slice(0, mostNearest).map(({ candidate }) => candidate);
}

type Sought<Item> = {
  /** The name's path in the input, and its noun. */
  readonly path: Path;
  readonly noun: string;
  readonly name: string;
  /** Candidates, or at least those whose names contain it. */
  readonly items: readonly Item[];
  /** All of them, read if none of those matches. */
  readonly all?: () => Promise<readonly Item[]>;
  readonly show: (item: Item) => UserErrorCandidate;
};

/** The one with exactly this name, or else the one whose name contains it. Rejects none, with the nearest, or several. */
export async function theOne<Item>(
  complaints: Complaints,
  { path, noun, name, items, all = async () => items, show }: Sought<Item>,
): Promise<Item | undefined> {
  const wanted = name.trim().toLowerCase();
  if (!wanted) {
    complaints.add("REQUIRED", path, `The name of the ${noun} is required`);
    return undefined;
  }
  const called = items.filter((item) => show(item).label.trim().toLowerCase() === wanted);
  const fitting =
    called.length > 0 ? called : items.filter((item) => show(item).label.toLowerCase().includes(wanted));
  if (fitting.length === 1) return fitting[0];
  if (fitting.length === 0) complaints.addUnknown(path, noun, nearest(name, (await all()).map(show)));
  else complaints.addAmbiguous(path, fitting.map(show));
  return undefined;
}
