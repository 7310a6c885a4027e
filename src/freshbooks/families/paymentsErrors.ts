import type { HttpAnswer } from "../../http/message.ts";
import { type FreshBooksError, type Problem, refusal } from "../errors.ts";

/**
 * A rejection of the payments family; undefined for none. There are three shapes: `{error_type, message}`, the same
 * with a list of `errors`, and `{errors: {message, details}}`.
 */
export function readPaymentsErrors(answer: HttpAnswer): FreshBooksError | undefined {
  const { status, json } = answer;
  const problems = problemsIn(asObject(json));
  const succeeded = status >= 200 && status < 300;
  if (succeeded && problems.length === 0) return undefined;
  return refusal(answer, { problems, ...(succeeded && { reason: "invalid" }) });
}

function problemsIn({
  error_type: type,
  error,
  message,
  errors,
}: Readonly<Record<string, unknown>>): Problem[] {
  const details = Array.isArray(errors) ? errors : asObject(errors).details;
  if (Array.isArray(details) && details.length > 0) return details.map((each) => toProblem(asObject(each)));
  const isRefused = Boolean(type || error || (errors && !Array.isArray(errors)));
  return isRefused ? [toProblem({ message })] : [];
}

const toProblem = ({ field, message }: Readonly<Record<string, unknown>>): Problem => ({
  code: null,
  field: typeof field === "string" && field !== "" ? field : null,
  message: typeof message === "string" ? message : "Refused without a message",
});

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
