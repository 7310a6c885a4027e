import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { crc32 } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";

const loader = pathToFileURL("src/bundle.mjs").href;

/** A bundle of one file, and how to run it in a process of its own, which stores what is compiled. */
function bundle(text: string) {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const entry = join(folder, "entry.js");
  writeFileSync(entry, text);
  const program = `
    const { runBundle } = await import(${JSON.stringify(loader)});
    const { save } = runBundle(${JSON.stringify(entry)});
    globalThis.later?.();
    save();`;
  const run = () =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  return { folder, run };
}

test("what is compiled is compiled again and replaced where V8 rejects it, whatever its checksum is", () => {
  const { folder, run } = bundle("console.log('runs');");
  expect(run()).toBe("runs\n");
  const compiled = join(folder, "compiled");
  const [name = ""] = readdirSync(compiled);
  const file = join(compiled, name);
  const good = readFileSync(file);
  const garbage = Buffer.alloc(2_000, 7);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(garbage));
  for (const bad of [Buffer.concat([checksum, garbage]), garbage, Buffer.alloc(4), Buffer.alloc(0)]) {
    writeFileSync(file, bad);
    expect(run()).toBe("runs\n");
    expect(readFileSync(file).length).toBe(good.length);
    expect(readdirSync(compiled)).toEqual([name]);
  }
});

test("a file of the bundle that fails while it is loaded is loaded again, not taken as it was left", () => {
  const { folder, run } = bundle(`
    const load = () => { try { return require("./part.js"); } catch (error) { return error.message; } };
    console.log(JSON.stringify([load(), load()]));`);
  const part =
    "globalThis.loads = 1 + (globalThis.loads ?? 0); if (globalThis.loads === 1) throw new Error('once'); exports.whole = true;";
  writeFileSync(join(folder, "part.js"), part);
  expect(JSON.parse(run())).toEqual(["once", { whole: true }]);
});

test("V8 pretenures nothing once the bundle runs, and what is compiled from then on is valid for the next process", () => {
  const { folder, run } = bundle(`
    const { cachedDataVersionTag } = require("node:v8");
    const atStart = cachedDataVersionTag();
    globalThis.later = () =>
      console.log(JSON.stringify([cachedDataVersionTag() === atStart, require("./part.js").tag === atStart]));`);
  writeFileSync(join(folder, "part.js"), 'exports.tag = require("node:v8").cachedDataVersionTag();');
  const compiled = join(folder, "compiled");
  const stored = () => readdirSync(compiled).map((name) => [name, statSync(join(compiled, name)).ino]);
  expect(JSON.parse(run())).toEqual([false, true]);
  const first = stored();
  expect(first).toHaveLength(2);
  expect(JSON.parse(run())).toEqual([false, true]);
  expect(stored()).toEqual(first); // a rejected one would be replaced
});
