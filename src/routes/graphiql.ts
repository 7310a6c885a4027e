import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { packageRoot } from "../values/packageRoot.ts";
import { takenCodings } from "./bodies/accepted.ts";
import type { ServedBooks } from "./home/desk.ts";
import { html, sendPage } from "./page.ts";

const built = join(packageRoot, "dist/graphiql");

const types = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".ttf", "font/ttf"],
]);

type Page = {
  /** Stands before every link. */
  basePath?: string;
  /** The output of `npm run build`. */
  folder?: string;
  /** `GRAPH_PREFIX`, applied to the examples. */
  graphPrefix?: string | undefined;
  /** Whether introspection is on. */
  introspection?: boolean;
  /** Which books are served, for the banner. */
  books?: ServedBooks["kind"] | undefined;
};

/** Development dependencies build GraphiQL; a production install lacks them. */
const withoutBuild = ({
  basePath,
  introspection,
}: Pick<
  Required<Page>,
  "basePath" | "introspection"
>) => html`<p>This server runs from a checkout that was installed without development dependencies, and they build GraphiQL. Everything else works: send operations to <code>POST /graphql</code>.</p>
<p>To install GraphiQL, run these commands, and restart the server:</p>
<p><code>npm ci</code></p>
<p><code>npm prune --omit=dev</code>, which removes the development dependencies again and keeps GraphiQL.</p>
<p>The package and the container image include it.</p>
<p class="actions"><a href="${basePath}/">Start page</a>${introspection ? html` <a href="${basePath}/schema.graphql">Schema</a>` : ""}</p>`;

/** `/graphiql` and its assets. */
export function graphiqlRoute(
  server: FastifyInstance,
  { folder = built, basePath = "", graphPrefix, introspection = true, books }: Page = {},
): void {
  for (const path of ["/graphiql", "/graphiql/"])
    server.get(path, async (_, reply) => {
      const page = await readIfThere(join(folder, "index.html"));
      if (!page)
        return sendPage(reply, 404, "GraphiQL is not installed", withoutBuild({ basePath, introspection }));
      protect(reply).header("cache-control", "no-cache");
      return reply
        .type(String(types.get(".html")))
        .send(told(page, { basePath, graphPrefix, introspection, books }));
    });

  server.get<{ Params: { name: string } }>("/graphiql/assets/:name", async (request, reply) => {
    const { name } = request.params;
    const type = types.get(extname(name));
    // The name is already decoded: it must not contain a slash or a leading dot.
    const file = type && /^\w[\w.-]*$/.test(name) && join(folder, "assets", name);
    if (!file) return reply.callNotFound();

    const coding = codingFor(request.headers["accept-encoding"]);
    const packed = coding && (await readIfThere(file + coding.suffix));
    const body = packed || (await readIfThere(file));
    if (!body) return reply.callNotFound();

    protect(reply)
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("vary", "accept-encoding");
    if (packed) reply.header("content-encoding", coding.name);
    return reply.type(type).send(body);
  });
}

/** The page with absolute asset paths and its settings; the bundle's paths are relative to `/graphiql/`. */
function told(page: Buffer, { basePath, graphPrefix, introspection, books }: Omit<Page, "folder">): string {
  const data = {
    ...{ "data-base-path": basePath, "data-graph-prefix": graphPrefix, "data-books": books },
    "data-introspection": introspection ? undefined : "off",
  };
  const attributes = Object.entries(data).flatMap(([name, value]) => (value ? [`${name}="${value}"`] : []));
  return String(page)
    .replace("<html", ["<html", ...attributes].join(" "))
    .replaceAll(/ (src|href)="\.\//g, ` $1="${basePath}/graphiql/`);
}

/** No other hosts, nothing inline except the editor's computed styles, no framing. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const protect = (reply: FastifyReply): FastifyReply =>
  reply
    .header("content-security-policy", policy)
    .header("x-content-type-options", "nosniff")
    .header("referrer-policy", "no-referrer");

const codings = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
];

/** The smallest encoding that the browser accepts, precompressed by vite.config.ts. */
function codingFor(accepted: string | undefined) {
  const [name] = takenCodings(accepted, ["br", "gzip"]);
  return codings.find((coding) => coding.name === name);
}

const readIfThere = (file: string): Promise<Buffer | undefined> =>
  readFile(file).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === "ENOENT") return undefined;
    throw problem;
  });
