import { describe, expect, test } from "vitest";
import { begin, type Desk, finish } from "../../src/oauth/signIn/signIn.ts";
import { codes } from "../../src/sandbox/identities.ts";
import type { TokenStore } from "../../src/store/connections/tokenStore.ts";
import { StoreError } from "../../src/store/database.ts";
import { consent } from "../support/consent.ts";
import { app, connected, hour, noon, standingOf, until } from "./connected.ts";
import { kindsOfStores } from "./stores.ts";

const token = "/auth/oauth/token";
type Deeds = {
  [Deed in keyof TokenStore as TokenStore[Deed] extends (...of: never[]) => unknown ? Deed : never]: true;
};

/** A store whose deeds fail while they are named. */
const failing =
  (broken: Set<keyof Deeds>) =>
  (store: TokenStore): TokenStore =>
    new Proxy(store, {
      get: (target, name: keyof Deeds) =>
        broken.has(name) ? () => Promise.reject(new StoreError("No space left")) : target[name],
    });

/** Somebody agrees on FreshBooks' page, and what that brings is kept; whose it is, nobody knows yet. */
async function agreed({ origin }: { origin: string }, desk: Desk) {
  const { begun, url } = await begin(app, origin);
  const { location } = await consent(url);
  const code = location?.searchParams.get("code") ?? "";
  return finish(desk, app, begun, { code, state: begun.state });
}

