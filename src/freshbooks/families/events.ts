import type { HttpAnswer } from "../../http/message.ts";
import { type FreshBooksError, type Problem, type Reason, reasonFor, refusal } from "../errors.ts";
import { accounting, readResult } from "./accounting.ts";
import { readAccountingErrors } from "./accountingErrors.ts";
import type { Family } from "./collection.ts";

/** As the accounting family, with rejections in a flat shape, and deletions confirmed by 204. */
export const events: Family = {
  ...accounting,
  open: (answer) => {
    const failure = readEventsErrors(answer);
    if (failure) throw failure;
    return readResult(answer);
  },
  assertRemoved: (answer) => {
    const failure = readEventsErrors(answer);
    if (failure) throw failure;
    if (answer.status !== 204) accounting.assertRemoved(answer);
  },
};

type Flat = { readonly errno?: unknown; readonly message?: unknown; readonly details?: unknown };

/** `{errno, message, details: ["event: …"]}` with any status, or a rejection of the accounting family; undefined for none. */
function readEventsErrors(answer: HttpAnswer): FreshBooksError | undefined {
  const { errno, message, details } = (answer.json ?? {}) as Flat;
  if (errno === undefined || errno === null) return readAccountingErrors(answer);
  const code = Number.isInteger(Number(errno)) ? Number(errno) : null;
  const texts = (Array.isArray(details) ? details : []).filter((each) => typeof each === "string");
  const problems = (texts.length > 0 ? texts : [message]).map((text): Problem => toProblem(code, text));
  return refusal(answer, { problems, reason: reasonOf(answer.status, code) });
}

/** A detail begins with its field: `uri: Input should be a valid URL`. */
function toProblem(code: number | null, text: unknown): Problem {
  if (typeof text !== "string") return { code, field: null, message: "Refused without a message" };
  const [, field = null] = /^(\w+): /.exec(text) ?? [];
  return { code, field, message: text };
}

/** The number in the body is that of a status, and counts when the answer's own is a success. */
function reasonOf(status: number, code: number | null): Reason {
  if (status < 200 || status >= 300) return reasonFor(status);
  return code !== null && code >= 400 && code < 600 ? reasonFor(code) : "invalid";
}
