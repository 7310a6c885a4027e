import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pino } from "pino";
import { createApp } from "../../../src/app/index.ts";
import { tokens } from "../../../src/sandbox/identities.ts";
import { createSandbox } from "../../../src/sandbox/server.ts";
import { testFeed } from "../../subscriptions/feed.ts";
import { books } from "../../support/books.ts";

// Two thousand listeners with one token in one process: `npm run rig:listeners`. Measures memory for each, and the time
// from a change to the last listener who has its record. Loopback only; exits by itself within two minutes, with 1 when a promise is broken.

const [listeners = 2_000, changes = 20] = process.argv.slice(2).map(Number);
const mostMs = 1_000;
setTimeout(() => {
  console.error("Not done in time");
  process.exit(1);
}, 115_000).unref();

const sandbox = createSandbox({ books: books() });
const apiOrigin = await sandbox.listen();
const feed = testFeed();
const app = await createApp({
  ...{ apiOrigin, accessToken: tokens.owner, defaultBusiness: undefined, events: feed.events },
  log: pino({ level: "silent" }),
});
const url = await app.listen({ port: 0, host: "127.0.0.1" });

const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};
const before = memory();
const child = fork(join(import.meta.dirname, "listen.ts"), [url, String(listeners)]);
type Report = { open?: true; received?: number };
const report = async (): Promise<Report> => {
  const [message] = (await once(child, "message")) as [Report];
  return message;
};
await report();
const each = (memory() - before) / listeners;
sandbox.forget();

const times: number[] = [];
for (let number = 1; number <= changes; number += 1) {
  const from = performance.now();
  feed.happens({ recordId: "Client:ACM123:1" });
  await report();
  times.push(performance.now() - from);
}
const requests = sandbox.asked().length;
const sorted = times.toSorted((one, other) => one - other);
const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
console.log(
  `${listeners} listeners: ${(each / 1024).toFixed(1)} kB each; from a change to the last listener: p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms; ${requests} requests for ${changes} changes`,
);
child.kill();
await app.close();
await sandbox.close();
const held = requests === changes && at(0.95) <= mostMs && each < 200 * 1024;
console.log(held ? "held" : "BROKEN");
process.exit(held ? 0 : 1);
