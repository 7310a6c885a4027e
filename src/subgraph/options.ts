import { type Config, ConfigError, readConfig } from "../config/index.ts";
import { optionOf, variableOf } from "./names.ts";
import type { SubgraphOptions } from "./types.ts";

type Value = Exclude<SubgraphOptions[Exclude<keyof SubgraphOptions, "log">], undefined>;

/** What the options configure, by the rules of the environment's variables. */
export const configOf = (options: Omit<SubgraphOptions, "log">): Config =>
  readConfig(
    Object.fromEntries(
      Object.entries(options).flatMap(([name, value]) =>
        value === undefined ? [] : [[variableOf(name), textOf(value)]],
      ),
    ),
    undefined,
    () => true,
  );

/** Names options instead of variables in what is wrong with a configuration. */
export async function inOptions<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(error.problems.map(renamed), "The options are invalid");
  }
}

/** A variable is the first word, several words, or one of three single ones. */
const renamed = (problem: string): string =>
  problem
    .replace("a variable of this server", "an option")
    .replace(/^[A-Z]+\b|\b(?:[A-Z]+(?:_[A-Z]+)+|PORT|HOST|METRICS)\b/g, optionOf);

function textOf(value: Value): string {
  if (typeof value === "boolean") return value ? "on" : "off";
  return Array.isArray(value) ? value.join(" ") : String(value);
}
