import { setTimeout as wait } from "node:timers/promises";
import { Agent } from "undici";
import { tokens } from "../../../src/sandbox/identities.ts";
import {
  endAllAtExit,
  sandboxReady,
  serverReady,
  startProgram,
  startScript,
} from "../../bench/processes/processes.ts";

// `npm run bench:callers`: how many operations a second the server answers when many callers ask at once. Each caller
// asks again as soon as it has an answer. Every answer is checked; a wrong one ends the run with exit code 1.

const warmUpMs = 4_000;
const measuredMs = 8_000;

type Question = { readonly query: string; isRight(text: string, id: string): boolean };

const one: Question = {
  query: "query One($id: ID!) { invoice(id: $id) { id number total { amount currency } } }",
  isRight: (text, id) => text.includes(`"id":"${id}"`),
};
const mix: readonly Question[] = [
  one,
  {
    query:
      "query Lines($id: ID!) { invoice(id: $id) { id client { organization } lines { name } payments { nodes { id } } } }",
    isRight: (text, id) => text.includes(`"id":"${id}"`),
  },
  {
    query:
      "query Page($id: ID!) { invoice(id: $id) { id } business { invoices(first: 20) { nodes { number client { organization } } } } }",
    isRight: (text, id) => text.includes(`"id":"${id}"`) && text.includes('"number"'),
  },
];

const situations = [
  {
    name: "200 tokens, 300 ms, a mix of three questions",
    callers: 200,
    isOneToken: false,
    latencyMs: 300,
    asks: mix,
  },
  {
    name: "200 tokens, 100 ms, one invoice each",
    callers: 200,
    isOneToken: false,
    latencyMs: 100,
    asks: [one],
  },
  {
    name: "one token, 100 callers, 100 ms, one invoice each",
    callers: 100,
    isOneToken: true,
    latencyMs: 100,
    asks: [one],
  },
];

endAllAtExit();
const sandbox = await startScript("sandbox", {}, sandboxReady);
let isWrong = false;

console.log("| situation | op/s | p50 ms | p99 ms |\n| --- | --- | --- | --- |");
for (const situation of situations) {
  const { name, callers, isOneToken, latencyMs, asks } = situation;
  const upstream = await startProgram(
    ["test/rigs/load/upstream.ts"],
    { SANDBOX_URL: sandbox.url, LATENCY_MS: String(latencyMs) },
    sandboxReady,
  );
  const server = await startScript("start", { FRESHBOOKS_API_URL: upstream.url }, serverReady);
  const agent = new Agent({ connections: callers });
  const post = async (token: string, query: string, id?: string) => {
    const { statusCode, body } = await agent.request({
      ...{ origin: server.url, path: "/graphql", method: "POST" },
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { id } }),
    });
    return { statusCode, text: await body.text() };
  };
  const ids = await readIds((query) => post(tokens.owner, query).then(({ text }) => text));

  const took: number[] = [];
  let isMeasured = false;
  let isOver = false;
  let asked = 0;
  async function call(caller: number): Promise<void> {
    const token = isOneToken ? "bench-one" : `bench-${caller}`;
    while (!isOver) {
      asked += 1;
      const id = ids[asked % ids.length] ?? "";
      const { query, isRight } = asks[asked % asks.length] ?? one;
      const from = performance.now();
      const { statusCode, text } = await post(token, query, id);
      if (statusCode === 503) await wait(100);
      else if (!isRight(text, id) || text.includes('"errors"')) {
        isWrong = true;
        isOver = true;
        console.error(`Wrong: ${statusCode} ${text.slice(0, 300)}`);
      } else if (isMeasured) took.push(performance.now() - from);
    }
  }
  const all = Array.from({ length: callers }, (_, caller) => call(caller));
  await wait(warmUpMs);
  isMeasured = true;
  await wait(measuredMs);
  isMeasured = false;
  isOver = true;
  await Promise.all(all);
  took.sort((a, b) => a - b);
  const at = (part: number) => Math.round(took[Math.floor((took.length - 1) * part)] ?? Number.NaN);
  console.log(`| ${name} | ${Math.round(took.length / (measuredMs / 1_000))} | ${at(0.5)} | ${at(0.99)} |`);
  await agent.close();
  await server.stop();
  await upstream.stop();
}
process.exit(isWrong ? 1 : 0);

/** The ids of all invoices of the books. */
async function readIds(ask: (query: string) => Promise<string>): Promise<string[]> {
  const text = await ask("{ business { invoices(first: 400) { nodes { id } } } }");
  return [...text.matchAll(/"id":"(Invoice:[^"]+)"/g)].map(([, id = ""]) => id);
}
