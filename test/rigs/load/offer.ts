import { setTimeout as wait } from "node:timers/promises";
import { Agent } from "undici";

/** The outcomes of one run's operations. */
export type Tally = {
  seconds: number;
  offered: number;
  counts: boolean;
  /** Durations of successful operations, and how many of these ended during the run, after its first seconds. */
  goodMs: number[];
  good: number;
  /** 503, before any work was done. */
  shed: number;
  /** All else, by kind: there should be none. */
  wrong: Map<string, number>;
  /** Names of the clients that mutations created, by their responses; and of rejected ones. */
  made: string[];
  refused: string[];
};

type Operation = { caller: number; query: string; variables?: Record<string, unknown>; makes?: string };

const patienceMs = 10_000;
const question = `query Load($first: Int!) { business { invoices(first: $first) {
  nodes { number status total { amount currency } client { organization } lines { name quantity } } } } }`;
const mutation = `mutation Load($name: String!) { clientCreate(input: { organization: $name }) {
  client { organization } userErrors { code } } }`;
const callers = 97;
const retryAfterMs = 1_000;
const settlingMs = 2_000;
const mostConnections = 2_000;
let made = 0;

/** Invoices per query: the cheaper it is, the more of five times the capacity is rejections. */
export const rows = { least: 20, step: 20 };

/** Nineteen queries, then a mutation, each by another caller. */
function next(at: number): Operation {
  const caller = at % callers;
  if (at % 20 !== 19)
    return { caller, query: question, variables: { first: rows.least + (at % 5) * rows.step } };
  made += 1;
  const name = `Load ${made}`;
  return { caller, query: mutation, variables: { name }, makes: name };
}

const blank = (): Tally => ({
  seconds: 0,
  offered: 0,
  counts: false,
  goodMs: [],
  good: 0,
  shed: 0,
  wrong: new Map(),
  made: [],
  refused: [],
});

/** Whether it is rejected. */
async function ask(agent: Agent, origin: string, operation: Operation, tally: Tally): Promise<boolean> {
  const { makes, caller, ...body } = operation;
  tally.offered += 1;
  const begun = performance.now();
  try {
    const answer = await agent.request({
      origin,
      path: "/graphql",
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer load-${caller}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await answer.body.text();
    if (answer.statusCode === 503 && text.includes('"OVERLOADED"')) {
      tally.shed += 1;
      if (makes) tally.refused.push(makes);
      return true;
    }
    if (answer.statusCode === 200 && !text.includes('"errors"')) {
      tally.goodMs.push(performance.now() - begun);
      tally.good += Number(tally.counts);
      if (makes && text.includes(makes)) tally.made.push(makes);
    } else count(tally, `${answer.statusCode} ${/"code":"(\w+)"/.exec(text)?.[1] ?? ""}`);
  } catch (error) {
    count(tally, error instanceof Error ? error.name : "error");
  }
  return false;
}

const count = ({ wrong }: Tally, what: string) => void wrong.set(what, (wrong.get(what) ?? 0) + 1);

/** This many clients, each sending again on a response, and a second after a rejection. */
export async function closedLoop(origin: string, clients: number, seconds: number): Promise<Tally> {
  const agent = new Agent({ connections: clients });
  const tally = blank();
  const begun = performance.now();
  const endsAt = begun + seconds * 1_000;
  const measured = measure(tally, seconds);
  const client = async (_: unknown, at: number) => {
    for (let turn = at; performance.now() < endsAt; turn += 1)
      if (await ask(agent, origin, next(turn), tally)) await wait(retryAfterMs);
  };
  await Promise.all([measured, ...Array.from({ length: clients }, client)]);
  await agent.close();
  return tally;
}

/** This many per second, regardless of responses. */
export async function openLoop(origin: string, perSecond: number, seconds: number): Promise<Tally> {
  const agent = new Agent({ connections: mostConnections });
  const tally = blank();
  const asked: Promise<boolean>[] = [];
  const measured = measure(tally, seconds);
  const begun = performance.now();
  for (let at = 0; performance.now() - begun < seconds * 1_000; ) {
    const due = ((performance.now() - begun) * perSecond) / 1_000;
    for (; at < due; at += 1) asked.push(ask(agent, origin, next(at), tally));
    await wait(5);
  }
  await Promise.all([measured, ...asked]);
  await agent.close();
  return tally;
}

/** Counts from some seconds after the start to the end: filling and draining the server are excluded. */
async function measure(tally: Tally, seconds: number): Promise<void> {
  await wait(settlingMs);
  const from = performance.now();
  tally.counts = true;
  await wait(seconds * 1_000 - settlingMs);
  tally.counts = false;
  tally.seconds = (performance.now() - from) / 1_000;
}
