const { basePath = "" } = document.documentElement.dataset;

/** An address of this server, which may be below a path. */
export const at = (path: string): string => basePath + path;

/** What the last answer took, as the status line shows it. */
export type LastAnswer = {
  readonly ms: number;
  readonly bytes: number;
  readonly status: number;
  /** Requests to FreshBooks; undefined when the server does not say. */
  readonly requests: number | undefined;
  /** Whether the query brought an access token of its own: then the banner speaks of somebody else. */
  readonly ownToken: boolean;
};

type Listener = (answer: LastAnswer) => void;

const listeners = new Set<Listener>();

/** Calls back after each answer, until the function that comes back is called. */
export function onAnswer(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** `fetch` that measures, and asks the server what the operation took. The answer itself is left as it would be without. */
export const measuredFetch: typeof fetch = async (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set("freshbooks-usage", "include");
  const ownToken = headers.has("authorization");
  const begun = performance.now();
  const response = await fetch(input, { ...init, headers });
  const text = await response.text();
  const ms = performance.now() - begun;
  const { body, requests } = withoutUsage(text);
  if (!isIntrospection(init?.body)) {
    const bytes = new TextEncoder().encode(body).length;
    for (const listener of listeners) listener({ ms, bytes, status: response.status, requests, ownToken });
  }
  const { status, statusText } = response;
  return new Response(body, { status, statusText, headers: response.headers });
};

const isIntrospection = (body: unknown): boolean => typeof body === "string" && body.includes("__schema");

type Answer = { extensions?: { freshbooks?: { requests?: unknown } } & Record<string, unknown> };

function withoutUsage(text: string): { body: string; requests: number | undefined } {
  try {
    const answer = JSON.parse(text) as Answer;
    const { freshbooks, ...others } = answer.extensions ?? {};
    if (!freshbooks) return { body: text, requests: undefined };
    const { extensions: _, ...rest } = answer;
    const kept = Object.keys(others).length > 0 ? { ...rest, extensions: others } : rest;
    const { requests } = freshbooks;
    return {
      body: JSON.stringify(kept),
      requests: typeof requests === "number" ? requests : undefined,
    };
  } catch {
    return { body: text, requests: undefined };
  }
}
