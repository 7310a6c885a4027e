import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { OpenConnecting } from "../app/connecting/open.ts";
import { missingScopes } from "../freshbooks/caller/scopes.ts";
import { hindranceRemedies } from "../freshbooks/reach/remedies.ts";
import type { Choice } from "../inbound/choose.ts";
import { usageOf } from "../inbound/usage.ts";
import {
  type App,
  type Connection,
  ConnectionError,
  type ConnectionId,
  type Disconnected,
} from "../oauth/connection.ts";
import { begin, type Returned, SignInError, signInLifeMs } from "../oauth/signIn/signIn.ts";
import { type CallbackListener, listenForCallback, readPasted } from "../routes/connect/callbackListener.ts";
import { type ConnectDesk, complete, look } from "../routes/connect/desk.ts";
import { problemTexts } from "../routes/connect/problems.ts";
import { isLoopbackName } from "../values/loopback.ts";

/** The app where there are several; or, instead of signing in, whether to list connections, or which one to end. */
export type ConnectFlags = {
  app?: string | undefined;
  list?: boolean | undefined;
  end?: string | undefined;
};

type Options = {
  connecting: OpenConnecting;
  identityOf: ConnectDesk["identityOf"];
  choice: Choice;
  flags: ConnectFlags;
  /** Whether the app accepts any port of the listener, as the sandbox's own does. */
  anyPort: boolean;
  onOrigin: (origin: string) => void;
  input: Readable;
  print: (line: string) => void;
};

/** Signs one user in: prints where to consent, waits for the redirect, and prints the connection. False when there is none. */
export async function connectFromTerminal(options: Options): Promise<boolean> {
  const { connecting, identityOf, choice, print, anyPort, onOrigin, input, flags } = options;
  if (!connecting.lasting && (flags.list || flags.end !== undefined)) {
    print(elsewhere);
    return false;
  }
  if (flags.list) return list(connecting, print);
  if (flags.end !== undefined) return end(connecting, flags.end, print);
  const app = appIn(connecting.apps, flags.app);
  if (!app) {
    print(`Name one of the apps with --app <name>: ${names(connecting.apps)}`);
    return false;
  }
  if (anyPort) print("This signs in to a sandbox with fictional books. It ends with this command.\n");
  const listener = await listen(app, anyPort, print);
  if (listener && anyPort) onOrigin(listener.origin);
  const { begun, url } = await begin(app, connecting.authOrigin);
  print(`Open this address in a browser, and approve:\n\n  ${url}\n`);
  print(
    listener
      ? "Waiting for FreshBooks to redirect. If the page does not open, paste its address here:"
      : "FreshBooks then redirects to an address that may not open. Paste that address here:",
  );

  const desk: ConnectDesk = {
    ...connecting,
    identityOf,
    use: (id, count) => usageOf(choice, id, { count }),
    onTrouble: () => print("FreshBooks did not identify the person; the connection is stored anyway."),
  };
  try {
    const returned = await firstOf(begun.state, listener, input, print);
    const id = await complete(desk, app, begun, returned);
    await listener?.finish("connected");
    await tell(desk, id, anyPort ? sandboxEnds : notKept, print);
    return true;
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    const { title, text, remedy } = problemTexts[error.problem];
    await listener?.finish(error.problem);
    print(`${title}. ${text} ${remedy}`);
    return false;
  }
}

const elsewhere =
  "Connections in memory belong to the process that made them, and this command cannot see those of a server. The start page of the server lists them.";
const sandboxEnds =
  "The sandbox ends with this command, and so does the connection. To try the graph as this person, run `npm start` and sign in at /connect. For your own books, set FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET first.";
const notKept =
  "The connection was only in memory, and ends with this command. To keep connections, set STORE_URL to a file or a Postgres database.";

