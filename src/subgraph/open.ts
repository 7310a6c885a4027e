import type { Logger } from "pino";
import { createApp } from "../app/index.ts";
import { booksAt } from "../app/options.ts";
import { type Config, ConfigError } from "../config/index.ts";
import { tokens } from "../sandbox/identities.ts";
import { openBooks } from "./books.ts";

/** Connections that wait to be taken: a full row of them makes who comes next try again for seconds, /health included. */
const backlog = 4_096;

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

/** The server of a configuration, with its books; no port is open yet, except that of a sandbox in this process. */
export async function openSubgraph(config: Config, log: Logger) {
  let address = "";
  const own = () => config.publicUrl ?? address.replace(/^http:\/\/(0\.0\.0\.0|\[::\])/, "http://localhost");
  const { apiOrigin, connecting, store, sandboxDesk, close } = await openBooks(config, log, own);

  const embedded = config.apiOrigin === undefined;
  const byToken = embedded && config.choice.by === "only";
  const books = embedded ? ({ kind: "sandbox", origin: apiOrigin } as const) : booksAt(apiOrigin);
  const app = await createApp({
    ...config,
    ...{ apiOrigin, connecting, store, sandboxDesk, log, books },
    keys: config.storing.keys,
    accessToken: config.accessToken?.() ?? (byToken ? tokens.owner : undefined),
  });
  return {
    ...{ app, apiOrigin, books, connecting, own },
    /** Where callers reach a server that does not listen by itself. */
    isReachedAt(origin: string): void {
      address ||= origin;
    },
    /** Throws ConfigError when the address cannot be listened on. */
    async listen(): Promise<string> {
      address = await app
        .listen({ host: config.host, port: config.port, backlog })
        .catch((failure: NodeJS.ErrnoException) => {
          throw listenProblem(failure) ?? failure;
        });
      return address;
    },
    async close(): Promise<void> {
      await app.close();
      await close();
    },
  };
}
