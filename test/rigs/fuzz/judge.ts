import type { Answer } from "../../support/start.ts";
import type { Mutation } from "./mutate.ts";
import type { Operation } from "./operation.ts";

/** Codes that tell a caller what to do; excludes `INTERNAL_SERVER_ERROR`. */
const codes = new Set([
  ...[
    "BAD_USER_INPUT",
    "BUSINESS_REQUIRED",
    "NO_ACCOUNTING",
    "UNAUTHENTICATED",
    "FORBIDDEN",
    "FEATURE_NOT_IN_PLAN",
  ],
  ...[
    "NOT_FOUND",
    "RATE_LIMITED",
    "UPSTREAM_UNAVAILABLE",
    "UPSTREAM_MISMATCH",
    "OUTCOME_UNKNOWN",
    "LIST_CHANGED",
  ],
  "FILTER_TOO_BROAD",
  "TOO_MANY_ROWS",
]);

type Leaves = ReadonlyMap<string, unknown>;

/** Every leaf value of a response, by its path. */
export function leavesOf(value: unknown, path = "", found = new Map<string, unknown>()): Leaves {
  if (typeof value === "string") found.set(path, value.replace(/127\.0\.0\.1:\d+/, "here"));
  else if (typeof value !== "object" || value === null) found.set(path, value);
  else for (const [key, below] of Object.entries(value)) leavesOf(below, `${path}.${key}`, found);
  return found;
}

/** Absent from older responses; then FreshBooks' default applies. */
const defaults = new Set(
  [
    "allowsLateFees",
    "allowsLateReminders",
    "attachesPdfToEmail",
    "hasRetainer",
    "exceedsPlanLimit",
    "showsAttachments",
  ].concat(["fromCredit", "isCostOfGoodsSold", "isPotentialBillPayment", "importedInBulk", "compoundsTaxes"]),
);

/** An operation's outcome, and what it must never be. */
export function judge(
  operation: Operation,
  answer: Answer | string,
  right: Leaves,
  mutation: Mutation | undefined,
): { ending: string; wrong: string[] } {
  if (typeof answer === "string") return { ending: "none", wrong: [`no answer: ${answer}`] };
  const errors = answer.errors ?? [];
  const wrong = errors
    .filter(({ extensions }) => !codes.has(extensions?.code))
    .map(({ message, path, extensions }) => `${extensions?.code} at ${path?.join(".")}: ${message}`);
  if (answer.data === undefined && errors.length === 0) wrong.push("neither data nor errors");
  // With an error beside it, null is valid: also for a written record.
  const lies = (answer.data && operation.lies?.(answer.data)) || [];
  for (const lie of lies)
    if (!errors[0] || !/ is null,|^no record/.test(lie)) wrong.push(`silently wrong: ${lie}`);
  if (errors[0]) return { ending: String(errors[0].extensions?.code), wrong };

  const got = leavesOf(answer.data);
  const changed = [...got].filter(([path, value]) => right.get(path) !== value);
  if (mutation?.robbed && !JSON.stringify(answer.data).includes('"userErrors":[{'))
    for (const [path, value] of changed) {
      if (value === null || !right.has(path) || defaults.has(path.split(".").at(-1) ?? "")) continue;
      // A cursor has its list's length, if known.
      if (path.endsWith("Cursor") && got.get(path.replace(/pageInfo\.\w+$/, "totalCount")) === null) continue;
      wrong.push(
        `silently wrong: ${path} is ${JSON.stringify(value)?.slice(0, 60)}, not ${JSON.stringify(right.get(path))}`,
      );
    }
  return { ending: changed.length > 0 ? "changed" : "right", wrong };
}
