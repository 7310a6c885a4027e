import { type Logger, pino } from "pino";
import { createApp } from "./app/index.ts";
import { identitiesOf, type OpenConnecting, openConnecting } from "./app/openConnecting.ts";
import { type Config, ConfigError, readConfig } from "./config/index.ts";
import { createCallers } from "./freshbooks/callers.ts";
import { createChannels } from "./http/channel.ts";
import { createHttp } from "./http/request.ts";
import { usualRules } from "./http/rules.ts";
import type { SandboxDesk } from "./routes/home/desk.ts";
import { app as sandboxApp, tokens } from "./sandbox/identities.ts";
import { createSandbox } from "./sandbox/server.ts";
import { connectFromTerminal } from "./terminal/connect.ts";
import { startLines } from "./terminal/startLines.ts";
import { isLoopback } from "./values/loopback.ts";

/** The books that are served, and who can sign in for them. */
type Served = {
  apiOrigin: string;
  authOrigin: string;
  connecting: Config["connecting"];
  sandbox: SandboxDesk | undefined;
  close(): Promise<void>;
};

/** The real ones, or those of a sandbox in this process, which brings an app of its own. */
async function openBooks(
  { apiOrigin, authOrigin, connecting, sandbox: size, host }: Config,
  own: () => string,
) {
  if (apiOrigin)
    return {
      apiOrigin,
      authOrigin: authOrigin ?? apiOrigin,
      connecting,
      sandbox: undefined,
      close: async () => {},
    };
  const sandbox = createSandbox(size);
  const origin = await sandbox.listen();
  const app = {
    ...{ name: "default", clientId: sandboxApp.clientId, clientSecret: () => sandboxApp.clientSecret },
    // Known as soon as the port is.
    get redirectUri() {
      return `${own()}/connect/callback`;
    },
    scopes: undefined,
  };
  const memory = { apps: [app], store: "memory", keys: undefined, noteKey: undefined };
  // Others than this machine's people could sign in, too, and nobody would ask who they are.
  return {
    ...{ apiOrigin: origin, authOrigin: origin, connecting: isLoopback(host) ? memory : undefined },
    sandbox: {
      company: () => sandbox.company(),
      now: () => sandbox.now(),
      setClock: sandbox.setClock,
      reset: () => sandbox.reset(),
      requests: () => sandbox.asked(),
      faults: () => sandbox.faults.list().length,
    },
    close: () => sandbox.close(),
  };
}

async function open(config: Config, log: Logger, own: () => string) {
  const books: Served = await openBooks(config, own);
  const { apiOrigin, authOrigin } = books;
  const connecting: OpenConnecting | undefined =
    books.connecting && (await openConnecting(books.connecting, { apiOrigin, authOrigin, log }));
  return { apiOrigin, connecting, sandboxDesk: books.sandbox, close: books.close };
}

/** Connections that wait to be taken: a full row of them makes who comes next try again for seconds, /health included. */
const backlog = 4_096;

/** A Ctrl-C under npm comes twice: the terminal tells everybody, and npm tells what it started. */
const oneWishMs = 1_000;

/** What has to be set differently, when it is that. */
function listenProblem({ code }: NodeJS.ErrnoException): ConfigError | undefined {
  if (code === "EADDRINUSE")
    return new ConfigError(["PORT must be free: another program is listening on it"]);
  if (code === "EACCES")
    return new ConfigError(["PORT must be one that this user can listen on: 1024 or above"]);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new ConfigError(["HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0"]);
  return undefined;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  let address = "";
  const own = () => config.publicUrl ?? address.replace(/^http:\/\/(0\.0\.0\.0|\[::\])/, "http://localhost");
  const { apiOrigin, connecting, sandboxDesk, close } = await open(config, log, own);

  const embedded = config.apiOrigin === undefined;
  const byToken = embedded && config.choice.by === "only";
  const app = await createApp({
    ...config,
    ...{ apiOrigin, connecting, sandboxDesk, log },
    ...(embedded && { books: { kind: "sandbox", origin: apiOrigin } }),
    accessToken: config.accessToken?.() ?? (byToken ? tokens.owner : undefined),
  });
  let stoppingSince: number | undefined;
  const stop = async (_: NodeJS.Signals, number: number) => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince < oneWishMs) return;
      process.exit(128 + number); // whoever asks twice does not want to wait
    }
    stoppingSince = performance.now();
    await app.close();
    await close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);

  address = await app.listen({ host: config.host, port: config.port, backlog }).catch((failure) => {
    throw listenProblem(failure) ?? failure;
  });
  console.log(startLines(config, { address, apiOrigin, connecting, own: own() }).join("\n"));
}

/** `npm run connect`: signs one person in, and ends. */
async function connect(args: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  let address = "";
  const { apiOrigin, connecting, close } = await open(config, log, () => address);
  if (!connecting)
    throw new ConfigError([
      "FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET must be set: they identify the app to authorize",
    ]);
  const http = createHttp({ origin: apiOrigin });
  const connected = await connectFromTerminal({
    ...{ connecting, choice: config.choice, args, input: process.stdin },
    identityOf: identitiesOf(createCallers(createChannels(http, usualRules)), connecting.connections, 30_000),
    print: (line) => console.log(line),
    anyPort: config.apiOrigin === undefined,
    onOrigin: (origin) => {
      address = origin;
    },
  });
  await http.close();
  await connecting.close();
  await close();
  process.exit(connected ? 0 : 1);
}

const [command, ...args] = process.argv.slice(2);
(command === "connect" ? connect(args) : start()).catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
