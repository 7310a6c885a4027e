import { onTestFinished } from "vitest";
import type { Tree } from "../support/start.ts";

export type Event = { event: string; data: { data?: Tree | null; errors?: Tree[] } | undefined };

type Sent = { query?: string; variables?: object; operationName?: string };
type How = { headers?: Record<string, string> };

/** Subscribes by Server-Sent Events, and reads one at a time: nothing is read ahead of the test. */
export async function eventsOf(url: string, sent: Sent, { headers = {} }: How = {}) {
  const gone = new AbortController();
  onTestFinished(() => gone.abort());
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
    body: JSON.stringify(sent),
    signal: gone.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  let looked = 0;
  let comments = 0;

  /** Undefined at the end. */
  async function next(): Promise<Event | undefined> {
    for (;;) {
      const end = text.indexOf("\n\n", looked);
      if (end >= 0) {
        looked = 0;
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (block.startsWith(":")) {
          comments += 1;
          continue;
        }
        const event = /^event: (.*)$/m.exec(block)?.[1] ?? "";
        const data = /^data: ?(.*)$/m.exec(block)?.[1];
        return { event, data: data ? JSON.parse(data) : undefined };
      }
      const read = await reader?.read();
      if (!read || read.done) return undefined;
      looked = Math.max(0, text.length - 1);
      text += read.value;
    }
  }

  return { response, next, comments: () => comments, close: () => gone.abort() };
}

/** The numbers of the next changes. */
export async function numbersIn(listener: { next(): Promise<Event | undefined> }, count: number) {
  const numbers: unknown[] = [];
  while (numbers.length < count) {
    const event = await listener.next();
    if (event?.event !== "next") throw new Error(`The stream ended: ${JSON.stringify(event)}`);
    numbers.push(event.data?.data?.businessChanges?.number ?? event.data);
  }
  return numbers;
}
