import { setTimeout as wait } from "node:timers/promises";
import { postText } from "../../test/bench/processes/ask.ts";
import { cpuMs } from "../../test/bench/processes/proc.ts";
import { sandboxReady, startProgram } from "../../test/bench/processes/processes.ts";
import { accounting } from "./peers/account.ts";
import { mix, oneOnly, type Row } from "./rows.ts";
import { type Peer, type PeerName, startPeer } from "./start.ts";

/** Long enough for V8 to compile what runs often. */
const warmUpMs = 8_000;
/** Each peer in turn, so that what else the machine does concerns all of them. */
const turns = 4;
/** On a busy machine, later turns are left out once the time is over. */
const leastTurns = 2;
/** Of a turn: until its callers no longer ask all at once, and then. */
const settlingMs = 500;
const measuredMs = 1_500;
const rivals = ["this server", "SDK + DataLoader", "Mesh"] as const satisfies readonly PeerName[];

export type CallersFigures = {
  name: string;
  peers: Partial<
    Record<
      PeerName,
      {
        perSecond: number;
        p50: number;
        p99: number;
        /** Of the peer's process, for an operation. */
        cpuMs: number | null;
        turnedAway: number;
        wrong: string | null;
      }
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
export async function measureCallers(
  sandboxUrl: string,
  invoices: Invoices,
  /** Of `performance.now()`. */
  until: number,
): Promise<CallersFigures[]> {
  const all: CallersFigures[] = [];
  for (const [at, situation] of situations.entries()) {
    const upstream = await startProgram(
      ["test/rigs/load/upstream.ts"],
      { SANDBOX_URL: sandboxUrl, LATENCY_MS: String(situation.latencyMs) },
      sandboxReady,
    );
    const newest = await newestNumber(upstream.url); // the books may have changed since the ids were read
    const peers = await Promise.all(rivals.map((name) => startPeer(name, upstream.url)));
    const crowds = peers.map((peer) => crowdOf(situation, peer, invoices, newest));
    for (const crowd of crowds) await crowd.ask(warmUpMs, 0);
    const endsAt = performance.now() + (until - performance.now()) / (situations.length - at);
    for (let turn = 0; turn < turns && (turn < leastTurns || performance.now() < endsAt); turn += 1)
      for (const number of crowds.keys())
        await crowds[(number + turn) % crowds.length]?.ask(settlingMs, measuredMs);
    all.push({
      name: situation.name,
      peers: Object.fromEntries(crowds.map((crowd, number) => [rivals[number], crowd.figures()])),
    });
    await Promise.all(peers.map(({ program }) => program.stop()));
    await upstream.stop();
  }
  return all;
}

function crowdOf(
  { callers, isOneToken = false, asks }: Situation,
  { family, program }: Peer,
  invoices: Invoices,
  newest: string | undefined,
) {
  const took: number[] = [];
  let [asked, turnedAway, spentMs, seconds] = [0, 0, 0, 0];
  let wrong: string | null = null;
  let isMeasured = false;
  let isOver = false;

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

  return {
    ask: async (settlingMs: number, measuredMs: number): Promise<void> => {
      isOver = false;
      const all = Array.from({ length: callers }, (_, caller) => call(caller));
      await wait(settlingMs);
      const [spent, from] = [cpuMs(program.pid) ?? Number.NaN, performance.now()];
      isMeasured = measuredMs > 0;
      await wait(measuredMs);
      isMeasured = false;
      seconds += measuredMs > 0 ? (performance.now() - from) / 1_000 : 0;
      spentMs += measuredMs > 0 ? (cpuMs(program.pid) ?? Number.NaN) - spent : 0;
      isOver = true;
      await Promise.all(all);
    },
    figures: () => {
      took.sort((a, b) => a - b);
      const at = (part: number) => Math.round(took[Math.floor((took.length - 1) * part)] ?? 0);
      const cpu = spentMs / took.length;
      return {
        perSecond: Math.round(took.length / seconds),
        ...{ p50: at(0.5), p99: at(0.99), turnedAway, wrong },
        cpuMs: Number.isFinite(cpu) ? Math.round(cpu * 100) / 100 : null,
      };
    },
  };
}

async function newestNumber(upstreamUrl: string): Promise<string | undefined> {
  const response = await fetch(`${upstreamUrl}${accounting}/invoices/invoices?page=1&per_page=1`);
  const body = (await response.json()) as {
    response: { result: { invoices: { invoice_number: string }[] } };
  };
  return body.response.result.invoices[0]?.invoice_number;
}
