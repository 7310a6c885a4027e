import { request } from "undici";
import { median } from "./median.ts";

// A process of its own: asks what it is told to ask, parses the answers, does nothing with them, and says how long that took.

export type BareOrder = { url: string; token: string; roundTrips: string[][]; runs: number };

async function ask({ url, token, roundTrips }: BareOrder): Promise<number> {
  const start = performance.now();
  for (const paths of roundTrips) {
    await Promise.all(
      paths.map(async (path) => {
        const { body } = await request(url + path, { headers: { authorization: `Bearer ${token}` } });
        return body.json();
      }),
    );
  }
  return performance.now() - start;
}

process.on("message", async (order: BareOrder) => {
  const wallMs: number[] = [];
  for (let run = 0; run < order.runs; run += 1) wallMs.push(await ask(order));
  process.send?.(median(wallMs));
});
