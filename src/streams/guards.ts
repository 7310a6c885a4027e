import type { Guard } from "../graphql/events/subscribe.ts";
import type { StreamOptions } from "./options.ts";

/** Throws when the caller has no access any more; returns when their own token expires, if that is known. */
export type CheckAccess = (how: { fresh: boolean }) => Promise<Date | undefined>;

type Options = Pick<StreamOptions, "checkMs" | "checkedMs" | "unconfirmedMs"> & {
  now: () => Date;
  /** Whether a failed check says nothing about the access, such as when FreshBooks cannot be reached. */
  isPassing: (error: unknown) => boolean;
};

/** The listeners with the same credentials. */
type Watched = {
  readonly lost: Set<(error: unknown) => void>;
  readonly check: Guard["check"];
  stop(): void;
};

/** After a token has expired: clocks differ. */
const afterExpiryMs = 6_000;
const longestWaitMs = 2 ** 31 - 1;
const clock = () => performance.now();

/** Checks the access of listeners before each event, when their token expires, and while nothing happens. */
export function createGuards({ checkMs, checkedMs, unconfirmedMs, now, isPassing }: Options) {
  const all = new Map<string, Watched>();

  function watch(key: string, checkAccess: CheckAccess): Watched {
    const lost: Watched["lost"] = new Set();
    let checking: Promise<void> | undefined;
    let checkedAt = 0;
    let confirmedAt = clock();
    let expiry: NodeJS.Timeout | undefined;

    const expect = (until: Date | undefined) => {
      clearTimeout(expiry);
      if (until === undefined) return;
      const leftMs = until.getTime() - now().getTime() + afterExpiryMs;
      if (leftMs > 0) expiry = setTimeout(look, Math.min(leftMs, longestWaitMs), true).unref();
    };
    const ask = async (fresh: boolean) => {
      try {
        expect(await checkAccess({ fresh }));
        confirmedAt = clock();
      } catch (error) {
        if (isPassing(error) && clock() - confirmedAt < unconfirmedMs) return;
        for (const each of [...lost]) each(error);
        throw error;
      }
    };
    const check: Guard["check"] = ({ fresh } = { fresh: false }) => {
      if (checking && !fresh && clock() - checkedAt < checkedMs) return checking;
      checkedAt = clock();
      checking = ask(fresh);
      return checking;
    };
    function look(fresh: boolean): void {
      check({ fresh }).catch(() => {}); // the listeners know
    }
    const timer = setInterval(look, checkMs, false).unref();
    look(false);
    return {
      lost,
      check,
      stop() {
        clearInterval(timer);
        clearTimeout(expiry);
        all.delete(key);
      },
    };
  }

  return {
    /** `key` is equal for equal credentials. */
    open(key: string, check: CheckAccess, lost: (error: unknown) => void): Guard {
      const watched = all.get(key) ?? watch(key, check);
      all.set(key, watched);
      watched.lost.add(lost);
      return {
        check: watched.check,
        stop() {
          watched.lost.delete(lost);
          if (watched.lost.size === 0 && all.get(key) === watched) watched.stop();
        },
      };
    },
  };
}
