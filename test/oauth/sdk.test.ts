import { Client as FreshBooks } from "@freshbooks/api";
import { expect, onTestFinished, test, vi } from "vitest";
import { refreshTokens, app as registered } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { createMemoryTokenStore } from "../../src/store/connections/memory.ts";
import { books } from "../support/books.ts";
import { connected, hour } from "./connected.ts";

// The official freshbooks-nodejs-sdk 4.1.0 and this graph, asked for the same at the same sandbox.

test("of ten refreshes at once, the SDK loses nine", async () => {
  const sandbox = createSandbox({ books: books() });
  vi.stubEnv("FRESHBOOKS_API_URL", await sandbox.listen());
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await sandbox.close();
  });
  const sdk = new FreshBooks(registered.clientId, {
    clientSecret: registered.clientSecret,
    redirectUri: registered.redirectUri,
    refreshToken: refreshTokens.owner,
  });
  const settled = await Promise.allSettled(Array.from({ length: 10 }, () => sdk.refreshAccessToken()));
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(sandbox.asked("POST", "/auth/oauth/token")).toHaveLength(10);
});

test("the same ten are one request here, and none is lost", async () => {
  const store = createMemoryTokenStore();
  const world = await connected({
    name: "memory",
    missing: undefined,
    place: async () => "",
    open: async () => store,
  });
  const process = await world.start();
  const id = await world.signIn(process);
  world.forward(hour);
  const { connections } = process;
  const spent = await connections.access(id).token();
  const renewed = await Promise.all(Array.from({ length: 10 }, () => connections.access(id).renew(spent)));
  expect(new Set(renewed)).toEqual(new Set(["sandbox-access-owner-2"]));
  expect(world.asked()).toBe(1);
});
