import { createHash } from "node:crypto";
import type {
  Lease,
  Note,
  RefreshStarted,
  StoredConnection,
  TokenStore,
  Version,
} from "../../store/connections/tokenStore.ts";
import { StoreError } from "../../store/database.ts";
import type { App, Grant, RefreshTrouble } from "../connection.ts";
import type { KeyRing, Tokens } from "../seal.ts";
import { isPaused } from "../standing.ts";
import type { TokenAnswer, TokenEndpoint } from "../tokenEndpoint.ts";
import { granted, toTokens } from "./granted.ts";
import { pauseMs } from "./moments.ts";

/** Where a process may crash or stall; used by tests. */
export type Step =
  | "beforeLease"
  | "afterLease"
  | "afterIntent"
  | "requestSent"
  | "answerReceived"
  | "bodyRead"
  | "beforeSwap"
  | "afterSwap"
  | "afterRelease";

/** The result of one attempt. */
export type Attempted =
  /** The store has newer tokens than these: from this attempt, or from another process. */
  | { readonly to: "moved" }
  /** Recorded in the row, which says when to retry, if at all. */
  | { readonly to: "trouble" }
  /** The answer was lost: the token may be presented once more, soon. */
  | { readonly to: "lostOnce" }
  /** Another process has it. */
  | { readonly to: "busy" }
  /** The store failed after FreshBooks issued new tokens: this row is their only copy, and the lease is kept. */
  | { readonly to: "unsaved"; readonly row: StoredConnection; readonly lease: Lease };

export type RotationOptions = {
  readonly store: TokenStore;
  readonly endpoint: TokenEndpoint;
  readonly keys: KeyRing;
  readonly apps: ReadonlyMap<string, App>;
  readonly now: () => Date;
  readonly random: () => number;
  /** When this process started. */
  readonly startedAt: Date;
  readonly leaseMs: number;
  /** The endpoint's: a lease with less time left than this is too short to present anything. */
  readonly answerWithinMs: number;
  readonly atStep: (step: Step) => void | Promise<void>;
};

const digestOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/**
 * One attempt to refresh these tokens, exclusive among all processes. A refresh token is presented once, and once more
 * only after an answer was lost; both are recorded beforehand. Throws StoreError before anything is presented, and
 * SealError.
 */
