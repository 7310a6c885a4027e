import { tokens } from "../../src/sandbox/identities.ts";
import { endAllAtExit, sandboxReady, serverReady, startScript } from "../bench/processes/processes.ts";

// How far operations exceed their deadline while FreshBooks misbehaves: `npm run rig:deadlines`. Three processes on
// loopback; exits by itself within two minutes, with 1 when the promise is broken.

const promiseMs = 100;
const deadlineMs = 1_000;
const operations = 40;
const atOnce = 10;
setTimeout(() => {
  console.error("Not done in time");
  process.exit(1);
}, 115_000).unref();
endAllAtExit();

const sandbox = await startScript("sandbox", { SANDBOX_SCALE: "1" }, sandboxReady);
const server = await startScript(
  "start",
  {
    FRESHBOOKS_API_URL: sandbox.url,
    FRESHBOOKS_ACCESS_TOKEN: tokens.owner,
    OPERATION_DEADLINE_MS: String(deadlineMs),
  },
  serverReady,
);

const question = `{ caller { email } business {
  clients(first: 100) { nodes { organization invoices(first: 3) { nodes { number } } } }
  projects(first: 10) { totalCount } } }`;
const mutation = 'mutation { clientCreate(input: { organization: "Late" }) { client { id } } }';

async function ask(query: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  await response.text();
  return performance.now() - from;
}

const order = (rules: object[]) =>
  fetch(`${sandbox.url}/_sandbox/faults`, { method: "POST", body: JSON.stringify({ rules }) });
const accounting = { path: "/accounting" };
const situations: [string, object, string][] = [
  ["no answer", { fault: "hang" }, question],
  ["headers, then silence", { fault: "halfOpen" }, question],
  ["half a body, then silence", { fault: "silence" }, question],
  ["a byte per second", { fault: "slowBody", bytesPerSecond: 1 }, question],
  ["an answer after a minute", { fault: "latency", ms: 60_000 }, question],
  ["a write without an answer", { fault: "hang", method: "POST", after: "commit" }, mutation],
  ["502 in HTML, always", { fault: "html" }, question],
  ["429 that asks for a minute, always", { fault: "limited", retryAfter: 60 }, question],
];

const late: string[] = [];
await ask(question);
for (const [name, fault, query] of situations) {
  await fetch(`${sandbox.url}/_sandbox/faults`, { method: "DELETE" });
  await order([{ ...accounting, ...fault }]);
  const overruns: number[] = [];
  for (let done = 0; done < operations; done += atOnce) {
    const taken = await Promise.all(Array.from({ length: atOnce }, () => ask(query)));
    overruns.push(...taken.map((ms) => ms - deadlineMs));
  }
  const most = Math.max(...overruns);
  if (most > promiseMs) late.push(name);
  const told =
    most > 0 ? `at most ${most.toFixed(1)} ms beyond` : `all of them ${(-most).toFixed(0)} ms before`;
  console.log(`${name}: ${operations} operations, ${told}`);
}
await server.stop();
await sandbox.stop();
console.log(late.length > 0 ? `Broken: ${late.join(", ")}` : "As promised");
process.exit(late.length > 0 ? 1 : 0);
