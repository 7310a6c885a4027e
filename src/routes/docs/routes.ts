import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { type Html, html, sendPage } from "../page.ts";
import { render } from "./markdown.ts";

const root = join(import.meta.dirname, "../../..");

/** Whether this installation has its documents. */
export const hasDocs = (folder = root): boolean => existsSync(join(folder, "docs"));

type Page = { readonly name: string; readonly title: string; readonly body: Html };

/** `/docs`: the README and the documents of this version, each a page. */
export function docsRoutes(server: FastifyInstance, folder = root): void {
  let reading: Promise<readonly Page[]> | undefined;
  const pages = () => {
    reading ??= readPages(folder);
    return reading;
  };

  server.get("/docs", async (_, reply) => {
    const list = (await pages()).map(
      ({ name, title }) => html`<li><a href="/docs/${name}">${title}</a></li>`,
    );
    return sendPage(
      reply,
      200,
      "Docs",
      html`<ul>${list}</ul><p class="actions"><a href="/">Start page</a></p>`,
    );
  });

  server.get<{ Params: { name: string } }>("/docs/:name", async (request, reply) => {
    const page = (await pages()).find(({ name }) => name === request.params.name);
    if (!page) return reply.callNotFound();
    return sendPage(reply, 200, page.title, html`${page.body}${homeward}`, { wide: true });
  });
}

const homeward = html`<p class="actions"><a href="/docs">Docs</a> <a href="/">Start page</a></p>`;

async function readPages(folder: string): Promise<Page[]> {
  const names = (await readdir(join(folder, "docs"))).filter((name) => name.endsWith(".md")).toSorted();
  const files = new Map([
    ["README.md", "readme"],
    ["CHANGELOG.md", "changelog"],
    ...names.map((name) => [`docs/${name}`, name.replace(/\.md$/, "")] as const),
  ]);
  const found = await Promise.all(
    [...files].map(async ([file, name]) => {
      const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
      return text === undefined
        ? []
        : [{ name, ...render(text, (target) => addressOf(target, file, files)) }];
    }),
  );
  return found.flat();
}

/** A link from one document to another, or within it. */
function addressOf(target: string, from: string, files: ReadonlyMap<string, string>): string | undefined {
  const { pathname, hash } = new URL(target, `file:///${from}`);
  const name = files.get(pathname.slice(1));
  return name && `/docs/${name}${hash}`;
}
