import { pino } from "pino";
import { request } from "undici";
import { onTestFinished } from "vitest";
import { openConnecting } from "../../src/app/connecting/open.ts";
import { type AppOptions, createApp } from "../../src/app/index.ts";
import type { App } from "../../src/oauth/connection.ts";
import type { Connections } from "../../src/oauth/connections.ts";
import { toKeyRing } from "../../src/oauth/seal.ts";
import type { Books } from "../../src/sandbox/books/books.ts";
import { exampleBooks } from "../../src/sandbox/books/example.ts";
import { app as sandboxApp, tokens } from "../../src/sandbox/identities.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/server.ts";
import "./shared/builtins.ts";

/** Any response value; a test reads into it with `?.` and compares. */
export type Tree = { readonly [key: string]: Tree };

/** A list's rows in a response. */
export const rows = (list: Tree | undefined): Tree[] => Array.from((list ?? []) as unknown as Tree[]);

export type Answer = {
  data: Tree;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string } & Record<string, unknown>;
  }[];
};

export type AskOptions = {
  token?: string | null;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
  operationName?: string;
};

/** Who can sign in: defaults to the sandbox's own app, kept in memory. */
type Connecting = {
  apps?: readonly Partial<App>[];
  store?: string;
  keys?: string;
  /** The consent page's; defaults to the sandbox's. */
  authOrigin?: string;
  /** The graph's view of the connections. */
  wrap?: (connections: Connections) => Connections;
};

type OpenedSandbox = { readonly sandbox: Sandbox; readonly apiOrigin: string };

/** `over` is a sandbox for several graphs, which its opener closes. */
type StartOptions = SandboxOptions & {
  app?: Partial<AppOptions>;
  connecting?: Connecting;
  over?: OpenedSandbox;
};

/** A sandbox alone, which stays open; `start({ over })` opens a graph over it. */
export async function openSandbox(options: SandboxOptions = {}): Promise<OpenedSandbox> {
  const sandbox = createSandbox({ ...options, ...bookedBy(options) });
  return { sandbox, apiOrigin: await sandbox.listen() };
}

/** A sandbox and the graph over it, each on its own port, closed when the test ends. */
export async function start(options: StartOptions = {}) {
  const started = await open(options);
  onTestFinished(started.close);
  return started;
}

/** The same for several tests, which close it after the last of them. */
export async function open(options: StartOptions = {}) {
  const { app: overrides, connecting, over, ...sandboxOptions } = options;
  const { sandbox, apiOrigin } = over ?? (await openSandbox(sandboxOptions));
  const logged: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });
  let url = "";
  const now = overrides?.now ?? (() => options.now ?? new Date());
  const openConnections = async ({
    apps = [{}],
    store = "memory",
    keys,
    authOrigin = apiOrigin,
    wrap = (same) => same,
  }: Connecting) => {
    const opened = await openConnecting(
      {
        apps: apps.map((each) => appOf(each, () => url)),
        store,
        keys: keys ? toKeyRing(keys) : undefined,
        noteKey: undefined,
      },
      { apiOrigin, authOrigin, log, now },
    );
    return { ...opened, connections: wrap(opened.connections) };
  };
  const app = await createApp({
    apiOrigin,
    accessToken: tokens.owner,
    defaultBusiness: undefined,
    log,
    now,
    connecting: connecting && (await openConnections(connecting)),
    ...overrides,
    rules: { backoff: { baseMs: 0, mostMs: 0 }, ...overrides?.rules }, // no sleeps
    load: { overloadedAfterMs: 600_000, patienceMs: 600_000, ...overrides?.load }, // other tests may keep the machine busy
  });
  url = await app.listen({ port: 0, host: "127.0.0.1" });
  const close = async () => {
    await app.close();
    if (!over) await sandbox.close();
  };
  /** Posts an operation. `token: null` sends no token of its own. */
  async function ask(
    query: string,
    { token, variables, headers, operationName }: AskOptions = {},
  ): Promise<Answer> {
    const { body } = await request(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "accept-encoding": "identity", // compression is tested separately
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables, operationName }),
    });
    return (await body.json()) as Answer;
  }

  /** Like `ask`, after the token's identity has been read, so that only the query's own requests are listed. */
  async function known(query: string, asked: AskOptions = {}): Promise<Answer> {
    await ask("{ caller { freshbooksId } }", asked);
    sandbox.forget();
    return ask(query, asked);
  }

  return { sandbox, apiOrigin, url, ask, known, logged, close };
}

const examples = new Map<string, Books>();

/** The example books of a day never change, so they are made once. */
function bookedBy({ books, now = new Date(), seed, scale }: SandboxOptions): { books?: Books } {
  if (books) return {};
  const key = JSON.stringify([now.toISOString().slice(0, 10), seed, scale]);
  const made = examples.get(key) ?? exampleBooks({ now, seed, scale });
  examples.set(key, made);
  return { books: made };
}

/** As registered at the sandbox; the server's port is known later. */
const appOf = (given: Partial<App>, url: () => string): App => ({
  name: "default",
  clientId: sandboxApp.clientId,
  clientSecret: () => sandboxApp.clientSecret,
  scopes: undefined,
  ...given,
  get redirectUri() {
    return given.redirectUri ?? `${url()}/connect/callback`;
  },
});
