import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Tree } from "../support/start.ts";

type Message = { action: string; headers: IncomingHttpHeaders; body: Tree };
/** A status, or no answer at all. */
type Reaction = number | "hangUp";

/** What Apollo Router answers for a subscription that it knows. */
const accepted: Readonly<Record<string, number>> = { check: 204, next: 200, complete: 202 };

/** The callback endpoint of a router, by the rules of Apollo's protocol, with the statuses of Apollo Router. Hive Gateway ignores a message whose content type is another one. */
export async function openRouter() {
  const id = crypto.randomUUID();
  const verifier = "a-verifier";
  const messages: Message[] = [];
  let reactions: [action: string, reaction: Reaction][] = [];
  let over = false;
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
    messages.push({ action: body.action, headers: request.headers, body });
    response.setHeader("subscription-protocol", "callback/1.0");
    const refuse = (status: number) => void response.writeHead(status).end();
    const planned = reactions.findIndex(([action]) => action === body.action);
    const [, reaction] = planned >= 0 ? (reactions.splice(planned, 1)[0] ?? []) : [];
    if (reaction === "hangUp") return void request.socket.destroy();
    if (reaction === 302) response.setHeader("location", `http://${request.headers.host}/elsewhere`);
    if (reaction !== undefined) return void response.writeHead(reaction).end("x".repeat(100));
    if (request.headers["subscription-protocol"] !== "callback/1.0") return refuse(400);
    if (request.headers["content-type"] !== "application/json") return refuse(400);
    if (body.kind !== "subscription" || !(body.action in accepted)) return refuse(400);
    if (body.verifier !== verifier) return refuse(401);
    if (request.url !== `/callback/${body.id}`) return refuse(400);
    if (over || body.id !== id) return refuse(404);
    if (body.action === "complete") over = true;
    response.writeHead(accepted[body.action] ?? 400).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    messages,
    actions: () => messages.map(({ action }) => action),
    numbers: () =>
      messages.flatMap(({ action, body }) =>
        action === "next" ? [body.payload?.data?.businessChanges?.number as unknown] : [],
      ),
    /** The next message of this kind is answered so. */
    reacts(...planned: [action: string, reaction: Reaction][]): void {
      reactions = [...reactions, ...planned];
    },
    /** The client has left. */
    end(): void {
      over = true;
    },
    /** Subscribes as a router does. */
    subscribe: (url: string, query: string, more: object = {}) =>
      fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json;callbackSpec=1.0" },
        body: JSON.stringify({
          query,
          extensions: {
            subscription: {
              ...{
                callbackUrl: `${origin}/callback/${id}`,
                subscriptionId: id,
                verifier,
                heartbeatIntervalMs: 0,
              },
              ...more,
            },
          },
        }),
      }),
  };
}
