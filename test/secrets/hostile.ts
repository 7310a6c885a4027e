import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Random } from "../../src/sandbox/books/random.ts";

/** Stands in every text that this upstream makes up: what FreshBooks says belongs in no log and in no error. */
export const bodyMark = "qx7-upstream.body_0";

/** Between a server and a sandbox: it hands on what is asked, and answers what it likes. */
export type Hostile = {
  readonly url: string;
  /** From 0, nothing, to 1, all of it. */
  spoilt: number;
  /** Answers that were not those of the sandbox. */
  readonly spoiltAnswers: number;
  /** Requests at another address, to which some answers point: nobody but FreshBooks is to be shown a token. */
  readonly strayed: number;
  close(): Promise<void>;
};

const errorsOf = (text: string): readonly unknown[] => [
  { response: { errors: [{ errno: 1012, field: text, message: text, object: text, value: text }] } },
  { response: { errors: { errno: text, message: text } } },
  {
    code: 5,
    message: text,
    details: [{ "@type": text, reason: "1012", metadata: { message: text, value: text } }],
  },
  { error: text, error_description: text },
  { errno: 2001, error: { title: text, __root__: text } },
  { error: { [text]: text } },
  { message: text },
  { errors: { message: text, status: 400, details: [{ reason: text }] } },
  { error_type: text, message: text, errors: [{ field: text, message: text }] },
  { error: "invalid_grant", error_description: text },
  { error: "invalid_client", error_description: text },
  { errno: text },
  [text],
  text,
  null,
];

const statuses = [200, 200, 201, 204, 301, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503] as const;

/** Spoils what it is told to, by chance. Who somebody is stays mostly as it is: without it nothing else is asked. */
export async function createHostile(sandboxUrl: string, random: Random): Promise<Hostile> {
  let spoiltAnswers = 0;
  let strayed = 0;
  const elsewhere = createServer((_, response) => {
    strayed += 1;
    response.end("{}");
  });
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  await addressOf(elsewhere);
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const right = await handOn(sandboxUrl, request);
    const path = request.url ?? "";
    const share = path.startsWith("/auth/api/v1/users/me") ? hostile.spoilt / 4 : hostile.spoilt;
    if (!random.chance(share) || path.startsWith("/oauth/"))
      return give(response, right.status, right.headers, right.body);
    spoiltAnswers += 1;
    const json = { "content-type": "application/json" };
    const mark = `${bodyMark}${random.whole(100, 999)}`;
    switch (
      random.pick(["strings", "strings", "error", "error", "error", "html", "truncated", "bytes", "reset"])
    ) {
      case "strings":
        return give(response, right.status, json, spoil(right.body.toString(), mark, random));
      case "error": {
        const all = errorsOf(mark);
        const body = JSON.stringify(all[random.whole(0, all.length - 1)]);
        const headers = {
          ...json,
          "www-authenticate": `Bearer error="${mark}"`,
          location: `${await addressOf(elsewhere)}/${mark}`,
        };
        return give(response, random.pick(statuses), headers, body);
      }
      case "html":
        return give(response, random.pick(statuses), { "content-type": "text/html" }, `<html>${mark}</html>`);
      case "truncated":
        return give(response, right.status, json, `{"response":{"${mark}":"${mark}`);
      case "bytes":
        response.socket?.end(`HTTP/1.1 2${mark}\r\n${mark}\r\n\r\n`);
        return;
      default:
        response.socket?.resetAndDestroy();
    }
  }

  const hostile = {
    url: await addressOf(server),
    spoilt: 0,
    get spoiltAnswers() {
      return spoiltAnswers;
    },
    get strayed() {
      return strayed;
    },
    close: async () => {
      for (const each of [server, elsewhere]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
  return hostile;
}

/** Opens a port the first time it is asked for. */
async function addressOf(server: Server): Promise<string> {
  if (!server.listening) await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

async function handOn(origin: string, request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    ["host", "connection", "content-length", "transfer-encoding"].includes(name)
      ? []
      : [[name, [value].flat().join()]],
  );
  const right = await fetch(origin + request.url, {
    ...{ method: request.method ?? "GET", headers, redirect: "manual" },
    ...(parts.length > 0 && { body: Buffer.concat(parts) }),
  });
  const body = Buffer.from(await right.arrayBuffer());
  const kept = [...right.headers].filter(([name]) => !["content-length", "content-encoding"].includes(name));
  return { status: right.status, headers: Object.fromEntries(kept), body };
}

function give(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer | string,
): void {
  response.writeHead(status, headers).end(status === 204 ? undefined : body);
}

/** A right answer in which some texts, or all of them, say something else. */
function spoil(text: string, mark: string, random: Random): string {
  const all = random.chance(0.3);
  const often = random.pick([0.02, 0.1, 0.5]);
  return text.replace(/(?<=:)"(?:[^"\\]|\\.)*"/g, (value) =>
    all || random.chance(often) ? JSON.stringify(mark) : value,
  );
}
