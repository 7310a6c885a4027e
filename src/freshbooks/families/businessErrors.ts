import type { HttpAnswer } from "../../http/message.ts";
import { type FreshBooksError, type Problem, refusal } from "../errors.ts";

/**
 * A rejection of the business family, or the auth family; undefined for none. There are three shapes: `{error}`,
 * `{errno, error: {field: message}}` and `{message}`, each with a status that says why.
 */
export function readBusinessErrors(answer: HttpAnswer): FreshBooksError | undefined {
  const { status, json } = answer;
  const problems = problemsIn(json);
  const succeeded = status >= 200 && status < 300;
  if (succeeded && problems.length === 0) return undefined;
  return refusal(answer, { problems, ...(succeeded && { reason: "invalid" }) });
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
