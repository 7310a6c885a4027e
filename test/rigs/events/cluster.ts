import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { booksForFeeds } from "../../../src/app/feeds/events.ts";
import { settingsOf } from "../../../src/app/options.ts";
import { openUpstream } from "../../../src/app/upstream.ts";
import { createEvents } from "../../../src/events/index.ts";
import { troubleOf } from "../../../src/graphql/events/trouble.ts";
import { noObserver } from "../../../src/http/observer.ts";
import { tokens } from "../../../src/sandbox/identities.ts";
import { openStore } from "../../../src/store/index.ts";
import { createTelemetry } from "../../../src/telemetry/index.ts";
import { toBusinessId } from "../../../src/values/ids.ts";
import { type Running, runServer } from "../servers/processes.ts";
import { freePort, startBalancer } from "./balancer.ts";
import { businessId, nounKinds } from "./nouns.ts";

type Tree = { readonly [key: string]: Tree };
export type Ask = (query: string, variables?: object) => Promise<Tree>;

/** Posts an operation, again when the process is gone or overloaded: nothing was carried out. Throws what is no success. */
const asking =
  (url: string): Ask =>
  async (query, variables) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query, variables }),
        });
        const { data, errors } = (await response.json()) as { data: Tree; errors?: unknown };
        const problem = errors === undefined ? "" : JSON.stringify(errors);
        if (problem.includes('"OVERLOADED"')) throw new Error(problem);
        if (problem) throw new RangeError(problem);
        return data;
      } catch (error) {
        if (error instanceof RangeError || tries >= 100) throw error;
        await wait(100);
      }
    }
  };

export type Cluster = Awaited<ReturnType<typeof startCluster>>;

/** Processes of the program over one store, behind one address; each can be killed and is then started again. */
export async function startCluster({
  apiOrigin,
  place,
  size,
}: {
  apiOrigin: string;
  place: string;
  size: number;
}) {
  const ports: number[] = [];
  for (let at = 0; at < size; at += 1) ports.push(await freePort());
  const balancer = await startBalancer(ports);
  const environment = {
    ...{ FRESHBOOKS_API_URL: apiOrigin, FRESHBOOKS_ACCESS_TOKEN: tokens.owner, STORE_URL: place },
    ...{
      TOKEN_KEYS: `rig:${randomBytes(32).toString("base64")}`,
      PUBLIC_URL: balancer.url,
      LOG_LEVEL: "error",
    },
  };
  const begin = (at: number) => runServer({ ...environment, PORT: String(ports[at]) });
  const processes: Promise<Running>[] = [];
  for (let at = 0; at < size; at += 1) {
    processes.push(begin(at));
    await processes[at];
  }
  const logged: string[] = [];
  const ask = asking(balancer.url);

  return {
    url: balancer.url,
    ask,
    urlOf: (at: number) => `http://127.0.0.1:${ports[at]}`,
    /** What the processes that ended logged as errors. */
    logged,
    /** `kill -9`, and a new process at the same address. */
    async kill(at: number): Promise<void> {
      const { child, said } = await (processes[at] as Promise<Running>);
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
      logged.push(...errorsIn(said()));
      processes[at] = begin(at);
    },
    ready: () => Promise.all(processes),
    async close(): Promise<void> {
      for (const each of await Promise.all(processes)) {
        await each.stop();
        logged.push(...errorsIn(each.said()));
      }
      balancer.close();
    },
  };
}

const errorsIn = (said: string) => said.split("\n").filter((line) => /"level":(50|60)/.test(line));

/** Turns the feed on, and waits until the books were read and the webhooks verified. */
export async function turnOn(ask: Ask): Promise<void> {
  const enabled = await ask(
    `mutation ($input: WebhooksEnableInput!) { webhooksEnable(input: $input) { userErrors { code message } } }`,
    { input: { businessId, recordKinds: nounKinds } },
  );
  const problems = enabled.webhooksEnable?.userErrors as unknown as unknown[];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  for (;;) {
    const { business } = await ask(
      `query ($id: ID!) { business(id: $id) { sync { phase } webhooks { verified } } }`,
      { id: businessId },
    );
    const webhooks = business?.webhooks as unknown as { verified: boolean }[];
    if (String(business?.sync?.phase) === "LIVE" && webhooks.every(({ verified }) => verified)) return;
    await wait(250);
  }
}

/** Until every message was acted upon: those of a process that was killed, by another one. */
export async function drained(place: string): Promise<void> {
  const { events, close } = await openStore(place);
  const [feed] = await events.feeds.due();
  while (feed && (await events.hints.waiting(feed.feed)) > 0) await wait(250);
  await close();
}

/** One sweep of all types, by a process of its own over the same store. */
export async function sweepOnce({ apiOrigin, place }: { apiOrigin: string; place: string }): Promise<void> {
  const log = pino({ level: "silent" });
  const store = await openStore(place);
  const settings = settingsOf({
    apiOrigin,
    accessToken: tokens.owner,
    defaultBusiness: undefined,
    log,
    store,
  });
  const telemetry = await createTelemetry({ log, now: settings.now, metrics: false, tracing: undefined });
  const upstream = openUpstream(settings, telemetry);
  const events = createEvents({
    ...{ store, now: settings.now, deadlineMs: settings.deadlineMs, ...settings.changes, trouble: troubleOf },
    withBooks: booksForFeeds(settings, upstream.callers, noObserver),
  });
  await events.sweep(toBusinessId("14700001"));
  await events.close();
  await store.close();
  await upstream.http.close();
}
