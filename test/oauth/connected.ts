import { setImmediate as turn } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { createHttp } from "../../src/http/request.ts";
import {
  type App,
  type Connection,
  type ConnectionId,
  type Connections,
  type ConnectionsOptions,
  createConnections,
} from "../../src/oauth/connections.ts";
import type { Notice } from "../../src/oauth/report.ts";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { createTokenEndpoint } from "../../src/oauth/tokenEndpoint.ts";
import { codes, type IdentityName, app as registered } from "../../src/sandbox/identities.ts";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/server.ts";
import type { TokenStore } from "../../src/store/connections/tokenStore.ts";
import { books } from "../support/books.ts";
import type { Kind } from "./stores.ts";

export const noon = new Date("2026-11-20T12:00:00Z");
export const hour = 3_600_000;
/** The life that is believed of a token of FreshBooks: twelve hours without a minute. */
export const believed = 12 * hour - 60_000;

export const app: App = {
  name: "default",
  clientId: registered.clientId,
  clientSecret: () => registered.clientSecret,
  redirectUri: registered.redirectUri,
  scopes: undefined,
};

const keyText = (byte: number) =>
  Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 7 + byte) % 256)).toString("base64");
/** A key ring of a few letters, each a key: `ring("ba")` seals with b, and opens what a sealed. */
export const ring = (ids: string) => {
  const keys = toKeyRing([...ids].map((id) => `${id}:${keyText(id.charCodeAt(0))}`).join(","));
  if (!keys) throw new TypeError("Not a key ring");
  return keys;
};

export type ProcessOptions = Partial<ConnectionsOptions> & {
  answerMs?: number;
  wrap?: (store: TokenStore) => TokenStore;
};

/** A sandbox, a place for a store, and any number of processes over both; one clock for all, which stands still. */
export async function connected(kind: Kind, options: SandboxOptions = {}) {
  const settings = { accessTokens: "opaque", ...options.settings } as const; // so that a test can tell them by name
  const sandbox = createSandbox({ books: books(), now: noon, ...options, settings });
  const origin = await sandbox.listen();
  const place = await kind.place();
  onTestFinished(() => sandbox.close());
  let at = noon.getTime();
  const now = () => new Date(at);

  /** One more process; `tick` is its next look at the store, `idle` the end of that, `told` what it reported. */
  async function start({ answerMs = 5_000, wrap = (store) => store, ...rest }: ProcessOptions = {}) {
    const http = createHttp({ origin });
    const told: Notice[] = [];
    let wake = () => undefined as unknown;
    let ticks = 0;
    let resting = false;
    const endpoint = createTokenEndpoint({ http, now, answerWithinMs: answerMs });
    const connections = await createConnections({
      store: wrap(await kind.open(place)),
      keys: ring("a"),
      apps: [app],
      endpoint,
      now,
      random: () => 0.5, // due after three eighths of the life
      report: (notice) => told.push(notice),
      // Nothing sleeps: pauses are a turn of the event loop, and only the pause between two sweeps is waited for.
      wait: async (ms, signal) => {
        if (ms < 15_000 || signal.aborted) return void (await turn());
        if (ticks === 0)
          await new Promise<void>((resolve) => {
            wake = resolve;
            resting = true;
            signal.addEventListener("abort", () => resolve(), { once: true });
          });
        ticks = 0;
      },
      ...rest,
    });
    let closed: Promise<void> | undefined;
    const close = () => {
      closed ??= connections.close().then(() => http.close());
      return closed;
    };
    onTestFinished(close);
    const tick = () => {
      ticks += 1;
      resting = false;
      wake();
    };
    const idle = () => until(() => resting);
    return { connections, endpoint, told, close, tick, idle };
  }

  return {
    ...{ sandbox, origin, place, start, now },
    open: () => kind.open(place),
    /** All clocks, together. */
    forward(ms: number): void {
      at += ms;
      sandbox.setClock(new Date(at));
    },
    /** Ours alone. */
    jump(ms: number): void {
      at += ms;
    },
    /** Signs somebody in; their connection lives from now on. */
    async signIn(
      {
        connections,
        endpoint,
      }: { connections: Connections; endpoint: ReturnType<typeof createTokenEndpoint> },
      who: IdentityName = "owner",
    ): Promise<ConnectionId> {
      const answer = await endpoint.exchangeCode(app, codes[who]);
      if (answer.outcome !== "granted") throw new Error(`The code was ${answer.outcome}`);
      const id = await connections.settle(await connections.keep(app, answer.grant), {
        freshbooksId: who,
        name: who,
      });
      sandbox.forget();
      return id;
    },
    /** How often the token endpoint was asked since the last sign-in. */
    asked: () => sandbox.asked("POST", "/auth/oauth/token").length,
    /** How often each refresh token was presented, in the order of their first time. */
    presented: () =>
      sandbox
        .tokens()
        .presented.map(({ presented }) => presented)
        .filter((times) => times > 0), // asking whether anybody is there presents none
  };
}

/** Until it is so, or clearly never will be. */
export async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await so())) {
    if (performance.now() > deadline) throw new Error("It never came to be so");
    await turn();
  }
}

export const standingOf = async (
  connections: Connections,
  id: ConnectionId,
): Promise<Connection["standing"]> => {
  const connection = await connections.find(id);
  if (!connection) throw new Error("The connection does not exist");
  return connection.standing;
};
