import { HttpFailure } from "../http/failure.ts";
import type { Http, HttpAnswer } from "../http/request.ts";
import { FreshBooksError } from "./errors.ts";
import type { createTrust } from "./trust.ts";

/** Asks for a path. The same path is asked once; `fresh` asks again. */
export type Get = (path: string, options?: { fresh?: boolean }) => Promise<HttpAnswer>;

/** Sends a write, once: it is never repeated here, because FreshBooks would do it twice. */
type Write = (method: "POST" | "PUT", path: string, body: object) => Promise<HttpAnswer>;

/** What a noun needs to ask FreshBooks: answers are remembered for one request, broken trust for longer. */
export type Session = { get: Get; write: Write; trust: ReturnType<typeof createTrust> };

export type Asker = {
  http: Http;
  token: string;
  /** Bounds what is under way at once. */
  limit: <T>(work: () => Promise<T>) => Promise<T>;
  trust: Session["trust"];
};

/** For one caller and one GraphQL request: answers are remembered until something is written. */
export function createSession({ http, token, limit, trust }: Asker): Session {
  const asked = new Map<string, Promise<HttpAnswer>>();
  // No Content-Type on a GET: some of FreshBooks' services mishandle it.
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };

  const ask = (path: string): Promise<HttpAnswer> =>
    limit(() => http.send({ method: "GET", path, headers })).catch((error: unknown) => {
      throw unanswered(error, "unavailable");
    });

  return {
    trust,
    get: (path, { fresh = false } = {}) => {
      const known = fresh ? undefined : asked.get(path);
      const answer = known ?? ask(path);
      if (!known) asked.set(path, answer);
      return answer;
    },
    write: async (method, path, body) => {
      try {
        return await limit(() =>
          http.send({
            method,
            path,
            headers: { ...headers, "content-type": "application/json" },
            body: JSON.stringify(body),
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
