import { pino } from "pino";
import { createApp } from "../../src/app/index.ts";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { openStore } from "../../src/store/index.ts";

// One process of several, over a store and books that they share; its address is printed.
const [place = "", apiOrigin = "", keys = "", deadlineMs] = process.argv.slice(2);

const app = await createApp({
  ...{ apiOrigin, accessToken: tokens.owner, defaultBusiness: undefined, deadlineMs: Number(deadlineMs) },
  now: () => new Date("2026-06-30T18:00:00Z"),
  log: pino({ level: "silent" }),
  store: await openStore(place),
  keys: toKeyRing(keys),
});
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
