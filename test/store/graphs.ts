import type { AppOptions } from "../../src/app/index.ts";
import type { SandboxOptions } from "../../src/sandbox/server.ts";
import { start } from "../support/start.ts";

/** A graph over a sandbox, whose identity is known, so that only a mutation's own requests are listed. */
export async function startKnown(options: SandboxOptions & { app?: Partial<AppOptions> }) {
  const started = await start(options);
  await started.ask("{ caller { freshbooksId } }");
  started.sandbox.forget();
  return started;
}
