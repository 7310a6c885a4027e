/** The units of a schedule. */
const rhythmUnits = ["WEEK", "MONTH", "YEAR"] as const;

export type RhythmUnit = (typeof rhythmUnits)[number];

/** How often something recurs: every this many units. */
export type Rhythm = { readonly every: number; readonly unit: RhythmUnit };

const letters: Readonly<Record<RhythmUnit, string>> = { WEEK: "w", MONTH: "m", YEAR: "y" };

/** `frequency`: a number and a letter, `2w`; without a number it is 1. Null for any other notation. */
export function toRhythm(frequency: string): Rhythm | null {
  const [, count = "", letter = ""] = /^(\d{0,4})\s?([wmy])$/i.exec(frequency.trim()) ?? [];
  const unit = rhythmUnits.find((each) => letters[each] === letter.toLowerCase());
  const every = Number(count || "1");
  return unit && every > 0 ? { every, unit } : null;
}

/** The reverse: `w`, `2w`. */
export const toFrequency = ({ every, unit }: Rhythm): string => `${every === 1 ? "" : every}${letters[unit]}`;
