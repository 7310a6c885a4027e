import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { createMemoryTokenStore } from "../../src/store/connections/memory.ts";
import type { TokenStore } from "../../src/store/connections/tokenStore.ts";
import { openStore } from "../../src/store/index.ts";
import { newDatabase } from "../support/stores/databases.ts";
import { storeFolder } from "../support/stores/folder.ts";
import { findPostgres, postgresMissing } from "../support/stores/postgres.ts";

/** A kind of store: `place` is somewhere new, `open` opens what is there, as often as one likes. */
export type Kind = {
  readonly name: "memory" | "sqlite" | "postgres";
  readonly missing: string | undefined;
  place(): Promise<string>;
  open(place: string): Promise<TokenStore>;
};

/** All kinds, for `describe.each`; to be called at the top of a test file. Says plainly what is not here. */
export function kindsOfStores(): Kind[] {
  const bin = findPostgres();
  if (!bin) console.warn(`Skipping the Postgres store. ${postgresMissing}`);
  const memories = new Map<string, TokenStore>();
  const folders: string[] = [];

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  return [
    {
      name: "memory",
      missing: undefined,
      place: async () => randomBytes(8).toString("hex"),
      open: async (place) => {
        const store = memories.get(place) ?? createMemoryTokenStore();
        memories.set(place, store);
        return store;
      },
    },
    {
      name: "sqlite",
      missing: undefined,
      place: async () => {
        const folder = storeFolder("tokens-");
        folders.push(folder);
        return join(folder, "tokens.sqlite");
      },
      open: async (path) => (await openStore(path)).connections,
    },
    {
      name: "postgres",
      missing: bin ? undefined : postgresMissing,
      place: newDatabase,
      open: async (url) => (await openStore(url)).connections,
    },
  ];
}
