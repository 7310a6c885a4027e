import { isBuiltin, registerHooks, setSourceMapsSupport } from "node:module";

// Vitest sends its main process a message for each module that is resolved, Node's own included. Apollo requires `crypto`
// for each operation: those messages took a tenth of the suite's time.
registerHooks({
  resolve(specifier, context, next) {
    if (!isBuiltin(specifier)) return next(specifier, context);
    const url = specifier.startsWith("node:") ? specifier : `node:${specifier}`;
    return { url, format: "builtin", shortCircuit: true };
  },
});

// Stack traces are right without: types are stripped in place. With them, each stack that is read takes longer.
setSourceMapsSupport(false);
