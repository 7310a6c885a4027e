import { existsSync, readFileSync } from "node:fs";

/** Available for any process on Linux; elsewhere undefined. */
const known = existsSync("/proc/self/stat");

/** In milliseconds, user and system together; Linux counts it in hundredths of a second. */
export function cpuMs(pid: number): number | undefined {
  if (!known) return undefined;
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" "); // the name before it may hold anything
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** How long its main thread has run, and waited for a processor. */
export function threadMs(pid: number): { ran: number; keptWaiting: number } | undefined {
  if (!known) return undefined;
  const [ran, waited] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ").map(Number);
  return { ran: Number(ran) / 1e6, keptWaiting: Number(waited) / 1e6 };
}

/** Current memory, in megabytes. */
export const memoryMb = (pid: number): number | undefined => status(pid, "VmRSS");

/** Peak memory. */
export const peakMemoryMb = (pid: number): number | undefined => status(pid, "VmHWM");

function status(pid: number, name: string): number | undefined {
  if (!known) return undefined;
  const line = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return line ? Math.round(Number(line[1]) / 1024) : undefined;
}
