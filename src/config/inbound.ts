import type { Choice } from "../inbound/choose.ts";
import type { Issuer } from "../inbound/verify.ts";
import { isLoopbackName } from "../values/loopback.ts";
import type { Environment } from "./environment.ts";

/** All three variables, or none. */
export function readIssuer(env: Environment): Issuer | undefined {
  const issuer = env.read("JWT_ISSUER", "the `iss` of the callers' tokens", (text) => text);
  const audience = env.read("JWT_AUDIENCE", "the `aud` of the callers' tokens", (text) => text);
  const jwksUrl = env.read(
    "JWT_JWKS_URL",
    "the https address of the issuer's keys; http on this machine only",
    (text) => {
      const url = URL.parse(text);
      if (!url || url.username || url.password) return undefined;
      return url.protocol === "https:" || (url.protocol === "http:" && isLoopbackName(url.host))
        ? url.href
        : undefined;
    },
  );
  const names = ["JWT_ISSUER", "JWT_AUDIENCE", "JWT_JWKS_URL"];
  if (names.some(env.isSet))
    for (const name of names.filter((each) => !env.isSet(each)))
      env.problem(`${name} must be set as well: a token is verified by issuer, audience and signature`);
  return issuer && audience && jwksUrl ? { issuer, audience, jwksUrl } : undefined;
}

/** At most one of three ways; defaults to the only connection there is. */
export function readChoice(env: Environment): Choice {
  const id = env.read("FRESHBOOKS_CONNECTION", "the id of a connection, as /connect shows it", (text) =>
    /^[\w-]{1,100}$/.test(text) ? text : undefined,
  );
  const header = env.read("CONNECTION_HEADER", "the name of a header, such as x-connection", (text) =>
    /^[\w-]{1,100}$/.test(text) && text.toLowerCase() !== "authorization" ? text.toLowerCase() : undefined,
  );
  const claim = env.read("CONNECTION_CLAIM", "the name of a claim, such as freshbooks_connection", (text) =>
    /^\S{1,200}$/.test(text) ? text : undefined,
  );
  const ways = ["FRESHBOOKS_CONNECTION", "CONNECTION_HEADER", "CONNECTION_CLAIM"].filter(env.isSet);
  if (ways.length > 1) env.problem(`${ways.join(" and ")} are mutually exclusive: set only one of them`);
  if (env.isSet("CONNECTION_CLAIM") && !env.isSet("JWT_ISSUER"))
    env.problem("CONNECTION_CLAIM requires JWT_ISSUER: only a verified token has claims");
  if (ways.length > 0 && env.isSet("FRESHBOOKS_ACCESS_TOKEN"))
    env.problem(`FRESHBOOKS_ACCESS_TOKEN would never be used together with ${ways[0]}: set one of them`);
  if (id) return { by: "configuration", id };
  if (header) return { by: "header", name: header };
  return claim ? { by: "claim", name: claim } : { by: "only" };
}
