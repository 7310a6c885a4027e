import { beginOperation, type Operation, within } from "../../http/operation.ts";

/** For work of several operations; none of their deadlines applies. */
const patienceMs = 30_000;

/** Read once for all; `forget` makes later calls read it again. */
export type Shared<Value, From> = {
  read(operation: Operation, from: From): Promise<Value>;
  forget(): void;
};

/**
 * Read once for all operations that need it within `lifeMs`. It is cancelled when nobody waits for it any more, not
 * when the first caller ends; a failure is not cached.
 */
export function shared<Value, From>(
  lifeMs: number,
  read: (operation: Operation, from: From) => Promise<Value>,
): Shared<Value, From> {
  type Reading = {
    value: Promise<Value>;
    readAt: number;
    settled: boolean;
    waiting: number;
    stop: () => void;
  };
  let current: Reading | undefined;

  function begin({ id, observer }: Operation, from: From): Reading {
    const own = beginOperation(id, patienceMs, observer);
    const value = read(own, from);
    const reading: Reading = { value, readAt: Date.now(), settled: false, waiting: 0, stop: own.end };
    value.then(
      () => {
        reading.settled = true;
        own.end();
      },
      () => {
        if (current === reading) current = undefined;
        own.end();
      },
    );
    return reading;
  }

  return {
    read: async (operation, from) => {
      if (!current || Date.now() - current.readAt >= lifeMs) current = begin(operation, from);
      const reading = current;
      if (reading.settled) return reading.value;
      reading.waiting += 1;
      try {
        return await within(operation, reading.value);
      } finally {
        reading.waiting -= 1;
        if (reading.waiting === 0 && !reading.settled) {
          if (current === reading) current = undefined;
          reading.stop();
        }
      }
    },
    forget: () => {
      current = undefined;
    },
  };
}
