import type { App } from "../oauth/connection.ts";
import { isGrantable } from "../oauth/signIn/scopes.ts";
import { isLoopbackName } from "../values/loopback.ts";
import type { Environment } from "./environment.ts";

/** Where an app's users return to, by default. */
export type Usual = { redirectUri: string | undefined; httpsOnly: boolean };

const visible = (text: string) => (/^[\x21-\x7e]+$/.test(text) ? text : undefined);
const plain = ["FRESHBOOKS_CLIENT_ID", "FRESHBOOKS_CLIENT_SECRET", "FRESHBOOKS_CLIENT_SECRET_FILE"];
const single = [...plain, "FRESHBOOKS_REDIRECT_URI", "FRESHBOOKS_SCOPES"];

/** Whether the variables configure an app. */
export const namesApps = ({ isSet }: Environment): boolean => ["FRESHBOOKS_APPS_FILE", ...plain].some(isSet);

/** The one app of plain variables, the several of a file, or none. */
export function readApps(env: Environment, usual: Usual): readonly App[] {
  if (!env.isSet("FRESHBOOKS_APPS_FILE")) return readOne(env, usual);
  for (const name of single.filter(env.isSet))
    env.problem(`${name} cannot be combined with FRESHBOOKS_APPS_FILE: set it in that file`);
  return readSeveral(env, usual);
}

function readOne(env: Environment, usual: Usual): readonly App[] {
  const clientId = env.read("FRESHBOOKS_CLIENT_ID", "the client id of your app", visible);
  const clientSecret = env.secret("FRESHBOOKS_CLIENT_SECRET", "the client secret of your app", visible);
  const redirectUri = env.isSet("FRESHBOOKS_REDIRECT_URI")
    ? env.read("FRESHBOOKS_REDIRECT_URI", redirects(usual), toRedirect(usual))
    : checked(env, "FRESHBOOKS_REDIRECT_URI", usual);
  const scopes = env.read("FRESHBOOKS_SCOPES", "scopes separated by spaces", toScopes);
  for (const scope of refused(scopes))
    env.problem(`FRESHBOOKS_SCOPES must not have ${scope}: ${ungrantable}`);
  const named = plain.some(env.isSet);
  if (!named) {
    for (const name of ["FRESHBOOKS_REDIRECT_URI", "FRESHBOOKS_SCOPES"].filter(env.isSet))
      env.problem(`${name} belongs to an app: set FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET as well`);
    return [];
  }
  if (!env.isSet("FRESHBOOKS_CLIENT_ID"))
    env.problem("FRESHBOOKS_CLIENT_ID must be set together with FRESHBOOKS_CLIENT_SECRET");
  if (!plain.slice(1).some(env.isSet))
    env.problem("FRESHBOOKS_CLIENT_SECRET must be set together with FRESHBOOKS_CLIENT_ID");
  return clientId && clientSecret && redirectUri
    ? [{ name: "default", clientId, clientSecret: () => clientSecret, redirectUri, scopes }]
    : [];
}

/** The default redirect, for an app without one. */
function checked(env: Environment, name: string, usual: Usual): string | undefined {
  if (!namesApps(env)) return undefined;
  const redirect = usual.redirectUri === undefined ? undefined : toRedirect(usual)(usual.redirectUri);
  if (redirect === undefined) env.problem(`${name} must be set: ${redirects(usual)}`);
  return redirect;
}

type Row = Partial<Record<keyof App, unknown>>;

const keys = new Set(["name", "clientId", "clientSecret", "redirectUri", "scopes"]);
const listed = [...keys].join(", ");

function readSeveral(env: Environment, usual: Usual): readonly App[] {
  const file = "FRESHBOOKS_APPS_FILE";
  const text = env.file(file);
  if (text === undefined) return [];
  const rows = rowsIn(text);
  if (!rows || rows.length === 0) {
    env.problem(`${file} must contain a JSON list of { ${listed} }`);
    return [];
  }
  const apps = rows.flatMap((row, at) => {
    const complain = (problem: string) => env.problem(`${file}: app ${at + 1} ${problem}`);
    return toApp(row, usual, complain) ?? [];
  });
  const names = apps.map(({ name }) => name);
  for (const name of new Set(names.filter((each, at) => names.indexOf(each) !== at)))
    env.problem(`${file}: two apps have the name ${name}`);
  return apps;
}

function toApp(row: Row, usual: Usual, complain: (problem: string) => void): App | undefined {
  const name = textIn(row.name, (text) => (/^[a-z0-9][a-z0-9-]{0,31}$/.test(text) ? text : undefined));
  const clientId = textIn(row.clientId, visible);
  const clientSecret = textIn(row.clientSecret, visible);
  const redirectUri = textIn(row.redirectUri ?? usual.redirectUri, toRedirect(usual));
  const scopes = scopesIn(row.scopes);
  for (const key of Object.keys(row).filter((each) => !keys.has(each)))
    complain(
      `must not have ${/^[a-z_]{1,30}$/i.test(key) ? `\`${key}\`` : "an unknown key"}: the keys are ${listed}`,
    );
  if (row.scopes !== undefined && !scopes)
    complain("must have a list of strings as `scopes`, or no `scopes` to request all of the app's");
  if (!name) complain("must have a `name` of lowercase letters, digits and hyphens");
  if (!clientId) complain("must have a `clientId`");
  if (!clientSecret) complain("must have a `clientSecret`");
  if (!redirectUri) complain(`must have a \`redirectUri\`: ${redirects(usual)}`);
  for (const scope of refused(scopes)) complain(`must not have the scope ${scope}: ${ungrantable}`);
  return name && clientId && clientSecret && redirectUri
    ? { name, clientId, clientSecret: () => clientSecret, redirectUri, scopes }
    : undefined;
}

function rowsIn(text: string): Row[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) && rows.every((row) => typeof row === "object" && row !== null)
      ? rows
      : undefined;
  } catch {
    return undefined;
  }
}

const textIn = <Value>(value: unknown, parse: (text: string) => Value | undefined): Value | undefined =>
  typeof value === "string" ? parse(value.trim()) : undefined;

function scopesIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return textIn(value, toScopes);
  const texts = value.filter((each): each is string => typeof each === "string");
  return texts.length === value.length ? toScopes(texts.join(" ")) : undefined;
}

const toScopes = (text: string): string[] | undefined => {
  const scopes = text.split(/[\s,]+/).filter(Boolean);
  return scopes.length > 0 ? scopes : undefined;
};

const ungrantable = "FreshBooks does not grant it, and rejects the whole consent because of it";

/** Only what looks like a scope is quoted: anything else might be a misplaced secret. */
const refused = (scopes: readonly string[] = []): string[] =>
  scopes
    .filter((scope) => !isGrantable(scope))
    .map((scope) =>
      /^[a-z_]{1,30}(:[a-z_]{1,30}){1,2}$/.test(scope) ? scope : "a value that is not a scope",
    );

const redirects = ({ httpsOnly }: Usual): string =>
  `an ${httpsOnly ? "https" : "https or loopback http"} address without a query, exactly as it is registered with FreshBooks`;

const toRedirect =
  ({ httpsOnly }: Usual) =>
  (text: string): string | undefined => {
    const url = URL.parse(text);
    if (!url || url.search || url.hash || url.username || url.password || /[?#\s]/.test(text))
      return undefined;
    const local = !httpsOnly && url.protocol === "http:" && isLoopbackName(url.host);
    return url.protocol === "https:" || local ? text : undefined;
  };
