import { describe, expect, onTestFinished, test } from "vitest";
import type { Step } from "../../src/oauth/renewal/rotation.ts";
import { connected, hour, standingOf, until } from "./connected.ts";
import { kindsOfStores } from "./stores.ts";

const steps = [
  ...(["beforeLease", "afterLease", "afterIntent", "requestSent", "answerReceived"] as const),
  ...(["bodyRead", "beforeSwap", "afterSwap", "afterRelease"] as const),
];
const losing = new Set<Step>(["requestSent", "answerReceived", "bodyRead", "beforeSwap"]);
const rotations = ["strict", "onFirstUse", "grace"] as const;
/** A lease that runs out while the test looks: whoever has it finds out by the time that has passed. */
const short = { leaseMs: 300, answerWithinMs: 0 };

describe.each(kindsOfStores())("over the $name store", (kind) => {
  const run = test.skipIf(kind.missing);

  /** A connection whose refresh stands still at a step, for as long as `goOn` is not called; and another process. */
  async function stopped(step: Step, refreshRotation: (typeof rotations)[number]) {
    const settings = { refreshRotation, refreshGraceAnswer: "new", refreshEndsAccessToken: false } as const;
    const world = await connected(kind, { settings });
    let reached = false;
    let goOn: () => void = () => undefined;
    const holder = await world.start({
      ...(step === "afterIntent" && short),
      atStep: async (at) => {
        if (at !== step || reached) return;
        reached = true;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      },
    });
    onTestFinished(() => goOn());
    const id = await world.signIn(holder);
    world.forward(5 * hour);
    const flight = holder.connections.refresh(id);
    flight.catch(() => undefined); // a test that fails closes its store
    await until(() => reached && (!losing.has(step) || world.presented().length > 0));
    const other = await world.start();
    const store = await world.open();
    if (step !== "afterIntent") await store.release({ id, fence: 1 }); // it has run out
    const row = async () => {
      const found = await store.read(id);
      if (!found) throw new Error("The row is gone");
      return found;
    };
    return {
      ...{ world, id, row, other: other.connections, holder: holder.connections },
      wake: async () => {
        goOn();
        await flight;
        await store.close();
      },
    };
  }

  /** What FreshBooks says to the token of a process. */
  async function statusOf({ origin }: { origin: string }, token: string): Promise<number> {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${origin}/auth/api/v1/users/me`, { headers })).status;
  }

  // What a store has to do with it is seen under one rotation.
  const seen = kind.name === "sqlite" ? rotations : rotations.slice(0, 1);
  const cases = steps.flatMap((step) => seen.map((rotation) => [step, rotation] as const));
  run.each(cases)(
    "a process that stops at %s under %s rotation costs nothing that was answered",
    async (step, rotation) => {
      const { world, id, row, other, holder, wake } = await stopped(step, rotation);
      const gone = losing.has(step);

      // Another process takes over, and finds what it would find had the first one been killed.
      await until(async () => {
        await other.access(id).token();
        const { generation, refused } = await row();
        return generation > 1 || refused;
      });
      expect(world.presented()).toEqual([gone ? 2 : 1]);
      expect(await standingOf(other, id)).toBe(gone && rotation === "strict" ? "expiring" : "connected");
      expect(await statusOf(world, await other.access(id).token())).toBe(200);

      // The first one wakes up. What it has got counts if nobody else has got anything.
      await wake();
      expect(world.presented()).toEqual([gone ? 2 : 1]);
      expect((await other.find(id))?.standing).toBe("connected");
      for (const connections of [holder, other])
        expect(await statusOf(world, await connections.access(id).token())).toBe(200);
      world.forward(5 * hour);
      await other.refresh(id);
      expect(await standingOf(other, id)).toBe("connected");
      expect(await statusOf(world, await holder.access(id).token())).toBe(200);
      expect(Math.max(...world.presented().slice(1))).toBe(1);
    },
  );

  run("a process that judged by an old row leaves newer tokens alone", async () => {
    const world = await connected(kind);
    const first = await world.start();
    const id = await world.signIn(first);
    let stale = true;
    const second = await world.start({
      wrap: (store) => ({
        ...store,
        read: async (which) => {
          const row = await store.read(which);
          if (stale) await first.connections.refresh(id);
          stale = false;
          return row;
        },
      }),
    });
    world.forward(5 * hour);
    await second.connections.access(id).token();
    await second.close();
    expect(world.asked()).toBe(1);
  });
});
