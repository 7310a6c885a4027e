import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig } from "vite";
import { sourceStamp } from "./src/production.mjs";

/** Bundles the program and its packages into dist/program, from where src/bin.mjs runs it: 1,500 modules in a few files. */
export default defineConfig({
  publicDir: false,
  // As Node resolves it for `import` and `require` alike: two copies of graphql do not know each other's schemas.
  resolve: {
    mainFields: ["main"],
    // It finds no `module.require` in a bundle, and hashes each query in JavaScript.
    alias: { "@apollo/utils.createhash": "node:crypto" },
  },
  ssr: {
    noExternal: true,
    external: ["pg", "@opentelemetry/sdk-trace", "@opentelemetry/exporter-trace-otlp-http"], // loaded where configured
  },
  build: {
    ssr: "src/cli.ts",
    target: "node22",
    outDir: join(import.meta.dirname, "dist/program"),
    emptyOutDir: false, // a server may be running from it: see `finished`
    chunkSizeWarningLimit: 4_000, // kB
    rolldownOptions: {
      checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false },
      output: {
        format: "cjs", // scripts, which V8 takes with all that was compiled in them: see src/bundle.mjs
        // Side by side: from each of them the package is two folders up. By content: see `finished`.
        entryFileNames: "[name]-[hash].js",
        chunkFileNames: "[name]-[hash].js",
        // Without comments and white space; the names in stack traces stay.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
  plugins: [narrow(), finished()],
});

/** ASCII alone: one character beyond Latin-1 makes V8 keep its whole file with two bytes for each. */
function narrow() {
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return {
    name: "narrow",
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk") file.code = file.code.replace(/[\u0080-\uffff]/g, escaped);
    },
  };
}

/** Completes the bundle: the contract, what is compiled ahead, and at last the stamp by which it is found. */
function finished() {
  const source = sourceStamp(); // before it is read
  const made = [];
  let entry = "";
  return {
    name: "finished",
    apply: "build",
    generateBundle({ dir }, files) {
      for (const [name, file] of Object.entries(files)) {
        made.push(name);
        if (file.isEntry) entry = name;
        if (textOf(join(dir, name)) === file.code) delete files[name]; // it may be in use
      }
    },
    async writeBundle({ dir }) {
      await replace(join(dir, "contract.json"), JSON.stringify(await contract()));
      await compileAhead(join(dir, entry));
      const before = filesOf(dir);
      await replace(join(dir, "source.json"), JSON.stringify({ source, entry, files: made }));
      await removeOthers(dir, new Set([...made, ...before]));
    },
  };
}

const textOf = (path) => (existsSync(path) ? readFileSync(path, "latin1") : undefined);

/** The contract as the schema is built of it, which parses in a tenth of the time and is valid. */
async function contract() {
  // As Node loads them, here and now.
  const load = (file) => import(pathToFileURL(join(import.meta.dirname, "src/graphql", file)).href);
  const [{ createSchema }, { assemble }] = await Promise.all(
    ["schema.ts", "contract/tags/document.ts"].map(load),
  );
  return assemble(createSchema());
}

/** A process that starts meanwhile reads the old file or the new one. */
async function replace(file, text) {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** Those of the build before this one. */
function filesOf(dir) {
  try {
    return JSON.parse(readFileSync(join(dir, "source.json"), "utf8")).files ?? [];
  } catch {
    return [];
  }
}

/** A server that runs from the build before this one loads some of its files later. */
async function removeOthers(dir, files) {
  const ours = (name) => files.has(name.replace(/\.js\..*$/, ".js")); // what is compiled has the name of its file, and more
  for (const folder of [dir, join(dir, "compiled")])
    for (const name of await readdir(folder).catch(() => []))
      if (/\.js(\.|$)/.test(name) && !ours(name)) await rm(join(folder, name));
}

const ahead = `
process.env.NODE_ENV = "production";
const { runBundle } = await import(process.env.LOADER);
const { save } = runBundle(process.env.ENTRY);
process.once("message", () => { save(); process.exit(); });
`;
const question = "{ business { name clients(first: 1) { nodes { organization } } } }";

/** Starts the bundle and asks a question, so that the functions which that takes are compiled. */
async function compileAhead(entry) {
  const loader = pathToFileURL(join(import.meta.dirname, "src/bundle.mjs")).href;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", ahead], {
    env: { LOADER: loader, ENTRY: entry, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  let printed = "";
  for await (const text of child.stdout) {
    printed += text;
    const [, url] = /"graphql":"([^"]+)"/.exec(printed) ?? [];
    if (!url) continue;
    const headers = { "content-type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query: question }) });
    await response.text();
    child.send("save");
    break;
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`The bundle does not start:\n${printed}`);
}
