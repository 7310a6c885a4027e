import { parseArgs } from "node:util";
import { closestMatch } from "leven";

type Option = { type: "string" | "boolean"; short?: string; value?: string; about: string };
type Command = { about: string; options: Record<string, Option>; notes: readonly string[] };

const help: Record<string, Option> = {
  help: { type: "boolean", short: "h", about: "show this help" },
  version: { type: "boolean", short: "v", about: "show the version" },
};

const configured = "Environment variables configure it; docs/configuration.md lists them.";

const commands = {
  start: {
    about: "serve the graph (the default)",
    options: {},
    notes: [
      "Without configuration it serves the example books of a sandbox FreshBooks in this process.",
      configured,
    ],
  },
  connect: {
    about: "sign in to FreshBooks from a terminal",
    options: {
      app: { type: "string", value: "name", about: "the app to sign in to, when several are configured" },
      list: { type: "boolean", about: "list the connections instead" },
      end: { type: "string", value: "id", about: "disconnect a connection instead" },
    },
    notes: [configured],
  },
  sandbox: {
    about: "serve only a sandbox FreshBooks, for any client",
    options: {
      chaos: {
        type: "string",
        value: "seed",
        about: "respond with a mix of faults that the seed determines",
      },
      live: { type: "boolean", about: "change the books every few seconds, as a firm at work" },
    },
    notes: [
      "HOST, PORT (4010), SANDBOX_SCALE, SANDBOX_SEED, SANDBOX_LIVE and SANDBOX_LATENCY_MS configure it.",
    ],
  },
  schema: { about: "print the SDL", options: {}, notes: ["GRAPH_PREFIX sets a prefix for its names."] },
} satisfies Record<string, Command>;

type CommandName = keyof typeof commands;

/** The values of all options; undefined for options of other commands. */
type Flags = Record<"app" | "end" | "chaos", string | undefined> & Record<"list" | "live", boolean>;

/** The result of a command line: a command with its flags, a text to print, or an unknown command. */
export type Asked =
  | { kind: "run"; command: CommandName; flags: Flags }
  | { kind: "version" }
  | { kind: "help"; text: string }
  | { kind: "wrong"; text: string };

const program = "freshbooks-subgraph";

/** Parses the program's arguments. */
export function readArguments(args: readonly string[]): Asked {
  const [first = ""] = args;
  const named = !first.startsWith("-") && first !== "";
  if (named && !isCommand(first)) {
    const near = closestMatch(first, Object.keys(commands), { maxDistance: 3 });
    return wrong(`Unknown command "${first}"${near ? `: did you mean ${near}?` : "."}`);
  }
  const command = named && isCommand(first) ? first : undefined;
  const { options }: Command = commands[command ?? "start"];
  try {
    const { values } = parseArgs({
      args: args.slice(command ? 1 : 0),
      options: { ...options, ...help },
      allowPositionals: false,
    });
    const { help: wantsHelp, version, ...flags } = values;
    if (wantsHelp) return { kind: "help", text: helpText(command) };
    if (version) return { kind: "version" };
    const empty = Object.keys(flags).find((name) => flags[name] === "");
    if (empty) return wrong(`Option --${empty} requires a value.`, command);
    const text = (name: string) => (typeof flags[name] === "string" ? flags[name] : undefined);
    return {
      ...{ kind: "run", command: command ?? "start" },
      flags: {
        ...{ app: text("app"), end: text("end"), chaos: text("chaos") },
        ...{ list: flags.list === true, live: flags.live === true },
      },
    };
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    return wrong(`${sentence?.replace(/\.$/, "")}.`, command);
  }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const wrong = (text: string, command?: CommandName): Asked => ({
  kind: "wrong",
  text: `${text}\nRun ${[program, command, "--help"].filter(Boolean).join(" ")} for the commands and options.`,
});

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, about]) => `  ${name.padEnd(width)}${about}`);
};

const optionRows = (options: Record<string, Option>): string[] =>
  columns(
    Object.entries(options).map(([name, { short, value, about }]) => [
      `${short ? `-${short}, ` : "    "}--${name}${value ? ` <${value}>` : ""}`,
      about,
    ]),
  );

function helpText(command: CommandName | undefined): string {
  if (!command)
    return [
      `Usage: ${program} [command] [options]`,
      "",
      "FreshBooks as one GraphQL federation subgraph.",
      "",
      "Commands:",
      ...columns(Object.entries(commands).map(([name, { about }]) => [name, about])),
      "",
      "Options:",
      ...optionRows(help),
      "",
      configured,
      `Run ${program} <command> --help for the options of a command.`,
    ].join("\n");
  const { about, options, notes }: Command = commands[command];
  return [
    `Usage: ${program} ${command} [options]`,
    "",
    `${about[0]?.toUpperCase()}${about.slice(1)}.`,
    "",
    "Options:",
    ...optionRows({ ...options, ...help }),
    "",
    ...notes,
  ].join("\n");
}
