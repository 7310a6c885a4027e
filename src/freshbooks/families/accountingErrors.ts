import type { HttpAnswer } from "../../http/message.ts";
import { type FreshBooksError, type Problem, type Reason, reasonFor, refusal } from "../errors.ts";

const reasonByErrno = new Map<number, Reason>([
  [1003, "forbidden"],
  [1012, "notFound"],
  [1038, "invalid"],
  [12001, "notInPlan"],
  [31001, "notInPlan"],
  [41001, "notInPlan"],
  [41101, "notInPlan"],
]);

type Classic = { errno?: unknown; field?: unknown; message?: unknown };
type Rpc = { reason?: unknown; metadata?: { field?: unknown; message?: unknown } };

/**
 * A rejection of the accounting family, in its old or new shape; undefined for none. `gate` is a number that with 200,
 * for this noun alone, means that the plan lacks it.
 */
export function readAccountingErrors(answer: HttpAnswer, gate?: number): FreshBooksError | undefined {
  const { status, json } = answer;
  const problems = problemsIn(json);
  if (isSuccess(status) && problems.length === 0) return undefined;
  return refusal(answer, { problems, reason: reasonOf(status, problems, gate) });
}

function problemsIn(json: unknown): Problem[] {
  const body = asObject(json);
  const { errors, error } = asObject(body.response);
  if (errors || error) return [errors ?? error].flat().map((each) => toProblem(asObject(each) as Classic));
  if (Array.isArray(body.details)) {
    const problems = body.details
      .map((each) => asObject(each) as Rpc)
      .filter(({ reason }) => reason !== undefined)
      .map(({ reason, metadata }) => toProblem({ errno: reason, ...metadata }));
    return problems.length > 0 ? problems : [toProblem(body)];
  }
  return [];
}

const toProblem = ({ errno, field, message }: Classic): Problem => ({
  code: Number.isInteger(Number(errno)) ? Number(errno) : null,
  field: typeof field === "string" && field !== "" ? field : null,
  message: typeof message === "string" ? message : "Refused without a message",
});

function reasonOf(status: number, problems: readonly Problem[], gate: number | undefined): Reason {
  if (status === 401 || status === 429 || status >= 500) return reasonFor(status);
  const succeeded = isSuccess(status);
  if (succeeded && gate !== undefined && problems.some(({ code }) => code === gate)) return "notInPlan";
  const known = problems.map(({ code }) => reasonByErrno.get(code ?? -1)).find((reason) => reason);
  if (known) return known;
  return succeeded ? "invalid" : reasonFor(status);
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
