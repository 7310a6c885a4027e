import { hkdfSync } from "node:crypto";
import type { App, Secret } from "../oauth/connection.ts";
import { type KeyRing, toKeyRing } from "../oauth/seal.ts";
import { isLoopback, isLoopbackName } from "../values/loopback.ts";
import { toOrigin, toPublicUrl } from "./address.ts";
import { namesApps, readApps } from "./apps.ts";
import type { Environment } from "./environment.ts";
import { readChoice, readIssuer } from "./inbound.ts";

/** Who can sign in, and where connections are stored. */
export type Connecting = {
  apps: readonly App[];
  /** `memory`, the path of a SQLite file, or a Postgres URL without its password. */
  store: string;
  /** The full URL of a Postgres. */
  address?: Secret;
  /** The keys that seal tokens; undefined only for a store in memory. */
  keys: KeyRing | undefined;
  /** Seals what browsers keep for us: the same in every process with the same keys. */
  noteKey: (() => Uint8Array) | undefined;
};

type Served = { host: string; port: number; apiOrigin: string | undefined };

export const realApi = "https://api.freshbooks.com";
const realAuth = "https://auth.freshbooks.com";
const usualStore = "connections.sqlite";

const setIssuer = "Set JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS_URL";

const storing = ["TOKEN_STORE", "TOKEN_KEYS", "TOKEN_KEYS_FILE", "FRESHBOOKS_AUTH_URL"];
const choosing = ["FRESHBOOKS_CONNECTION", "CONNECTION_HEADER", "CONNECTION_CLAIM"];

/** Everything about signing in and about callers, once it is known what is served. */
export function readConnecting(env: Environment, { host, port, apiOrigin }: Served) {
  const publicUrl = env.read(
    "PUBLIC_URL",
    "an http or https address, with a path if a proxy serves this server below one; the path must not begin with one of this server's own, such as /graphql",
    toPublicUrl,
  );
  const authOrigin = env.read("FRESHBOOKS_AUTH_URL", "an http or https address without a path", toOrigin);
  const own = publicUrl ?? (port > 0 ? `http://localhost:${port}` : undefined);
  const issuer = readIssuer(env);
  const choice = readChoice(env);
  const apps = readApps(env, {
    redirectUri: own && `${own}/connect/callback`,
    httpsOnly: apiOrigin === realApi,
  });
  const store = env.read("TOKEN_STORE", "memory, the path of a SQLite file, or postgres://…", toStore);
  const secrets = env.secret("TOKEN_KEYS", ringText, toSecrets);

  if (namesApps(env)) {
    if (store !== "memory" && !["TOKEN_KEYS", "TOKEN_KEYS_FILE"].some(env.isSet))
      env.problem("TOKEN_KEYS must be set: tokens are stored only encrypted, and there is no default key");
    if (!isLoopback(host) && !issuer)
      env.problem(
        "HOST must be this machine only (such as 127.0.0.1) while people can connect and callers are not authenticated: " +
          `anyone who can reach this server could reach their books. ${setIssuer}`,
      );
    if (publicUrl && !isLoopbackName(new URL(publicUrl).host) && !issuer)
      env.problem(
        `PUBLIC_URL makes this server public, while people can connect and callers are not authenticated. ${setIssuer}`,
      );
  } else {
    // The built-in sandbox has its own app, and keeps connections in memory.
    const idle = apiOrigin === undefined ? storing : [...storing, ...choosing];
    for (const name of idle.filter(env.isSet))
      env.problem(
        `${name} is for connections, which require an app: set FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET as well`,
      );
  }

  return {
    publicUrl,
    authOrigin: authOrigin ?? (apiOrigin === realApi ? realAuth : apiOrigin),
    connecting:
      apps.length > 0
        ? { apps, ...placeOf(store ?? usualStore), keys: undefined, noteKey: undefined, ...secrets }
        : undefined,
    choice,
    issuer,
  };
}

/** A Postgres URL includes its password, which is not shown. */
function placeOf(store: string): Pick<Connecting, "store" | "address"> {
  if (!/^postgres(ql)?:/i.test(store)) return { store };
  const { host = "", pathname = "" } = URL.parse(store) ?? {};
  return { store: `postgres://${host}${pathname}`, address: () => store };
}

const ringText =
  "`id:key` pairs separated by commas, newest first; a key is 32 random bytes in base64 (`openssl rand -base64 32`)";

function toSecrets(text: string) {
  const keys = toKeyRing(text);
  if (!keys) return undefined;
  const noteKey = new Uint8Array(hkdfSync("sha256", text, "", "what browsers keep", 32));
  return { keys, noteKey: () => noteKey };
}

/** Any other scheme is a typo, not a file; and SQLite's in-memory form would look durable. */
function toStore(text: string): string | undefined {
  if (/^memory$/i.test(text)) return "memory";
  if (/^(sqlite:)?(:memory:.*)?$/i.test(text)) return undefined;
  return /^[a-z]{2,}:/i.test(text) && !/^(postgres|postgresql|sqlite):/i.test(text) ? undefined : text;
}
