import type { Answer, AskOptions } from "../support/start.ts";

type Ask = (query: string, options?: AskOptions) => Promise<Answer>;

/** Resolves when the feed of the example business has read the books for the first time. */
export async function liveFeed({ ask }: { ask: Ask }): Promise<void> {
  for (;;) {
    const { data } = await ask(`{ business(id: "Business:14700001") { sync { phase } } }`);
    const phase = String(data.business?.sync?.phase);
    if (phase === "LIVE") return;
    if (phase !== "SYNCING") throw new Error(`The feed is ${phase}`);
  }
}
