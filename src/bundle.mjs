// Runs the bundle. Node's own cache of compiled code holds what was compiled when a file was loaded, not the functions
// that ran later: compiling those again was a fifth of a start.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import vm from "node:vm";
import { crc32 } from "node:zlib";

const head = '(function (exports, require, module, __filename, __dirname) { "use strict"; ';
/** After a start and its first answers. */
const savedAfterMs = 5_000;
const checksumBytes = 4;

/** Runs a bundle from its entry. `save` stores what is compiled by now, where that is missing, for the next start. */
export function runBundle(entry) {
  const folder = dirname(entry);
  const packages = createRequire(entry);
  const loaded = new Map();
  const unsaved = new Map();

  const load = (name) => {
    const known = loaded.get(name);
    return known ? known.exports : compiling(() => compileAndRun(name));
  };
  const compileAndRun = (name) => {
    const filename = join(folder, name);
    const compiled = compiledFile(folder, name);
    const cachedData = readCompiled(compiled);
    // The bundle is ASCII, of which Latin-1 is the fastest to decode.
    const script = new vm.Script(`${head}${readFileSync(filename, "latin1")}\n})`, {
      ...{ filename, cachedData, columnOffset: -head.length },
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (!cachedData || script.cachedDataRejected) unsaved.set(compiled, script);
    const module = { exports: {} };
    loaded.set(name, module);
    try {
      script.runInThisContext().call(module.exports, module.exports, require, module, filename, folder);
    } catch (error) {
      loaded.delete(name); // as Node does: half of a module is none
      throw error;
    }
    return module.exports;
  };
  const require = (id) => (id.startsWith("./") ? load(id.slice(2)) : compiling(() => packages(id)));
  const save = () => {
    compiling(() => {
      for (const [file, script] of unsaved) writeCompiled(file, script.createCachedData());
    });
    unsaved.clear();
  };

  load(basename(entry));
  tune(true);
  process.once("exit", () => tune(false)); // Node stores what it compiled
  setTimeout(save, savedAfterMs).unref();
  return { save };
}

let isTuned = false;

/**
 * V8's flags for a program that serves.
 *
 * Pretenuring allocates objects in the old generation at once when earlier ones of their kind outlived a collection, as
 * those of operations in flight do. There they hold everything of their operations until the next full collection, and
 * each young collection copies it: twice as much as is alive.
 *
 * The memory reducer collects everything after eight quiet seconds, and drops compiled code: callers who pause would
 * take twice the CPU time for seconds. `returnMemory` waits longer.
 *
 * A full collection waits until the heap is three times what is alive, instead of V8's own estimate: under load, it comes
 * every four seconds instead of every second and a half. V8 waits less where its limit is near, which depends on the container's.
 */
function tune(on) {
  isTuned = on;
  setFlagsFromString(on ? "--no-allocation-site-pretenuring" : "--allocation-site-pretenuring");
  setFlagsFromString(`--memory-reducer-gc-count=${on ? 0 : 2}`);
  setFlagsFromString(`--heap-growing-percent=${on ? 200 : 0}`);
}

/** Compiles, or stores what is compiled, with the flags of the start: V8 rejects it under others. */
export function compiling(run) {
  if (!isTuned) return run();
  tune(false);
  try {
    return run();
  } finally {
    tune(true);
  }
}

/** Beside the bundle, where nobody else on the machine can write; by V8's version and flags, whose code it rejects otherwise. */
const compiledFile = (folder, name) => join(folder, "compiled", `${name}.${process.arch}-${versionTag}`);
const versionTag = cachedDataVersionTag().toString(16);

/** Checked, because V8 trusts it. */
function readCompiled(file) {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(checksumBytes);
    return crc32(data) === bytes.readUInt32LE() ? data : undefined;
  } catch {
    return undefined; // there is none yet
  }
}

/** As a whole or not at all: other processes may start meanwhile. */
function writeCompiled(file, data) {
  try {
    const checksum = Buffer.alloc(checksumBytes);
    checksum.writeUInt32LE(crc32(data));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([checksum, data]));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // This program may not write there: it compiles again.
  }
}
