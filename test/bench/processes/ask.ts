import { request } from "undici";
import type { Variables } from "../query.ts";

const patienceMs = 30_000;

/** The text of a response, unchanged. */
export const post = (url: string, query: string, variables?: Variables): Promise<string> =>
  postText(url, JSON.stringify({ query, variables }));

/** The same for a body that is already text: serializing it is not the server's time. */
export async function postText(url: string, body: string, token?: string): Promise<string> {
  const answer = await request(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body,
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
  });
  return answer.body.text();
}

/** `data`; throws for any error. */
export function dataOf(answer: string): unknown {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(`The graph answered: ${errors[0].message}`);
  return data;
}

/** Fills the sandbox with example books of a size and an instant, at which its clock stops. */
export async function fill(sandboxUrl: string, scale: number, now: Date): Promise<void> {
  for (const [path, body] of [
    ["clock", { now: now.toISOString() }],
    ["reset", { scale }],
  ] as const) {
    const response = await fetch(`${sandboxUrl}/_sandbox/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) throw new Error(`The sandbox refused ${path}: ${await response.text()}`);
  }
}
