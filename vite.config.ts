import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

/** Builds the GraphiQL page into dist/graphiql, from where src/routes/graphiql.ts serves it. */
export default defineConfig({
  root: join(import.meta.dirname, "src/graphiql"),
  base: "./", // the server may be below a path, which it tells the page
  build: {
    outDir: join(import.meta.dirname, "dist/graphiql"),
    emptyOutDir: true,
    rolldownOptions: { checks: { moduleLevelDirective: false } }, // "use client" means nothing here
    chunkSizeWarningLimit: 4_000, // kB; the editor is one large piece, and it is loaded after the page
  },
  plugins: [compressed(), stamped()],
});

/** Changes with every edit of the page, and with the packages. */
export function graphiqlStamp(): string {
  const root = import.meta.dirname; // Vite knows it by this name only
  const entries = readdirSync(join(root, "src/graphiql"), { recursive: true, withFileTypes: true });
  const sources = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  const own = ["package-lock.json", "vite.config.ts"].map((name) => join(root, name));
  const hash = createHash("sha256");
  for (const file of [...own, ...sources.sort()])
    hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest("base64url");
}

/** Writes what the page was built from, so that tests do not open an older one. */
function stamped(): Plugin {
  const source = graphiqlStamp(); // before it is read
  return {
    name: "stamped",
    apply: "build",
    writeBundle: ({ dir = "" }) => writeFile(join(dir, "source.json"), JSON.stringify({ source })),
  };
}

/** Writes `.br` and `.gz` beside each asset, so that serving costs no compression. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "" }) {
      const assets = join(dir, "assets");
      const names = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name));
      await Promise.all(names.map((name) => compress(join(assets, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
