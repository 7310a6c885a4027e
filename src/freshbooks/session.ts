import { HttpFailure } from "../http/failure.ts";
import type { Http, HttpAnswer } from "../http/request.ts";
import { FreshBooksError } from "./errors.ts";
import type { createTrust } from "./trust.ts";

/** Asks for a path. The same path is asked once; `fresh` asks again. */
export type Get = (path: string, options?: { fresh?: boolean }) => Promise<HttpAnswer>;

/** What a noun needs to ask FreshBooks: answers are remembered for one request, broken trust for longer. */
export type Session = { get: Get; trust: ReturnType<typeof createTrust> };

export type Asker = {
  http: Http;
  token: string;
  /** Bounds what is under way at once. */
  limit: <T>(work: () => Promise<T>) => Promise<T>;
  signal?: AbortSignal;
};

/** For one caller and one GraphQL request: answers are remembered for as long as it lives. */
export function createGet({ http, token, limit, signal }: Asker): Get {
  const asked = new Map<string, Promise<HttpAnswer>>();

  // No Content-Type on a GET: some of FreshBooks' services mishandle it.
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };

  function ask(path: string): Promise<HttpAnswer> {
    return limit(() => http.send({ method: "GET", path, headers, ...(signal && { signal }) })).catch(
      (error: unknown) => {
        if (error instanceof HttpFailure)
          throw new FreshBooksError("unavailable", `FreshBooks did not answer: ${error.kind}`, {
            cause: error,
          });
        throw error;
      },
    );
  }

  return (path, { fresh = false } = {}) => {
    const known = fresh ? undefined : asked.get(path);
    const answer = known ?? ask(path);
    if (!known) asked.set(path, answer);
    return answer;
  };
}
