import { execFile } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const compiler: string = require("relay-compiler");

const snippets = join(import.meta.dirname, "snippets");
const modules = join(import.meta.dirname, "../../node_modules");

/** What `relay.config.json` has, in docs/frontends.md as well. */
export const relayConfig = {
  src: "./relay",
  schema: "./schema.graphql",
  language: "typescript",
  eagerEsModules: true,
  artifactDirectory: "./relay/__generated__",
};

/** A folder as an app has it, with the snippets and the SDL. */
export function appFolder(sdl: string) {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  cpSync(snippets, folder, { recursive: true });
  symlinkSync(modules, join(folder, "node_modules"));
  writeFileSync(join(folder, "schema.graphql"), sdl);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs relay-compiler; what it says of a mistake is thrown. */
export async function compile(folder: string): Promise<void> {
  mkdirSync(join(folder, relayConfig.artifactDirectory), { recursive: true });
  const config = { ...relayConfig, useImportTypeSyntax: true }; // Node strips types, and nothing else
  writeFileSync(join(folder, "relay.config.json"), JSON.stringify(config));
  await promisify(execFile)(compiler, ["relay.config.json"], { cwd: folder });
  for (const artifact of globSync(join(folder, relayConfig.artifactDirectory, "*.ts"))) {
    const text = readFileSync(artifact, "utf8");
    writeFileSync(artifact, text.replaceAll(/from '(.*\.graphql)'/g, "from '$1.ts'")); // as a bundler resolves it
  }
}

/** Does what Relay's plugin for Babel, SWC or Vite does: a `graphql` tag becomes the artifact that was compiled for it. */
export function link(folder: string, file: string): string {
  const path = join(folder, file);
  const imports: string[] = [];
  const text = readFileSync(path, "utf8").replace(
    /graphql`\s*(?:query|mutation|fragment) (\w+)[^`]*`/g,
    (_, name: string) => {
      imports.push(`import ${name} from "./__generated__/${name}.graphql.ts";`);
      return name;
    },
  );
  writeFileSync(path, `${imports.join("\n")}\n${text}`);
  return path;
}

/** What is compiled for the `triedQuery` of a text, over an SDL; nothing of it stays. */
export async function compileText(text: string, sdl: string): Promise<string> {
  const { folder, remove } = appFolder(sdl);
  try {
    writeFileSync(join(folder, "relay/tried.ts"), `import { graphql } from "relay-runtime";\n${text}`);
    await compile(folder);
    return readFileSync(join(folder, relayConfig.artifactDirectory, "triedQuery.graphql.ts"), "utf8");
  } finally {
    remove();
  }
}
