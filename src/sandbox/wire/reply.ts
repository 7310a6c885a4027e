import type { ServerResponse } from "node:http";
import type { Answer } from "./exchange.ts";

/** A response as it is sent. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
};

/** With the headers of every FreshBooks response. */
export function toReply({ status, headers, body }: Answer, now: number): Reply {
  const content =
    body instanceof Buffer
      ? body
      : Buffer.from(typeof body === "string" ? body : body ? JSON.stringify(body) : "");
  return {
    status,
    content,
    headers: {
      date: new Date(now).toUTCString(),
      "content-type": "application/json",
      ...(status !== 204 && { "content-length": String(content.length) }),
      vary: "Accept-Encoding",
      via: "1.1 google",
      "x-api-version": "2023-02-20",
      ...headers,
    },
  };
}

/** As a healthy server sends it. */
export function send(response: ServerResponse, { status, headers, content }: Reply): void {
  response.writeHead(status, headers);
  response.end(content);
}
