import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { App, ConnectionId } from "../../oauth/connections.ts";
import {
  type Begun,
  begin,
  readReturn,
  SignInError,
  type SignInProblem,
  signInLifeMs,
} from "../../oauth/signIn/signIn.ts";
import { isLoopbackName } from "../../values/loopback.ts";
import { html, keptPrivate, sendPage } from "../page.ts";
import { answerRefusal, type Explain, toRefusal } from "../refusal.ts";
import { cookieIn, cookieText, createBrowserNotes } from "./browserNote.ts";
import { type ConnectDesk, complete, look } from "./desk.ts";
import { appsPage, connectedPage, connectedTitle, problemPage } from "./pages.ts";
import { problemTexts } from "./problems.ts";

export type ConnectOptions = {
  desk: ConnectDesk;
  /** Stands before every link, redirect and cookie path. */
  basePath: string;
  hasGraphiql: boolean;
  /** Throws for a request that may not sign in. Undefined allows everyone who can reach this server. */
  admit: ((request: FastifyRequest) => Promise<unknown>) | undefined;
  /** 32 bytes, shared by all processes that may start or finish the same sign-in. */
  noteKey: Uint8Array;
  publicUrlOf: (request: FastifyRequest) => string;
  explain: Explain;
  now: () => Date;
};

type Query = { app?: unknown; ticket?: unknown };

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** `/connect` starts a sign-in, FreshBooks redirects to `/connect/callback`, and `/connect/done` shows the result. */
export function connectRoutes(server: FastifyInstance, options: ConnectOptions): void {
  const { desk, basePath, hasGraphiql, admit, noteKey, publicUrlOf, explain, now } = options;
  const { apps } = desk;
  const notes = createBrowserNotes(noteKey, now);
  const spent = new LRUCache<string, true>({ maxSize: 10_000, sizeCalculation: () => 1, ttl: signInLifeMs });
  const outcome = "connected";
  const cookie = (app: App | undefined, name: string, value: string, lifeMs: number) =>
    cookieText(name, value, lifeMs, { basePath, secure: app ? isSecure(app) : false });

  const appNamed = (name: string | undefined): App | undefined =>
    name === undefined && apps.length === 1 ? apps[0] : apps.find((app) => app.name === name);

  if (admit)
    server.post<{ Querystring: Query }>("/connect", async (request, reply) => {
      try {
        await admit(request);
      } catch (error) {
        return answerRefusal(keptPrivate(reply), toRefusal(error, explain));
      }
      const app = appNamed(text(request.query.app));
      if (!app)
        return keptPrivate(reply)
          .code(400)
          .send({ error: { code: "BAD_USER_INPUT", message: whichApp(apps) } });
      const ticket = await notes.write("ticket", { app: app.name }, signInLifeMs);
      const expiresAt = new Date(now().getTime() + signInLifeMs);
      return keptPrivate(reply)
        .code(201)
        .send({ url: `${publicUrlOf(request)}/connect?ticket=${ticket}`, expiresAt });
    });

  server.get<{ Querystring: Query }>("/connect", async (request, reply) => {
    const ticket = admit && (await notes.read("ticket", text(request.query.ticket)));
    if (admit && !ticket) return sendPage(reply, 403, "Signing in requires an invitation", invitation);
    const wanted = ticket ? text(ticket.app) : text(request.query.app);
    if (wanted === undefined && apps.length > 1)
      return sendPage(reply, 200, "Connect FreshBooks", appsPage(apps, basePath));
    const named = appNamed(wanted);
    if (!named) return sendPage(reply, 404, "The app does not exist", html`<p>${whichApp(apps)}</p>`);
    if (!leadsHere(named, basePath))
      return sendPage(reply, 409, "This app does not redirect to this server", elsewhere(named));
    const app = underNameOf(request, named, desk.authOrigin);
    const home = otherName(request, app, basePath);
    if (home) return keptPrivate(reply).redirect(home, 302);

    const { begun, url } = await begin(app, desk.authOrigin);
    const note = await notes.write("sign-in", begun, signInLifeMs);
    return keptPrivate(reply)
      .header("set-cookie", cookie(app, cookieOf(begun.state), note, signInLifeMs))
      .redirect(url, 302);
  });

  server.get("/connect/callback", async (request, reply) => {
    const query = new URL(request.raw.url ?? "", "http://localhost").searchParams;
    const name = cookieOf(query.get("state") ?? "");
    const note = await notes.read("sign-in", cookieIn(request.headers.cookie, name));
    const begun = note && toBegun(note);
    const named = appNamed(begun?.app);
    const app = named && underNameOf(request, named, desk.authOrigin);
    const fresh = begun !== undefined && !spent.has(begun.state);
    if (begun) spent.set(begun.state, true);
    const over = cookie(app, name, "", 0);
    try {
      const returned = readReturn(query);
      if (!begun || !app || !fresh) throw new SignInError("notBegun");
      const id = await complete(desk, app, begun, returned);
      const done = await notes.write(outcome, { id }, signInLifeMs);
      return go(reply, `${basePath}/connect/done`, [over, cookie(app, outcome, done, signInLifeMs)]);
    } catch (error) {
      if (!(error instanceof SignInError)) desk.onTrouble(error);
      const problem = error instanceof SignInError ? error.problem : "unavailable";
      const which = app && apps.length > 1 ? `?app=${app.name}` : "";
      return go(reply, `${basePath}/connect/failed/${problem}${which}`, [over]);
    }
  });

  server.get("/connect/done", async (request, reply) => {
    const note = await notes.read(outcome, cookieIn(request.headers.cookie, outcome));
    const id = note && (text(note.id) as ConnectionId | undefined);
    const found = id && (await look(desk, id).catch(desk.onTrouble));
    if (!found) return sendPage(reply, 404, "Nothing was connected here", nothing(basePath));
    return sendPage(
      reply,
      200,
      connectedTitle(found),
      connectedPage(found, !admit, { basePath, hasGraphiql }),
    );
  });

  server.get<{ Params: { problem: string }; Querystring: Query }>(
    "/connect/failed/:problem",
    (request, reply) => {
      const { problem } = request.params;
      if (!Object.hasOwn(problemTexts, problem)) return reply.callNotFound();
      const told = problemTexts[problem as SignInProblem];
      const app = appNamed(text(request.query.app));
      const start = `${basePath}/connect${app && apps.length > 1 ? `?app=${app.name}` : ""}`;
      return sendPage(reply, told.status, told.title, problemPage(told, admit ? undefined : start));
    },
  );
}

