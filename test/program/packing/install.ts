import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

type Locked = { dev?: boolean; optional?: boolean; bin?: Record<string, string> };

const locked = (): [string, Locked][] =>
  Object.entries((JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: object }).packages);

/** `npm ci` by this checkout's own packages: links to what the lock file names, or to all of it with development dependencies. */
export function install(folder: string, flags: readonly string[]): void {
  const without = (kind: string) => flags.includes(`--omit=${kind}`);
  const own = locked().filter(([path]) => path.lastIndexOf("node_modules/") === 0);
  const chosen = own.filter(([, { dev, optional }]) => !dev && !(optional && without("optional")));
  const paths = without("dev") ? chosen.map(([path]) => path) : ["node_modules"];
  for (const path of paths.filter((each) => existsSync(each))) link(path, join(folder, path));
}

/** Links a package of this checkout into a folder. */
export function link(path: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(resolve(path), to);
}

/** Packs a checkout that is built; the tarball. */
export function pack(folder: string): string {
  const told = execFileSync("npm", ["pack", "--ignore-scripts", "--silent"], {
    cwd: folder,
    encoding: "utf8",
  });
  return join(folder, told.trim());
}

/** Installs a tarball with production dependencies only, as `npm install` does; the folder of the package, and its program. */
export function installTarball(tarball: string, folder: string): { home: string; program: string } {
  const home = join(folder, "node_modules/freshbooks-subgraph");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"]);
  install(folder, ["--omit=dev"]);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { bin: string };
  const program = join(folder, "node_modules/.bin/freshbooks-subgraph");
  mkdirSync(dirname(program), { recursive: true });
  chmodSync(join(home, bin), 0o755);
  symlinkSync(join("../freshbooks-subgraph", bin), program);
  return { home, program };
}
