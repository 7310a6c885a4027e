import { setTimeout as wait } from "node:timers/promises";
import { Agent } from "../../http/agent.ts";

/** Whether a message was accepted, and the status of the last answer if there was one. */
export type Sent = { readonly accepted: boolean; readonly status: number | undefined };

type Options = { pausesMs: readonly number[]; timeoutMs: number };

/** Bytes of an answer to read, so that its connection can be reused; nothing of it is used. */
const mostAnswerBytes = 16_384;

const mayPass = (status: number | undefined): boolean =>
  status === undefined || status >= 500 || status === 408 || status === 429;

/** Posts JSON, and again after pauses while the receiver is not reached or fails. Redirects are not followed. */
export function createSender({ pausesMs, timeoutMs }: Options) {
  const agent = new Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
  });

  async function post(url: URL, body: string, signal: AbortSignal): Promise<number | undefined> {
    try {
      const { statusCode, body: answer } = await agent.request({
        ...{ origin: url.origin, path: url.pathname + url.search, method: "POST", body, signal },
        headers: { "content-type": "application/json", "subscription-protocol": "callback/1.0" },
      });
      await answer.dump({ limit: mostAnswerBytes, signal });
      return statusCode;
    } catch {
      return undefined;
    }
  }

  return {
    async send(url: URL, message: object, signal: AbortSignal, { once = false } = {}): Promise<Sent> {
      const body = JSON.stringify(message);
      let status: number | undefined;
      for (const pauseMs of [0, ...(once ? [] : pausesMs)]) {
        if (pauseMs > 0) await wait(pauseMs, undefined, { signal, ref: false }).catch(() => {});
        if (signal.aborted) break;
        status = await post(url, body, signal);
        if (!mayPass(status)) break;
      }
      return { accepted: status !== undefined && status >= 200 && status < 300, status };
    },
    close: () => agent.destroy(),
  };
}
