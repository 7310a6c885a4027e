import type { Health } from "./breaker.ts";
import type { Passage } from "./breakers.ts";

/** What one request says of the server: its repetitions are not counted, only what came of the last attempt. */
export function createVerdict() {
  let last: Passage | undefined;
  let over = false;
  return {
    /** What came of an attempt. Whether one that failed is repeated is not known yet, unless the request is over. */
    hear(passage: Passage, health: Health): void {
      const waits = health === "ill" && !passage.probe && !over;
      if (health !== "unknown") last = waits ? passage : undefined;
      if (!waits) passage.end(health);
    },
    /** There is no further attempt. A write that outlives its operation may still be heard of. */
    end(): void {
      over = true;
      last?.end("ill");
      last = undefined;
    },
    /** It failed for what its sender did. */
    forgive(): void {
      last = undefined;
    },
  };
}
