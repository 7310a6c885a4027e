import { settingsProblems } from "../control/settingsProblems.ts";
import { isFields } from "../wire/json.ts";
import { encodings } from "./encode.ts";
import type { Deed, Rule, Script } from "./rule.ts";
import { shapeNames } from "./shapes.ts";

type Check = { readonly must: string; readonly holds: (value: unknown) => boolean };

const number = (least: number, most: number): Check => ({
  must: `a number from ${least} to ${most}`,
  holds: (value) => typeof value === "number" && value >= least && value <= most,
});
const whole = (least: number, most: number): Check => ({
  must: `a whole number from ${least} to ${most}`,
  holds: (value) => Number.isInteger(value) && number(least, most).holds(value),
});
const oneOf = (choices: readonly string[]): Check => ({
  must: `one of ${choices.join(", ")}`,
  holds: (value) => typeof value === "string" && choices.includes(value),
});
const text: Check = { must: "a text", holds: (value) => typeof value === "string" };
const anything: Check = { must: "anything", holds: () => true };
const settings: Check = {
  must: "settings of /_sandbox/settings, by name",
  holds: (value) => isFields(value) && settingsProblems(value).length === 0,
};
const headers: Check = {
  must: "texts by name",
  holds: (value) => isFields(value) && Object.values(value).every((each) => typeof each === "string"),
};
const pattern: Check = {
  must: "a regular expression",
  holds: (value) => typeof value === "string" && toPattern(value) !== undefined,
};

const minuteMs = 60_000;
const after = oneOf(["before", "commit"]);
const status = whole(200, 599);

type Fault = Exclude<Deed["fault"], "rewrite">;

/** The parameters of each fault; an exclamation mark means required. */
const parameters: Record<Fault, Record<string, Check>> = {
  latency: { "ms!": number(0, 10 * minuteMs), spreadMs: number(0, 10 * minuteMs) },
  reset: { after },
  hang: { after },
  error: { status, errno: whole(0, 99_999), shape: oneOf(shapeNames), after },
  limited: { retryAfter: whole(0, 86_400) },
  html: { status, after },
  planGate: {},
  roleGate: {},
  empty: { after },
  halfOpen: {},
  silence: {},
  truncated: {},
  cutJson: {},
  slowBody: { "bytesPerSecond!": number(0.1, 1_000_000_000) },
  wrongType: { contentType: text },
  encoding: { "as!": oneOf(encodings) },
  huge: { bytes: whole(0, 100_000_000) },
  stance: { "settings!": settings },
  answer: { "status!": status, headers, body: anything, after },
};

const which: Record<string, Check> = {
  method: oneOf(["GET", "POST", "PUT", "DELETE"]),
  path: text,
  pattern,
  times: whole(1, 1_000_000),
  skip: whole(0, 1_000_000),
  share: number(0, 1),
};

/** A script from outside, or all that is wrong with it, each problem by its name. */
export function readScript(input: Readonly<Record<string, unknown>>): Script | { problems: string[] } {
  const { seed = 0, rules, ...others } = input;
  const problems = Object.keys(others).map((name) => `${name}: unknown; there are seed and rules`);
  if (!Number.isInteger(seed)) problems.push("seed: a whole number");
  if (!Array.isArray(rules) || rules.length === 0) problems.push("rules: a list of at least one rule");
  else rules.forEach((rule, at) => void problems.push(...problemsOf(rule, `rules[${at}]`)));
  if (problems.length > 0) return { problems };
  return { seed: Number(seed), rules: (rules as Record<string, unknown>[]).map(toRule) };
}

function problemsOf(rule: unknown, at: string): string[] {
  if (!isFields(rule)) return [`${at}: an object`];
  const { fault, ...given } = rule;
  const own = Object.hasOwn(parameters, String(fault)) ? parameters[fault as Fault] : undefined;
  if (!own) return [`${at}.fault: one of ${Object.keys(parameters).join(", ")}`];
  const checks = new Map(
    Object.entries({ ...which, ...own }).map(([name, check]) => [name.replace("!", ""), check]),
  );
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const check = checks.get(name);
    if (!check) return [`${at}.${name}: unknown; ${fault} takes ${[...checks.keys()].join(", ")}`];
    return check.holds(value) ? [] : [`${at}.${name}: ${check.must}`];
  });
  const missing = Object.entries(own).flatMap(([name, check]) =>
    name.endsWith("!") && given[name.slice(0, -1)] === undefined
      ? [`${at}.${name.slice(0, -1)}: ${check.must}`]
      : [],
  );
  return [...wrong, ...missing];
}

function toRule({ pattern: source, ...rule }: Record<string, unknown>): Rule {
  return { ...rule, ...(source !== undefined && { path: toPattern(String(source)) }) } as Rule;
}

function toPattern(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}
