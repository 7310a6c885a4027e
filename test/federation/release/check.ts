import { readFileSync } from "node:fs";
import { contractText } from "../../../src/graphql/schema.ts";
import { changesSince, report } from "./changes.ts";
import { announcedSince, releasedFile, toRelease, versionIn } from "./sdl.ts";

/**
 * `npm run schema:check`: ends with 1 when the SDL breaks what the last release promises. Another SDL, release and changelog can be given as
 * files.
 */
const [sdlFile, released = releasedFile, changelog = "CHANGELOG.md"] = process.argv.slice(2);
const release = readFileSync(released, "utf8");
const version = versionIn(release);
const found = await changesSince(
  release,
  toRelease(sdlFile ? readFileSync(sdlFile, "utf8") : contractText()),
  {
    announced: announcedSince(version, readFileSync(changelog, "utf8")),
    today: new Date(),
  },
);
console.log(report(version, found));
if (found.length > 0) process.exitCode = 1;
