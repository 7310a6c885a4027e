import { hkdfSync } from "node:crypto";
import type { App, Secret } from "../oauth/connection.ts";
import { type KeyRing, toKeyRing } from "../oauth/seal.ts";
import { isLoopback, isLoopbackName } from "../values/loopback.ts";
import { toOrigin, toPublicUrl } from "./address.ts";
import { namesApps, readApps } from "./apps.ts";
import type { Environment } from "./environment.ts";
import { readChoice, readIssuer } from "./inbound.ts";

/** Where everything is stored that outlives a request. */
export type Storing = {
  /** `memory`, the path of a SQLite file, or a Postgres URL without its password. */
  store: string;
  /** The full URL of a Postgres. */
  address?: Secret;
  /** The variable that says so; `TOKEN_STORE` is its former name. */
  named?: "STORE_URL" | "TOKEN_STORE";
  /** The keys that seal tokens; undefined only for a store in memory. */
  keys: KeyRing | undefined;
};

/** Who can sign in, and where connections are stored. */
export type Connecting = Storing & {
  apps: readonly App[];
  /** Seals what browsers keep for us: the same in every process with the same keys. */
  noteKey: (() => Uint8Array) | undefined;
};

type Served = { host: string; port: number; apiOrigin: string | undefined };

export const realApi = "https://api.freshbooks.com";
const realAuth = "https://auth.freshbooks.com";
const usualStore = "connections.sqlite";
const storeText = "memory:, the path of a SQLite file, or postgres://…";

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
  const store = readStore(env);
  const secrets = env.secret("TOKEN_KEYS", ringText, toSecrets);
  const isSealed = ["TOKEN_KEYS", "TOKEN_KEYS_FILE"].some(env.isSet);
  const stores = store?.named === "STORE_URL" && apiOrigin !== undefined;

  if (namesApps(env)) {
    if (store?.store !== "memory" && !isSealed)
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
    const idle = (apiOrigin === undefined ? storing : [...storing, ...choosing]).filter(
      (name) => !(stores && name.startsWith("TOKEN_KEYS")),
    );
    if (store?.named === "STORE_URL" && store.store !== "memory" && apiOrigin === undefined)
      env.problem(
        "STORE_URL is for the real FreshBooks: the sandbox and what belongs to it end with the process",
      );
    if (stores && store.store !== "memory" && !isSealed)
      env.problem("TOKEN_KEYS must be set: what is stored of an input is hashed with them");
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
        ? { apps, ...(store ?? { store: usualStore }), keys: undefined, noteKey: undefined, ...secrets }
        : undefined,
    storing: { ...(store ?? { store: "memory" }), keys: secrets?.keys },
    choice,
    issuer,
  };
}

/** Both names of the variable, of which one may be set. */
function readStore(env: Environment): Pick<Storing, "store" | "address" | "named"> | undefined {
  const former = env.read("TOKEN_STORE", storeText, toStore);
  const store = env.read("STORE_URL", storeText, toStore);
  if (former && store) env.problem("TOKEN_STORE is the former name of STORE_URL: set only STORE_URL");
  if (store) return { ...placeOf(store), named: "STORE_URL" };
  return former ? { ...placeOf(former), named: "TOKEN_STORE" } : undefined;
}

/** A Postgres URL includes its password, which is not shown. */
function placeOf(store: string): Pick<Storing, "store" | "address"> {
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
  if (/^memory:?$/i.test(text)) return "memory";
  if (/^(?:(?:sqlite|file):)?(:memory:.*)?$/i.test(text)) return undefined;
  return /^[a-z]{2,}:/i.test(text) && !/^(postgres|postgresql|sqlite|file):/i.test(text) ? undefined : text;
}