/** Lists the connections and their state. */
async function list({ connections }: OpenConnecting, print: (line: string) => void): Promise<boolean> {
  const all = await connections.list();
  if (all.length === 0) print("Nobody is connected.");
  for (const { id, app, person, standing, connectedAt } of all)
    print(
      `${id}  ${person?.name ?? "(unknown person)"}  ${app}  ${words[standing]}, since ${connectedAt.toISOString()}`,
    );
  return true;
}

const words: Record<Connection["standing"], string> = {
  connected: "connected",
  interrupted: "interrupted: FreshBooks has not issued a new token yet",
  expiring: "about to expire",
  reauthorizationNeeded: "expired: sign in again",
  clientInvalid: "the app's credentials are rejected",
};

async function end({ connections }: OpenConnecting, id: string, print: (line: string) => void) {
  try {
    const how = await connections.disconnect(id as ConnectionId);
    const ended = how === "none" ? undefined : how;
    print(ended ? `${id} ${endings[ended]}` : "The connection does not exist.");
    return ended === "revoked";
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print(error.message);
    return false;
  }
}

const endings: Record<Exclude<Disconnected, "none">, string> = {
  revoked: "was revoked at FreshBooks and deleted.",
  notRevoked:
    "was deleted here, and its tokens are still valid: the app is not configured or is rejected by FreshBooks, or no key here decrypts them.",
};

const appIn = (apps: readonly App[], named: string | undefined): App | undefined =>
  named === undefined && apps.length === 1 ? apps[0] : apps.find(({ name }) => name === named);

const names = (apps: readonly App[]): string => apps.map(({ name }) => name).join(", ");

/** Undefined when the redirect is not to this machine, or over https. */
async function listen(app: App, anyPort: boolean, print: (line: string) => void) {
  if (anyPort) return listenForCallback();
  const { protocol, host, origin, pathname } = new URL(app.redirectUri);
  if (protocol !== "http:" || !isLoopbackName(host) || pathname !== "/connect/callback") return undefined;
  try {
    return await listenForCallback(origin);
  } catch {
    print(`${origin} is taken: if this server runs there, open ${origin}/connect in a browser instead.`);
    return undefined;
  }
}

/** The browser at the listener, or a pasted address. */
async function firstOf(
  state: string,
  listener: CallbackListener | undefined,
  input: Readable,
  print: (line: string) => void,
): Promise<Returned> {
  const lines = createInterface({ input });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Returned>((resolve, reject) => {
      timer = setTimeout(() => reject(new SignInError("notBegun")), signInLifeMs);
      listener?.returned(state).then(resolve, reject);
      lines.on("line", (line) => {
        if (line.trim() === "") return;
        try {
          resolve(readPasted(line, state));
        } catch (error) {
          if (error instanceof SignInError && error.problem === "notBegun")
            print("This is not the expected address: it must contain the code and state of this sign-in.");
          else reject(error);
        }
      });
      // Nothing can be pasted any more.
      lines.on("close", () => {
        if (!listener) reject(new SignInError("notBegun"));
      });
    });
  } finally {
    clearTimeout(timer);
    lines.close();
  }
}

/** Prints the connection, and how requests use it, or why not. */
async function tell(
  desk: ConnectDesk,
  id: Parameters<ConnectDesk["use"]>[0],
  whyLost: string,
  print: (line: string) => void,
) {
  const found = await look(desk, id);
  if (!found) return print("It was disconnected in the meantime.");
  const { connection, reaches, use, lasting } = found;
  const { person, scopes } = connection;
  print(`Connected${person ? ` as ${person.name}` : ""}: ${connection.id}`);
  for (const { business, hindrance } of reaches ?? [])
    print(
      `  Business:${business.businessId}  ${business.name}  ${hindrance ? hindranceRemedies[hindrance] : "available"}`,
    );
  for (const { noun, scopes: lacking } of missingScopes(scopes))
    print(`  Not granted: ${noun} (${lacking.join(", ")})`);
  print(lasting ? use : whyLost);
}
