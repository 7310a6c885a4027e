import { noObserver, type Observer } from "../http/observer.ts";

/** FreshBooks' status at the last request; no request is sent for it. */
export type LastSeen = {
  /** By the last request alone. */
  readonly status: "unknown" | "ok" | "failing";
  readonly lastSuccessAt: string | null;
  readonly lastFailureAt: string | null;
};

/** Says nothing about FreshBooks: the operation was over, or the request was never sent. */
const ours = new Set<string | undefined>(["deadline", "cancelled", "breakerOpen", "rateLimited"]);

/** Watches the requests of all operations. */
export function createLastSeen(now: () => Date): { observer: Observer; state(): LastSeen } {
  let successAt: Date | undefined;
  let failureAt: Date | undefined;
  let status: LastSeen["status"] = "unknown";
  const attempt = {
    end({ status: answered, failure }: { status: number | undefined; failure: string | undefined }) {
      if (ours.has(failure)) return;
      status = failure || (answered ?? 0) >= 500 ? "failing" : "ok";
      if (status === "ok") successAt = now();
      else failureAt = now();
    },
  };
  return {
    observer: { ...noObserver, attempt: () => attempt },
    state: () => ({
      status,
      lastSuccessAt: successAt?.toISOString() ?? null,
      lastFailureAt: failureAt?.toISOString() ?? null,
    }),
  };
}
