import type { Ask } from "../wire/exchange.ts";

/** One request as it came in, and what became of it. */
export type Attempt = {
  readonly method: string;
  readonly readable: string;
  /** What befell it, by name. */
  faults: readonly string[];
  /** The status it was answered with; null for none. */
  status: number | null;
  /** Whether it was a write that was really carried out, whatever it was answered. */
  committed: boolean;
  /** Whether whoever asked hung up before the answer was complete. */
  abandoned: boolean;
};

/** What the sandbox was asked, and what of it was without effect. */
export type Journal = {
  /** The entry of a request, to be completed. */
  note(ask: Ask): Attempt;
  ignore(key: string): void;
  asked(method?: string, prefix?: string): string[];
  attempts(): Attempt[];
  /** The writes that were carried out, as `asked` tells them. */
  committed(method?: string, prefix?: string): string[];
  ignored(): string[];
  forget(): void;
};

/** At least so many of the latest are remembered; a sandbox may run for days. */
const kept = 10_000;

/** Begins empty. */
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
