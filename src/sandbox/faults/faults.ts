import type { Settings } from "../control/settings.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import { draw } from "./draw.ts";
import type { Deed, Rule, Script } from "./rule.ts";

/** Which requests: all of a method, of a path (text: its prefix), or both; once by default. */
export type Match = { method?: string; path?: string | RegExp; times?: number };

/** A response, or a connection reset without one. With `after` the commit, a write is still carried out. */
export type Fault = (Answer | { readonly reset: true }) & { readonly after?: "before" | "commit" };

/** The faults of one request: delays and settings add up; at most one of the rest applies. */
type Plan = {
  readonly names: readonly string[];
  readonly latencyMs: number;
  readonly settings: Partial<Settings>;
  readonly deed: Deed | undefined;
};

/** A rule, how many requests it matched and how many it hit. */
export type Ordered = { readonly rule: Rule; readonly matched: number; readonly fired: number };

/** Faults that were set up in advance. */
export type Faults = {
  answerNext(match: Match, fault: Fault): void;
  add(script: Script): void;
  plan(ask: Ask): Plan;
  /** Excludes used-up `answerNext` orders. */
  list(): Ordered[];
  clear(): void;
};

type Order = { rule: Rule; seed: number; place: number; matched: number; fired: number; kept: boolean };

/** Rules apply in the order in which they were added; the first that fires decides. */
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
