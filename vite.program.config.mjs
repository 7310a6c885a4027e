import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig } from "vite";
import { sourceStamp } from "./src/production.mjs";

/** Bundles the program and its packages into dist/program, from where src/bin.mjs loads it: 1,400 modules in a few files. */
export default defineConfig({
  publicDir: false,
  // As Node resolves it for `import` and `require` alike: two copies of graphql do not know each other's schemas.
  resolve: { mainFields: ["main"] },
  ssr: {
    noExternal: true,
    external: ["pg", "@opentelemetry/sdk-trace", "@opentelemetry/exporter-trace-otlp-http"], // loaded where configured
  },
  build: {
    ssr: "src/cli.ts",
    target: "node22",
    outDir: join(import.meta.dirname, "dist/program"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4_000, // kB
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      output: {
        // Side by side: from each of them the package is two folders up.
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        // Without comments and white space; the names in stack traces stay.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
  plugins: [narrow(), assembled(), stamped()],
});

/** Writes the contract as the schema is built of it, which parses in a tenth of the time and is valid. */
function assembled() {
  // As Node loads them, here and now.
  const load = (file) => import(pathToFileURL(join(import.meta.dirname, "src/graphql", file)).href);
  return {
    name: "assembled",
    apply: "build",
    async writeBundle({ dir = "" }) {
      const [{ createSchema }, { assemble }] = await Promise.all(
        ["schema.ts", "contract/tags/document.ts"].map(load),
      );
      await writeFile(join(dir, "contract.json"), JSON.stringify(assemble(createSchema())));
    },
  };
}

/** Writes what the bundle was made of, so that it is not loaded after an edit. */
function stamped() {
  const source = sourceStamp(); // before it is read
  return {
    name: "stamped",
    apply: "build",
    writeBundle: ({ dir = "" }) => writeFile(join(dir, "source.json"), JSON.stringify({ source })),
  };
}

/** One character beyond Latin-1 makes V8 keep its whole file with two bytes for each. */
function narrow() {
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return {
    name: "narrow",
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk") file.code = file.code.replace(/[\u0100-\uffff]/g, escaped);
    },
  };
}
