import { pino } from "pino";
import { type AppOptions, createApp } from "../../src/app/index.ts";
import { usualRules } from "../../src/http/rules.ts";
import { startUpstream, type Upstream } from "./servers/illUpstream.ts";

// How the graph handles a failing, limited or partly dead FreshBooks: `npm run rig:limits`. Loopback only; exits
// by itself within two minutes, with 1 when a promise is broken.

const longestRunMs = 115_000;
setTimeout(() => {
  console.error("Not done in time");
  process.exit(1);
}, longestRunMs).unref();

const clients = "{ business { clients(first: 1) { totalCount } } }";
const projects = "{ business { projects(first: 1) { totalCount } } }";
const broken: string[] = [];
const hold = (promise: string, held: boolean) => {
  console.log(`  ${held ? "held  " : "BROKEN"} ${promise}`);
  if (!held) broken.push(promise);
};

type Answered = { ms: number; code: string | undefined };

async function serve(upstream: Upstream, options: Partial<AppOptions> = {}) {
  const app = await createApp({
    apiOrigin: upstream.origin,
    accessToken: undefined,
    defaultBusiness: undefined,
    log: pino({ level: "silent" }),
    ...options,
  });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const ask = async (token: string, query: string): Promise<Answered> => {
    const from = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { ms: performance.now() - from, code: errors?.[0]?.extensions.code };
  };
  return { ask, close: () => app.close() };
}

/** This many concurrently, until a count or a time is reached. */
async function repeat(
  atOnce: number,
  run: (number: number) => Promise<void>,
  goesOn: (number: number) => boolean,
) {
  let number = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (goesOn(number)) await run(number++);
    }),
  );
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Each query needs one request: any more are retries. */
async function illness(upstream: Upstream, share: number, withBreaker: boolean): Promise<void> {
  const callers = 20;
  const queries = 2_000;
  const breaker = withBreaker ? usualRules.breaker : { ...usualRules.breaker, consecutive: 1e9, share: 2 };
  const { ask, close } = await serve(upstream, { rules: { breaker } });
  for (let caller = 0; caller < callers; caller += 1) await ask(`caller-${caller}`, "{ caller { email } }");
  upstream.taken();
  upstream.fails = (_, number) => (number * 7919) % 100 < share * 100;
  let failed = 0;
  await repeat(
    40,
    async (number) => {
      const { code } = await ask(`caller-${number % callers}`, clients);
      if (code) failed += 1;
    },
    (number) => number < queries,
  );
  upstream.fails = () => false;
  const sent = sum([...upstream.taken().values()].map(({ came }) => came));
  await close();
  const what = `${share * 100} % failing, ${withBreaker ? "with" : "without"} the breaker`;
  console.log(
    `  ${what}: ${queries} needed, ${sent} sent (${(sent / queries).toFixed(2)}), ${failed} fields failed`,
  );
  hold(`at most 1.2 times the requests: ${what}`, sent <= 1.2 * queries);
}

