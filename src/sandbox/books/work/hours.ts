import type { LineSeed } from "../../sales/invoice/seed.ts";
import type { TimeEntrySeed } from "../../work/timeEntry/seed.ts";
import type { Random } from "../random.ts";
import { taskNotes } from "./words.ts";

const dayMs = 86_400_000;
const hourSeconds = 3600;
const longestDay = 8 * hourSeconds;

/** What an entry is for; its invoice line gets its number. */
type About = Partial<TimeEntrySeed> & { line?: LineSeed };
type Piece = Omit<TimeEntrySeed, "id" | "createdAt"> & { line?: LineSeed };

/** Time worked by several people. */
export type Hours = {
  /** Spreads seconds over the days before `end`, never into a weekend, a few hours each. */
  work(seconds: number, end: number, days: number, about: About): void;
  /** All of it, numbered in order of entry: at the end of each piece. */
  entries(firstId: number): TimeEntrySeed[];
};

/** Days begin at `morningMs` after midnight UTC and are full after eight hours; the first people work most. */
export function createHours(
  people: readonly [number, ...number[]],
  morningMs: number,
  random: Random,
): Hours {
  const pieces: Piece[] = [];
  /** A person's seconds on a day. */
  const worked = new Map<string, number>();

  /** A person and a day with room; the busier, the further back. */
  function freeTime(seconds: number, end: number, days: number) {
    for (let attempt = 0; ; attempt += 1) {
      const identityId = people[Math.floor(random.next() ** 1.3 * people.length)] ?? people[0];
      const day = weekday(end - random.whole(1, days + attempt * 2) * dayMs);
      const key = `${identityId} ${day}`;
      const before = worked.get(key) ?? 0;
      if (before + seconds > longestDay && attempt < 30) continue;
      worked.set(key, before + seconds);
      return { identityId, startedAt: new Date(day + morningMs + before * 1000).toISOString() };
    }
  }

  return {
    work(seconds, end, days, about) {
      let left = seconds;
      while (left > 0) {
        const part = Math.min(left, random.pick([1, 1.5, 2, 2.5, 3, 4]) * hourSeconds);
        const note = random.chance(0.75) && { note: random.pick(taskNotes) };
        pieces.push({ ...freeTime(part, end, days), seconds: part, ...about, ...note });
        left -= part;
      }
    },
    entries(firstId) {
      const ended = pieces.map((piece) => ({
        piece,
        end: Date.parse(piece.startedAt) + (piece.seconds ?? 0) * 1000,
      }));
      ended.sort((a, b) => a.end - b.end);
      return ended.map(({ piece: { line, ...piece }, end }, index) => {
        const id = firstId + index;
        if (line) line.timeEntries = [...(line.timeEntries ?? []), id];
        return { id, createdAt: new Date(end).toISOString(), ...piece };
      });
    },
  };
}

/** That day, or the Friday before. */
function weekday(at: number): number {
  const day = new Date(at).getUTCDay();
  return at - (day === 0 ? 2 : day === 6 ? 1 : 0) * dayMs;
}
