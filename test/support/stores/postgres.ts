import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const execute = promisify(execFile);

const debian = "/usr/lib/postgresql";

/** The programs of this machine's newest Postgres: POSTGRES_BIN, or Debian's. */
export function findPostgres(): string | undefined {
  if (process.env.POSTGRES_BIN) return process.env.POSTGRES_BIN;
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(debian, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")));
}

export const postgresMissing =
  "There is no Postgres here: install Debian's package `postgresql`, or set POSTGRES_BIN";

export type Postgres = {
  /** Creates a database; its URL. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
};

/** A separate cluster in a temporary folder, on a socket there and on no port; removed on stop. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const owner = ownerOf();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  await execute(join(bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync"], {
    ...owner,
    cwd: folder,
  });
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off"],
    { ...owner, cwd: folder, stdio: "ignore" },
  );
  const atExit = () => {
    server.kill("SIGQUIT"); // at once, leaving no shared memory
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", atExit);
  await ready(bin, folder, server);
  return {
    database: async (name) => {
      await execute(join(bin, "createdb"), ["-h", folder, "-U", "postgres", name], { ...owner, cwd: folder });
      return `postgres:///${name}?host=${folder}&user=postgres`;
    },
    stop: async () => {
      server.kill("SIGINT"); // at once, despite connections
      if (server.exitCode === null) await once(server, "exit");
      process.removeListener("exit", atExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Postgres does not run as root. */
function ownerOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }).trim());
  return { uid: number("-u"), gid: number("-g") };
}

async function ready(bin: string, folder: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error("Postgres ended while it started");
    try {
      execFileSync(join(bin, "pg_isready"), ["-h", folder, "-q"]);
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error("Postgres is not ready after ten seconds");
}
