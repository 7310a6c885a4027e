import { setTimeout as wait } from "node:timers/promises";
import { median } from "./median.ts";
import { dataOf, post } from "./processes/ask.ts";
import { cpuMs, memoryMb } from "./processes/proc.ts";
import { serverReady, startScript } from "./processes/processes.ts";

export type StartUp = {
  /** From the spawn of `npm start`'s own command to the first response from its sandbox. */
  coldStartMs: number;
  /** CPU time until then, of all threads. */
  startCpuMs: number | null;
  /** Two seconds later. */
  idleMemoryMb: number | null;
};

const starts = 3;
const firstQuestion = "{ business { name clients(first: 1) { nodes { organization } } } }";

export async function measureStartUp(): Promise<StartUp> {
  const colds: number[] = [];
  const cpus: number[] = [];
  const memories: number[] = [];
  for (let at = 0; at < starts; at += 1) {
    const start = performance.now();
    const server = await startScript("start", {}, serverReady);
    dataOf(await post(server.url, firstQuestion));
    colds.push(performance.now() - start);
    const cpu = cpuMs(server.pid);
    if (cpu !== undefined) cpus.push(cpu);
    await wait(2_000);
    const memory = memoryMb(server.pid);
    if (memory !== undefined) memories.push(memory);
    await server.stop();
  }
  return {
    coldStartMs: Math.round(median(colds)),
    startCpuMs: cpus.length > 0 ? median(cpus) : null,
    idleMemoryMb: memories.length > 0 ? median(memories) : null,
  };
}
