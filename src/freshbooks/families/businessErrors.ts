import type { HttpAnswer } from "../../http/message.ts";
import { errnosIn, FreshBooksError, type Problem, reasonFor, secondsIn } from "../errors.ts";

/**
 * What the business family, or the auth family, refused; undefined when it did not. There are three shapes:
 * `{error}`, `{errno, error: {field: message}}` and `{message}`, each with a status that says why.
 */
export function readBusinessErrors({ status, json, headers }: HttpAnswer): FreshBooksError | undefined {
  const problems = problemsIn(json);
  const succeeded = status >= 200 && status < 300;
  if (succeeded && problems.length === 0) return undefined;

  const codes = errnosIn(problems);
  return new FreshBooksError(
    succeeded ? "invalid" : reasonFor(status),
    `FreshBooks refused with ${status}${codes.length > 0 ? ` (${codes.join(", ")})` : ""}`,
    { problems, retryAfter: status === 429 ? secondsIn(headers["retry-after"]) : undefined },
  );
}

function problemsIn(json: unknown): Problem[] {
  const { errno, error } = (json ?? {}) as { errno?: unknown; error?: unknown };
  const code = Number.isInteger(errno) ? Number(errno) : null;
  if (typeof error === "object" && error !== null)
    return Object.entries(error).map(([field, message]) => ({
      code,
      field: field === "__root__" ? null : field, // about the record as a whole
      message: String(message),
    }));
  return error || code !== null ? [{ code, field: null, message: String(error ?? "") }] : [];
}
