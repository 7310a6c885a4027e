import { setTimeout as wait } from "node:timers/promises";
import { postText } from "../../test/bench/processes/ask.ts";
import { sandboxReady, startProgram } from "../../test/bench/processes/processes.ts";
import { accounting } from "./peers/account.ts";
import { mix, oneOnly, type Row } from "./rows.ts";
import { type PeerName, startPeer } from "./start.ts";

const warmUpMs = 2_500;
const measuredMs = 5_000;
const rivals = ["this server", "SDK + DataLoader", "Mesh"] as const satisfies readonly PeerName[];

export type CallersFigures = {
  name: string;
  peers: Partial<
    Record<
      PeerName,
      { perSecond: number; p50: number; p99: number; turnedAway: number; wrong: string | null }
    >
  >;
};

type Situation = {
  name: string;
  callers: number;
  isOneToken?: boolean;
  latencyMs: number;
  asks: readonly Row[];
};

const situations: readonly Situation[] = [
  { name: "200 tokens, 300 ms upstream, a mix of three queries", callers: 200, latencyMs: 300, asks: mix },
  { name: "200 tokens, 100 ms upstream, one invoice each", callers: 200, latencyMs: 100, asks: [oneOnly] },
  {
    ...{ name: "one token, 100 callers, 100 ms upstream, one invoice each", isOneToken: true },
    ...{ callers: 100, latencyMs: 100, asks: [oneOnly] },
  },
];

type Invoices = readonly { id: number; number: string }[];

/** Each caller asks again as soon as it has an answer; every answer must contain its invoice. */
export async function measureCallers(sandboxUrl: string, invoices: Invoices): Promise<CallersFigures[]> {
  const all: CallersFigures[] = [];
  for (const situation of situations) {
    const upstream = await startProgram(
      ["test/rigs/load/upstream.ts"],
      { SANDBOX_URL: sandboxUrl, LATENCY_MS: String(situation.latencyMs) },
      sandboxReady,
    );
    const figures: CallersFigures = { name: situation.name, peers: {} };
    for (const name of rivals)
      figures.peers[name] = await measureOne(situation, name, upstream.url, invoices);
    all.push(figures);
    await upstream.stop();
  }
  return all;
}

async function measureOne(
  { callers, isOneToken = false, asks }: Situation,
  name: PeerName,
  upstreamUrl: string,
  invoices: Invoices,
) {
  const { family, program } = await startPeer(name, upstreamUrl);
  const took: number[] = [];
  let isMeasured = false;
  let isOver = false;
  let asked = 0;
  let turnedAway = 0;
  let wrong: string | null = null;
  // The books may have changed since the ids were read.
  const newest = await newestNumber(upstreamUrl);
  async function call(caller: number): Promise<void> {
    const token = isOneToken ? "bench-one" : `bench-${caller}`;
    while (!isOver) {
      asked += 1;
      const invoice = invoices[asked % invoices.length];
      const row = asks[asked % asks.length] ?? oneOnly;
      if (!invoice) throw new TypeError("No invoices");
      const input = {
        page: 1,
        cursor: null,
        invoiceId: invoice.id,
        client: { id: 0, currency: "" },
        serial: asked,
      };
      const body = JSON.stringify(row.ask(family, input));
      const from = performance.now();
      const text = await postText(program.url, body, token).catch((problem: Error) => problem.message);
      const isRight = text.includes(`"number":"${row.paged ? newest : invoice.number}"`);
      if (text.includes('"OVERLOADED"')) turnedAway += isMeasured ? 1 : 0;
      else if (!isRight || text.includes('"errors"')) wrong ??= text.slice(0, 200);
      else if (isMeasured) took.push(performance.now() - from);
      if (!isRight) await wait(100);
    }
  }
  const all = Array.from({ length: callers }, (_, caller) => call(caller));
  await wait(warmUpMs);
  isMeasured = true;
  await wait(measuredMs);
  isMeasured = false;
  isOver = true;
  await Promise.all(all);
  await program.stop();
  took.sort((a, b) => a - b);
  const at = (part: number) => Math.round(took[Math.floor((took.length - 1) * part)] ?? 0);
  return {
    perSecond: Math.round(took.length / (measuredMs / 1_000)),
    p50: at(0.5),
    p99: at(0.99),
    turnedAway,
    wrong,
  };
}

async function newestNumber(upstreamUrl: string): Promise<string | undefined> {
  const response = await fetch(`${upstreamUrl}${accounting}/invoices/invoices?page=1&per_page=1`);
  const body = (await response.json()) as {
    response: { result: { invoices: { invoice_number: string }[] } };
  };
  return body.response.result.invoices[0]?.invoice_number;
}
