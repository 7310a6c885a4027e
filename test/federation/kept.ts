import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "node_modules/.cache/composed";
const weekMs = 7 * 24 * 3_600_000;

/** All libraries in their versions: another one may make something else of the same input. */
const libraries = readFileSync("package-lock.json", "utf8");

/** What a library makes of an input, as JSON: made once for all workers and runs, since composing takes seconds. */
export function kept<Made>(library: string, input: unknown, make: () => Made): Made {
  const hash = createHash("sha256").update(JSON.stringify([library, input, libraries]));
  const name = `${hash.digest("hex")}.json`;
  const file = join(folder, name);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Made;
  } catch {
    const text = JSON.stringify(make());
    keep(name, text);
    return JSON.parse(text) as Made;
  }
}

/** Another worker may read or write the same at the same time. */
function keep(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const written = join(folder, `${randomUUID()}.tmp`);
  writeFileSync(written, text);
  renameSync(written, join(folder, name));
  for (const each of readdirSync(folder)) {
    const file = join(folder, each);
    const { mtimeMs = Date.now() } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > weekMs) rmSync(file, { force: true });
  }
}
