import { afterAll, expect, test } from "vitest";
import { type Input, type Row, rows } from "../../../bench/peers/rows.ts";
import { tokens } from "../../../src/sandbox/identities.ts";
import { createSandbox } from "../../../src/sandbox/server.ts";
import { holdingsOf } from "../../bench/holdings.ts";
import { startReplay } from "../../bench/processes/replay.ts";
import { at } from "../../bench/query.ts";
import { start } from "../../support/start.ts";

// The questions of `npm run bench:peers`, with all requests that they take: of a caller who has asked two others before,
// and of one who has not.

const now = new Date("2026-06-29T16:48:49Z");
const upstream = createSandbox({ scale: 8, now });
const { clients, invoices } = holdingsOf(upstream, now);
const replay = await startReplay(await upstream.listen(), tokens.owner);

afterAll(async () => {
  await replay.close();
  await upstream.close();
});

/** Which question of a row; the third is the one that counts. */
const questions = [1, 2, 3] as const;

type Ask = Awaited<ReturnType<typeof start>>["ask"];

async function cursorsOf({ paged }: Row, ask: Ask): Promise<(string | null)[]> {
  const found: (string | null)[] = [null];
  for (let page = 1; paged && page < questions.length; page += 1) {
    const query = `query ($after: String) { business { rows: ${paged.list}(first: ${paged.size}, after: $after) { pageInfo { endCursor } } } }`;
    const { data } = await ask(query, { variables: { after: found.at(-1) }, token: "cursors" });
    found.push(String(at(data, "business.rows.pageInfo.endCursor")));
  }
  return found;
}

/** `GET /users/clients of 3 ids`; equal ones are counted. */
function inShort(asked: readonly string[]): string[] {
  const short = asked.map((request) => {
    const [path = "", search = ""] = request
      .replace(
        /\/(accounting\/account|projects\/business|timetracking\/business|comments\/business|auth\/api\/v1\/businesses)\/\w+/,
        "",
      )
      .replace("&per_page=100", "")
      .replace(/\/\d+$/, "/:id")
      .split("?");
    const ids = search.match(/search\[\w+\]\[\]=\d+/g)?.length;
    const rest = search.replace(/search\[\w+\]\[\]=\d+&/g, "");
    return `${path}${ids ? ` of ${ids}` : ""}${rest ? ` ${rest}` : ""}`;
  });
  return [...Map.groupBy(short, (each) => each)]
    .map(([each, { length }]) => (length > 1 ? `${length} × ${each}` : each))
    .toSorted();
}

type Trips = string[][];
type Both = { cold: Trips; warm: Trips };
const alike = (trips: Trips): Both => ({ cold: trips, warm: trips });
const pages = (from: number, to: number, list: string): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `GET ${list} page=${from + at}`);

const expected: Readonly<Record<string, Both>> = {
  "100 invoices with client and lines": alike([["GET /invoices/invoices include[]=lines&page=3"]]),
  "50 clients with their 5 latest invoices": {
    cold: [
      ["GET /users/clients page=3&per_page=50"],
      ["GET /invoices/invoices of 50 page=1"],
      pages(2, 4, "/invoices/invoices of 50"),
    ],
    warm: [["GET /users/clients page=3&per_page=50"], pages(1, 4, "/invoices/invoices of 50")],
  },
  "100 invoices with payments": {
    cold: [
      ["GET /invoices/invoices page=3"],
      ["GET /payments/payments of 57 page=1"],
      pages(2, 8, "/payments/payments of 57"),
    ],
    warm: [["GET /invoices/invoices page=3"], pages(1, 8, "/payments/payments of 57")],
  },
  "100 expenses with category, client and project": {
    cold: [
      ["GET /expenses/expenses include[]=category&page=3"],
      ["GET /projects page=1", "GET /users/clients of 22 page=1"],
      ["GET /projects complete=true&page=1", "GET /projects page=2", "GET /users/clients/:id"],
      [
        "GET /projects complete=true&page=2",
        "GET /projects complete=true&page=3",
        "GET /projects complete=true&page=4",
        "GET /projects complete=true&page=5",
      ],
    ],
    warm: [
      ["GET /expenses/expenses include[]=category&page=3"],
      ["20 × GET /project/:id", "GET /users/clients of 22 page=1"],
      ["GET /users/clients/:id"],
    ],
  },
  "100 time entries with their four relations": {
    cold: [
      ["GET /time_entries team=true&page=3"],
      [
        "GET /projects page=1",
        "GET /services page=1",
        "GET /team_members page=1",
        "GET /users/clients of 65 page=1",
      ],
      ["GET /projects page=2"],
    ],
    warm: [
      ["GET /time_entries team=true&page=3"],
      [
        "GET /projects page=1",
        "GET /projects page=2",
        "GET /services page=1",
        "GET /team_members page=1",
        "GET /users/clients of 65 page=1",
      ],
    ],
  },
  "one invoice by id": alike([["GET /invoices/invoices/457179 include[]=lines"]]),
  "dashboard over six nouns": alike([
    [
      "GET /expenses/expenses include[]=category&page=1&per_page=13",
      "GET /invoices/invoices page=1&per_page=13",
      "GET /payments/payments page=1&per_page=13",
      "GET /projects active=true&complete=false&page=1&per_page=13",
      "GET /time_entries team=true&page=1&per_page=13",
    ],
    ["GET /users/clients of 27 page=1"],
  ]),
  "create an invoice": alike([["POST /invoices/invoices include[]=lines"]]),
};

test.for(rows)("$name", async (row) => {
  const { ask } = await start({ scale: 0.1, app: { apiOrigin: replay.url, now: () => now } });
  const cursors = await cursorsOf(row, ask);
  const [client] = clients;
  async function answer(question: number, token: string) {
    const input: Input = {
      ...{ page: question, cursor: cursors[question - 1] ?? null, serial: question },
      invoiceId: invoices[question * 7]?.id ?? 0,
      client: { id: client?.id ?? 0, currency: "USD" },
    };
    const { query, variables } = row.ask("graph", input);
    replay.taken();
    const { data, errors } = await ask(query, { token, ...(variables && { variables }) });
    expect(errors).toBeUndefined();
    return { data, trips: replay.taken().map(inShort) };
  }
  async function both(name: string) {
    const tokensOf = { cold: `cold-${name}`, warm: `warm-${name}` };
    for (const token of Object.values(tokensOf)) await ask("{ caller { email } }", { token });
    const [first, second] = questions;
    for (const question of [first, second]) await answer(question, tokensOf.warm);
    return { warm: await answer(3, tokensOf.warm), cold: await answer(3, tokensOf.cold) };
  }
  replay.latencyMs = 0;
  await both("first"); // so that all responses are cached; the sandbox is slower than the latency
  replay.latencyMs = 100; // so that concurrent requests arrive before the first response
  const { cold, warm } = await both("again");
  expect(warm.data).toEqual(cold.data);
  expect({ cold: cold.trips, warm: warm.trips }).toEqual(expected[row.name]);
});
