import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { findPostgres, type Postgres, startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workers request a database: `POST` to it with a name; the response is the URL. */
    databases: string;
  }
}

/** One Postgres for all files of a run, started for the first of them that wants a database. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let started: Promise<Postgres> | undefined;
  const database = async (name: string) => {
    const bin = findPostgres();
    if (!bin) throw new Error("There is no Postgres here");
    started ??= startPostgres(bin);
    return (await started).database(name);
  };
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    database(name).then(
      (url) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  provide("databases", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await (await started)?.stop();
  };
}
