import { readFileSync, writeFileSync } from "node:fs";
import { withEntities } from "./entities.ts";
import { withNouns } from "./nouns.ts";
import { toPage } from "./page.ts";

/** `npm run coverage`: writes docs/coverage.md from docs/coverage.json, and the tables in docs/nouns.md and docs/supergraph.md. */
writeFileSync("docs/coverage.md", toPage());
writeFileSync("docs/nouns.md", withNouns(readFileSync("docs/nouns.md", "utf8")));
writeFileSync("docs/supergraph.md", withEntities(readFileSync("docs/supergraph.md", "utf8")));
