import { version } from "./app/version.ts";
import { readArguments } from "./terminal/usage.ts";

const args = process.argv.slice(2);
const asked = readArguments(args);

if (asked.kind === "help") console.log(asked.text);
else if (asked.kind === "version") console.log(version);
else if (asked.kind === "wrong") {
  console.error(asked.text);
  process.exitCode = 2;
} else {
  // Loaded now: the help comes at once.
  const { connect, sandbox, schema, start } = await import("./main.ts");
  const commands = { start, connect, schema, sandbox };
  await commands[asked.command](asked.flags).catch(async (error: unknown) => {
    const { ConfigError } = await import("./config/problems.ts");
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  });
}
