import { writeFileSync } from "node:fs";
import { semanticallyNonNull, toPage } from "./page.ts";

/** `npm run semantic-nulls`: tries what is never null and writes schema/extensions/semanticNonNull.graphql. */
const file = "schema/extensions/semanticNonNull.graphql";
writeFileSync(file, toPage());
console.log(`${file}: ${[...semanticallyNonNull().values()].flat().length} fields`);
