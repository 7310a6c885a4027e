import type { Lease, StoredConnection, TokenStore, Version } from "../../store/connections/tokenStore.ts";
import type { ConnectionId, RefreshTrouble } from "../connection.ts";
import { noticeOf, type Report } from "../report.ts";
import { pauseMs } from "./moments.ts";
import type { Attempted } from "./rotation.ts";

/** Resolves after this many milliseconds, or as soon as the signal aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Tokens that are not stored yet. */
type Unsaved = { readonly row: StoredConnection; readonly lease: Lease };

/** A refresh in flight, and its generation. */
type Flight = { readonly of: number; readonly evenSo: boolean; readonly landed: Promise<void> };

type Live = {
  flight?: Flight | undefined;
  unsaved?: Unsaved | undefined;
  /** Why the store prevented a refresh: it could not be recorded there. */
  storeTrouble?: (RefreshTrouble & { readonly retryAt: Date; readonly times: number }) | undefined;
};

export type Refreshing = ReturnType<typeof createRefreshing>;

type Options = {
  readonly store: TokenStore;
  readonly rotate: (seen: Version, evenSo: boolean) => Promise<Attempted>;
  /** What to do with tokens that nobody uses any more. */
  readonly discard: (row: StoredConnection) => Promise<void>;
  readonly now: () => Date;
  readonly random: () => number;
  readonly wait: Wait;
  /** How long to wait for another process's refresh. */
  readonly patienceMs: number;
  readonly report: Report;
};

const pollMs = 200;
const secondTryMs = 1_000;
const longestSaveMs = 10_000;

/** One refresh of a connection at a time in this process, whoever the caller; and what only this process knows. */
export function createRefreshing(options: Options) {
  const { store, rotate, discard, now, random, wait, patienceMs, report } = options;
  const lives = new Map<ConnectionId, Live>();
  const underway = new Set<Promise<void>>();
  const closing = new AbortController();
  const { signal } = closing;

  function update(id: ConnectionId, change: Live): void {
    const live = { ...lives.get(id), ...change };
    if (live.flight || live.unsaved || live.storeTrouble) lives.set(id, live);
    else lives.delete(id);
  }

  function track(work: Promise<void>): Promise<void> {
    underway.add(work);
    return work.finally(() => underway.delete(work));
  }

  async function fly(seen: Version, evenSo: boolean): Promise<void> {
    const { id } = seen;
    if (signal.aborted || lives.get(id)?.unsaved) return;
    try {
      await attempt(seen, evenSo);
      update(id, { storeTrouble: undefined });
    } catch (error) {
      const times = (lives.get(id)?.storeTrouble?.times ?? 0) + 1;
      const at = now();
      const retryAt = new Date(at.getTime() + pauseMs(times, random));
      update(id, { storeTrouble: { at, kind: "storeFailed", status: undefined, retryAt, times } });
      report(noticeOf(error, id));
    }
  }

  async function attempt(seen: Version, evenSo: boolean): Promise<void> {
    const { id } = seen;
    const beganAt = performance.now();
    let insisting = evenSo;
    for (;;) {
      const attempted = await rotate(seen, insisting);
      if (attempted.to === "unsaved") {
        update(id, { unsaved: attempted });
        void track(insist(id, () => save(attempted)));
      }
      if (attempted.to === "lostOnce") {
        await wait(secondTryMs * (1 + random()), signal);
        insisting = true;
      } else if (attempted.to === "busy") {
        if (performance.now() - beganAt > patienceMs) return;
        await wait(pollMs * (0.5 + random()), signal);
        const row = await store.read(id);
        if (row?.generation !== seen.generation || row.refused) return;
        insisting = false; // the other one's result counts for us
      } else return;
      if (signal.aborted) return;
    }
  }

  /** Retries until the store has them; one last time when this process ends. */
  async function insist(id: ConnectionId, save: () => Promise<void>): Promise<void> {
    const saved = () =>
      save().then(
        () => true,
        () => false, // whatever the error, the only copy is not given up
      );
    report({ what: "notSaved", connection: id });
    for (let times = 0; !(await saved()); times += 1) {
      if (signal.aborted) return report({ what: "tokensLost", connection: id });
      await wait(Math.min(longestSaveMs, 100 * 2 ** times) * (0.5 + 0.5 * random()), signal);
    }
    update(id, { unsaved: undefined });
    report({ what: "saved", connection: id });
  }

  async function save({ row, lease }: Unsaved): Promise<void> {
    // The swap does not apply: it was done before and its answer was lost, or newer tokens exist.
    if (!(await store.swap(row.generation - 1, row)) && !(await store.read(row.id))) await discard(row);
    await store.release(lease);
  }

  /**
   * Refreshes these tokens, and no newer ones: another process may have been faster. Resolves when it is done,
   * successful or not; the row has the result.
   */
  function refresh(seen: Version, evenSo = false): Promise<void> {
    const { id, generation } = seen;
    const under = lives.get(id)?.flight;
    if (under?.of === generation && (under.evenSo || !evenSo)) return under.landed;
    // The refresh in flight is for other tokens.
    if (under) return under.landed.then(() => refresh(seen, evenSo));
    const landed = track(fly(seen, evenSo)).finally(() => update(id, { flight: undefined }));
    update(id, { flight: { of: generation, evenSo, landed } });
    return landed;
  }

  return {
    refresh,
    /** Retries in the background until the store has the tokens of a sign-in; `save` may run twice. */
    hold: (id: ConnectionId, save: () => Promise<void>) => void track(insist(id, save)),
    /** Removes all that is known of it. */
    forget: (id: ConnectionId) => void lives.delete(id),
    known: (id: ConnectionId): Readonly<Live> => lives.get(id) ?? {},
    signal,
    async close(): Promise<void> {
      closing.abort();
      while (underway.size > 0) await Promise.allSettled(underway);
    },
  };
}
