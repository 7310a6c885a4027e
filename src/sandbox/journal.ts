import type { Ask } from "./exchange.ts";

/** What the sandbox was asked, and what of it was without effect. */
export type Journal = {
  note(ask: Ask): void;
  ignore(key: string): void;
  asked(method?: string, prefix?: string): string[];
  ignored(): string[];
  forget(): void;
};

export function createJournal(): Journal {
  let asks: { method: string; readable: string }[] = [];
  let ignored: string[] = [];

  return {
    note: ({ method, readable }) => void asks.push({ method, readable }),
    ignore: (key) => void ignored.push(key),
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
