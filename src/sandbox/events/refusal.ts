import type { Settings } from "../control/settings.ts";
import type { Answer } from "../wire/exchange.ts";

/** Thrown by a rule of the events family: `{errno, message}`, with `details` if it is about fields. */
export class EventsRefusal extends Error {
  readonly status: number;
  readonly details: readonly string[];

  constructor(status: number, message: string, details: readonly string[] = []) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** As it is sent. */
export const toRefusalAnswer = ({ status, message, details }: EventsRefusal): Answer => ({
  status,
  body: { errno: status, message, ...(details.length > 0 && { details }) },
});

/** 401, for a missing or bad token alike. */
export const unauthenticated = () =>
  new EventsRefusal(401, "invalid_token: The request token failed to authenticate or validate.");

/** 403: neither the response to a client nor that to a plan without the noun was ever captured. */
export const denied = () => new EventsRefusal(403, "Permission Denied.");

/** 404, for a path, an account or a callback. */
export const notFound = () => new EventsRefusal(404, "Requested resource could not be found.");

/** 422, with all problems. */
export const invalid = (details: readonly string[]) =>
  new EventsRefusal(
    422,
    "The request was well-formed but was unable to be followed due to semantic errors.",
    details,
  );

/** 403, for a token without the scope of the noun. */
export const noScope = ({ missingScopeBody }: Settings): Answer =>
  missingScopeBody === "family"
    ? toRefusalAnswer(denied())
    : {
        status: 403,
        body: {
          error: "insufficient_scope",
          error_description: "The access token does not have the required scope(s).",
        },
      };
