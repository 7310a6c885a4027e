/** Of each turn of the event loop, in milliseconds. */
const sliceMs = 0.3;
/** A response that has waited for longer continues at once: a backlog makes turns long, as the limits of the load expect. */
const lateMs = 5;

type Waiting = { readonly since: number; readonly resolve: () => void };

/**
 * Lets responses continue one after another, in the order of their arrival, for a slice of each turn of the event loop.
 * All that arrived in one turn would otherwise be parsed and answered before anything is sent: undici reuses a
 * connection only at the end of a turn. What is answered together also returns together, and waits again.
 */
export function createSlices(now: () => number = () => performance.now()): () => Promise<void> {
  const line: Waiting[] = [];
  let isServing = false;

  async function serve(): Promise<void> {
    while (line.length > 0) {
      await turn();
      const beganAt = now();
      do {
        line.shift()?.resolve();
        await rest();
      } while (isMore(now(), beganAt));
    }
    isServing = false;
  }

  function isMore(at: number, beganAt: number): boolean {
    const [next] = line;
    return next !== undefined && (at - beganAt < sliceMs || at - next.since > lateMs);
  }

  return () =>
    new Promise((resolve) => {
      line.push({ since: now(), resolve });
      if (isServing) return;
      isServing = true;
      void serve();
    });
}

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));
/** After the microtasks that follow from a response, and what they leave for the next tick, as DataLoader does. */
const rest = () => new Promise<void>((resolve) => queueMicrotask(() => process.nextTick(resolve)));
