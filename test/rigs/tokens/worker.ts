import { createHttp } from "../../../src/http/request.ts";
import { type App, type ConnectionId, createConnections } from "../../../src/oauth/connections.ts";
import type { Step } from "../../../src/oauth/renewal/rotation.ts";
import { toKeyRing } from "../../../src/oauth/seal.ts";
import { createTokenEndpoint } from "../../../src/oauth/tokenEndpoint.ts";
import { app as registered } from "../../../src/sandbox/identities.ts";
import { openStore } from "../../../src/store/index.ts";
import { answerWithinMs, leaseMs, type Order, type Setup, type Word } from "./orders.ts";

// A separate process with connections over a shared store; it is killed and stopped at steps of its refreshes.
const { origin, store: place, keys } = JSON.parse(process.argv[2] ?? "{}") as Setup;
let now = 0;
let halt: Step | undefined;
let goOn: () => void = () => undefined;

const say = (word: Word) => process.send?.(word);
const app: App = {
  ...{ name: "default", clientId: registered.clientId, redirectUri: registered.redirectUri },
  clientSecret: () => registered.clientSecret,
  scopes: undefined,
};
const http = createHttp({ origin });
const clock = () => new Date(now);
const endpoint = createTokenEndpoint({ http, now: clock, answerWithinMs });
const connections = await createConnections({
  store: (await openStore(place)).connections,
  ...{ keys: toKeyRing(keys), apps: [app], endpoint, now: clock, leaseMs, answerWithinMs },
  atStep: async (step) => {
    if (step !== halt) return;
    halt = undefined;
    say({ kind: "halted" });
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  },
});

const statusWith = async (token: string): Promise<number> => {
  const headers = { authorization: `Bearer ${token}` };
  return (
    await http.send(
      { method: "GET", path: "/auth/api/v1/users/me", headers },
      AbortSignal.timeout(answerWithinMs),
    )
  ).status;
};

/** Like a read of the graph: a new token when the first is rejected. */
async function ask(id: ConnectionId): Promise<number> {
  const access = connections.access(id);
  const token = await access.token();
  const status = await statusWith(token);
  if (status !== 401) return status;
  const other = await access.renew(token);
  return other === undefined ? status : statusWith(other);
}

const deeds = {
  signIn: async ({ code, person }) => {
    const answer = await endpoint.exchangeCode(app, code);
    if (answer.outcome !== "granted") throw new Error(`The code was ${answer.outcome}`);
    const kept = await connections.keep(app, answer.grant);
    say({
      kind: "signedIn",
      id: await connections.settle(kept, { freshbooksId: person, name: person }),
    });
  },
  call: async ({ due, others, callers, halt: where }) => {
    halt = where;
    const ids = Array.from({ length: callers }, (_, at) =>
      at % 5 ? due : (others[at % others.length] ?? due),
    );
    const got = await Promise.allSettled(ids.map((id) => connections.access(id).token()));
    const served = got.filter(({ status }) => status === "fulfilled").length;
    // A stopped process finds its request timed out; it is a read.
    say({ kind: "called", served, status: await ask(due).catch(() => ask(due)) });
  },
  goOn: async () => goOn(),
  look: async ({ id }) => {
    const found = await connections.find(id);
    const status = await ask(id).catch(() => 0);
    say({
      kind: "looked",
      standing: found?.standing ?? "unknown",
      leftMs: (found?.expiresAt.getTime() ?? now) - now,
      status,
    });
  },
} satisfies { [Kind in Order["kind"]]: (order: Extract<Order, { kind: Kind }>) => Promise<void> };

process.on("message", (order: Order) => {
  now = order.now;
  const deed = deeds[order.kind] as (order: Order) => Promise<void>;
  deed(order).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.on("disconnect", () => process.exit(0)); // the parent process has gone
say({ kind: "ready" });
