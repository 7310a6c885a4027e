import { beginOperation, type Operation, within } from "../http/operation.ts";

/** For what several operations wait for; none of their deadlines counts. */
const patienceMs = 30_000;

/**
 * What is read once for all operations that need it within `lifeMs`. It is not over when the one that asked first is,
 * only when nobody waits for it any more; a failure is not kept.
 */
export function shared<Value, From>(
  lifeMs: number,
  read: (operation: Operation, from: From) => Promise<Value>,
): (operation: Operation, from: From) => Promise<Value> {
  let current: { value: Promise<Value>; readAt: number; settled: boolean; waiting: number } | undefined;
  let stop = () => {};

  function begin({ id, observer }: Operation, from: From) {
    const own = beginOperation(id, patienceMs, observer);
    const value = read(own, from);
    const reading = { value, readAt: Date.now(), settled: false, waiting: 0 };
    stop = own.end;
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

  return async (operation, from) => {
    if (!current || Date.now() - current.readAt >= lifeMs) current = begin(operation, from);
    const reading = current;
    if (reading.settled) return reading.value;
    reading.waiting += 1;
    try {
      return await within(operation, reading.value);
    } finally {
      reading.waiting -= 1;
      if (reading.waiting === 0 && !reading.settled && current === reading) {
        current = undefined;
        stop();
      }
    }
  };
}
