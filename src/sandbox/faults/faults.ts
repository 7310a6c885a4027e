import type { Settings } from "../control/settings.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import { draw } from "./draw.ts";
import type { Deed, Rule, Script } from "./rule.ts";

/** Which requests: all of a method, of a path (text: its beginning), or both; once by default. */
export type Match = { method?: string; path?: string | RegExp; times?: number };

/** An answer, or a connection that is reset without one. A write is carried out all the same if it comes `after` the commit. */
export type Fault = (Answer | { readonly reset: true }) & { readonly after?: "before" | "commit" };

/** What befalls one request: delays and settings add up, of the rest there is one at most. */
type Plan = {
  readonly names: readonly string[];
  readonly latencyMs: number;
  readonly settings: Partial<Settings>;
  readonly deed: Deed | undefined;
};

/** A rule, how many requests it has matched and how many it has befallen. */
export type Ordered = { readonly rule: Rule; readonly matched: number; readonly fired: number };

/** Misbehaviour that was ordered beforehand. */
export type Faults = {
  answerNext(match: Match, fault: Fault): void;
  add(script: Script): void;
  plan(ask: Ask): Plan;
  /** Orders of `answerNext` that are used up are not among them. */
  list(): Ordered[];
  clear(): void;
};

type Order = { rule: Rule; seed: number; place: number; matched: number; fired: number; kept: boolean };

/** Rules are taken in the order in which they were given; the first that fires decides. */
export function createFaults(): Faults {
  let orders: Order[] = [];
  let given = 0;
  const add = (rule: Rule, seed: number, kept: boolean) => {
    orders.push({ rule, seed, place: given, matched: 0, fired: 0, kept });
    given += 1;
  };

  return {
    answerNext({ times = 1, ...match }, { after = "before", ...fault }) {
      const deed: Deed = "reset" in fault ? { fault: "reset", after } : { ...fault, fault: "answer", after };
      add({ ...match, times, ...deed }, 0, false);
    },
    add: ({ seed = 0, rules }) => {
      for (const rule of rules) add(rule, seed, true);
    },
    plan(ask) {
      const names: string[] = [];
      let latencyMs = 0;
      let settings: Partial<Settings> = {};
      let deed: Deed | undefined;
      for (const order of orders) {
        const { rule, seed, place } = order;
        if (!fits(rule, ask)) continue;
        const number = order.matched++;
        const joins = rule.fault === "latency" || rule.fault === "stance";
        if ((deed && !joins) || !fires(order, number)) continue;
        order.fired += 1;
        names.push(rule.fault);
        if (rule.fault === "latency")
          latencyMs += rule.ms + draw(seed, place, number, 1) * (rule.spreadMs ?? 0);
        else if (rule.fault === "stance") settings = { ...settings, ...rule.settings };
        else deed = rule;
      }
      if (deed) orders = orders.filter((order) => order.kept || order.fired < (order.rule.times ?? 0));
      return { names, latencyMs, settings, deed };
    },
    list: () => orders.map(({ rule, matched, fired }) => ({ rule, matched, fired })),
    clear() {
      orders = [];
      given = 0;
    },
  };
}

function fires({ rule, seed, place, fired }: Order, number: number): boolean {
  const { times = Number.POSITIVE_INFINITY, skip = 0, share = 1 } = rule;
  return number >= skip && fired < times && draw(seed, place, number, 0) < share;
}

function fits({ method, path = "" }: Rule, ask: Ask): boolean {
  if (method && method !== ask.method) return false;
  return typeof path === "string"
    ? ask.readable.startsWith(path)
    : new RegExp(path.source, path.flags.replace("g", "")).test(ask.readable);
}
