import { createSandbox } from "../../../src/sandbox/server.ts";
import { tenantBooks, tenants } from "../../tenants/books.ts";

// A sandbox with the books of many tenants, as a separate program.
const sandbox = createSandbox({ books: tenantBooks(tenants(Number(process.argv[2]))) });
console.log(`A sandbox is at ${await sandbox.listen()}`);
process.once("SIGTERM", () => process.exit(0));
