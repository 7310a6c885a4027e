import type { Settings } from "../../control/settings.ts";
import type { Fields } from "../../wire/json.ts";

/** Thrown by a rule of the businessId families, with the response to send. */
export class Rejection extends Error {
  readonly status: number;
  readonly body: Fields;

  constructor(status: number, body: Fields) {
    super(JSON.stringify(body));
    this.status = status;
    this.body = body;
  }
}

/** 401, for a missing or bad token alike: live, in the fixtures of the Python SDK, and in the tests of the Node SDK. */
const unauthenticatedBodies: Record<Settings["businessUnauthenticatedBody"], Fields> = {
  error: {
    error: "unauthenticated",
    error_description: "This action requires authentication to continue.",
  },
  message: {
    message:
      "The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.",
  },
  invalidToken: { message: "invalid_token: The request token failed to authenticate or validate." },
};

export const unauthenticated = ({ businessUnauthenticatedBody }: Settings) =>
  new Rejection(401, unauthenticatedBodies[businessUnauthenticatedBody]);

/** 403, for a client who writes. The real response was never captured. */
export const denied = () => new Rejection(403, { error: "Permission Denied." });

/** 404, for an unknown or unreachable record or business. */
export const notFound = () => new Rejection(404, { error: "Requested resource could not be found." });

/** 404, for a write to a removed project; the official Postman collection has this shape for nothing else. */
export const gone = () =>
  new Rejection(404, { error_type: "not_found", message: "The requested resource was not found." });

/** 404, for a path. */
export const noRoute = () =>
  new Rejection(404, {
    message:
      "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.",
  });

/** 405, for a method the path does not have. */
export const noMethod = () =>
  new Rejection(405, { message: "The method is not allowed for the requested URL." });

/** 422, with a text for each field; a rule about several is under `__root__`. */
export const invalid = (error: Fields) => new Rejection(422, { errno: 2001, error });

/** 500, for a project changed without its title. Which key has the text is not certain. */
export const internalError = () => new Rejection(500, { error: "An internal error has occurred." });

/** 429; a real one was never captured. */
export const tooMany = () => new Rejection(429, { error: "Rate limit exceeded." });
