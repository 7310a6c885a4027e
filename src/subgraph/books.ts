import type { Logger } from "pino";
import { type OpenConnecting, openConfigured, openConnecting } from "../app/connecting/open.ts";
import { type Config, isOpenToOthers } from "../config/index.ts";
import type { SandboxDesk } from "../routes/home/desk.ts";
import { app as sandboxApp } from "../sandbox/identities.ts";

/** The books that are served, and who can sign in for them. */
type Served = {
  apiOrigin: string;
  authOrigin: string;
  connecting: Config["connecting"];
  sandbox: SandboxDesk | undefined;
  close(): Promise<void>;
};

/** The real ones, or those of a sandbox in this process, which brings an app of its own. */
async function serve(
  { apiOrigin, authOrigin, connecting, sandbox: size, host, publicUrl }: Config,
  own: () => string,
): Promise<Served> {
  if (apiOrigin)
    return {
      apiOrigin,
      authOrigin: authOrigin ?? apiOrigin,
      connecting,
      sandbox: undefined,
      close: async () => {},
    };
  const { createSandbox } = await import("../sandbox/server.ts"); // only where it is served
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
    ...{
      apiOrigin: origin,
      authOrigin: origin,
      connecting: isOpenToOthers(host, publicUrl) ? undefined : memory,
    },
    sandbox: {
      company: () => sandbox.company(),
      now: () => sandbox.now(),
      setClock: sandbox.setClock,
      reset: () => sandbox.reset(),
      onReset: sandbox.onReset,
      requests: () => sandbox.asked(),
      faults: () => sandbox.faults.list().length,
    },
    close: () => sandbox.close(),
  };
}

const renamed =
  "TOKEN_STORE is now called STORE_URL, and takes the same values. It stores idempotency keys as well, and processes that share it write a record in turn. The old name still works";

/** Opens the books of a configuration, and its store; `own` is where callers reach this server. */
export async function openBooks(config: Config, log: Logger, own: () => string) {
  const { connecting: app, sandbox, apiOrigin, authOrigin, close } = await serve(config, own);
  try {
    const connecting: OpenConnecting | undefined =
      app && (await openConnecting(app, { apiOrigin, authOrigin, log }));
    const store = connecting?.opened ?? (await openConfigured(config.storing));
    if (config.storing.named === "TOKEN_STORE") log.warn(renamed);
    return { apiOrigin, connecting, store, sandboxDesk: sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}
