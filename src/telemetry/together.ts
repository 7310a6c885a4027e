import { noObserver, type Observer } from "../http/observer.ts";

/** Notifies several observers; of headers with the same name the last one's is sent. */
export function together(observers: readonly Observer[]): Observer {
  const [only, ...others] = observers;
  if (!only) return noObserver;
  if (others.length === 0) return only;

  return {
    attempt(attempt) {
      const told = observers.map((observer) => observer.attempt(attempt));
      const named = told.filter(({ headers }) => headers !== undefined);
      return {
        ...(named.length > 0 && { headers: Object.assign({}, ...named.map(({ headers }) => headers)) }),
        end: (how) => each(told, (one) => one.end(how)),
      };
    },
    waited: (why, ms) => each(observers, (one) => one.waited(why, ms)),
    progress: (list, rows, of) => each(observers, (one) => one.progress(list, rows, of)),
    held: (family, why) => each(observers, (one) => one.held(family, why)),
    ahead: (family, was) => each(observers, (one) => one.ahead(family, was)),
    limit: (left) => each(observers, (one) => one.limit(left)),
    breaker: (what, state, openMs) => each(observers, (one) => one.breaker(what, state, openMs)),
    late: (attempt, how) => each(observers, (one) => one.late(attempt, how)),
  };
}

function each<One>(all: readonly One[], tell: (one: One) => void): void {
  for (const one of all) tell(one);
}
