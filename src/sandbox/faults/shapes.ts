import type { Settings } from "../control/settings.ts";
import { rpcBody, toErrorAnswer } from "../families/accounting/errors.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import { problem, Refusal } from "../wire/refusal.ts";

type Told = { readonly status: number; readonly errno: number; readonly words: string };

const words = new Map([
  [400, "The request body could not be parsed."],
  [401, "This action requires authentication to continue."],
  [403, "Permission Denied."],
  [404, "Requested resource could not be found."],
  [409, "Conflict."],
  [422, "The request was well-formed but was unable to be followed due to semantic errors."],
  [429, "Rate limit exceeded."],
]);

const authCodes = new Map([
  [401, "unauthenticated"],
  [403, "forbidden"],
  [404, "not_found"],
  [422, "invalid_resource"],
  [429, "rate_limited"],
]);

const oauthCodes = new Map([
  [400, "invalid_grant"],
  [401, "invalid_client"],
]);

const paymentTypes = new Map([
  [401, "unauthorized"],
  [403, "forbidden"],
  [404, "not_found"],
  [422, "validation"],
]);

const asProblem = ({ errno, words: text }: Told) => problem(errno, "", "", "", text);

/** Every error format of any FreshBooks family, whether it is served here or not. */
const shapes = {
  accounting: (told: Told) => ({ response: { errors: [asProblem(told)] } }),
  /** Seen by the official SDK: an object instead of a list. */
  accountingObject: (told: Told) => ({ response: { errors: asProblem(told) } }),
  accountingSingular: (told: Told) => ({ response: { error: asProblem(told) } }),
  accountingRpc: (told: Told) => rpcBody(told.status, [asProblem(told)]),
  business: ({ status, words: text }: Told) => {
    if (status === 401) return { message: text };
    return status === 422 ? { errno: 2001, error: { title: "field required" } } : { error: text };
  },
  auth: ({ status, words: text }: Told) => ({
    error: authCodes.get(status) ?? "internal_error",
    error_description: text,
  }),
  oauth: ({ status, words: text }: Told) => ({
    error: oauthCodes.get(status) ?? "server_error",
    error_description: text,
  }),
  uploads: ({ words: error }: Told) => ({ error }),
  events: ({ status, words: message }: Told) => ({ errno: status, message }),
  eventsDetails: ({ status, words: message }: Told) => ({
    errno: status,
    message,
    details: ["event: Value error, Unrecognized event."],
  }),
  eventsRpc: ({ status }: Told) => ({
    code: status === 404 ? 5 : 3,
    message: "Invalid data in this request.",
    details: [
      {
        "@type": "type.googleapis.com/google.rpc.BadRequest",
        fieldViolations: [{ field: "event", description: "Unrecognized event." }],
      },
    ],
  }),
  ledger: ({ status, words: message }: Told) => ({
    errors: {
      message: `Request failed with status code ${status}`,
      status,
      details: [{ reason: `name: ${message}`, metadata: { message, field: "name" } }],
    },
  }),
  payments: ({ status, words: message }: Told) => ({
    error_type: paymentTypes.get(status) ?? "internal",
    message,
    errors: [{ error_type: "validation", message, field: "name" }],
  }),
} as const;

export type Shape = keyof typeof shapes;

export const shapeNames = Object.keys(shapes) as Shape[];

/** What accounting says for a status when no number is requested. */
const errnos = new Map([
  [400, 1005],
  [401, 1003],
  [403, 1003],
  [404, 1012],
  [422, 1001],
  [429, 429],
]);

/** An error in the format of the path's family, or in another shape. */
export function refusalOf(
  ask: Ask,
  settings: Settings,
  {
    status,
    errno = errnos.get(status) ?? 500,
    shape,
  }: { status: number; errno?: number | undefined; shape?: Shape | undefined },
): Answer {
  const text = words.get(status) ?? "An internal error has occurred.";
  const headers = { "content-type": typeOf(ask.path) };
  if (!shape && ask.path.startsWith("/accounting/"))
    return {
      ...toErrorAnswer(new Refusal(status, [problem(errno, "", "", "", text)]), ask, settings),
      headers,
    };
  const body = shapes[shape ?? shapeOf(ask.path)]({ status, errno, words: text });
  return { status, headers, body };
}

/** The response of a plan that lacks something: 200 in accounting, elsewhere as for a role. */
export function planGate(ask: Ask, settings: Settings): Answer {
  if (!ask.path.startsWith("/accounting/")) return refusalOf(ask, settings, { status: 403 });
  const noun = /^\/accounting\/account\/[^/]+\/(\w+)\//.exec(ask.path)?.[1] ?? "";
  return refusalOf(ask, settings, { status: 200, errno: gates.get(noun) ?? 12_001 });
}

const gates = new Map([
  ["items", 12_001],
  ["bill_vendors", 31_001],
  ["bills", 41_001],
  ["bill_payments", 41_101],
  ["other_incomes", 1003],
]);

function shapeOf(path: string): Shape {
  if (path.startsWith("/auth/oauth/")) return "oauth";
  if (path.startsWith("/auth/")) return "auth";
  if (path.startsWith("/uploads/")) return "uploads";
  if (path.startsWith("/events/")) return "events";
  if (path.startsWith("/payments/")) return "payments";
  return path.startsWith("/accounting/") ? "accounting" : "business";
}

function typeOf(path: string): string {
  if (path.startsWith("/auth/")) return "application/json; charset=utf-8";
  return /^\/(projects|timetracking|comments|payments)\//.test(path)
    ? "application/vnd.api+json"
    : "application/json";
}
