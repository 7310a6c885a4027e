import type { Agent, RequestOptions } from "node:http";

/** Sends forms, and keeps connections. */
export type Poster = {
  /** The status; null without an answer in time. Redirects are not followed. */
  post(uri: string, body: string, headers: Record<string, string>, timeoutMs: number): Promise<number | null>;
  close(): void;
};

/** Connections are opened when they are first needed. */
export function createPoster(): Poster {
  const agents = new Map<string, Agent>();
  const running = new Set<AbortController>();

  // Imports would load fetch and WebSocket as well.
  const modules = (protocol: string) =>
    protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
  function agentOf(protocol: string): Agent {
    const agent = agents.get(protocol) ?? new (modules(protocol).Agent)({ keepAlive: true, timeout: 4_000 });
    agents.set(protocol, agent);
    return agent;
  }

  const send = (url: URL, options: RequestOptions, body: string) =>
    new Promise<number | null>((resolve) => {
      const request = modules(url.protocol).request(url, options, (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? null));
        response.once("error", () => resolve(null));
        response.once("close", () => resolve(null));
      });
      request.once("error", () => resolve(null));
      request.end(body);
    });

  return {
    async post(uri, body, headers, timeoutMs) {
      const url = new URL(uri);
      const ends = new AbortController();
      running.add(ends);
      const timer = setTimeout(() => ends.abort(), timeoutMs);
      const length = { "content-length": String(Buffer.byteLength(body)) };
      const options = { method: "POST", agent: agentOf(url.protocol), signal: ends.signal };
      try {
        return await send(url, { ...options, headers: { ...headers, ...length } }, body);
      } finally {
        clearTimeout(timer);
        running.delete(ends);
      }
    },
    close() {
      for (const ends of running) ends.abort();
      for (const agent of agents.values()) agent.destroy();
      agents.clear();
    },
  };
}