export function createRotation(options: RotationOptions) {
  const { store, endpoint, keys, apps, now, random, startedAt, leaseMs, answerWithinMs, atStep } = options;

  /** A row with trouble; `retryInMs` overrides the usual pause. */
  const troubled = (row: StoredConnection, trouble: Omit<RefreshTrouble, "at">, retryInMs?: number): Note => {
    const at = now();
    const times = (row.trouble?.times ?? 0) + 1;
    const retryAt = new Date(at.getTime() + (retryInMs ?? pauseMs(times, random)));
    return { ...row, trouble: { ...trouble, at, times, retryAt } };
  };
  const note = async (lease: Lease, { generation }: Version, noted: Note): Promise<Attempted> =>
    (await store.note(lease, generation, noted)) ? { to: "trouble" } : { to: "moved" };

  async function present(row: StoredConnection, lease: Lease, leftMs: () => number): Promise<Attempted> {
    const app = apps.get(row.app);
    if (!app) return note(lease, row, troubled(row, { kind: "clientRefused", status: undefined }));
    const { refresh } = keys.open(row.tokens, row);
    const digest = digestOf(refresh());
    const before = row.refreshStarted?.digest === digest ? row.refreshStarted : undefined;
    if (before?.presented === 2) return note(lease, row, lostTwice(row));
    // The last attempt is not spent on an endpoint that hangs.
    if (before && !(await endpoint.answers(app)))
      return note(lease, row, troubled(row, { kind: "answerLost", status: undefined }));

    await store.probe();
    const { generation } = row;
    const started: RefreshStarted = { generation, digest, at: now(), presented: before ? 2 : 1 };
    const begun = { ...row, refreshStarted: started };
    if (!(await store.note(lease, generation, begun))) return { to: "busy" };
    await atStep("afterIntent");
    if (leftMs() < answerWithinMs) {
      await store.note(lease, generation, row); // nothing was presented
      return { to: "busy" };
    }

    const asking = endpoint.refresh(app, refresh(), () => atStep("answerReceived"));
    asking.catch(() => undefined);
    await atStep("requestSent");
    const answer = await asking;
    if (answer.outcome === "granted") {
      await atStep("bodyRead");
      return keep(app, row, answer.grant, lease);
    }
    return conclude(row, begun, answer, lease);
  }

  async function keep(app: App, row: StoredConnection, grant: Grant, lease: Lease): Promise<Attempted> {
    const next = nextOf(row, grant, keys, random);
    await atStep("beforeSwap");
    try {
      if (await store.swap(row.generation, next)) await atStep("afterSwap");
      // Disconnected meanwhile: these must not remain.
      else if (!(await store.read(row.id))) await revokeBoth(endpoint, app, toTokens(grant));
      return { to: "moved" };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { to: "unsaved", row: next, lease };
    }
  }

  async function conclude(
    row: StoredConnection,
    begun: StoredConnection,
    answer: Exclude<TokenAnswer, { outcome: "granted" }>,
    lease: Lease,
  ): Promise<Attempted> {
    const { status } = answer;
    switch (answer.outcome) {
      case "refused": {
        const current = await store.read(row.id);
        if (current?.generation !== row.generation) return { to: "moved" };
        const noted = troubled(row, { kind: "refused", status });
        return note(lease, row, { ...noted, refused: true, refreshStarted: undefined });
      }
      case "clientRefused":
        return note(lease, row, troubled(row, { kind: "clientRefused", status }));
      case "unavailable": {
        const times = (row.trouble?.times ?? 0) + 1;
        const waitMs = pauseMs(times, random, answer.retryAfterMs);
        return note(lease, row, troubled(row, { kind: "unavailable", status }, waitMs));
      }
      case "lost": {
        if (begun.refreshStarted?.presented === 2) return note(lease, row, lostTwice(begun));
        const noted = await note(lease, row, troubled(begun, { kind: answer.kind, status }, 0));
        return noted.to === "trouble" ? { to: "lostOnce" } : noted;
      }
    }
  }

  const lostTwice = (row: StoredConnection): Note => ({
    ...troubled(row, { kind: "answerLost", status: undefined }),
    refused: true,
  });

  /** `evenSo` ignores the row's time of the next attempt. */
  return async function rotate(seen: Version, evenSo: boolean): Promise<Attempted> {
    await atStep("beforeLease");
    const askedAt = performance.now();
    const lease = await store.lease(seen.id, leaseMs);
    if (!lease) return { to: "busy" };
    // A process that was suspended finds its lease expired when it resumes.
    const leftMs = () => leaseMs - (performance.now() - askedAt);
    let attempted: Attempted | undefined;
    try {
      await atStep("afterLease");
      const row = await store.read(seen.id);
      if (row?.generation !== seen.generation) return { to: "moved" };
      if (row.refused || (!evenSo && isPaused(row, now(), startedAt))) return { to: "trouble" };
      attempted = await present(row, lease, leftMs);
      return attempted;
    } finally {
      // A lease that cannot be released expires.
      if (attempted?.to !== "unsaved") await store.release(lease).catch(() => undefined);
      await atStep("afterRelease");
    }
  };
}

/** The refresh token first: it can issue others. */
export async function revokeBoth(endpoint: TokenEndpoint, app: App, { access, refresh }: Tokens) {
  const first = await endpoint.revoke(app, refresh());
  return first === "done" ? endpoint.revoke(app, access()) : first;
}

/** The row with the granted tokens, one generation on. */
function nextOf(row: StoredConnection, grant: Grant, keys: KeyRing, random: () => number): StoredConnection {
  const next = { ...row, generation: row.generation + 1 };
  return {
    ...next,
    ...granted(next, grant, keys, random),
    scopes: grant.scopes.length > 0 ? grant.scopes : row.scopes,
  };
}
