import { HttpFailure } from "../http/failure.ts";
import type { Operation } from "../http/operation.ts";
import type { Http, HttpAnswer, HttpStream } from "../http/request.ts";
import type { Access } from "./access.ts";
import { FreshBooksError } from "./errors.ts";
import type { createTrust } from "./trust.ts";

/**
 * Asks for a path and reads the answer. The same path is asked and read once; `fresh` asks again. What is remembered
 * is what was read: the answer itself is let go, since it is several times as large.
 */
export type Get = <Read>(
  path: string,
  read: (answer: HttpAnswer) => Read,
  options?: { fresh?: boolean },
) => Promise<Read>;

/** Sends a write, once: it is never repeated here, because FreshBooks would do it twice. */
type Write = (method: "POST" | "PUT" | "DELETE", path: string, body?: object) => Promise<HttpAnswer>;

/** Bytes of any length on their way to FreshBooks, once, and from it. Both are `unavailable` when they are lost. */
type Transfer = {
  send(path: string, contentType: string, body: AsyncIterable<Uint8Array>): Promise<HttpAnswer>;
  open(path: string): Promise<HttpStream>;
};

/** What a noun needs to ask FreshBooks: answers are remembered for one request, broken trust for longer. */
export type Session = { get: Get; write: Write; transfer: Transfer; trust: ReturnType<typeof createTrust> };

export type Asker = {
  http: Http;
  access: Access;
  /** For whom it is asked: until when, and who watches. */
  operation: Operation;
  /** Bounds what is under way at once. */
  limit: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same for files: they are as slow as who sends them, and must not hold up everything else. */
  limitFiles: <T>(work: () => Promise<T>) => Promise<T>;
  trust: Session["trust"];
  /** FreshBooks takes the access no more: what was known of the caller may no longer be so. */
  refused: () => void;
};

/** For one caller and one GraphQL request: answers are remembered until something is written. */
export function createSession({ http, access, limit, limitFiles, trust, refused }: Asker): Session {
  const asked = new Map<string, Promise<unknown>>();
  // No Content-Type on a GET: some of FreshBooks' services mishandle it.
  const signed = (token: string) => ({ authorization: `Bearer ${token}`, accept: "application/json" });

  const certain = <Answer>(asking: Promise<Answer>): Promise<Answer> =>
    asking.catch((error: unknown) => {
      throw unanswered(error, "unavailable");
    });
  const askWith = (token: string, path: string): Promise<HttpAnswer> =>
    certain(limit(() => http.send({ method: "GET", path, headers: signed(token) })));

  // A read that is refused for its token is asked once more with another one, if there is one to be had.
  const ask = async (path: string): Promise<HttpAnswer> => {
    const token = await access.token();
    const answer = await askWith(token, path);
    if (answer.status !== 401) return answer;
    const other = await access.renew(token);
    const last = other === undefined ? answer : await askWith(other, path);
    if (last.status === 401) refused();
    return last;
  };

  return {
    trust,
    transfer: {
      send: async (path, contentType, body) => {
        const headers = { ...signed(await access.token()), "content-type": contentType };
        return certain(limitFiles(() => http.send({ method: "POST", path, headers, body })));
      },
      open: async (path) => {
        const { authorization } = signed(await access.token());
        return certain(limitFiles(() => http.open({ method: "GET", path, headers: { authorization } })));
      },
    },
    get: <Read>(path: string, read: (answer: HttpAnswer) => Read, { fresh = false } = {}) => {
      // A path has one reader: which one follows from the path.
      const known = fresh ? undefined : (asked.get(path) as Promise<Read> | undefined);
      const answer = known ?? ask(path).then(read);
      if (!known) asked.set(path, answer);
      return answer;
    },
    write: async (method, path, body) => {
      try {
        const headers = signed(await access.token());
        return await limit(() =>
          http.send({
            method,
            path,
            headers: { ...headers, ...(body && { "content-type": "application/json" }) },
            ...(body && { body: JSON.stringify(body) }),
          }),
        );
      } catch (error) {
        throw unanswered(error, "outcomeUnknown");
      } finally {
        asked.clear(); // what was read before may no longer be so
      }
    },
  };
}

function unanswered(error: unknown, reason: "unavailable" | "outcomeUnknown"): unknown {
  if (!(error instanceof HttpFailure)) return error;
  // Without a connection nothing was done, whatever was asked.
  const certain = error.kind === "unreachable" ? "unavailable" : reason;
  return new FreshBooksError(certain, `FreshBooks did not answer: ${error.kind}`, { cause: error });
}
