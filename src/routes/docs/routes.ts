import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { packageRoot } from "../../values/packageRoot.ts";
import { type Html, html, sendPage } from "../page.ts";
import { render } from "./markdown.ts";

/** Whether this installation includes the docs. */
export const hasDocs = (folder = packageRoot): boolean => existsSync(join(folder, "docs"));

type Page = { readonly name: string; readonly title: string; readonly body: Html };

type Docs = {
  /** Stands before every link. */
  readonly basePath?: string;
  readonly folder?: string;
};

/** `/docs`: the README and the docs of this version, one page each. */
export function docsRoutes(
  server: FastifyInstance,
  { basePath = "", folder = packageRoot }: Docs = {},
): void {
  const docs = `${basePath}/docs`;
  const home = html`<a href="${basePath}/">Start page</a>`;
  let reading: Promise<readonly Page[]> | undefined;
  const pages = () => {
    reading ??= readPages(folder, docs);
    return reading;
  };

  server.get("/docs", async (_, reply) => {
    const list = (await pages()).map(
      ({ name, title }) => html`<li><a href="${docs}/${name}">${title}</a></li>`,
    );
    return sendPage(reply, 200, "Docs", html`<ul>${list}</ul><p class="actions">${home}</p>`);
  });

  server.get<{ Params: { name: string } }>("/docs/:name", async (request, reply) => {
    const page = (await pages()).find(({ name }) => name === request.params.name);
    if (!page) return reply.callNotFound();
    const back = html`<p class="actions"><a href="${docs}">Docs</a> ${home}</p>`;
    return sendPage(reply, 200, page.title, html`${page.body}${back}`, { wide: true });
  });
}

async function readPages(folder: string, docs: string): Promise<Page[]> {
  const names = (await readdir(join(folder, "docs"))).filter((name) => name.endsWith(".md")).toSorted();
  const files = new Map([
    ["README.md", "readme"],
    ["CHANGELOG.md", "changelog"],
    ...names.map((name) => [`docs/${name}`, name.replace(/\.md$/, "")] as const),
  ]);
  /** Resolves links between and within documents. */
  const linkFrom = (file: string) => (target: string) => {
    const { pathname, hash } = new URL(target, `file:///${file}`);
    const name = files.get(pathname.slice(1));
    return name && `${docs}/${name}${hash}`;
  };
  const found = await Promise.all(
    [...files].map(async ([file, name]) => {
      const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
      return text === undefined ? [] : [{ name, ...render(text, linkFrom(file)) }];
    }),
  );
  return found.flat();
}
