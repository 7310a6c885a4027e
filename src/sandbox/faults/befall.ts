import type { Settings } from "../control/settings.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import type { Deed } from "./rule.ts";
import { planGate, refusalOf } from "./shapes.ts";

/** Whether a request is carried out despite its fault. */
export function isCarriedOut(deed: Deed | undefined): boolean {
  switch (deed?.fault) {
    case "reset":
    case "hang":
    case "error":
    case "html":
    case "empty":
    case "answer":
      return deed.after === "commit";
    case "limited":
    case "planGate":
    case "roleGate":
      return false;
    default:
      return true;
  }
}

/** Whether the sandbox closes the connection. */
export const endsConnection = (deed: Deed | undefined): boolean =>
  deed?.fault === "reset" ||
  deed?.fault === "truncated" ||
  (deed?.fault === "encoding" && (deed.as === "chunks" || deed.as === "brokenChunks"));

const page = (status: number) =>
  `<!DOCTYPE html>\n<html><head><title>${status} Server Error</title></head><body><h1>Error: Server Error</h1><p>Please try again in 30 seconds.</p></body></html>\n`;

/** What replaces the right response, or part of it; undefined for no response. */
export function answerOf(
  deed: Deed | undefined,
  right: Answer | undefined,
  ask: Ask,
  settings: Settings,
): Answer | undefined {
  switch (deed?.fault) {
    case "reset":
    case "hang":
      return undefined;
    case "error":
      return refusalOf(ask, settings, { ...deed, status: deed.status ?? 500 });
    case "limited": {
      const { headers, ...refusal } = refusalOf(ask, settings, { status: 429 });
      const seconds = deed.retryAfter;
      return {
        ...refusal,
        headers: { ...headers, ...(seconds !== undefined && { "retry-after": String(seconds) }) },
      };
    }
    case "html": {
      const status = deed.status ?? 502;
      return { status, headers: { "content-type": "text/html; charset=UTF-8" }, body: page(status) };
    }
    case "planGate":
      return planGate(ask, settings);
    case "roleGate":
      return refusalOf(ask, settings, { status: 403 });
    case "empty":
      return { status: 200, body: "" };
    case "answer": {
      const { status, headers, body } = deed;
      return { status, body, ...(headers && { headers }) };
    }
    case "rewrite":
      return right && deed.rewrite(right, ask);
    case "wrongType": {
      const type = deed.contentType ?? "text/html; charset=UTF-8";
      return right && { ...right, headers: { ...right.headers, "content-type": type } };
    }
    default:
      return right;
  }
}
