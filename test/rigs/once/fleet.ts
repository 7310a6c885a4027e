import { type Running, runServer } from "../servers/processes.ts";

/** Server processes over one store, of which any may be killed; another takes its place at once. */
export type Fleet = {
  /** The address of a running one; waits for one if need be. */
  any(): Promise<string>;
  /** Kills one with SIGKILL, without waiting for its successor. */
  kill(): Promise<void>;
  readonly kills: number;
  /** How those ended that nobody killed, in their own words. */
  readonly crashes: readonly string[];
  /** What all of them logged. */
  logged(): string;
  stop(): Promise<void>;
};

export async function startFleet(
  count: number,
  environment: Record<string, string>,
  random: () => number,
): Promise<Fleet> {
  const running = new Set<Running>();
  const starting = new Set<Promise<void>>();
  const logs: string[] = [];
  const crashes: string[] = [];
  let kills = 0;
  let isOver = false;
  let heard: () => void = () => undefined;
  let started = new Promise<void>((resolve) => (heard = resolve));

  function start(): Promise<void> {
    const one = runServer(environment).then((server) => {
      starting.delete(one);
      running.add(server);
      server.child.once("exit", (code, signal) => {
        if (isOver || !running.delete(server)) return;
        crashes.push(`exit ${code ?? signal}: ${server.said().slice(-1_000)}`);
        logs.push(server.said());
        void start();
      });
      heard();
      started = new Promise((resolve) => (heard = resolve));
    });
    starting.add(one);
    return one;
  }
  async function pick(): Promise<Running> {
    for (;;) {
      const all = [...running];
      const one = all[Math.floor(random() * all.length)];
      if (one) return one;
      await started;
    }
  }

  await Promise.all(Array.from({ length: count }, start));
  return {
    any: async () => (await pick()).url,
    kill: async () => {
      const one = await pick();
      running.delete(one);
      one.child.kill("SIGKILL");
      kills += 1;
      logs.push(one.said());
      if (!isOver) void start();
    },
    get kills() {
      return kills;
    },
    crashes,
    logged: () => [...logs, ...[...running].map((one) => one.said())].join("\n"),
    stop: async () => {
      isOver = true;
      await Promise.all(starting);
      await Promise.all([...running].map((one) => one.stop()));
    },
  };
}
