import { describe, expect, it } from "vitest";
import { createMemory } from "../../../src/terminal/memory.ts";

/** A process whose event loop works for the given milliseconds of each period, and takes so much memory. */
function processOf(startMb = 160) {
  const use = { idle: 0, active: 0, utilization: 0 };
  let mb = startMb;
  let collections = 0;
  const collect = () => {
    collections += 1;
  };
  const memory = createMemory(
    collect,
    () => ({ ...use }),
    () => mb,
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
    minute: (worksMs: number, takesMb: number) => {
      pass(60_000, worksMs);
      mb = takesMb;
      memory.afterWork();
    },
    collections: () => collections,
  };
}

describe("memory that is no longer needed", () => {
  it("is returned in the first quiet second after the start, and then only once it has grown", () => {
    const { second, minute, collections } = processOf();
    expect(second(400)).toBe(false); // the first query
    expect(collections()).toBe(0);
    expect(second(100)).toBe(true);
    expect(collections()).toBe(1);
    for (let at = 0; at < 100; at += 1) minute(100, 120); // probes
    expect(collections()).toBe(1);
  });

  it("is not returned in the midst of work, nor after it when that took none", () => {
    const { second, minute, collections } = processOf();
    expect(second(900)).toBe(false);
    expect(second(200)).toBe(true);
    minute(30_000, 290);
    minute(1_000, 290); // somebody asks now and then
    minute(100, 200);
    expect(collections()).toBe(0);
  });

  it("is returned once work has ended, and again after the next", () => {
    const { second, minute, collections } = processOf();
    second(100);
    minute(30_000, 290);
    expect(collections()).toBe(1);
    minute(500, 290);
    expect(collections()).toBe(2);
    minute(100, 125);
    minute(30_000, 290);
    minute(100, 290);
    expect(collections()).toBe(3);
  });

  it("that a collection leaves counts as in use, also when work begins again at once", () => {
    const { second, minute, collections } = processOf();
    second(100);
    minute(100, 290);
    expect(collections()).toBe(2);
    minute(30_000, 400);
    minute(100, 280); // many callers are known
    minute(100, 290);
    expect(collections()).toBe(2);
    minute(100, 430);
    expect(collections()).toBe(3);
  });
});
