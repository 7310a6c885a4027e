import { draw } from "../faults/draw.ts";
import type { Form } from "./signature.ts";

const usual = ["wrongSignature", "noSignature", "otherRecord"] as const;

/** How a message is forged: signed with another key, not signed, a genuine one about another record, or a verification with a wrong verifier. */
export const forgeries = [...usual, "falseVerifier"] as const;
export type Forgery = (typeof forgeries)[number];

/** What goes wrong with deliveries. The seed and the number of the event decide what happens to it. */
export type Disturbance = {
  readonly seed?: number;
  /** Applies to names that start with this, such as `invoice` or `callback`. Without it, to all but verifications. */
  readonly only?: string;
  /** The share of events that are never sent, from 0 to 1. */
  readonly dropped?: number;
  /** Each is sent 1 to this many times, at most 5. */
  readonly repeated?: number;
  /** Each copy is sent up to this many milliseconds later. */
  readonly delayMs?: number;
  /** As many are held back and sent in a random order. */
  readonly shuffled?: number;
  /** The share of events that a forged message accompanies. */
  readonly forged?: number;
};

/** What happens to one event. */
export type Fate = {
  readonly dropped: boolean;
  /** Milliseconds to wait, for each copy. */
  readonly delays: readonly number[];
  readonly forgery: Forgery | undefined;
};

const harmless: Fate = { dropped: false, delays: [0], forgery: undefined };

/** The same for the same seed and number. */
export function fateOf(disturbance: Disturbance, name: string, number: number): Fate {
  const { seed = 0, only, dropped = 0, repeated = 1, delayMs = 0, forged = 0 } = disturbance;
  if (only === undefined ? name.startsWith("callback") : !name.startsWith(only)) return harmless;
  const copies = 1 + Math.floor(draw(seed, number, 1) * Math.min(Math.max(repeated, 1), 5));
  return {
    dropped: draw(seed, number, 0) < dropped,
    delays: Array.from({ length: copies }, (_, copy) => Math.floor(draw(seed, number, 2, copy) * delayMs)),
    forgery:
      draw(seed, number, 3) < forged ? usual[Math.floor(draw(seed, number, 4) * usual.length)] : undefined,
  };
}

/** The place of a held message among those that are held with it. */
export const turnOf = ({ seed = 0 }: Disturbance, number: number): number => draw(seed, number, 5);

/** The form about the next record; its signature is not made anew. */
export const aboutAnother = (form: Form): Form =>
  form.map(([name, value]) => [name, name === "object_id" ? String(Number(value) + 1) : value]);

/** What is wrong with a disturbance from outside, in words. */
export function disturbanceProblems(input: Readonly<Record<string, unknown>>): string[] {
  const numbers: Record<string, readonly [least: number, most: number]> = {
    seed: [0, 2 ** 31],
    ...{ dropped: [0, 1], forged: [0, 1], repeated: [1, 5], delayMs: [0, 600_000], shuffled: [0, 10_000] },
  };
  return Object.entries(input).flatMap(([name, value]) => {
    if (name === "only") return typeof value === "string" ? [] : ["only: the beginning of an event's name"];
    const [least, most] = numbers[name] ?? [];
    if (least === undefined || most === undefined)
      return [`${name}: unknown; there are only, ${Object.keys(numbers).join(", ")}`];
    return typeof value === "number" && value >= least && value <= most
      ? []
      : [`${name}: a number from ${least} to ${most}`];
  });
}
