import { performance } from "node:perf_hooks";
import { ConfigError, readConfig } from "./config/index.ts";
import { openBooks } from "./subgraph/books.ts";
import { openSubgraph } from "./subgraph/open.ts";
import { createLog, lifecycleOf } from "./telemetry/log.ts";
import type { ConnectFlags } from "./terminal/connect.ts";
import { returnMemory } from "./terminal/memory.ts";
import { holdSignals } from "./terminal/signals.ts";
import { startFields, startLines } from "./terminal/startLines.ts";

/** People read a banner; everybody else reads lines of JSON. */
const isTerminal = process.stdout.isTTY === true;

/** A Ctrl-C under npm comes twice: the terminal tells everybody, and npm tells what it started. */
const oneWishMs = 1_000;

/** Serves the graph until it is interrupted. */
export async function start({ signals = holdSignals() } = {}): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const lifecycle = isTerminal ? undefined : lifecycleOf(log);
  let stoppingSince: number | undefined;
  let close = async () => {}; // nothing is open yet
  const stop = async (signal: NodeJS.Signals, number: number) => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince < oneWishMs) return;
      lifecycle?.info({ signal }, "Stopped at once: a second signal came");
      process.exit(128 + number); // whoever asks twice does not want to wait
    }
    stoppingSince = performance.now();
    lifecycle?.info({ signal }, "Stopping: work in progress ends first");
    await close();
    lifecycle?.info({ signal }, "Stopped");
    process.exit(0);
  };
  signals.passTo(stop);
  for (const warning of config.warnings) log.warn(warning);

  const opened = await openSubgraph(config, log);
  close = opened.close;
  const { apiOrigin, connecting, own } = opened;
  const address = await opened.listen();
  if (stoppingSince !== undefined) return; // it never started, and `stop` ends it
  const started = { address, apiOrigin, connecting, own: own() };
  if (lifecycle) lifecycle.info(startFields(config, started), "Started");
  else console.log(startLines(config, started).join("\n"));
  returnMemory();
}

/** Signs one person in, and ends. */
export async function connect(flags: ConnectFlags): Promise<void> {
  const [
    { connectFromTerminal },
    { identitiesOf },
    { createCallers },
    { createChannels },
    { createHttp },
    { usualRules },
  ] = await Promise.all([
    import("./terminal/connect.ts"),
    import("./app/connecting/open.ts"),
    import("./freshbooks/callers.ts"),
    import("./http/channel.ts"),
    import("./http/request.ts"),
    import("./http/rules.ts"),
  ]);
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  let address = "";
  const { apiOrigin, connecting, close } = await openBooks(config, log, () => address);
  if (!connecting)
    throw new ConfigError([
      "FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET must be set: they identify the app to authorize",
    ]);
  const http = createHttp({ origin: apiOrigin });
  const connected = await connectFromTerminal({
    ...{ connecting, choice: config.choice, flags, input: process.stdin },
    identityOf: identitiesOf(createCallers(createChannels(http, usualRules)), connecting.connections, 30_000),
    print: (line) => console.log(line),
    anyPort: config.apiOrigin === undefined,
    onOrigin: (origin) => {
      address = origin;
    },
  });
  await http.close();
  await connecting.close(); // and with it the store
  await close();
  process.exit(connected ? 0 : 1);
}

/** Prints the SDL, with the configured prefix. */
export async function schema(): Promise<void> {
  const { contractText } = await import("./graphql/schema.ts");
  process.stdout.write(contractText(readConfig(process.env).graphPrefix));
}

/** Serves the sandbox alone. */
export async function sandbox(flags: { chaos?: string | undefined; live?: boolean }): Promise<void> {
  const { runSandbox } = await import("./sandbox/program.ts");
  await runSandbox(flags, process.env);
}
