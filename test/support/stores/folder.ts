import { accessSync, constants, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for SQLite files: in memory where Linux offers that, so that no commit waits for a disk. */
export const storeFolder = (prefix: string): string => mkdtempSync(join(parent(), prefix));

function parent(): string {
  try {
    accessSync("/dev/shm", constants.W_OK);
    return "/dev/shm";
  } catch {
    return tmpdir();
  }
}