/** 303 to a clean URL: code and state must not stay in the address bar, the history or a Referer. */
const go = (reply: FastifyReply, path: string, cookies: string[]): FastifyReply =>
  keptPrivate(reply).header("set-cookie", cookies).redirect(path, 303);

/** One cookie per sign-in, so that two tabs do not overwrite each other. */
const cookieOf = (state: string): string =>
  `sign-in-${/^[\w-]{20,100}$/.test(state) ? state.slice(0, 16) : "none"}`;

const isSecure = ({ redirectUri }: App): boolean => redirectUri.startsWith("https:");

const leadsHere = ({ redirectUri }: App, basePath: string): boolean =>
  URL.parse(redirectUri)?.pathname === `${basePath}/connect/callback`;

/** Whether the redirect URI is not on loopback: then people from other machines can reach this server. */
export function leadsOthersHere(app: App, basePath: string): boolean {
  const url = URL.parse(app.redirectUri);
  return url !== null && leadsHere(app, basePath) && !isLoopbackName(url.host);
}

/**
 * The app with a redirect to the loopback name that the browser uses, because GraphiQL's tabs are stored per name. Only
 * the sandbox accepts every loopback name; FreshBooks accepts only registered redirect URIs.
 */
function underNameOf({ host }: FastifyRequest, app: App, authOrigin: string): App {
  const redirect = new URL(app.redirectUri);
  if (redirect.protocol !== "http:" || !isLoopbackName(new URL(authOrigin).host)) return app;
  const [, name, port = ""] = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/i.exec(host) ?? [];
  if (!name || !isLoopbackName(redirect.host) || port !== redirect.port) return app;
  redirect.hostname = name;
  return { ...app, redirectUri: redirect.href };
}

/** Marks a request that was redirected already: a proxy may hide from this server the name under which it is reached. */
const moved = "moved";

/**
 * A cookie belongs to one host name, and FreshBooks redirects to that of the redirect URI, so the sign-in starts there.
 * If only the ports of two loopback names differ, a proxy is in between and the URL is left alone.
 */
function otherName(
  { host, url, protocol }: FastifyRequest,
  { redirectUri }: App,
  basePath: string,
): string | undefined {
  const home = new URL(redirectUri);
  if (host === home.host || !isLoopbackName(host)) return undefined;
  const there = new URL(`${home.origin}${basePath}${url}`);
  if (isLoopbackName(home.host))
    return URL.parse(`${protocol}://${host}`)?.port === home.port ? there.href : undefined;
  if (there.searchParams.has(moved)) return undefined;
  there.searchParams.set(moved, "1");
  return there.href;
}

function toBegun({ app, state, verifier }: Record<string, unknown>): Begun | undefined {
  const parts = { app: text(app), state: text(state), verifier: text(verifier) };
  return parts.app && parts.state && parts.verifier ? (parts as Begun) : undefined;
}

const whichApp = (apps: readonly App[]): string =>
  `Name one of this server's apps with \`?app=\`: ${apps.map(({ name }) => name).join(", ")}`;

const nothing = (
  basePath: string,
) => html`<p>No sign-in was finished in this browser within the last ten minutes, or its connection has since been disconnected or merged into the person's existing one.</p>
<p class="actions"><a href="${basePath}/connect">Connect FreshBooks</a> <a href="${basePath}/">Start page</a></p>`;

const invitation = html`<p>This server is restricted: an authorized caller has to invite each person who signs in.</p>
<p>They send <code>POST /connect</code> with their own <code>Authorization</code> header, and receive a link that is valid for ten minutes.</p>`;

const elsewhere = ({ redirectUri }: App) =>
  html`<p>FreshBooks would redirect to <code>${redirectUri}</code>, which is not this server's <code>/connect/callback</code>.</p>
<p>Run the command <code>connect</code> (<code>npm run connect</code>, or <code>npx freshbooks-subgraph connect</code>) instead, and paste the address that FreshBooks redirected to.</p>`;
