import { setTimeout as wait } from "node:timers/promises";
import { businessId } from "./nouns.ts";

export type Heard = { readonly cursor: string; readonly number: number } & Readonly<Record<string, unknown>>;

export type Listener = {
  /** Number of the last change that arrived. */
  last(): number;
  connections(): number;
  /** Changes that did not follow their predecessor. */
  readonly outOfOrder: readonly string[];
  /** Until a change has arrived. */
  reaches(number: number): Promise<void>;
  close(): void;
};

/** Follows the feed by Server-Sent Events; when the connection breaks, it continues after the last cursor. */
export function listen(
  url: string,
  from: { readonly number: number; readonly cursor: string },
  selection = "",
  heard: (change: Heard) => void | Promise<void> = () => undefined,
): Listener {
  const query = `subscription ($id: ID!, $after: String) { businessChanges(businessId: $id, after: $after) { cursor number ${selection} } }`;
  const closed = new AbortController();
  const outOfOrder: string[] = [];
  const waiting = new Set<() => void>();
  let { number: last, cursor } = from;
  let connections = 0;

  async function take(block: string): Promise<void> {
    const data = /^data: ?(.+)$/m.exec(block)?.[1];
    if (block.startsWith(":") || !data) return;
    const { data: given, errors } = JSON.parse(data) as {
      data?: { businessChanges: Heard };
      errors?: unknown;
    };
    const change = given?.businessChanges;
    if (!change || errors) {
      if (JSON.stringify(errors).includes("DRAINING")) return;
      throw new RangeError(JSON.stringify(errors));
    }
    if (change.number !== last + 1) outOfOrder.push(`${change.number} after ${last}`);
    await heard(change);
    last = change.number;
    cursor = change.cursor;
    for (const go of waiting) go();
  }

  async function connect(): Promise<void> {
    const response = await fetch(`${url}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query, variables: { id: businessId, after: cursor } }),
      signal: closed.signal,
    });
    connections += 1;
    let text = "";
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (text + part).split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) await take(block);
    }
  }

  let failure: unknown;
  void (async () => {
    while (!closed.signal.aborted) {
      try {
        await connect();
      } catch (error) {
        if (error instanceof RangeError) {
          failure = error;
          for (const go of waiting) go();
          return;
        }
      }
      await wait(50);
    }
  })();

  return {
    last: () => last,
    connections: () => connections,
    outOfOrder,
    reaches: async (number) => {
      while (last < number) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          const go = () => {
            waiting.delete(go);
            resolve();
          };
          waiting.add(go);
          setTimeout(go, 1_000).unref();
        });
      }
    },
    close: () => closed.abort(),
  };
}
