import type { Ask } from "./exchange.ts";

/** What the sandbox was asked, and what of it was without effect. */
export type Journal = {
  note(ask: Ask): void;
  ignore(key: string): void;
  asked(method?: string, prefix?: string): string[];
  ignored(): string[];
  forget(): void;
};

/** At least so many of the latest are remembered; a sandbox may run for days. */
const kept = 10_000;

/** Begins empty. */
export function createJournal(): Journal {
  let asks: { method: string; readable: string }[] = [];
  let ignored: string[] = [];

  return {
    note({ method, readable }) {
      asks.push({ method, readable });
      if (asks.length > 2 * kept) asks = asks.slice(-kept);
    },
    ignore(key) {
      ignored.push(key);
      if (ignored.length > 2 * kept) ignored = ignored.slice(-kept);
    },
    asked: (method, prefix = "") =>
      asks
        .filter((ask) => (!method || ask.method === method) && ask.readable.startsWith(prefix))
        .map((ask) => (method ? ask.readable : `${ask.method} ${ask.readable}`)),
    ignored: () => [...ignored],
    forget() {
      asks = [];
      ignored = [];
    },
  };
}
