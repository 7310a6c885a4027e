import { Client as Sdk } from "@freshbooks/api";
import pLimit from "p-limit";
import { pino } from "pino";
import { createApp } from "../../../src/app/index.ts";
import { app as oauthApp, tokens } from "../../../src/sandbox/identities.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/server.ts";
import { books } from "../../support/books.ts";
import type { Answer } from "../../support/start.ts";
import { type Situation, situations } from "./situations.ts";

/** `npm run sidebyside`: the same faults through the official SDK and through the graph. */

/** When the SDK is cut off: some of its calls never end. */
const cutMs = 15_000;
/** The graph's own deadline; defaults to 30 s. */
const deadlineMs = 5_000;

type Seen = { sent: number; done: number; saw: string; seconds: number };

async function measure(sandbox: Sandbox, path: string, run: () => Promise<string>): Promise<Seen> {
  sandbox.forget();
  const began = performance.now();
  const cut = new Promise<string>((resolve) => setTimeout(() => resolve("nothing: cut here"), cutMs).unref());
  const saw = await Promise.race([run().catch(nameOf), cut]);
  const seconds = (performance.now() - began) / 1000;
  return {
    saw,
    seconds,
    sent: sandbox.asked(undefined, "").filter((asked) => asked.includes(path)).length,
    done: sandbox.committed().length,
  };
}

const nameOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message.split("\n")[0]?.slice(0, 48)}` : String(error);

const open = async ({ rule, wish }: Situation) => {
  const sandbox = createSandbox({ books: books({ clients: 3 }) });
  const url = await sandbox.listen();
  const path = wish.path;
  return { sandbox, url, fault: () => sandbox.faults.add({ rules: [{ path, ...rule }] }) };
};

async function throughSdk(situation: Situation): Promise<Seen> {
  const { sandbox, url, fault } = await open(situation);
  process.env.FRESHBOOKS_API_URL = url; // read on client creation
  const sdk = new Sdk(oauthApp.clientId, { accessToken: tokens.owner });
  fault();
  return measure(sandbox, situation.wish.path, async () => {
    const { ok, data, error } = (await situation.wish.sdk(sdk)) as {
      ok: boolean;
      data?: { clients?: unknown[]; errors?: unknown[]; id?: unknown };
      error?: { name?: string; message?: string };
    };
    if (error) return `${error.name}: ${error.message?.slice(0, 48)}`;
    if (data?.errors) return `ok: ${ok}, no rows, no error`;
    return data?.clients ? `clients: ${data.clients.length}` : `ok: ${ok}, client ${String(data?.id)}`;
  });
}

async function throughGraph(situation: Situation): Promise<Seen> {
  const { sandbox, url, fault } = await open(situation);
  const log = pino({ level: "silent" });
  const options = { apiOrigin: url, accessToken: tokens.owner, defaultBusiness: undefined, log, deadlineMs };
  const app = await createApp(options);
  const graph = await app.listen({ port: 0, host: "127.0.0.1" });
  const ask = async (query: string) => {
    const response = await fetch(`${graph}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };
  await ask("{ caller { email } }");
  fault();
  const seen = await measure(sandbox, situation.wish.path, async () => {
    const { data, errors } = await ask(situation.wish.graph);
    if (errors?.[0]) return errors[0].extensions.code;
    const payload = data.clientCreate ?? data.clientUpdate;
    const [problem] = Array.from(
      (payload?.userErrors ?? []) as unknown as { code: string; path: string[] }[],
    );
    if (problem) return `${problem.code} ${problem.path.join(".")}`;
    const nodes = data.business?.clients?.nodes as unknown as unknown[] | undefined;
    return nodes ? `clients: ${nodes.length}` : `client ${String(payload?.client?.id)}`;
  });
  await Promise.all([app.close(), sandbox.close()]);
  return seen;
}

const inWords = ({ sent, done, saw, seconds }: Seen) => [
  String(sent),
  String(done),
  saw,
  `${seconds.toFixed(1)} s`,
];

// The SDK's URL is the environment's, so clients are created one after the other; waits are parallel.
const few = pLimit(5);
const rows = await Promise.all(
  situations.map(async (situation) => {
    const [sdk, graph] = await Promise.all([
      few(() => throughSdk(situation)),
      few(() => throughGraph(situation)),
    ]);
    return [situation.name, ...inWords(sdk), ...inWords(graph)];
  }),
);
const head = [
  "",
  "SDK sent",
  "done",
  "its caller saw",
  "after",
  "graph sent",
  "done",
  "its caller saw",
  "after",
];
for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
process.exit(0); // the SDK's retries have no end of their own
