import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Step } from "../../src/oauth/renewal/rotation.ts";
import { openStore } from "../../src/store/index.ts";
import { findPostgres, type Postgres, postgresMissing, startPostgres } from "../support/stores/postgres.ts";
import { type Figures, type Plan, run } from "./tokens/run.ts";

// Three processes refresh the same connections; they are killed and stopped at every step. `npm run rig:tokens`
const steps: Step[] = [
  ...(["beforeLease", "afterLease", "afterIntent", "requestSent", "answerReceived"] as const),
  ...(["bodyRead", "beforeSwap", "afterSwap", "afterRelease"] as const),
];
const behaviours: [string, Plan["settings"]][] = [
  // The old access token outlives the refresh here, to show that it still works after a lost response.
  ["strict", { refreshRotation: "strict", refreshEndsAccessToken: false }],
  ["onFirstUse", { refreshRotation: "onFirstUse" }],
  ["grace", { refreshRotation: "grace", refreshGraceAnswer: "new" }],
];
const shared = {
  keys: `rig:${randomBytes(32).toString("base64")}`,
  ...{ rotations: 300, processes: 3, callers: 50, kills: steps },
  stops: ["afterIntent", "requestSent", "beforeSwap"] as const,
};

const folder = mkdtempSync(join(tmpdir(), "rig-"));
const bin = findPostgres();
const postgres: Postgres | undefined = bin ? await startPostgres(bin) : undefined;
if (!postgres) console.log(`Without Postgres. ${postgresMissing}`);
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

let failed = postgres === undefined;
const beganAt = performance.now();
for (const [behaviour, settings] of behaviours) {
  const path = join(folder, `${behaviour}.sqlite`);
  const url = postgres && (await postgres.database(`rig_${behaviour}`.toLowerCase()));
  const plans: Plan[] = [
    {
      ...shared,
      name: `sqlite ${behaviour}`,
      settings,
      place: path,
      open: async () => (await openStore(path)).connections,
    },
    ...(url
      ? [
          {
            ...shared,
            name: `postgres ${behaviour}`,
            settings,
            place: url,
            open: async () => (await openStore(url)).connections,
          },
        ]
      : []),
  ];
  for (const figures of await Promise.all(plans.map(run))) {
    console.log(tell(figures));
    failed ||= figures.lockedOut + figures.failed + figures.presentedTooOften + figures.needless > 0;
  }
}
await postgres?.stop();
console.log(`${failed ? "FAILED" : "As promised"}, in ${Math.round((performance.now() - beganAt) / 1000)} s`);
process.exit(failed ? 1 : 0);

function tell(figures: Figures): string {
  const { name, rotations, needless, calls, failed, kills, stops, lost, lockedOut, toSignIn } = figures;
  const left = Number.isFinite(figures.leastLeftHours)
    ? `, at least ${figures.leastLeftHours.toFixed(2)} h of service left`
    : "";
  return `${name}: ${rotations} rotations (${needless} needless), ${calls} calls (${failed} failed), ${kills} killed, ${stops} stopped, ${lost} answers lost; locked out though answered ${lockedOut}, to sign in again after a lost answer ${toSignIn}${left}; tokens presented twice ${figures.presentedTwice}, too often ${figures.presentedTooOften}`;
}
