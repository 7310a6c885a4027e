import { onTestFinished } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/server.ts";
import type { Fields } from "../../src/sandbox/wire/json.ts";
import { books } from "../support/books.ts";

/** The moment of the recordings that much of the sandbox is held against: 12:48:49 in New York. */
export const recordedAt = new Date("2026-06-29T16:48:49Z");

export type Reply = { status: number; headers: Headers; text: string; body: Fields; result: Fields };

/** A sandbox for one test, on any port, with a clock that stands still, and ways to ask it. */
export async function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ books: books(), now: recordedAt, ...options });
  const url = await sandbox.listen();
  onTestFinished(() => sandbox.close());

  async function ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${tokens.owner}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text ? JSON.parse(text) : {};
    return {
      ...{ status: response.status, headers: response.headers, text, body: parsed },
      result: parsed.response?.result ?? {},
    };
  }

  const at = (path: string) => `/accounting/account/ACM123/${path}`;
  return {
    ...{ sandbox, url, ask },
    /** Paths below are within account ACM123. */
    get: (path: string, headers?: Record<string, string>) => ask("GET", at(path), undefined, headers),
    post: (path: string, body: unknown) => ask("POST", at(path), body),
    put: (path: string, body: unknown) => ask("PUT", at(path), body),
    remove: (path: string) => ask("DELETE", at(path)),
    /** The ids of a list, in its order. */
    async ids(path: string): Promise<unknown[]> {
      const { result } = await ask("GET", at(path));
      const rows = Object.values(result).find(Array.isArray);
      return (rows ?? []).map((row) => (typeof row === "object" && row && "id" in row ? row.id : undefined));
    },
  };
}

/** The errors of the classic shape. */
export function errors({ body }: Reply): Fields[] {
  const { response } = body as { response: { errors: Fields[] } };
  return response.errors;
}

export const one = ({ result }: Reply, key: string): Fields => result[key] as Fields;
export const rows = ({ result }: Reply, key: string): Fields[] => result[key] as Fields[];
