// Runs the bundle. Node's own cache of compiled code holds what was compiled when a file was loaded, not the functions
// that ran later: compiling those again was a fifth of a start.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
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
    if (known) return known.exports;
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
  const require = (id) => (id.startsWith("./") ? load(id.slice(2)) : packages(id));
  const save = () => {
    for (const [file, script] of unsaved) writeCompiled(file, script.createCachedData());
    unsaved.clear();
  };

  load(basename(entry));
  setTimeout(save, savedAfterMs).unref();
  return { save };
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
