import { join } from "node:path";

/** The folder of this package. `src/values`, `lib/values` and the bundle in `dist/program` are equally far from it. */
export const packageRoot = join(import.meta.dirname, "../..");
