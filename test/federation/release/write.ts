import { writeFileSync } from "node:fs";
import { releasedFile, toRelease, versionIn } from "./sdl.ts";

/** `npm run schema:release`: keeps the SDL of the version in package.json as the one that the next must not break. */
const release = toRelease();
writeFileSync(releasedFile, release);
console.log(`${releasedFile}: the SDL of ${versionIn(release)}`);
