import { execSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { layered } from "./layers.ts";

type Instruction = { readonly name: string; readonly rest: string };

/** What an image is, in a folder that stands for its root. */
export type Image = {
  readonly root: string;
  folder: string;
  env: Record<string, string>;
  /** The arguments of `CMD`, and of the command that `HEALTHCHECK` runs; paths lie in `root`. */
  command: string[];
  health: string[];
};

type Steps = {
  /** Where the stages get their folders. */
  readonly folder: string;
  /** Carries out `npm ci` without a network. */
  readonly install: (folder: string, flags: readonly string[]) => void;
};

const instructionsOf = (text: string): Instruction[] =>
  text
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [name = "", ...words] = line.split(" ");
      return { name, rest: words.join(" ") };
    });

/** Carries out every instruction of a Dockerfile in folders; the image of its last stage, and those of the others by name. */
export function carryOut(file: string, { folder, install }: Steps) {
  const stages = new Map<string, Image>();
  let image: Image | undefined;
  for (const { name, rest } of instructionsOf(readFileSync(file, "utf8"))) {
    if (name === "FROM") {
      const [, as = "last"] = / AS (\w+)$/.exec(rest) ?? [];
      image = { root: join(folder, as), folder: join(folder, as), env: {}, command: [], health: [] };
      stages.set(as, image);
    } else if (image) carry(image, { name, rest }, stages, install);
  }
  const [build, last] = [stages.get("build"), stages.get("last")];
  if (!build || !last)
    throw new Error("The Dockerfile has no stage `build`, or no last stage without a name");
  return { build, last };
}

function carry(
  image: Image,
  { name, rest }: Instruction,
  stages: ReadonlyMap<string, Image>,
  install: Steps["install"],
): void {
  const inRoot = (args: unknown) =>
    (args as string[]).map((arg) => (arg.startsWith("/") ? join(image.root, arg) : arg));
  switch (name) {
    case "WORKDIR":
      image.folder = join(image.root, rest);
      mkdirSync(image.folder, { recursive: true });
      return;
    case "ENV":
      Object.assign(image.env, Object.fromEntries(rest.split(" ").map((pair) => pair.split("="))));
      return;
    case "COPY":
      copy(image, rest, stages);
      return;
    case "RUN":
      if (rest.startsWith("npm ci ")) install(image.folder, rest.split(" ").slice(2));
      // Without vitest's NODE_ENV, which would make it a development build.
      else
        layered(image.folder, JSON.stringify([rest, image.env]), () =>
          execSync(rest, {
            ...{
              cwd: image.folder,
              stdio: "pipe",
              env: { ...process.env, NODE_ENV: undefined, ...image.env },
            },
          }),
        );
      return;
    case "CMD":
      image.command = inRoot(JSON.parse(rest));
      return;
    case "HEALTHCHECK":
      image.health = inRoot(JSON.parse(rest.replace(/^.*? CMD /, "")));
      return;
    case "USER":
    case "EXPOSE":
      return;
    default:
      throw new Error(`Nothing here carries out ${name}`);
  }
}

function copy(image: Image, rest: string, stages: ReadonlyMap<string, Image>): void {
  const words = rest.split(" ");
  const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
  const paths = words.filter((word) => !word.startsWith("--"));
  const target = String(paths.pop());
  const stage = from === undefined ? undefined : stages.get(from);
  if (from !== undefined && !stage) throw new Error(`There is no stage ${from}`);
  for (const path of paths) {
    const into = (name: string) => join(image.folder, target, target.endsWith("/") ? name : "");
    if (stage) cpSync(join(stage.root, path), into(basename(path)), keepLinks);
    else if (path !== ".") cpSync(path, into(basename(path)), keepLinks);
    else for (const each of context()) cpSync(each, join(image.folder, target, each), keepLinks);
  }
}

/** Packages are linked, and stay so; files keep the time of their last edit, as Docker's do. */
const keepLinks = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true };

/** What `.dockerignore` leaves of this folder: the exceptions from everything. */
function context(): string[] {
  const [all, ...exceptions] = readFileSync(".dockerignore", "utf8").trim().split("\n");
  if (all !== "**") throw new Error("The .dockerignore does not begin with **");
  return exceptions.flatMap((line) => globSync(line.slice(1)));
}
