import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Books } from "../../src/sandbox/books/books.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { describeGraph, type Graph } from "./snippets/graph.ts";
import type { Server } from "./snippets/server.ts";

let graph: Graph | undefined;

/** A running server as a frontend meets it: an address, a token, and what it describes of itself. */
export async function serve(
  made: Books = books({ clients: 5, invoicesEach: 1 }),
  token: string = tokens.owner,
) {
  const started = await start({ books: made });
  graph ??= describeGraph(await (await fetch(`${started.url}/schema.graphql`)).text());
  const seen: (string | null)[] = [];
  const server: Server = {
    url: started.url,
    token: () => token,
    onBooks: (kind) => void seen.push(kind),
  };
  await started.ask("{ caller { freshbooksId } }", { token });
  started.sandbox.forget();
  return { ...started, graph, server, seen };
}

/** The page of clients that a list asks FreshBooks for. */
export const clientsPage = (rows: number, page = 1, account = "ACM123") =>
  `GET /accounting/account/${account}/users/clients?page=${page}&per_page=${rows}`;

/** A server that ends each request without an answer, and how many it had. */
export async function deadEnd() {
  let requests = 0;
  const server = createServer((request) => {
    requests += 1;
    request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    server: { url: `http://127.0.0.1:${port}`, token: () => "any" } satisfies Server,
    requests: () => requests,
  };
}
