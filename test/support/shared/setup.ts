import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile, rename, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { graphiqlStamp } from "../../../vite.config.ts";
import { findPostgres, type Postgres, startPostgres } from "../stores/postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workers request what they share, by path: `/database/<name>` responds with its URL. */
    shared: string;
  }
}

/** What all files of a run share, made for the first of them that needs it: a Postgres, GraphiQL, and the program's bundle. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<Postgres> | undefined;
  let graphiql: Promise<string> | undefined;
  let program: Promise<string> | undefined;
  const made = async (kind: string | undefined, name = ""): Promise<string> => {
    if (kind === "graphiql") {
      graphiql ??= buildGraphiql();
      return graphiql;
    }
    if (kind === "program") {
      program ??= buildProgram();
      return program;
    }
    const bin = findPostgres();
    if (!bin) throw new Error("There is no Postgres here");
    postgres ??= startPostgres(bin);
    return (await postgres).database(name);
  };
  const server = createServer((request, response) => {
    const [, kind, name] = new URL(request.url ?? "/", "http://localhost").pathname.split("/");
    made(kind, name).then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  provide("shared", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await (await postgres)?.stop();
  };
}

/** Builds GraphiQL unless that is done. */
async function buildGraphiql(): Promise<string> {
  const home = join("dist", "graphiql");
  const text = await readFile(join(home, "source.json"), "utf8").catch(() => "{}");
  if (JSON.parse(text).source !== graphiqlStamp()) await build(home);
  return home;
}

type Production = { bundledProgram(): string | undefined };
const production = new URL("../../../src/production.mjs", import.meta.url).href; // plain JavaScript, without types

/** Bundles the program unless that is done: each start of it takes half the time. */
async function buildProgram(): Promise<string> {
  const { bundledProgram } = (await import(production)) as Production;
  const home = join("dist", "program");
  const bundle = bundledProgram();
  if (bundle) return bundle;
  await build(home, "--config", "vite.program.config.mjs");
  return home;
}

/** Runs Vite into a folder of its own, which then takes the place of the old one. */
async function build(home: string, ...options: string[]): Promise<void> {
  const made = `${home}-${process.pid}`;
  const vite = [join("node_modules", "vite", "bin", "vite.js"), "build", ...options];
  const output = ["--outDir", resolve(made), "--emptyOutDir", "--logLevel", "warn"];
  // Without vitest's NODE_ENV, which would cause a development build.
  const env = { ...process.env, NODE_ENV: undefined };
  await promisify(execFile)(process.execPath, [...vite, ...output], { env });
  await rm(home, { recursive: true, force: true });
  await rename(made, home);
}
