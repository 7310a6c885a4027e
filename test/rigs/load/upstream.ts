import { tokens } from "../../../src/sandbox/identities.ts";
import { startReplay } from "../../bench/processes/replay.ts";

// Every token is the owner's here, so that any number of callers share the same books.
const { SANDBOX_URL = "", LATENCY_MS = "0" } = process.env;
const upstream = await startReplay(SANDBOX_URL, tokens.owner);
upstream.latencyMs = Number(LATENCY_MS);
setInterval(() => upstream.taken(), 1_000).unref(); // never read here, so it must not grow
console.log(`${upstream.url}\n`);
process.once("SIGTERM", () => process.exit(0));
