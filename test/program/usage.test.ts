import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Asked, readArguments } from "../../src/terminal/usage.ts";
import { inherited } from "../support/program.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const commands = ["start", "connect", "sandbox", "schema"];

const textOf = (asked: Asked): string => ("text" in asked ? asked.text : "");

test("the help names every command, and the help of a command every option", () => {
  const asked = readArguments(["--help"]);
  expect(asked.kind).toBe("help");
  for (const command of commands) expect(textOf(asked)).toMatch(new RegExp(`^  ${command} `, "m"));
  for (const flag of ["--help", "-h"])
    for (const command of commands)
      expect(textOf(readArguments([command, flag]))).toContain(`Usage: freshbooks-subgraph ${command} `);
  for (const option of ["--app <name>", "--list", "--end <id>", "--version"])
    expect(textOf(readArguments(["connect", "--help"]))).toContain(option);
  for (const option of ["--chaos <seed>", "--live"])
    expect(textOf(readArguments(["sandbox", "--help"]))).toContain(option);
  for (const command of commands) expect(readArguments([command, "--version"])).toEqual({ kind: "version" });
  expect(readArguments(["-v"])).toEqual({ kind: "version" });
});

test("without a command it starts the server; a command gets its options alone", () => {
  const none = { app: undefined, end: undefined, chaos: undefined, list: false, live: false };
  expect(readArguments([])).toEqual({ kind: "run", command: "start", flags: none });
  expect(readArguments(["connect", "--app", "studio"])).toEqual({
    ...{ kind: "run", command: "connect" },
    flags: { ...none, app: "studio" },
  });
  expect(readArguments(["connect", "--list"])).toMatchObject({ flags: { ...none, list: true } });
  expect(readArguments(["sandbox", "--chaos=7"])).toMatchObject({ flags: { ...none, chaos: "7" } });
  expect(readArguments(["sandbox", "--live"])).toMatchObject({ flags: { ...none, live: true } });
});

test.each([
  [["conect"], 'Unknown command "conect": did you mean connect?'],
  [["serve-everything"], 'Unknown command "serve-everything".'],
  [["toString"], 'Unknown command "toString".'],
  [["--port", "4001"], "Unknown option '--port'."],
  [["start", "--chaos", "7"], "Unknown option '--chaos'."],
  [["start", "sandbox"], "Unexpected argument 'sandbox'."],
  [["connect", "--app"], "Option '--app <value>' argument missing."],
  [["connect", "--end="], "Option --end requires a value."],
  [["connect", "--list=all"], "Option '--list' does not take an argument."],
])("%j is refused with a way to the help", (args, first) => {
  const asked = readArguments(args);
  expect(asked.kind).toBe("wrong");
  const [line, rest] = textOf(asked).split("\n");
  expect(line).toBe(first);
  expect(rest).toMatch(/^Run freshbooks-subgraph( \w+)? --help /);
});

test("the program prints what was asked for to the right stream, and ends with 0 or 2", () => {
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["src/bin.mjs", ...args], {
      ...{ encoding: "utf8", env: inherited() },
    });
    return { stdout, stderr, status };
  };
  expect(run("--version")).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 });
  expect(run("connect", "--help")).toMatchObject({ stderr: "", status: 0 });
  expect(run("--nothing")).toMatchObject({
    stdout: "",
    stderr: expect.stringContaining("Unknown option"),
    status: 2,
  });
});

test.each([
  ["start", "Usage: freshbooks-subgraph [command]"],
  ["connect", "Usage: freshbooks-subgraph connect"],
  ["sandbox", "Usage: freshbooks-subgraph sandbox"],
])("npm run %s -- --help prints the help", (script, usage) => {
  const text = execFileSync("npm", ["run", "--silent", script, "--", "--help"], { encoding: "utf8" });
  expect(text).toContain(usage);
});
