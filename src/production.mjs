// Loaded before anything else by `npm start`: without this, graphql checks every value twice.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";

process.env.NODE_ENV ??= "production";

const root = join(import.meta.dirname, "..");

// The next start finds everything compiled. Inside the project, where nobody else on the machine can write; where this
// program cannot either, it compiles anew.
enableCompileCache(process.env.NODE_COMPILE_CACHE || join(root, "node_modules/.cache/compiled"));
setTimeout(flushCompileCache, 5_000).unref(); // it may end without a chance to do that

const bundle = join(root, "dist/program");

/**
 * The whole program in a few files, which load in a third of the time: where `npm run build` left it, and unless its
 * source was edited since.
 */
export function bundledProgram() {
  try {
    const { source } = JSON.parse(readFileSync(join(bundle, "source.json"), "utf8"));
    // A package has no source that could differ.
    const isCurrent = import.meta.dirname.endsWith("lib") || source === sourceStamp();
    return isCurrent ? new URL("../dist/program/cli.js", import.meta.url).href : undefined;
  } catch {
    return undefined; // it was not built
  }
}

/** Changes with every edit of the source and of the SDL, and with the packages. */
export function sourceStamp() {
  const names = readdirSync(join(root, "src"), { recursive: true }).filter((name) =>
    /\.m?ts$|\.mjs$/.test(name),
  );
  const sdl = readdirSync(join(root, "schema")).filter((name) => name.endsWith(".graphql"));
  const own = ["package.json", "package-lock.json", "vite.program.config.mjs"];
  const files = [
    ...own,
    ...names.map((name) => join("src", name)),
    ...sdl.map((name) => join("schema", name)),
  ];
  return files
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(root, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join("\n");
}
