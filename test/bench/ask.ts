import type { Variables } from "./queries.ts";

const patienceMs = 30_000;

/** The text of an answer, as it came. */
export async function post(url: string, query: string, variables?: Variables): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(patienceMs),
  });
  return response.text();
}

/** `data`; throws for any error. */
export function dataOf(answer: string): unknown {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(`The graph answered: ${errors[0].message}`);
  return data;
}

/** Fills the sandbox with example books of some size, as of some moment, at which its clock stays. */
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
