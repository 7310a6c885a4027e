import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { newDatabase } from "../support/stores/databases.ts";
import { storeFolder } from "../support/stores/folder.ts";
import { findPostgres, postgresMissing } from "../support/stores/postgres.ts";

/** A kind of store that processes share: each `place()` is a new `STORE_URL`. */
export type Shared = {
  readonly name: string;
  readonly missing: string | undefined;
  place(): Promise<string>;
};

/** For `describe.each`, at the top of a test file; Postgres is skipped, with a notice, where it is missing. */
export function sharedStores(): Shared[] {
  const bin = findPostgres();
  if (!bin) console.warn(`Skipping the Postgres store. ${postgresMissing}`);
  const folder = storeFolder("store-");
  let places = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return [
    {
      name: "sqlite",
      missing: undefined,
      place: async () => {
        places += 1;
        return `file:${join(folder, `${places}.sqlite`)}`;
      },
    },
    {
      name: "postgres",
      missing: bin ? undefined : postgresMissing,
      place: newDatabase,
    },
  ];
}
