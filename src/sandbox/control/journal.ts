import type { Ask } from "../wire/exchange.ts";

/** One received request, and its outcome. */
export type Attempt = {
  readonly method: string;
  readonly readable: string;
  /** The names of its faults. */
  faults: readonly string[];
  /** Response status; null for none. */
  status: number | null;
  /** Whether a write was carried out, whatever the response. */
  committed: boolean;
  /** Whether the client disconnected before the response ended. */
  abandoned: boolean;
};

/** The requests received, and what in them had no effect. */
export type Journal = {
  /** The entry of a request, to be completed. */
  note(ask: Ask): Attempt;
  ignore(key: string): void;
  asked(method?: string, prefix?: string): string[];
  attempts(): Attempt[];
  /** The writes that were carried out, as in `asked`. */
  committed(method?: string, prefix?: string): string[];
  ignored(): string[];
  forget(): void;
};

/** Keeps at least this many of the latest; a sandbox may run for days. */
const kept = 10_000;

/** Starts empty. */
export function createJournal(): Journal {
  let attempts: Attempt[] = [];
  let ignored: string[] = [];
  const tell = (which: readonly Attempt[], method: string | undefined, prefix: string) =>
    which
      .filter((each) => (!method || each.method === method) && each.readable.startsWith(prefix))
      .map((each) => (method ? each.readable : `${each.method} ${each.readable}`));

  return {
    note({ method, readable }) {
      const attempt = { method, readable, faults: [], status: null, committed: false, abandoned: false };
      attempts.push(attempt);
      if (attempts.length > 2 * kept) attempts = attempts.slice(-kept);
      return attempt;
    },
    ignore(key) {
      ignored.push(key);
      if (ignored.length > 2 * kept) ignored = ignored.slice(-kept);
    },
    asked: (method, prefix = "") => tell(attempts, method, prefix),
    attempts: () => attempts.map((attempt) => ({ ...attempt })),
    committed: (method, prefix = "") =>
      tell(
        attempts.filter(({ committed }) => committed),
        method,
        prefix,
      ),
    ignored: () => [...ignored],
    forget() {
      attempts = [];
      ignored = [];
    },
  };
}
