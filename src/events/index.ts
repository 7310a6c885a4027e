import type { Store } from "../store/index.ts";
import { createFeed } from "./feed.ts";
import { createGathering } from "./gather.ts";
import { createKeeping } from "./keeping.ts";
import { createPublisher } from "./publisher.ts";
import type { Reading } from "./reading.ts";
import { createSweeper, type Due } from "./sweeper.ts";
import { createTails } from "./tail.ts";
import { type Events, FeedOffError, type FeedWatch, type Hint, type Kind } from "./types.ts";

export type EventOptions = Reading & {
  readonly store: Pick<Store, "kind" | "events">;
  readonly now: () => Date;
  /** How long changes are kept. */
  readonly keptMs: number;
  /** How often the records of a type are swept. */
  readonly sweepEveryMs: (kind: Kind) => number;
  /** The longest that an operation takes. */
  readonly deadlineMs: number;
  /** How often it looks for what other processes did, and for what is due. */
  readonly lookEveryMs?: number;
  /** How long a process that was killed delays its feeds. */
  readonly leaseMs?: number;
  readonly watch?: FeedWatch;
  /** For the log: an error in the background is a failure of the store, or a defect. Nothing in it is from a record. */
  readonly report?: { readonly failed: (error: unknown) => void };
};

const usualLookMs = 2_000;
const usualLeaseMs = 30_000;
/** At most so many businesses are swept at a time by one process. */
const mostSweeps = 8;

/** The feeds of changes of all businesses. What was begun by another process, or an earlier one, goes on. */
export function createEvents(options: EventOptions): Events {
  const { now, report, deadlineMs, lookEveryMs = usualLookMs, leaseMs = usualLeaseMs } = options;
  const { kind: storeKind, events: store } = options.store;
  const failed = (error: unknown) => report?.failed(error);
  const shared = storeKind !== "memory";
  /** Businesses whose feed is on, as far as this process knows. */
  const known = new Set<string>();
  /** Those that were turned on while this process looks. */
  const turnedOn = new Set<string>();
  let closed = false;

  const tails = createTails(store, failed);
  const closing = () => closed;
  const trouble: Reading["trouble"] = (error) => {
    const known = options.trouble(error);
    if (known.unexpected) failed(error);
    return known;
  };
  const reading = { ...options, store, trouble, leaseMs, closing };
  const publisher = createPublisher({ ...reading, onPublished: tails.published, patienceMs: deadlineMs });
  const sweeper = createSweeper({ ...reading, everyMs: options.sweepEveryMs });
  const keeping = createKeeping(store, options);
  const hintsFrom = (from: Parameters<Events["hint"]>[2]) =>
    createGathering((business, some: readonly Hint[][]) => store.hints.add(business, some.flat(), from));
  const hintTogether = {
    WEBHOOK: hintsFrom("WEBHOOK"),
    SELF: hintsFrom("SELF"),
    SWEEP: hintsFrom("SWEEP"),
  };
  const { publish, sweep, idle } = createWorkers(publisher, sweeper, failed);

  let looking: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopListening: (() => Promise<void>) | undefined;

  async function look(): Promise<void> {
    turnedOn.clear();
    const rows = await store.feeds.due();
    const found = new Set(rows.map(({ business }) => business));
    for (const business of known) if (!found.has(business) && !turnedOn.has(business)) known.delete(business);
    for (const { business } of rows) known.add(business);
    tails.look();
    for (const { business, feed, sweepDue, hinted } of rows) {
      if (hinted) void publish(business);
      if (sweepDue) void sweep(business, "due");
      await keeping(feed);
    }
  }

  const lookSoon = () => {
    if (closed) return;
    looking ??= look()
      .catch(failed)
      .finally(() => {
        looking = undefined;
      });
  };

  function begin(): void {
    if (closed || timer) return;
    timer = setInterval(lookSoon, lookEveryMs).unref();
    stopListening = store.listen((feed) => tails.look(feed || undefined));
    lookSoon();
  }

  /** A store in memory is opened by the first feed that is turned on. */
  const isUnused = () => !shared && known.size === 0;
  if (shared) begin();

  return {
    active: async () => {
      if (known.size > 0 || !shared) return known.size > 0;
      // Another process may have turned one on since this one looked.
      return (await store.feeds.any().catch(failed)) ?? false;
    },
    phases: async () => {
      const { syncing, stalled, all } = isUnused()
        ? { syncing: 0, stalled: 0, all: 0 }
        : await store.feeds.tally();
      return { SYNCING: syncing, LIVE: all - syncing - stalled, STALLED: stalled };
    },
    feed: (businessId) => createFeed({ businessId, store, tails, now, isUnused }),
    turnOn: async ({ businessId, accountId }, reader, kinds) => {
      const startedAt = now().getTime();
      await store.feeds.turnOn({ ...{ business: businessId, account: accountId, reader, kinds, startedAt } });
      turnedOn.add(businessId);
      known.add(businessId);
      begin();
      void sweep(businessId, "due");
      void publish(businessId);
    },
    turnOff: async (businessId) => {
      if (isUnused()) return;
      await store.feeds.turnOff(businessId);
      known.delete(businessId);
      tails.look();
    },
    hint: async (businessId, records, from) => {
      if (isUnused() || records.length === 0) return;
      const added = await hintTogether[from](businessId, [...records]).catch((error: unknown) => {
        if (from === "SELF") failed(error); // a mutation goes on without it
        throw error;
      });
      if (added) void publish(businessId);
    },
    whileWriting: async (businessId, run) => {
      if (isUnused()) return run();
      // A write is never refused for the sake of its feed: without the mark its changes may count as another's.
      const mark = await store.hints.beginWrite(businessId, deadlineMs).catch(failed);
      if (!mark) return run();
      try {
        return await run();
      } finally {
        await store.hints.endWrite(mark).catch(failed);
        void publish(businessId);
      }
    },
    known: async (businessId, kind, range) => {
      const feed = isUnused() ? undefined : await store.feeds.find(businessId);
      if (!feed) throw new FeedOffError();
      return store.versions.byDay(feed.feed, kind, range);
    },
    sweep: async (businessId, kinds) => {
      if (isUnused()) return;
      await sweep(businessId, kinds ?? "all", true);
      for (;;) {
        await publish(businessId);
        const feed = await store.feeds.find(businessId);
        if (!feed || feed.restsMs > 0 || closed) return;
        await keeping(feed.feed, { atOnce: true });
        if ((await store.hints.next(feed.feed, 1, deadlineMs)).length === 0) return;
        await pause();
      }
    },
    close: async () => {
      closed = true;
      clearInterval(timer);
      await looking;
      await idle();
      await stopListening?.();
    },
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 25));