describe.each(kindsOfStores())("over the $name store", (kind) => {
  const run = test.skipIf(kind.missing);

  run("new tokens that the store does not take are served, and kept as soon as it takes them", async () => {
    const world = await connected(kind);
    const broken = new Set<keyof Deeds>();
    const process = await world.start({ wrap: failing(broken) });
    const { connections, told } = process;
    const id = await world.signIn(process);
    world.forward(5 * hour);
    broken.add("swap");
    await connections.refresh(id);
    const access = connections.access(id);
    expect(await access.token()).toBe("sandbox-access-owner-2");
    expect(await access.renew("sandbox-access-owner-1")).toBe("sandbox-access-owner-2");
    expect(await connections.find(id)).toMatchObject({
      standing: "connected",
      refreshedAt: world.now(),
      lastTrouble: { kind: "storeFailed" },
    });
    expect(told).toEqual([{ what: "notSaved", connection: id }]);

    // Nobody else takes the lost answer for one: the lease is kept with the tokens.
    const other = await world.start();
    expect(await other.connections.access(id).token()).toBe("sandbox-access-owner-1");
    expect(world.presented()).toEqual([1]);

    broken.clear();
    await until(() => told.some(({ what }) => what === "saved"));
    expect(await other.connections.access(id).token()).toBe("sandbox-access-owner-2");
    expect((await other.connections.find(id))?.lastTrouble).toBeUndefined();
    expect(world.asked()).toBe(1);
  });

  run("a swap whose answer was lost is not done twice", async () => {
    const world = await connected(kind);
    let lose = true;
    const process = await world.start({
      wrap: (store) => ({
        ...store,
        swap: async (generation, row) => {
          const done = await store.swap(generation, row);
          if (!lose) return done;
          lose = false;
          throw new StoreError("The connection broke");
        },
      }),
    });
    const id = await world.signIn(process);
    world.forward(5 * hour);
    await process.connections.refresh(id);
    await until(() => process.told.some(({ what }) => what === "saved"));
    expect(await process.connections.access(id).token()).toBe("sandbox-access-owner-2");
    expect(world.asked()).toBe(1);
  });

  run("a store that cannot be written to spends no token", async () => {
    const world = await connected(kind);
    const broken = new Set<keyof Deeds>(["probe"]);
    const process = await world.start({ wrap: failing(broken) });
    const { connections, told } = process;
    const id = await world.signIn(process);
    world.forward(5 * hour);
    await connections.refresh(id);
    expect(world.asked()).toBe(0);
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-1");
    expect(await connections.find(id)).toMatchObject({
      standing: "connected",
      lastTrouble: { kind: "storeFailed" },
    });
    expect(told).toMatchObject([{ what: "storeFailed", connection: id, message: "No space left" }]);
    broken.clear();
    await connections.refresh(id);
    expect(await connections.find(id)).toMatchObject({ refreshedAt: world.now(), lastTrouble: undefined });
  });

  run("a store that cannot be read lets the last token serve until it ends", async () => {
    const world = await connected(kind);
    const broken = new Set<keyof Deeds>();
    const process = await world.start({ wrap: failing(broken) });
    const id = await world.signIn(process);
    const access = process.connections.access(id);
    await access.token();
    broken.add("read");
    expect(await access.token()).toBe("sandbox-access-owner-1");
    world.forward(12 * hour);
    await expect(access.token()).rejects.toMatchObject({ name: "ConnectionError", kind: "storeFailed" });
    expect(world.asked()).toBe(0);
  });

  run("concurrent refusals of a token share one refresh; who comes late asks for nothing", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    world.forward(hour);
    const access = process.connections.access(id);
    const spent = await access.token();
    const other = (await world.start()).connections.access(id);
    const renewed = await Promise.all(
      Array.from({ length: 40 }, (_, at) => (at % 2 ? access : other).renew(spent)),
    );
    expect(new Set(renewed)).toEqual(new Set(["sandbox-access-owner-2"]));
    expect(await other.renew(spent)).toBe("sandbox-access-owner-2");
    expect(world.asked()).toBe(1);
  });

  run("a token that is refused although it is new is not exchanged again and again", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    const access = process.connections.access(id);
    world.forward(hour);
    const second = await access.renew(await access.token());
    if (!second) throw new Error("Not renewed");
    expect(await standingOf(process.connections, id)).toBe("connected");
    for (const _ of [1, 2, 3]) expect(await access.renew(second)).toBeUndefined();
    expect(await standingOf(process.connections, id)).toBe("interrupted");
    world.forward(30_000);
    expect(await access.renew(second)).toBeUndefined(); // an endpoint that refuses them all gets no say for a while
    expect(world.asked()).toBe(1);
    world.forward(60_000);
    expect(await standingOf(process.connections, id)).toBe("connected");
    expect(await access.renew(second)).toBe("sandbox-access-owner-3");
    expect(await access.renew("sandbox-access-owner-3")).toBeUndefined();
    world.forward(90_000);
    expect(await access.renew("sandbox-access-owner-3")).toBeUndefined(); // twice as long
    expect(world.asked()).toBe(2);
  });

  run("when both tokens are refused, nobody is told that one still serves", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    const access = process.connections.access(id);
    const spent = await access.token();
    await process.endpoint.revoke(app, spent);
    world.forward(hour);
    world.sandbox.forget();
    const renewed = await Promise.all(Array.from({ length: 10 }, () => access.renew(spent)));
    expect(new Set(renewed)).toEqual(new Set([undefined]));
    expect(world.sandbox.asked()).toEqual(["POST /auth/oauth/token", "GET /auth/api/v1/users/me"]);
    expect(await standingOf(process.connections, id)).toBe("reauthorizationNeeded");
    await expect(access.token()).rejects.toMatchObject({ kind: "reauthorizationNeeded" });
    expect(world.presented()).toEqual([1]);
  });

  run("one stray refusal does not end a token that FreshBooks still takes", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    const access = process.connections.access(id);
    const spent = await access.token();
    world.sandbox.answerNext({ path: token }, { status: 400, body: { error: "invalid_grant" } });
    world.forward(hour);
    const lasts = async () => {
      expect(await access.renew(spent)).toBeUndefined();
      expect(await access.token()).toBe(spent);
      const connection = await process.connections.find(id);
      expect(connection?.standing).toBe("expiring");
      expect((connection?.expiresAt.getTime() ?? 0) - world.now().getTime()).toBeGreaterThan(10 * hour);
    };
    await lasts();
    await lasts();
    expect(world.sandbox.asked()).toEqual(["POST /auth/oauth/token", "GET /auth/api/v1/users/me"]);
    world.forward(61_000);
    world.sandbox.answerNext({ path: "/auth/api" }, { status: 503, body: {} });
    await lasts();
    expect(world.sandbox.asked()).toHaveLength(3);
  });

  run("who signs in again keeps their connection, and gets the new tokens", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const { connections, endpoint } = process;
    const id = await world.signIn(process);
    const person = { freshbooksId: "owner", name: "owner" };
    const grants = await Promise.all(
      [codes.several, codes.client].map(async (code) => endpoint.exchangeCode(app, code)),
    );
    const kept = await Promise.all(
      grants.map((answer) => {
        if (answer.outcome !== "granted") throw new Error("No grant");
        return connections.keep(app, answer.grant);
      }),
    );
    expect(await connections.list()).toHaveLength(3);
    const settled = await Promise.all(
      kept.map((each) => connections.settle(each, { ...person, name: "Ada" })),
    );
    expect(settled).toEqual([id, id]);
    expect(await connections.list()).toHaveLength(1);
    expect(await connections.find(id)).toMatchObject({
      person: { ...person, name: "Ada" },
      connectedAt: noon,
    });
    expect(await connections.access(id).token()).toMatch(/^sandbox-access-(several|client)-/);
    world.forward(5 * hour);
    await connections.refresh(id);
    expect(await standingOf(connections, id)).toBe("connected");
    await expect(connections.settle(kept[0] ?? id, person)).rejects.toMatchObject({ kind: "unknown" });
  });

  run("a store that cannot be written to spends no code", async () => {
    const world = await connected(kind);
    const broken = new Set<keyof Deeds>(["probe"]);
    const process = await world.start({ wrap: failing(broken) });
    await expect(agreed(world, process)).rejects.toMatchObject({ problem: "storeFailed" });
    expect(world.asked()).toBe(0);
    expect(process.told).toEqual([]);
  });

  run("what a sign-in brought is held until the store takes it", async () => {
    const world = await connected(kind);
    const broken = new Set<keyof Deeds>(["add"]);
    const process = await world.start({ wrap: failing(broken) });
    const { connections, told } = process;
    await expect(agreed(world, process)).rejects.toMatchObject({ problem: "held" });
    expect(await connections.list()).toEqual([]);
    broken.clear();
    await until(() => told.some(({ what }) => what === "saved"));
    const [kept, ...more] = await connections.list();
    if (!kept) throw new Error("Not kept");
    expect(more).toEqual([]);
    expect(told).toEqual([
      { what: "notSaved", connection: kept.id },
      { what: "saved", connection: kept.id },
    ]);
    expect(await connections.access(kept.id).token()).toBe("sandbox-access-owner-1");
    expect(world.asked()).toBe(1);
  });

  run("what is held is kept once, even if the store did take it", async () => {
    const world = await connected(kind);
    let lose = true;
    const process = await world.start({
      wrap: (store) => ({
        ...store,
        add: async (row) => {
          await store.add(row);
          if (lose) throw new StoreError("The connection broke");
        },
      }),
    });
    await expect(agreed(world, process)).rejects.toMatchObject({ problem: "held" });
    lose = false;
    await until(() => process.told.some(({ what }) => what === "saved"));
    expect(await process.connections.list()).toHaveLength(1);
  });

  run("of two sign-ins of a person the later one lasts, whichever is named last", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const { connections } = process;
    const signedIn = () => agreed(world, process);
    const older = await signedIn();
    world.forward(5_000);
    const newer = await signedIn();
    const ada = { freshbooksId: "owner", name: "Ada" };
    expect(await connections.settle(newer, ada)).toBe(newer);
    world.sandbox.forget();
    expect(await connections.settle(older, { ...ada, name: "Ada Married" })).toBe(newer);
    expect(await connections.list()).toMatchObject([{ id: newer, person: { name: "Ada Married" } }]);
    expect(await connections.access(newer).token()).toBe("sandbox-access-owner-2");
    expect(world.sandbox.asked()).toEqual([]); // nothing is revoked: it might end the pair that lives

    // What FreshBooks refused already is no reason to give up what was just granted.
    world.forward(hour);
    const third = await signedIn();
    world.forward(5_000);
    await connections.refresh(newer);
    expect(await standingOf(connections, newer)).toBe("expiring");
    expect(await connections.settle(third, ada)).toBe(newer);
    expect(await standingOf(connections, newer)).toBe("connected");
    expect(await connections.access(newer).token()).toBe("sandbox-access-owner-3");
  });

  run("whoever a sign-in left without a name is named later, and joined to who they are", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const { connections } = process;
    const id = await world.signIn(process);
    world.forward(hour);
    const stranger = await agreed(world, process);
    const named: string[] = [];
    let knows = false;
    connections.keepAlive(async (each) => {
      named.push(each);
      return knows ? connections.settle(each, { freshbooksId: "owner", name: "Ada" }) : undefined;
    });
    const swept = async (ms: number) => {
      world.forward(ms);
      process.tick();
      await process.idle();
    };
    await swept(29_000); // whoever signs in is asked for by their browser
    expect(named).toEqual([]);
    await swept(1_000);
    expect(named).toEqual([stranger]);
    await swept(29_000);
    expect(named).toEqual([stranger]); // more and more rarely
    await swept(1_000);
    expect(named).toEqual([stranger, stranger]);
    await swept(30_000);
    expect(named).toEqual([stranger, stranger]);
    knows = true;
    await swept(30_000);
    expect(named).toEqual([stranger, stranger, stranger]);
    expect(await connections.list()).toMatchObject([{ id, person: { name: "Ada" } }]);
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-2");
    await swept(hour);
    expect(named).toHaveLength(3);
  });

  run("a sign-in that ended before anybody knew whose it was is forgotten", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const { connections, told } = process;
    const stranger = await agreed(world, process);
    const id = await world.signIn(process); // whom FreshBooks leaves one pair
    world.forward(hour);
    const access = connections.access(stranger);
    expect(await access.renew(await access.token())).toBeUndefined();
    connections.keepAlive(async () => undefined);
    await process.idle();
    expect((await connections.list()).map((connection) => connection.id)).toEqual([id]);
    expect(told).toEqual([{ what: "forgotten", connection: stranger, app: "default" }]);
    expect(world.sandbox.asked("POST", "/auth/oauth/revoke")).toEqual([]);
  });

  run("disconnecting ends both tokens at FreshBooks, and forgets them here", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const { connections } = process;
    const id = await world.signIn(process);
    const access = connections.access(id);
    const held = await access.token();
    world.sandbox.faults.add({
      rules: [{ fault: "error", status: 503, path: "/auth/oauth/revoke", times: 1 }],
    });
    await expect(connections.disconnect(id)).rejects.toMatchObject({ kind: "notDisconnected" });
    expect(await connections.find(id)).toBeDefined();

    expect(await connections.disconnect(id)).toBe("revoked");
    expect(await connections.disconnect(id)).toBe("none");
    expect(world.sandbox.tokens().issued).toMatchObject([{ accessLives: false, refreshLives: false }]);
    expect(await connections.find(id)).toBeUndefined();
    await expect(access.token()).rejects.toMatchObject({ kind: "unknown" });
    await expect(access.renew(held)).rejects.toMatchObject({ kind: "unknown" });
    expect(await connections.refresh(id)).toBeUndefined();
  });

  run("who signs in again while FreshBooks ends the old tokens keeps the new ones", async () => {
    const world = await connected(kind);
    const first = await world.start();
    const { endpoint } = first;
    const id = await world.signIn(first);
    const granted = await endpoint.exchangeCode(app, codes.several);
    if (granted.outcome !== "granted") throw new Error("No grant");
    let signingIn: Promise<unknown> | undefined;
    const again = async () =>
      first.connections.settle(await first.connections.keep(app, granted.grant), {
        freshbooksId: "owner",
        name: "owner",
      });
    const { connections } = await world.start({
      endpoint: {
        ...endpoint,
        revoke: async (...what) => {
          signingIn ??= again();
          await signingIn;
          return endpoint.revoke(...what);
        },
      },
    });
    await expect(connections.disconnect(id)).rejects.toMatchObject({ kind: "notDisconnected" });
    expect(await connections.access(id).token()).toMatch(/^sandbox-access-several-/);
    expect(await connections.disconnect(id)).toBe("revoked");
  });

  run("tokens that come for a connection that is gone are ended", async () => {
    const world = await connected(kind);
    const store = await world.open();
    const process = await world.start({
      atStep: async (step) => {
        if (step === "beforeSwap") for (const { id } of await store.list()) await store.remove(id);
      },
    });
    const id = await world.signIn(process);
    world.forward(5 * hour);
    await process.connections.refresh(id);
    await store.close();
    expect(
      world.sandbox.tokens().issued.filter(({ refreshLives, accessLives }) => refreshLives || accessLives),
    ).toEqual([]);
  });

  run("nobody uses it for three weeks, and it is still connected", { timeout: 60_000 }, async () => {
    const world = await connected(kind);
    const processes = [await world.start(), await world.start(), await world.start()];
    const [first] = processes;
    if (!first) throw new Error();
    const people = ["owner", "several"] as const;
    const ids = [];
    for (const who of people) ids.push(await world.signIn(first, who));
    for (const { connections } of processes) connections.keepAlive();
    const refreshedAt = async () =>
      (await first.connections.list()).map((connection) => connection.refreshedAt.getTime());
    for (let days = 0; days < 21; days += 0.25) {
      world.forward(6 * hour);
      for (const { tick } of processes) tick();
      await until(async () => (await refreshedAt()).every((at) => at === world.now().getTime()));
    }
    const presented = world.presented();
    expect(presented).toHaveLength(21 * 4 * people.length);
    expect(new Set(presented)).toEqual(new Set([1]));
    for (const id of ids) expect(await standingOf(first.connections, id)).toBe("connected");
    expect(processes.flatMap(({ told }) => told)).toEqual([]);
  });

  run("what cannot be refreshed is told before it ends, once", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const { connections, told, tick } = process;
    const id = await world.signIn(process);
    world.sandbox.faults.add({ rules: [{ fault: "error", status: 503, path: token }] });
    const warnings = () => told.map(({ what, connection, trouble }) => [what, connection, trouble?.kind]);
    const swept = async () => {
      const before = world.asked();
      tick();
      await until(() => world.asked() > before);
      await until(
        async () => (await connections.find(id))?.lastTrouble?.at.getTime() === world.now().getTime(),
      );
    };
    connections.keepAlive();
    world.forward(5 * hour);
    await swept();
    expect(warnings()).toEqual([]);
    world.forward(5.5 * hour);
    await swept();
    await until(() => told.length > 0);
    world.forward(hour);
    await swept();
    expect(warnings()).toEqual([["willExpire", id, "unavailable"]]);
    world.forward(hour);
    await swept();
    await until(() => told.length > 1);
    expect(warnings()).toEqual([
      ["willExpire", id, "unavailable"],
      ["hasExpired", id, "unavailable"],
    ]);
  });

  run("a clock that is set wrong, and right again, costs two refreshes and nobody", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    const access = process.connections.access(id);
    world.jump(13 * hour);
    expect(await access.token()).toBe("sandbox-access-owner-2");
    world.jump(-13 * hour); // tokens that look as if they came from the future
    expect(await access.token()).toBe("sandbox-access-owner-2");
    await until(async () => (await access.token()) === "sandbox-access-owner-3");
    for (let asks = 0; asks < 5; asks += 1) await access.token();
    expect(world.asked()).toBe(2);
    expect((await process.connections.find(id))?.refreshedAt).toEqual(noon);
  });

  run("closing waits for a refresh that is under way", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    world.sandbox.faults.add({ rules: [{ fault: "latency", ms: 100, path: token }] });
    world.forward(5 * hour);
    await process.connections.access(id).token();
    await process.close();
    const { connections } = await world.start();
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-2");
    expect(world.asked()).toBe(1);
  });
});
