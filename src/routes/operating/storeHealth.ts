import type { Connections } from "../../oauth/connections.ts";

/** The token store, and whether it is readable now. */
export type StoreHealth = {
  readonly kind: "memory" | "sqlite" | "postgres";
  readonly status: "ok" | "unavailable";
};

/** The time limit of a probe. */
const patienceMs = 2_000;

/** Probes the token store. Concurrent probes share one read. */
export function watchStore(
  connections: Pick<Connections, "reachable">,
  where: string,
): () => Promise<StoreHealth> {
  const kind = where === "memory" ? "memory" : /^postgres(ql)?:/i.test(where) ? "postgres" : "sqlite";
  let reading: Promise<StoreHealth> | undefined;
  return () => {
    reading ??= inTime(connections.reachable()).then((isOk) => {
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
