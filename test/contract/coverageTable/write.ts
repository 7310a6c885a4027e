import { readFileSync, writeFileSync } from "node:fs";
import { withEntities } from "./entities.ts";
import { withNouns } from "./nouns.ts";
import { toPage } from "./page.ts";

/** `npm run coverage`: writes docs/coverage.md from docs/coverage.json, and the tables of nouns in README and of entities in docs/supergraph.md. */
writeFileSync("docs/coverage.md", toPage());
writeFileSync("README.md", withNouns(readFileSync("README.md", "utf8")));
writeFileSync("docs/supergraph.md", withEntities(readFileSync("docs/supergraph.md", "utf8")));
