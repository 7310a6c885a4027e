import { readFileSync, writeFileSync } from "node:fs";
import { withNouns } from "./nouns.ts";
import { toPage } from "./page.ts";

/** `npm run coverage`: writes docs/coverage.md from docs/coverage.json, and the table in docs/nouns.md. */
writeFileSync("docs/coverage.md", toPage());
writeFileSync("docs/nouns.md", withNouns(readFileSync("docs/nouns.md", "utf8")));