type Publisher = ReturnType<typeof createPublisher>;
type Sweeper = ReturnType<typeof createSweeper>;

/** What this process does for each business: one publication and one sweep at a time. Nothing rejects. */
function createWorkers(publisher: Publisher, sweeper: Sweeper, failed: (error: unknown) => void) {
  const publishing = new Map<string, { again: boolean; readonly run: Promise<void> }>();
  const sweeping = new Map<string, Promise<void>>();
  let sweeps = 0;
  const queue: (() => void)[] = [];

  const inQueue = async <Done>(run: () => Promise<Done>): Promise<Done> => {
    if (sweeps >= mostSweeps) await new Promise<void>((resolve) => queue.push(resolve));
    sweeps += 1;
    try {
      return await run();
    } finally {
      sweeps -= 1;
      queue.shift()?.();
    }
  };

  const publish = (business: string): Promise<void> => {
    const current = publishing.get(business);
    if (current) {
      current.again = true;
      return current.run;
    }
    const state = { again: true, run: Promise.resolve() };
    const loop = async () => {
      while (state.again) {
        state.again = false;
        await publisher(business);
      }
    };
    state.run = loop()
      .catch(failed)
      .finally(() => publishing.delete(business));
    publishing.set(business, state);
    return state.run;
  };

  const sweep = async (business: string, due: Due, wait = false): Promise<void> => {
    const before = sweeping.get(business);
    if (before && !wait) return before;
    const run = (async () => {
      await before;
      while (!(await inQueue(() => sweeper(business, due))) && wait) await pause();
    })()
      .catch(failed)
      .finally(() => {
        if (sweeping.get(business) === run) sweeping.delete(business);
      });
    sweeping.set(business, run);
    await run;
    await publish(business);
  };

  const idle = async () => {
    await Promise.all([...[...publishing.values()].map(({ run }) => run), ...sweeping.values()]);
  };
  return { publish, sweep, idle };
}
