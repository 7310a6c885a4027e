import type { Settings } from "../../control/settings.ts";
import { type Answer, type Ask, header } from "../../wire/exchange.ts";
import { type Problem, problem, problemOfAll, Refusal } from "../../wire/refusal.ts";

/** Classic `response.errors`, or the google-like shape that newer API versions use. */
export function toErrorAnswer({ status, problems }: Refusal, ask: Ask, settings: Settings): Answer {
  const rpc = settings.errorStyle === "rpc" || /^\d{4}-\d\d-\d\d$/.test(header(ask, "x-api-version") ?? "");
  return { status, body: rpc ? rpcBody(status, problems) : { response: { errors: problems } } };
}

/** 401, for a missing or bad token alike. */
export const unauthenticated = () =>
  new Refusal(401, [
    problem(
      1003,
      "",
      "",
      "",
      "The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials, or your browser doesn't understand how to supply the credentials required.",
    ),
  ]);

/** 403, for a client who writes. */
export const denied = () => new Refusal(403, [problemOfAll(1003, "Permission Denied.")]);

/** 404, for an unknown or unreachable account. */
export const noAccount = (accountId: string) =>
  new Refusal(404, [problem(1012, "account", "accountid", accountId, "Account not found.")]);

/** 404; the real response to an unknown path was never captured. */
export const noRoute = (path: string) =>
  new Refusal(404, [problem(1012, "", "", path, "Requested resource could not be found.")]);

/** 405; also for a method that a path does not support. */
export const noMethod = (method: string) =>
  new Refusal(405, [problem(1004, "", "", method, "The method is not allowed for the requested URL.")]);

/** 429; a real one was never captured. */
export const tooMany = () => new Refusal(429, [problem(429, "", "", "", "Rate limit exceeded.")]);

const rpcCodes = new Map([
  [401, 16],
  [403, 7],
  [404, 5],
  [429, 8],
]);

/** The google-like shape. */
export function rpcBody(status: number, problems: readonly Problem[]) {
  return {
    code: rpcCodes.get(status) ?? 3,
    message: `Request failed with status_code: ${status}`,
    details: problems.map(({ errno, object, message, value, field }) => ({
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: String(errno),
      domain: "accounting.api.freshbooks.com",
      metadata: { object: object ?? "", message, value: value ?? "", field: field ?? "" },
    })),
  };
}
