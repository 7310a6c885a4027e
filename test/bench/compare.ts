import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { tokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import type { Holdings } from "./holdings.ts";
import { holdingsOf } from "./holdings.ts";
import { median } from "./median.ts";
import { dataOf, fill, post, postText } from "./processes/ask.ts";
import { sandboxReady, serverReady, startScript } from "./processes/processes.ts";
import { type Replay, startReplay } from "./processes/replay.ts";
import { queries, scale } from "./queries.ts";
import type { BenchQuery } from "./query.ts";

const rounds = 14;
const warmUps = 4;
const perRound = 40;
const msPerTick = 10; // of /proc/<pid>/stat

const running = new Set<ChildProcess>();

type Server = { readonly url: string; readonly child: ChildProcess };

/** A folder with `package.json` as it is; a commit in a worktree that ends with this process, with the packages installed here. */
function checkout(name: string): string {
  if (existsSync(join(name, "package.json"))) return name;
  const parent = mkdtempSync(join(tmpdir(), "bench-"));
  const folder = join(parent, "checkout");
  const git = (...parameters: string[]) =>
    execFileSync("git", parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  git("worktree", "add", "--quiet", "--detach", folder, name);
  process.once("exit", () => {
    git("worktree", "remove", "--force", folder);
    rmSync(parent, { recursive: true });
  });
  symlinkSync(realpathSync("node_modules"), join(folder, "node_modules"));
  if (readFileSync("package-lock.json", "utf8") !== readFileSync(join(folder, "package-lock.json"), "utf8"))
    console.error(`${name} has another package-lock.json; it runs with the packages installed here`);
  return folder;
}

function start(folder: string, upstream: Replay): Promise<Server> {
  const { PATH, HOME } = process.env;
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  // Without npm in between, the process is the server itself.
  const child = spawn("sh", ["-c", scripts.start], {
    cwd: folder,
    env: {
      ...{ PATH: `${join(resolve(folder), "node_modules/.bin")}:${PATH}`, HOME },
      ...{ PORT: "0", FRESHBOOKS_API_URL: upstream.url, FRESHBOOKS_ACCESS_TOKEN: tokens.owner },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  let said = "";
  return new Promise((ready, reject) => {
    child.once("exit", () => reject(new Error(`The server of ${folder} ended`)));
    child.stdout.on("data", (piece: Buffer) => {
      said += piece.toString();
      const url = serverReady.exec(said)?.[1];
      if (url) ready({ url, child });
    });
  });
}

/** CPU time of a process so far, in milliseconds. */
function cpuOf({ child }: Server): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

async function compare(
  query: BenchQuery,
  servers: readonly [Server, Server],
  books: Holdings,
): Promise<void> {
  const [first] = servers;
  const variables = await query.variables?.(books, async (text, given) =>
    dataOf(await post(first.url, text, given)),
  );
  const body = JSON.stringify({ query: query.text, variables });
  const cpu = new Map<Server, number[]>(servers.map((server) => [server, []]));
  const wall = new Map<Server, number[]>(servers.map((server) => [server, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
      const [spent, began] = [cpuOf(server), performance.now()];
      for (let asked = 0; asked < perRound; asked += 1) await postText(server.url, body);
      if (round < warmUps) continue;
      cpu.get(server)?.push((cpuOf(server) - spent) / perRound);
      wall.get(server)?.push((performance.now() - began) / perRound);
    }
  const mean = (all: readonly number[] = []) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [cpuBefore = 0, cpuAfter = 0] = servers.map((server) => mean(cpu.get(server)));
  const [wallBefore = 0, wallAfter = 0] = servers.map((server) => median(wall.get(server) ?? []));
  const ratio = (old: number, fresh: number) =>
    `${old.toFixed(2)} → ${fresh.toFixed(2)} (${(fresh / old).toFixed(2)})`;
  console.log(`${query.name}: CPU ms ${ratio(cpuBefore, cpuAfter)}, wall ms ${ratio(wallBefore, wallAfter)}`);
}

/** `npm run bench -- --compare A B`: the servers of two commits, or of two folders, run the same queries in turns. */
export async function compareTwo(before: string, after: string, only: string): Promise<void> {
  process.once("exit", () => {
    for (const child of running) child.kill("SIGKILL");
  });
  const folders = [checkout(before), checkout(after)] as const;
  const sandbox = await startScript("sandbox", { SANDBOX_SCALE: "1" }, sandboxReady);
  const upstream = await startReplay(sandbox.url);
  const now = new Date();
  await fill(sandbox.url, scale, now);
  const books = holdingsOf(createSandbox({ scale, now }), now);
  for (const query of queries.filter(({ name }) => name.includes(only))) {
    const servers = [await start(folders[0], upstream), await start(folders[1], upstream)] as const;
    await compare(query, servers, books);
    for (const { child } of servers) {
      child.removeAllListeners("exit");
      child.kill();
      running.delete(child);
    }
  }
}
