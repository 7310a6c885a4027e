import { writeFileSync } from "node:fs";
import { toPage } from "./page.ts";

/** `npm run coverage`: writes docs/coverage.md from docs/coverage.json. */
writeFileSync("docs/coverage.md", toPage());
