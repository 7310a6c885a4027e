import { pino } from "pino";
import { createApp } from "./app.ts";
import { ConfigError, readConfig } from "./config.ts";
import { tokens } from "./sandbox/identities.ts";
import { createSandbox } from "./sandbox/server.ts";

/** Connections that wait to be taken: a full row of them makes who comes next try again for seconds, /health included. */
const backlog = 4_096;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const sandbox = config.apiOrigin ? undefined : createSandbox(config.sandbox);
  const sandboxOrigin = await sandbox?.listen();
  const apiOrigin = config.apiOrigin ?? String(sandboxOrigin);

  const app = await createApp({
    ...config,
    apiOrigin,
    accessToken: config.accessToken ?? (sandbox ? tokens.owner : undefined),
    log,
  });
  let stopping = false;
  const stop = async (_: NodeJS.Signals, number: number) => {
    if (stopping) process.exit(128 + number); // whoever asks twice does not want to wait
    stopping = true;
    await app.close();
    await sandbox?.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);

  const address = await app.listen({ host: config.host, port: config.port, backlog });

  console.log(`GraphQL   ${address}/graphql`);
  console.log(`GraphiQL  ${address}/graphiql`);
  console.log(
    sandbox
      ? `Books     the sandbox: invented, in memory, gone when this stops (${sandboxOrigin})`
      : `Books     real ones, from ${apiOrigin}${config.accessToken ? "" : "; each request brings its own access token"}`,
  );
}

start().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
