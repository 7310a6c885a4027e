import { claimsOf } from "./tokenClaims.ts";

type Warn = (about: { expiresAt: Date }, message: string) => void;

/** How long before its end a token is warned of. */
const noticeMs = 3_600_000;
/** Timers take no more. */
const longestWaitMs = 2 ** 31 - 1;

/** Warns an hour before a configured token ends and when it has, if it says when. Stop it with what is returned. */
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
