import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./packageRoot.ts";

/** The version of this package. */
export const version: string = String(
  JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version,
);
