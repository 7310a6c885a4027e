import { startReplay } from "../bench/replay.ts";

const { SANDBOX_URL = "", LATENCY_MS = "0" } = process.env;
const upstream = await startReplay(SANDBOX_URL);
upstream.latencyMs = Number(LATENCY_MS);
setInterval(() => upstream.taken(), 1_000).unref(); // nobody reads it here, so it must not grow
console.log(`${upstream.url}\n`);
process.once("SIGTERM", () => process.exit(0));
