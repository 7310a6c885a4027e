import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { StoreError } from "../../src/store/database.ts";
import { openPostgres } from "../../src/store/postgres.ts";
import { newDatabase } from "../support/stores/databases.ts";
import { findPostgres } from "../support/stores/postgres.ts";

/** Postgres by another way, which breaks when a statement that contains `breakAt` is sent. */
async function breaking(url: string, breakAt: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pg-way-"));
  const host = new URL(url).searchParams.get("host") ?? "";
  const open = new Set<Socket>();
  const way = createServer((near) => {
    const far = connect(join(host, ".s.PGSQL.5432"));
    for (const socket of [near, far]) socket.on("error", () => {});
    open.add(near);
    near.on("data", (data) => {
      if (data.includes(breakAt)) near.destroy();
      else far.write(data);
    });
    far.on("data", (data) => near.write(data));
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => way.listen(join(folder, ".s.PGSQL.5432"), resolve));
  onTestFinished(() => {
    way.close();
    for (const socket of open) socket.destroy();
    rmSync(folder, { recursive: true });
  });
  return url.replace(host, folder);
}

test.skipIf(!findPostgres())(
  "a connection that breaks inside a transaction fails that, and nothing else",
  async () => {
    const defects: unknown[] = [];
    const note = (defect: unknown) => defects.push(defect);
    process.on("uncaughtException", note);
    onTestFinished(() => void process.off("uncaughtException", note));

    const database = await openPostgres({ url: await breaking(await newDatabase(), "'break'") });
    onTestFinished(database.close);
    const one = ["SELECT 1 AS one"] as const;
    await expect(database.together([one, ["SELECT 'break'"], one])).rejects.toThrow(StoreError);
    expect(await database.run(one)).toEqual([{ one: 1 }]);
    expect(defects).toEqual([]);
  },
);
