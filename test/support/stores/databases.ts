import { randomBytes } from "node:crypto";
import { ofRun } from "../shared/ofRun.ts";

/** The URL of a new, empty database in the Postgres of this run. */
export const newDatabase = (): Promise<string> => ofRun(`database/tests_${randomBytes(8).toString("hex")}`);
