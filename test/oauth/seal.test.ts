import { readFileSync, statSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ConnectionId } from "../../src/oauth/connections.ts";
import { passingKeyRing, SealError, toKeyRing } from "../../src/oauth/seal.ts";
import { app, connected, hour, ring, until } from "./connected.ts";
import { kindsOfStores } from "./stores.ts";

const bound = { id: "me" as ConnectionId, app: "default", generation: 3 };
const tokens = { access: () => "the-access-token", refresh: () => "the-refresh-token" };
const key = Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString("base64");

test("tokens open only as what they were sealed as", () => {
  const keys = ring("a");
  const sealed = keys.seal(tokens, bound);
  expect(sealed.keyId).toBe("a");
  expect(keys.open(sealed, bound).access()).toBe("the-access-token");
  expect(keys.open(sealed, bound).refresh()).toBe("the-refresh-token");
  expect(keys.seal(tokens, bound).text).not.toBe(sealed.text);
  const flipped = Buffer.from(sealed.text, "base64url");
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  for (const open of [
    () => keys.open(sealed, { ...bound, id: "somebody else" as ConnectionId }),
    () => keys.open(sealed, { ...bound, app: "second" }),
    () => keys.open(sealed, { ...bound, generation: 4 }),
    () => keys.open({ ...sealed, text: flipped.toString("base64url") }, bound),
    () => keys.open({ ...sealed, text: "" }, bound),
    () => keys.open({ ...sealed, keyId: "b" }, bound),
    () => ring("b").open({ ...sealed, keyId: "b" }, bound),
    () => passingKeyRing().open(sealed, bound),
  ])
    expect(open).toThrow(SealError);
});

test.each([
  ["nothing", ""],
  ["no id", key],
  ["too short", "a:c2hvcnQ="],
  ["no base64", `a:${"!".repeat(43)}=`],
  ["33 bytes", `a:${Buffer.alloc(33, 7).toString("base64")}`],
  ["one byte again and again", `a:${Buffer.alloc(32, 7).toString("base64")}`],
  ["an id twice", `a:${key},a:${key}`],
  ["one good, one not", `a:${key},b:short`],
])("a key ring of %s is none", (_, text) => {
  expect(toKeyRing(text)).toBeUndefined();
});

test("a key ring is read with commas, spaces and either alphabet", () => {
  expect(toKeyRing(` new:${key},\n old:${key.replaceAll("+", "-").replaceAll("/", "_")} `)?.newest).toBe(
    "new",
  );
});

test("no secret shows where a secret is held", () => {
  const keys = ring("a");
  const held = { app, keys, tokens: keys.open(keys.seal(tokens, bound), bound) };
  const shown = inspect(held, { depth: 9, showHidden: true }) + JSON.stringify(held);
  for (const secret of [app.clientSecret(), "the-access-token", "the-refresh-token", key.slice(0, 20)])
    expect(shown).not.toContain(secret);
});

const kinds = kindsOfStores();

describe.each(kinds)("over the $name store", (kind) => {
  const run = test.skipIf(kind.missing);

  run("a row that is copied to another connection does not open there", async () => {
    const world = await connected(kind);
    const process = await world.start();
    const id = await world.signIn(process);
    const other = await world.signIn(process, "several");
    const store = await world.open();
    const row = await store.read(id);
    if (!row) throw new Error("The row is gone");
    const from = { id: other, generation: 1, keyId: "a" };
    await store.reseal(from, row.tokens);
    await expect(process.connections.access(other).token()).rejects.toMatchObject({ kind: "sealed" });
    await store.close();
  });

  run("keys are exchanged while it runs, and a key that is still needed is missed at the start", async () => {
    const world = await connected(kind);
    const old = await world.start();
    const id = await world.signIn(old);
    const store = await world.open();
    const keyId = async () => (await store.read(id))?.tokens.keyId;
    await expect(world.start({ keys: ring("b") })).rejects.toThrow(/not configured: a\./);
    expect(await keyId()).toBe("a");

    const both = await world.start({ keys: ring("ba") });
    expect(await both.connections.access(id).token()).toBe("sandbox-access-owner-1");
    both.connections.keepAlive();
    await until(async () => (await keyId()) === "b");
    const fresh = await world.start({ keys: ring("b") });
    expect(await fresh.connections.access(id).token()).toBe("sandbox-access-owner-1");
    world.forward(5 * hour);
    await fresh.connections.refresh(id);
    expect(await fresh.connections.access(id).token()).toBe("sandbox-access-owner-2");
    await store.close();
  });

  run("another key under an old id is noticed at the start", async () => {
    const world = await connected(kind);
    await world.signIn(await world.start());
    const impostor = toKeyRing(`a:${key}`);
    await expect(world.start({ keys: impostor })).rejects.toThrow(SealError);
  });

  run("a store that lasts wants a key; one that does not has its own", async () => {
    const world = await connected(kind);
    const starting = world.start({ keys: undefined });
    if (kind.name !== "memory") return expect(starting).rejects.toThrow(SealError);
    const process = await starting;
    const id = await world.signIn(process);
    expect(await process.connections.access(id).token()).toBe("sandbox-access-owner-1");
  });
});

test("the SQLite file is its owner's, and holds no token in clear", async () => {
  const kind = kinds.find(({ name }) => name === "sqlite");
  if (!kind) throw new Error();
  const world = await connected(kind);
  const process = await world.start();
  const id = await world.signIn(process);
  world.forward(5 * hour);
  await process.connections.refresh(id);
  const files = [world.place, `${world.place}-wal`, `${world.place}-shm`];
  for (const file of files) expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
  for (const file of files.slice(0, 2)) {
    const bytes = readFileSync(file, "latin1");
    expect(bytes).not.toContain("sandbox-access");
    expect(bytes).not.toContain("sandbox-refresh");
  }
});
