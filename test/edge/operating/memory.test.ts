import { describe, expect, it } from "vitest";
import { createMemory } from "../../../src/terminal/memory.ts";

/** A process whose event loop works for the given milliseconds of each period. */
function processOf() {
  const use = { idle: 0, active: 0, utilization: 0 };
  let collections = 0;
  const memory = createMemory(
    () => {
      collections += 1;
      use.active += 80; // it takes a while itself
    },
    () => ({ ...use }),
  );
  const pass = (periodMs: number, worksMs: number) => {
    use.active += worksMs;
    use.idle += periodMs - worksMs;
  };
  return {
    second: (worksMs: number) => {
      pass(1_000, worksMs);
      return memory.afterStart();
    },
    minute: (worksMs: number) => {
      pass(60_000, worksMs);
      memory.afterWork();
    },
    collections: () => collections,
  };
}

describe("memory that is no longer needed", () => {
  it("is returned in the first quiet second after the start, once", () => {
    const { second, minute, collections } = processOf();
    expect(second(400)).toBe(false); // the first query
    expect(collections()).toBe(0);
    expect(second(100)).toBe(true);
    expect(collections()).toBe(1);
    minute(0);
    minute(50);
    expect(collections()).toBe(1);
  });

  it("is kept once the process has worked for a second, and returned after a minute without work", () => {
    const { second, minute, collections } = processOf();
    expect(second(900)).toBe(false);
    expect(second(200)).toBe(true);
    expect(collections()).toBe(0);
    minute(30_000);
    minute(500); // somebody asks now and then
    expect(collections()).toBe(0);
    minute(40); // probes
    expect(collections()).toBe(1);
    minute(0);
    expect(collections()).toBe(1); // nothing happened since
    minute(2_000);
    minute(0);
    expect(collections()).toBe(2);
  });
});
