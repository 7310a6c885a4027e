import type { HttpAnswer } from "../../http/message.ts";
import { type FreshBooksError, type Problem, type Reason, reasonFor, refusal } from "../errors.ts";

/** With 200 it is how other income is kept from a plan; what a role may not do is refused with 403. */
const permissionDenied = 1003;

const reasonByErrno = new Map<number, Reason>([
  [permissionDenied, "forbidden"],
  [1012, "notFound"],
  [1038, "invalid"],
  [12001, "notInPlan"],
  [31001, "notInPlan"],
  [41001, "notInPlan"],
  [41101, "notInPlan"],
]);

type Classic = { errno?: unknown; field?: unknown; message?: unknown };
type Rpc = { reason?: unknown; metadata?: { field?: unknown; message?: unknown } };

/** What the accounting family refused, in its old shape or its new one; undefined when it did not. */
export function readAccountingErrors(answer: HttpAnswer): FreshBooksError | undefined {
  const { status, json } = answer;
  const problems = problemsIn(json);
  const succeeded = status >= 200 && status < 300;
  if (succeeded && problems.length === 0) return undefined;
  return refusal(answer, { problems, reason: reasonOf(succeeded, status, problems) });
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

function reasonOf(succeeded: boolean, status: number, problems: readonly Problem[]): Reason {
  if (status === 401 || status === 429 || status >= 500) return reasonFor(status);
  if (succeeded && problems.some(({ code }) => code === permissionDenied)) return "notInPlan";
  const known = problems.map(({ code }) => reasonByErrno.get(code ?? -1)).find((reason) => reason);
  if (known) return known;
  return succeeded ? "invalid" : reasonFor(status);
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
