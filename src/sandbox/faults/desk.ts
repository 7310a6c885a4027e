import type { Answer } from "../wire/exchange.ts";
import type { Faults } from "./faults.ts";
import { readScript } from "./readScript.ts";

/** The faults, and how often each hit a request. */
export const listFaults = (faults: Faults): Answer => ({
  status: 200,
  body: {
    rules: faults.list().map(({ rule: { path, ...rule }, matched, fired }) => ({
      ...rule,
      ...(path instanceof RegExp ? { pattern: path.source } : path !== undefined && { path }),
      matched,
      fired,
    })),
  },
});

/** Adds a script to the existing ones. */
export function addFaults(input: Readonly<Record<string, unknown>>, faults: Faults): Answer {
  const script = readScript(input);
  if ("problems" in script) return { status: 400, body: script };
  faults.add(script);
  return listFaults(faults);
}
