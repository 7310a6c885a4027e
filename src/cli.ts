import { holdSignals } from "./terminal/signals.ts";
import { readArguments } from "./terminal/usage.ts";
import { version } from "./values/version.ts";

// Its reader has enough, as in `schema | head`.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

const args = process.argv.slice(2);
const asked = readArguments(args);

if (asked.kind === "help") console.log(asked.text);
else if (asked.kind === "version") console.log(version);
else if (asked.kind === "wrong") {
  console.error(asked.text);
  process.exitCode = 2;
} else void run(asked);

// Not awaited above: the bundle's files are scripts, not modules.
async function run({ command, flags }: Extract<typeof asked, { kind: "run" }>): Promise<void> {
  const held = command === "start" ? { signals: holdSignals() } : {};
  // Loaded now: the help comes at once.
  const { connect, sandbox, schema, start } = await import("./main.ts");
  const commands = { start, connect, schema, sandbox };
  await commands[command]({ ...flags, ...held }).catch(async (error: unknown) => {
    const { ConfigError } = await import("./config/problems.ts");
    if (command === "start" && !process.stderr.isTTY) {
      const { createLog } = await import("./telemetry/log.ts");
      const log = createLog("fatal"); // a start that failed, as the last line of the log
      if (error instanceof ConfigError) log.fatal({ problems: error.problems }, "The environment is invalid");
      else log.fatal({ err: error }, "The server cannot start");
    } else console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  });
}
