import type { Answer, Ask } from "./exchange.ts";

/** Which requests: all of a method, of a path (text: its beginning), or both; once, unless told otherwise. */
export type Match = { method?: string; path?: string | RegExp; times?: number };

/** An answer, or a connection that is reset without one. A write is carried out all the same if it comes `after` the commit. */
export type Fault = (Answer | { readonly reset: true }) & { readonly after?: "before" | "commit" };

/** Answers that were ordered beforehand, instead of what the books would say. */
export type Faults = {
  answerNext(match: Match, fault: Fault): void;
  take(ask: Ask): Fault | undefined;
  clear(): void;
};

/** Orders are taken in the order in which they were given. */
export function createFaults(): Faults {
  let orders: { match: Match; fault: Fault; left: number }[] = [];

  return {
    answerNext: (match, fault) => void orders.push({ match, fault, left: match.times ?? 1 }),
    take(ask) {
      const order = orders.find(({ match }) => fits(match, ask));
      if (!order) return undefined;
      order.left -= 1;
      orders = orders.filter(({ left }) => left > 0);
      return order.fault;
    },
    clear() {
      orders = [];
    },
  };
}

function fits({ method, path = "" }: Match, ask: Ask): boolean {
  if (method && method !== ask.method) return false;
  return typeof path === "string"
    ? ask.readable.startsWith(path)
    : new RegExp(path.source, path.flags.replace("g", "")).test(ask.readable);
}
