import {
  type Change,
  type ChangeFilter,
  CursorError,
  type Events,
  type Feed,
  FeedOffError,
  kinds,
} from "../../src/events/types.ts";
import type { BusinessId } from "../../src/values/ids.ts";

/** A feed in memory, whose changes a test makes: the transports are tested over it, the real one by itself. */
export function testFeed() {
  let changes: Change[] = [];
  let on = true;
  let kept = 0;
  const wakes = new Set<() => void>();
  const wake = () => {
    for (const each of [...wakes]) each();
  };
  /** Changes that listeners have taken from the feed. */
  let taken = 0;

  const meets = ({ kinds, actions, origins, recordIds }: ChangeFilter, change: Change) =>
    (!kinds || kinds.includes(change.kind)) &&
    (!actions || actions.includes(change.action)) &&
    (!origins || origins.includes(change.origin)) &&
    (!recordIds || recordIds.includes(change.recordId));

  const feed: Feed = {
    standing: async () =>
      on
        ? {
            tenant: { businessId: "14700001" as BusinessId, accountId: null },
            reader: "configured",
            phase: "LIVE",
            share: 1,
            secondsLeft: null,
            startedAt: new Date(0),
            lastNumber: changes.length,
            firstNumber: 1,
            kinds: kinds
              .filter((kind) => kind !== "BILL")
              .map((kind) => ({ kind, synced: true, completeUntil: null, totalCount: null, reason: null })),
          }
        : undefined,
    knownCounts: async () => new Map(),
    cursorOf: async (number) => `c${number}`,
    numberOf: async (cursor) => {
      const number = /^c(\d+)$/.exec(cursor)?.[1];
      if (number === undefined) throw new CursorError("foreign", "This is not a cursor of this feed");
      if (Number(number) < kept)
        throw new CursorError("expired", "The changes after this cursor are no longer kept");
      return Number(number);
    },
    read: async () => ({ changes, hasNext: false, hasPrevious: false, end: changes.length }),
    count: async () => changes.length,
    async *follow(after, filter, signal) {
      for (let at = after ?? changes.length; !signal.aborted; ) {
        if (!on) throw new FeedOffError();
        const change = changes[at];
        if (change) {
          at += 1;
          if (!meets(filter, change)) continue;
          taken += 1;
          yield change;
          continue;
        }
        await new Promise<void>((resolve) => {
          const done = () => {
            wakes.delete(done);
            signal.removeEventListener("abort", done);
            resolve();
          };
          wakes.add(done);
          signal.addEventListener("abort", done);
        });
      }
    },
  };

  const events: Events = {
    active: async () => on,
    phases: async () => ({ SYNCING: 0, LIVE: on ? 1 : 0, STALLED: 0 }),
    feed: () => feed,
    turnOn: async () => {},
    turnOff: async () => {},
    hint: async () => {},
    whileWriting: (_, run) => run(),
    known: async () => [],
    sweep: async () => {},
    close: async () => {},
  };

  return {
    events,
    /** Adds changes, numbered on. */
    happens(...happened: Partial<Change>[]): void {
      changes = [
        ...changes,
        ...happened.map(
          (each, index): Change => ({
            number: changes.length + index + 1,
            at: new Date("2031-01-15T12:00:00Z"),
            action: "UPDATED",
            kind: "CLIENT",
            recordId: "Client:ZyQ04o:1",
            changedFields: [],
            origin: "ELSEWHERE",
            ...each,
          }),
        ),
      ];
      wake();
    },
    forgetBefore(number: number): void {
      kept = number;
    },
    turnOff(): void {
      on = false;
      wake();
    },
    listening: () => wakes.size,
    taken: () => taken,
  };
}
