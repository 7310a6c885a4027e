import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import type { Operation } from "../http/operation.ts";
import type { Http } from "../http/request.ts";
import type { Access } from "./access.ts";
import type { Identity } from "./identity.ts";
import { createFreshBooks, type FreshBooks } from "./index.ts";
import { createTrust } from "./trust.ts";

/** Requests that one caller may have under way at FreshBooks at once: the pages of 1,600 rows. */
const mostAtOnce = 16;
/** Files that one caller may have on their way to FreshBooks at once. */
const mostFilesAtOnce = 4;
/** How long businesses and roles are believed before they are read again. */
const identityLifeMs = 5 * 60_000;
const mostCallers = 10_000;

type Limit = ReturnType<typeof pLimit>;
type Known = {
  key: string;
  limit: Limit;
  limitFiles: Limit;
  identity: Promise<Identity> | undefined;
  readAt: number;
};

/** FreshBooks as one caller sees it, for the length of one request. `key` is that of their access. */
export type CallerView = {
  key: string;
  freshbooks: FreshBooks;
  /** Remembered for a while; `fresh` asks again. */
  identity: (options?: { fresh?: boolean }) => Promise<Identity>;
  /** What is remembered of the caller, of their other requests as well, is read anew when it is asked for. */
  forget: () => void;
};

/** What is kept of a caller between requests: who they are, and how much they have under way. No token is held. */
export function createCallers(http: Http): (access: Access, operation: Operation) => CallerView {
  const known = new LRUCache<string, Known>({ max: mostCallers });
  const trust = createTrust();

  function find({ key }: Access): Known {
    const found = known.get(key) ?? {
      key,
      limit: pLimit(mostAtOnce),
      limitFiles: pLimit(mostFilesAtOnce),
      identity: undefined,
      readAt: 0,
    };
    known.set(key, found);
    return found;
  }

  return (access, operation) => {
    const caller = find(access);
    const { key, limit, limitFiles } = caller;
    const forget = () => {
      caller.identity = undefined;
    };
    const freshbooks = createFreshBooks({
      http,
      access,
      operation,
      limit,
      limitFiles,
      trust,
      refused: forget,
    });

    const identity = ({ fresh = false } = {}): Promise<Identity> => {
      if (!fresh && caller.identity && Date.now() - caller.readAt < identityLifeMs) return caller.identity;
      const reading = freshbooks.identity({ fresh });
      caller.identity = reading;
      caller.readAt = Date.now();
      reading.catch(() => {
        if (caller.identity === reading) caller.identity = undefined;
      });
      return reading;
    };

    return { key, freshbooks, identity, forget };
  };
}
