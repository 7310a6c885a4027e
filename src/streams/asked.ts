import type { FastifyRequest } from "fastify";
import type { Asked } from "../graphql/events/subscribe.ts";
import { UnreadableRequest } from "../routes/bodies/unreadable.ts";

/** Content types that a page of any origin can send without a preflight request. */
const simpleTypes = /^\s*(text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;
const preflightHeaders = ["apollo-require-preflight", "x-apollo-operation-name"];

/** A browser states each page's request in one of these ways, and no page can prevent all of them without a preflight request. */
const isFromPage = ({ headers }: FastifyRequest): boolean =>
  ["origin", "sec-fetch-site", "referer"].some((name) => headers[name] !== undefined) ||
  /^Mozilla\//i.test(headers["user-agent"] ?? "");

/**
 * Rejects what a page of another origin could send without a preflight request, by the rules of POST /graphql. A GET of
 * a program needs no header: that is how Hive Gateway subscribes.
 */
export function requirePreflight(request: FastifyRequest): void {
  const { headers, method } = request;
  const type = headers["content-type"];
  if (type && !simpleTypes.test(type)) return;
  if (method === "GET" && !isFromPage(request)) return;
  if (preflightHeaders.some((name) => headers[name])) return;
  throw new UnreadableRequest(
    400,
    "This request could come from a page of another origin: send `Content-Type: application/json`, or a non-empty `apollo-require-preflight` header",
  );
}

/** The operation in a GET or POST request. */
export function askedIn({ method, query, body }: FastifyRequest): Asked {
  if (method === "GET") {
    const given = query as Record<string, unknown>;
    const parsed = (name: string) =>
      typeof given[name] === "string" ? objectIn(name, parse(name, given[name])) : undefined;
    return toAsked({ ...given, variables: parsed("variables"), extensions: parsed("extensions") });
  }
  if (!isObject(body)) throw new UnreadableRequest(400, "The body must be a JSON object");
  return toAsked(body);
}

function toAsked({ query, operationName, variables, extensions }: Record<string, unknown>): Asked {
  return {
    ...(query !== undefined && query !== null && { query: textIn("query", query) }),
    ...(operationName !== undefined &&
      operationName !== null && { operationName: textIn("operationName", operationName) }),
    ...(variables !== undefined && variables !== null && { variables: objectIn("variables", variables) }),
    ...(extensions !== undefined &&
      extensions !== null && { extensions: objectIn("extensions", extensions) }),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textIn(name: string, value: unknown): string {
  if (typeof value !== "string") throw new UnreadableRequest(400, `\`${name}\` must be a string`);
  return value;
}

function objectIn(name: string, value: unknown): Record<string, unknown> {
  if (!isObject(value)) throw new UnreadableRequest(400, `\`${name}\` must be a JSON object`);
  return value;
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRequest(400, `\`${name}\` must be JSON`);
  }
}

const json = /^application\/(json|graphql-response\+json|graphql\+json)$/;

/** Whether a client of /graphql prefers a stream of events to JSON, by `Accept`. */
export function prefersEvents(accept: string | undefined): boolean {
  const accepted = accept?.toLowerCase() ?? "";
  if (!accepted.includes("text/event-stream")) return false;
  const wanted = accepted
    .split(",")
    .map((part) => {
      const [type = "", ...parameters] = part.split(";").map((each) => each.trim());
      const q = parameters.find((each) => each.startsWith("q="))?.slice(2);
      return { type, q: q === undefined ? 1 : Number(q) || 0 };
    })
    .filter(({ type, q }) => q > 0 && (type === "text/event-stream" || json.test(type)))
    .toSorted((one, other) => other.q - one.q);
  return wanted[0]?.type === "text/event-stream";
}
