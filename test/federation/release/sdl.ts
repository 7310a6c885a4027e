import { readFileSync } from "node:fs";
import { parse, print, visit } from "graphql";
import { contractText } from "../../../src/graphql/schema.ts";

/** The SDL of the last release, without descriptions: what a new one may not break. */
export const releasedFile = "schema/released/schema.graphql";

const versionNow = (): string =>
  (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

/** The SDL as it is served, as the file of a release. */
export function toRelease(sdl = contractText(), version = versionNow()): string {
  const bare = visit(parse(sdl), {
    StringValue: (_node, key) => (key === "description" ? null : undefined),
  });
  const head = `# The SDL of ${version}, without descriptions. Written at a release by \`npm run schema:release\`; \`npm run schema:check\` compares with it.`;
  return `${head}\n${print(bare)}\n`;
}

/** The version that the file of a release names. */
export const versionIn = (release: string): string => /^# The SDL of ([^\s,]+)/.exec(release)?.[1] ?? "";

/** What the changelog announces since a version. */
export function announcedSince(version: string, changelog: string): string {
  const from = changelog.indexOf(`## [${version}]`);
  return from < 0 ? changelog : changelog.slice(0, from);
}
