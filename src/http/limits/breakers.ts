import type { Clock } from "../clock.ts";
import type { BreakerRules } from "../rules.ts";
import { type Breaker, createBreaker, type Health, type Tell } from "./breaker.ts";

/** A route of a family: a path without ids, and the ids, if any. */
type Route = { readonly route: string; readonly record?: string | undefined };

/** One attempt that was let in. */
export type Passage = {
  /** Whether it alone decides, so that it counts even if retried. */
  readonly probe: boolean;
  /** Reports its outcome, once. */
  end(health: Health): void;
};

/** The breakers of a family of endpoints, one per route. */
export type Breakers = {
  /** Whether nothing would be sent to this route now. */
  refuses(what: Route): boolean;
  /** Undefined when it may not be sent. Changes are reported with the route, or without one for all routes. */
  enter(what: Route, tell: (state: Parameters<Tell>[0], route?: string) => void): Passage | undefined;
};

/** This many failing routes, without a success, are the whole family. */
const severalRoutes = 3;

/**
 * A dead route is not a dead family: each has its breaker. When several fail without a success in the window, all are
 * rejected, unused ones included. Then each route may try, and the first success frees the rest.
 */
export function createBreakers(rules: BreakerRules, clock: Clock): Breakers {
  const routes = new Map<string, Breaker>();
  let failures: (Route & { at: number })[] = [];
  let wellAt = Number.NEGATIVE_INFINITY;
  let deadSince: number | undefined;

  function of({ route }: Route): Breaker {
    const known = routes.get(route);
    if (known) return known;
    const breaker = createBreaker(rules, clock);
    if (deadSince !== undefined) breaker.join(deadSince);
    routes.set(route, breaker);
    return breaker;
  }

  function revive(): void {
    wellAt = clock.now();
    if (deadSince === undefined) return;
    deadSince = undefined;
    for (const breaker of routes.values()) breaker.leave();
  }

  /** Whether the family is dead now, and was not before. */
  function dies({ route, record }: Route): boolean {
    const at = clock.now();
    const isSame = (one: Route) => record !== undefined && one.record === record && one.route === route;
    failures = failures.filter((one) => at - one.at < rules.windowMs && !isSame(one));
    failures.push({ route, record, at });
    if (deadSince !== undefined || at - wellAt < rules.windowMs) return false;
    const failing = new Set(failures.map((one) => one.route)).size;
    return failing >= severalRoutes && failures.length >= rules.consecutive;
  }

  return {
    refuses: (what) => of(what).refuses(),
    enter: (what, tell) => {
      const breaker = of(what);
      const end = breaker.enter((state) => tell(state, what.route), what.record);
      if (!end) return undefined;
      return {
        probe: breaker.probes(),
        end: (health) => {
          end(health);
          if (health === "well") revive();
          if (health !== "ill" || !dies(what)) return;
          deadSince = clock.now();
          for (const each of routes.values()) each.join(deadSince);
          tell("open");
        },
      };
    },
  };
}
