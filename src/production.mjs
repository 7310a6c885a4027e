// Loaded before anything else by `npm start`: graphql looks twice at every value unless it is told so.
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

process.env.NODE_ENV ??= "production";

// The next start finds everything compiled. Inside the project, where nobody else on the machine can write; where this
// program cannot either, it compiles anew.
enableCompileCache(
  process.env.NODE_COMPILE_CACHE ||
    fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)),
);
setTimeout(flushCompileCache, 5_000).unref(); // it may end without a chance to do that
