import { createHash, randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join, relative, sep } from "node:path";

const home = "node_modules/.cache/layers";
const weekMs = 7 * 24 * 3_600_000;
const exactly = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };

/** All packages in their versions: the folder has only links to them. */
const packages = readFileSync("package-lock.json", "utf8");

/** Carries out a command that adds to a folder, or adds what it did for the same files before: as Docker keeps its layers. */
export function layered(folder: string, command: string, carryOut: () => void): void {
  const before = filesIn(folder);
  const input = JSON.stringify([process.version, packages, command, before]);
  const layer = join(home, createHash("sha256").update(input).digest("hex"));
  if (existsSync(layer)) {
    cpSync(layer, folder, exactly);
    return;
  }
  const known = new Set(readdirSync(folder));
  carryOut();
  const added = readdirSync(folder).filter((name) => !known.has(name));
  const others = filesIn(folder).filter((file) => !added.some((name) => file.startsWith(`${name}${sep}`)));
  if (JSON.stringify(others) === JSON.stringify(before)) keep(layer, folder, added);
}

/** Each file but the packages', with its size and its last edit. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const { size, mtimeMs } = statSync(join(parentPath, name));
      return `${relative(folder, join(parentPath, name))} ${size} ${mtimeMs}`;
    })
    .toSorted();

/** Another run may keep the same at the same time. */
function keep(layer: string, folder: string, names: readonly string[]): void {
  const made = join(home, randomUUID());
  mkdirSync(made, { recursive: true });
  for (const name of names) cpSync(join(folder, name), join(made, name), exactly);
  if (existsSync(layer)) rmSync(made, { recursive: true });
  else renameSync(made, layer);
  for (const each of readdirSync(home).map((name) => join(home, name)))
    if (Date.now() - statSync(each).mtimeMs > weekMs) rmSync(each, { recursive: true, force: true });
}
