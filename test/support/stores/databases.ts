import { randomBytes } from "node:crypto";
import { inject } from "vitest";

/** The URL of a new, empty database in the Postgres of this run. */
export async function newDatabase(): Promise<string> {
  const name = `tests_${randomBytes(8).toString("hex")}`;
  const response = await fetch(`${inject("databases")}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
