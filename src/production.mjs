// Loaded before anything else by `npm start`: without this, graphql checks every value twice.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import { compiling } from "./bundle.mjs";

process.env.NODE_ENV ??= "production";

const root = join(import.meta.dirname, "..");

// The next start finds everything compiled. Inside the project, where nobody else on the machine can write; where this
// program cannot either, it compiles anew.
enableCompileCache(process.env.NODE_COMPILE_CACHE || join(root, "node_modules/.cache/compiled"));
setTimeout(compiling, 5_000, flushCompileCache).unref(); // it may end without a chance to do that

const bundle = join(root, "dist/program");

/**
 * The entry of the whole program in a few files, which load in a fifth of the time: where `npm run build` left it, and
 * unless its source was edited since.
 */
export function bundledProgram() {
  try {
    const { source, entry } = JSON.parse(readFileSync(join(bundle, "source.json"), "utf8"));
    // A package has no source that could differ.
    const isCurrent = import.meta.dirname.endsWith("lib") || source === sourceStamp();
    return isCurrent ? join(bundle, entry) : undefined;
  } catch {
    return undefined; // it was not built
  }
}

/** Changes with every edit of the source and of the SDL, and with the packages. */
export function sourceStamp() {
  const own = ["package.json", "package-lock.json", "vite.program.config.mjs"];
  const stamps = own.map((name) => stampOf(name));
  stampFolder("src", /\.m?ts$|\.mjs$/, stamps);
  stampFolder("schema", /\.graphql$/, stamps);
  return stamps.join("\n");
}

function stampOf(name) {
  const { size, mtimeMs } = statSync(`${root}/${name}`);
  return `${name} ${size} ${mtimeMs}`;
}

/** By hand: `recursive` takes twice the time, of which a start has little. */
function stampFolder(folder, pattern, stamps) {
  const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) stampFolder(name, pattern, stamps);
    else if (pattern.test(entry.name)) stamps.push(stampOf(name));
  }
}
