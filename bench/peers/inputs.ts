import { postText } from "../../test/bench/processes/ask.ts";
import { accounting } from "./peers/account.ts";
import type { Input, Row } from "./rows.ts";
import type { Peer } from "./start.ts";

/** The input of a row's run; each run has another one. */
export type Inputs = (row: Row, run: number) => Input;
export type Known = { inputs: Inputs; invoices: readonly { id: number; number: string }[] };

const pages = 6;

/** Reads the ids, and from this server the cursors that stand for pages. */
export async function readInputs(
  server: Peer,
  upstreamUrl: string,
  token: string,
  rows: readonly Row[],
): Promise<Known> {
  const list = async <Of>(path: string, key: string): Promise<Of[]> => {
    const response = await fetch(`${upstreamUrl}${accounting}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const body = (await response.json()) as { response: { result: Record<string, Of[]> } };
    return body.response.result[key] ?? [];
  };
  const invoices = (
    await Promise.all(
      [1, 2, 3, 4].map((page) =>
        list<{ id: number; invoice_number: string }>(
          `/invoices/invoices?page=${page}&per_page=100&include[]=lines`,
          "invoices",
        ),
      ),
    )
  ).flat();
  const clients = await list<{ id: number; currency_code: string }>(
    "/users/clients?page=1&per_page=50",
    "clients",
  );

  const cursors = new Map<string, (string | null)[]>();
  for (const { paged } of rows) {
    if (!paged || cursors.has(paged.list + paged.size)) continue;
    const found: (string | null)[] = [null];
    for (let page = 1; page < pages; page += 1) {
      const text = await postText(
        server.program.url,
        JSON.stringify({
          query: `query ($after: String) { business { ${paged.list}(first: ${paged.size}, after: $after) { pageInfo { endCursor } } } }`,
          variables: { after: found.at(-1) },
        }),
        "cursors",
      );
      const cursor = /"endCursor":"([^"]+)"/.exec(text)?.[1];
      if (!cursor) throw new Error(`No cursor of ${paged.list}: ${text.slice(0, 300)}`);
      found.push(cursor);
    }
    cursors.set(paged.list + paged.size, found);
  }

  const inputs: Inputs = ({ paged }, run) => {
    const client = clients[run % clients.length];
    return {
      page: run + 1,
      cursor: (paged && cursors.get(paged.list + paged.size)?.[run]) ?? null,
      invoiceId: invoices[run * 7]?.id ?? 0,
      client: { id: client?.id ?? 0, currency: client?.currency_code ?? "" },
      serial: run,
    };
  };
  return { inputs, invoices: invoices.map(({ id, invoice_number }) => ({ id, number: invoice_number })) };
}