/** Two callers with a limit each, as live but of 15 seconds: one sends all it can, the other now and then. */
async function limits(upstream: Upstream): Promise<void> {
  const lengthMs = 32_000;
  upstream.latencyMs = 40;
  const { ask, close } = await serve(upstream);
  for (const token of ["bulk", "small"]) await ask(token, "{ caller { email } }");
  const alone: number[] = [];
  for (let at = 0; at < 30; at += 1) alone.push((await ask("small", clients)).ms);

  upstream.limit = { each: 150, windowMs: 15_000 };
  upstream.taken();
  const endsAt = performance.now() + lengthMs;
  const small: Answered[] = [];
  const bulk: Answered[] = [];
  await Promise.all([
    repeat(
      200,
      async () => {
        const answer = await ask("bulk", clients);
        bulk.push(answer);
        // As the response says.
        if (answer.code === "OVERLOADED") await new Promise((resolve) => setTimeout(resolve, 1_000));
      },
      () => performance.now() < endsAt,
    ),
    repeat(
      1,
      async () => {
        small.push(await ask("small", clients));
        await new Promise((resolve) => setTimeout(resolve, 200));
      },
      () => performance.now() < endsAt,
    ),
  ]);
  const taken = upstream.taken();
  upstream.limit = undefined;
  upstream.latencyMs = 0;
  await close();

  const served = (answers: readonly Answered[]) => answers.filter(({ code }) => code === undefined).length;
  const refused = sum([...taken.values()].map((each) => each.refused));
  const smallMs = small.map((each) => each.ms);
  console.log(
    `  bulk: ${bulk.length} asked, ${served(bulk)} served, ${served(bulk.filter(({ ms: took }) => took < 1_000))} at once`,
  );
  console.log(
    `  small: ${small.length} asked, ${served(small)} served; p50 ${ms(percentile(smallMs, 0.5))}, p99 ${ms(percentile(smallMs, 0.99))}; alone p50 ${ms(percentile(alone, 0.5))}`,
  );
  console.log(`  429s: ${refused} of ${sum([...taken.values()].map(({ came }) => came))} requests`);
  for (const { code } of small) if (code) console.log(`  small was answered ${code}`);
  hold("the small caller is always served", served(small) === small.length);
  hold("and loses less than 100 ms in the middle", percentile(smallMs, 0.5) < percentile(alone, 0.5) + 100);
  hold("the bulk caller gets nine tenths of two windows at least", served(bulk) >= 0.9 * 2 * 150);
  hold(
    "429s stay below one in a hundred requests",
    refused <= 0.01 * sum([...taken.values()].map(({ came }) => came)),
  );
}

/** One family responds only with 503. */
async function death(upstream: Upstream): Promise<void> {
  const { ask, close } = await serve(upstream);
  await ask("one", "{ caller { email } }");
  for (let at = 0; at < 300; at += 1) await ask("one", projects); // warm
  upstream.fails = (path) => path.startsWith("/accounting");
  const first: Answered[] = [];
  while (first.length < 20) first.push(await ask("one", clients));
  const dead: Answered[] = [];
  const others: Answered[] = [];
  /** Operations without requests: the effect of a busy machine on them is not the family's. */
  const empty: Answered[] = [];
  upstream.taken();
  await repeat(
    2,
    async (number) => {
      if (number % 3 === 0) empty.push(await ask("one", "{ __typename }"));
      else if (number % 3 === 1) dead.push(await ask("one", clients));
      else others.push(await ask("one", projects));
    },
    (number) => number < 6_000,
  );
  upstream.fails = () => false;
  const sent = upstream.taken().get("Bearer one")?.came ?? 0;
  await close();
  const deadMs = dead.map((each) => each.ms);
  const p99 = percentile(deadMs, 0.99);
  const idleP99 = percentile(
    empty.map((each) => each.ms),
    0.99,
  );
  console.log(
    `  ${dead.length} fields of the dead family: p50 ${ms(percentile(deadMs, 0.5))}, p99 ${ms(p99)} (p99 of an operation that asks nothing: ${ms(idleP99)}); ${sent - others.length} requests sent for them`,
  );
  hold(
    "the dead family fails within 20 ms (p99), beyond what a busy machine adds",
    p99 < Math.max(20, idleP99 + 10),
  );
  hold(
    "all of it fails, with a code",
    dead.every(({ code }) => code === "UPSTREAM_UNAVAILABLE"),
  );
  hold(
    "the other family is always served",
    others.every(({ code }) => code === undefined),
  );
}

const upstream = await startUpstream();
console.log("An ill FreshBooks");
for (const share of [0.5, 1])
  for (const withBreaker of [true, false]) await illness(upstream, share, withBreaker);
console.log("A limited one, and two callers");
await limits(upstream);
console.log("A dead family");
await death(upstream);
await upstream.close();

if (broken.length > 0) console.error(`\n${broken.length} promises are broken`);
process.exit(broken.length > 0 ? 1 : 0);
