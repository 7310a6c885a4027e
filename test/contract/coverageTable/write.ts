import { readFileSync, writeFileSync } from "node:fs";
import { withNouns } from "./nouns.ts";
import { toPage } from "./page.ts";

/** `npm run coverage`: writes docs/coverage.md from docs/coverage.json, and README's table of nouns. */
writeFileSync("docs/coverage.md", toPage());
writeFileSync("README.md", withNouns(readFileSync("README.md", "utf8")));
