import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
  plugins: [compressed()],
});

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
