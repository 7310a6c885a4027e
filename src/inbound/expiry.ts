import { claimsOf } from "./tokenClaims.ts";

type Warn = (about: { expiresAt: Date }, message: string) => void;

/** How long before a token expires to warn. */
const noticeMs = 3_600_000;
/** The maximum of a timer. */
const longestWaitMs = 2 ** 31 - 1;

/** Warns an hour before a configured token expires and when it has, if it has an expiry. Call the result to stop. */
export function watchExpiry(token: string, now: () => Date, warn: Warn): () => void {
  const { expiresAt } = claimsOf(token);
  if (!expiresAt) return () => {};
  let timer: NodeJS.Timeout | undefined;

  const look = (): void => {
    const leftMs = expiresAt.getTime() - now().getTime();
    if (leftMs <= 0) {
      warn(
        { expiresAt },
        "FRESHBOOKS_ACCESS_TOKEN has expired: FreshBooks rejects it. Sign in at /connect, or set another",
      );
      return;
    }
    if (leftMs <= noticeMs)
      warn(
        { expiresAt },
        "FRESHBOOKS_ACCESS_TOKEN expires soon. A connection made at /connect is refreshed automatically",
      );
    const waitMs = leftMs > noticeMs ? leftMs - noticeMs : leftMs;
    timer = setTimeout(look, Math.min(waitMs + 1_000, longestWaitMs)); // never a moment early: it would warn twice
    timer.unref();
  };
  look();
  return () => clearTimeout(timer);
}
