import type { Health } from "./breaker.ts";
import type { Passage } from "./breakers.ts";

/** What one request says of the server: its retries are not counted, only the outcome of the last attempt. */
export function createVerdict() {
  let last: Passage | undefined;
  let over = false;
  return {
    /** The outcome of an attempt. Whether a failed one is retried is not known yet, unless the request is over. */
    hear(passage: Passage, health: Health): void {
      const waits = health === "ill" && !passage.probe && !over;
      if (health !== "unknown") last = waits ? passage : undefined;
      if (!waits) passage.end(health);
    },
    /** There is no further attempt. A write that outlives its operation may still report. */
    end(): void {
      over = true;
      last?.end("ill");
      last = undefined;
    },
    /** Its sender caused the failure. */
    forgive(): void {
      last = undefined;
    },
  };
}
