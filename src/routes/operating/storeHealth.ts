/** The store of everything that outlives a request, and whether it is readable now. */
export type StoreHealth = {
  readonly kind: "memory" | "sqlite" | "postgres";
  readonly status: "ok" | "unavailable";
};

/** The time limit of a probe. */
const patienceMs = 2_000;

/** Probes the store. Concurrent probes share one read. */
export function watchStore(
  store: { reachable(): Promise<void> },
  kind: StoreHealth["kind"],
): () => Promise<StoreHealth> {
  let reading: Promise<StoreHealth> | undefined;
  return () => {
    reading ??= inTime(store.reachable()).then((isOk) => {
      reading = undefined;
      return { kind, status: isOk ? "ok" : "unavailable" };
    });
    return reading;
  };
}

function inTime(reading: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const read = reading.then(
    () => true,
    () => false,
  );
  return Promise.race([read, late]).finally(() => clearTimeout(timer));
}
