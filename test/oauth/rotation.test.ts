import { describe, expect, test } from "vitest";
import { ConnectionError } from "../../src/oauth/connections.ts";
import { app, believed, connected, hour, noon, standingOf, until } from "./connected.ts";
import { kindsOfStores } from "./stores.ts";

const token = "/auth/oauth/token";

describe.each(kindsOfStores())("over the $name store", (kind) => {
  const run = test.skipIf(kind.missing);

  run("a fresh token is asked for nothing; a due one serves while it is refreshed", async () => {
    const world = await connected(kind);
    const { connections, endpoint } = await world.start();
    const id = await world.signIn({ connections, endpoint });
    const access = connections.access(id);
    expect(await access.token()).toBe("sandbox-access-owner-1");
    world.forward(4 * hour);
    expect(await access.token()).toBe("sandbox-access-owner-1");
    expect(world.asked()).toBe(0);

    world.forward(hour); // past three eighths of twelve hours
    expect(await access.token()).toBe("sandbox-access-owner-1");
    await until(async () => (await access.token()) === "sandbox-access-owner-2");
    expect(world.asked()).toBe(1);
    expect(world.presented()).toEqual([1]);
    expect(await connections.find(id)).toMatchObject({
      ...{ id, app: "default", standing: "connected", connectedAt: noon, lastTrouble: undefined },
      refreshedAt: new Date(noon.getTime() + 5 * hour),
      expiresAt: new Date(noon.getTime() + 5 * hour + believed),
    });
  });

  run("fifty callers at the end of a token share one refresh", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    world.forward(12 * hour);
    const access = process.connections.access(id);
    const got = await Promise.all(Array.from({ length: 50 }, () => access.token()));
    expect(new Set(got)).toEqual(new Set(["sandbox-access-owner-2"]));
    expect(world.asked()).toBe(1);
  });

  run("three processes at the end of a token share one refresh", async () => {
    const world = await connected(kind);
    const processes = [await world.start(), await world.start(), await world.start()];
    const [first] = processes;
    if (!first) throw new Error();
    const id = await world.signIn(first);
    world.forward(12 * hour);
    const got = await Promise.all(
      processes.flatMap(({ connections }) =>
        Array.from({ length: 10 }, () => connections.access(id).token()),
      ),
    );
    expect(new Set(got)).toEqual(new Set(["sandbox-access-owner-2"]));
    expect(world.asked()).toBe(1);
  });

  run.each([
    ["500", { fault: "error", status: 500 }, "unavailable", 500],
    ["503", { fault: "error", status: 503 }, "unavailable", 503],
    ["429", { fault: "limited" }, "unavailable", 429],
    ["a page", { fault: "html" }, "unavailable", 502],
    ["403", { fault: "error", status: 403 }, "unavailable", 403],
  ] as const)(
    "%s changes nothing: the old token serves, and it is tried again later",
    async (_, fault, kindOf, status) => {
      const world = await connected(kind);
      const { connections, endpoint } = await world.start();
      const id = await world.signIn({ connections, endpoint });
      world.sandbox.faults.add({ rules: [{ ...fault, path: token, times: 4 }] });
      world.forward(5 * hour);
      for (let times = 1; times <= 4; times += 1) {
        await connections.refresh(id);
        expect(world.asked()).toBe(times);
        expect(await connections.find(id)).toMatchObject({
          standing: "connected",
          lastTrouble: { kind: kindOf, status },
        });
        expect(await connections.access(id).token()).toBe("sandbox-access-owner-1");
      }
      expect(world.asked()).toBe(4); // those who ask for a token leave FreshBooks alone until it is time
      world.forward(301_000);
      await connections.access(id).token();
      await until(async () => (await connections.access(id).token()) === "sandbox-access-owner-2");
      expect(world.asked()).toBe(5);
      expect(await connections.find(id)).toMatchObject({ standing: "connected", lastTrouble: undefined });
    },
  );

  run("Retry-After of a 429 is kept to", async () => {
    const world = await connected(kind);
    const { connections, endpoint } = await world.start();
    const id = await world.signIn({ connections, endpoint });
    world.sandbox.faults.add({ rules: [{ fault: "limited", retryAfter: 600, path: token, times: 1 }] });
    world.forward(12 * hour);
    const access = connections.access(id);
    await expect(access.token()).rejects.toMatchObject({ kind: "unavailable" });
    world.forward(599_000);
    await expect(access.token()).rejects.toMatchObject({ kind: "unavailable" });
    expect(world.asked()).toBe(1);
    world.forward(2_000);
    expect(await access.token()).toBe("sandbox-access-owner-2");
    expect(world.asked()).toBe(2);
  });

  run("a token endpoint that is not there changes nothing, and nothing counts as presented", async () => {
    const world = await connected(kind);
    const { connections, endpoint } = await world.start();
    const id = await world.signIn({ connections, endpoint });
    await world.sandbox.close();
    world.forward(5 * hour);
    for (const _ of [1, 2, 3]) await connections.refresh(id);
    expect(await connections.find(id)).toMatchObject({
      standing: "connected",
      lastTrouble: { kind: "unavailable" },
    });
    const store = await world.open();
    expect((await store.read(id))?.refreshStarted).toBeUndefined();
    await store.close();
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-1");
  });

  const lost = [
    ["a reset after it was carried out", { fault: "reset", after: "commit" }],
    ["half a body", { fault: "cutJson" }],
    ["a body that is cut off", { fault: "truncated" }],
    ["200 without a body", { fault: "empty", after: "commit" }],
    ["a page with 200", { fault: "html", status: 200, after: "commit" }],
  ] as const;

  run.each(lost)("%s: strict rotation leaves half a life, and says so", async (_, fault) => {
    const world = await connected(kind);
    const { connections, endpoint, told } = await world.start();
    const id = await world.signIn({ connections, endpoint });
    world.sandbox.settings.refreshEndsAccessToken = false;
    world.sandbox.faults.add({ rules: [{ ...fault, path: token, times: 1 }] });
    world.forward(5 * hour);
    await connections.refresh(id);
    expect(world.presented()).toEqual([2]);
    const connection = await connections.find(id);
    expect(connection).toMatchObject({ standing: "expiring", lastTrouble: { kind: "refused", status: 400 } });
    expect((connection?.expiresAt.getTime() ?? 0) - world.now().getTime()).toBeGreaterThan(6 * hour);
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-1");

    // Never a third time: not when it is asked for, not by another process, not at the end.
    const other = await world.start();
    for (const each of [connections, other.connections]) await each.refresh(id);
    world.forward(8 * hour);
    for (const each of [connections, other.connections])
      await expect(each.access(id).token()).rejects.toThrow(ConnectionError);
    expect(world.presented()).toEqual([2]);
    expect(await standingOf(connections, id)).toBe("reauthorizationNeeded");
    expect(told).toEqual([]);
  });

  run.each([
    ["onFirstUse", "same"],
    ["grace", "same"],
    ["grace", "new"],
  ] as const)(
    "a lost answer under %s rotation (%s pair again) is made good by the second time",
    async (refreshRotation, refreshGraceAnswer) => {
      const world = await connected(kind, { settings: { refreshRotation, refreshGraceAnswer } });
      const { connections, endpoint } = await world.start();
      const id = await world.signIn({ connections, endpoint });
      world.sandbox.faults.add({ rules: [{ fault: "reset", after: "commit", path: token, times: 1 }] });
      world.forward(5 * hour);
      await connections.refresh(id);
      expect(world.presented()).toEqual([2]);
      expect(await standingOf(connections, id)).toBe("connected");
      world.forward(5 * hour);
      await connections.refresh(id);
      expect(world.presented()).toEqual([2, 1]);
      expect(await standingOf(connections, id)).toBe("connected");
    },
  );

  run("the last chance is not spent on an endpoint that is ill", async () => {
    const world = await connected(kind, { settings: { refreshRotation: "onFirstUse" } });
    const { connections, endpoint } = await world.start();
    const id = await world.signIn({ connections, endpoint });
    world.sandbox.faults.add({
      rules: [
        { fault: "reset", after: "commit", path: token, times: 1 },
        { fault: "error", status: 503, path: token, times: 3 },
      ],
    });
    world.forward(5 * hour);
    for (const _ of [1, 2, 3]) await connections.refresh(id);
    expect(world.presented()).toEqual([1]);
    expect(await connections.find(id)).toMatchObject({
      standing: "connected",
      lastTrouble: { kind: "answerLost" },
    });
    await connections.refresh(id);
    expect(world.presented()).toEqual([2]);
    expect(await connections.find(id)).toMatchObject({ standing: "connected", lastTrouble: undefined });
  });

  run("two lost answers are the end of it: there is no third time", async () => {
    const world = await connected(kind);
    const { connections, endpoint } = await world.start();
    const id = await world.signIn({ connections, endpoint });
    world.sandbox.faults.add({
      rules: [
        { fault: "reset", path: token, times: 1 },
        { fault: "reset", path: token, times: 1, skip: 2 }, // in between it is asked whether anybody is there
      ],
    });
    world.forward(5 * hour);
    await connections.refresh(id);
    for (const _ of [1, 2]) await (await world.start()).connections.refresh(id);
    expect(world.presented()).toEqual([2]);
    expect(await connections.find(id)).toMatchObject({
      standing: "expiring",
      lastTrouble: { kind: "answerLost" },
    });
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-1");
  });

  run("a refusal counts only when nobody else has been faster", async () => {
    const world = await connected(kind);
    const store = await world.open();
    const first = await world.start();
    const id = await world.signIn(first);
    world.forward(5 * hour);
    // Its lease has run out, and somebody else refreshes before what it sends arrives.
    const other = await world.start();
    const { connections } = await world.start({
      atStep: async (step) => {
        if (step !== "afterIntent") return;
        await store.release({ id, fence: 1 });
        await other.connections.refresh(id);
      },
    });
    await connections.refresh(id);
    expect(await connections.find(id)).toMatchObject({ standing: "connected", lastTrouble: undefined });
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-2");
    expect((await store.read(id))?.generation).toBe(2);
    expect(world.presented()).toEqual([2]);
    await store.close();
  });

  run("an app that is refused spends nothing, and heals when it is mended", async () => {
    const world = await connected(kind);
    const mended = await world.start();
    const id = await world.signIn(mended);
    const { connections } = await world.start({ apps: [{ ...app, clientSecret: () => "mistyped" }] });
    world.forward(5 * hour);
    await connections.refresh(id);
    expect(await connections.find(id)).toMatchObject({
      standing: "clientInvalid",
      lastTrouble: { kind: "clientRefused", status: 401 },
    });
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-1");
    world.forward(8 * hour);
    await expect(connections.access(id).token()).rejects.toMatchObject({ kind: "clientInvalid" });

    // Whoever starts with the right secret does not wait for the pause to end.
    world.forward(1);
    const restarted = await world.start();
    expect(await restarted.connections.access(id).token()).toBe("sandbox-access-owner-2");
    expect(await standingOf(restarted.connections, id)).toBe("connected");
  });

  run("an app that is no longer configured asks nothing", async () => {
    const world = await connected(kind);
    const id = await world.signIn(await world.start());
    const { connections } = await world.start({ apps: [] });
    world.forward(5 * hour);
    expect(await connections.access(id).token()).toBe("sandbox-access-owner-1");
    expect(await standingOf(connections, id)).toBe("clientInvalid");
    world.forward(8 * hour);
    await expect(connections.access(id).token()).rejects.toMatchObject({ kind: "clientInvalid" });
    expect(world.asked()).toBe(0);
  });
});
