import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Asked, isRefused, type Refused, type Results } from "../graphql/events/subscribe.ts";
import { askedIn, prefersEvents, requirePreflight } from "./asked.ts";
import { type Callbacks, callbackHeaders, callbackIn } from "./callback/index.ts";
import type { StreamOptions } from "./options.ts";
import { sendEvents } from "./sse.ts";

/** No room for another subscription. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";
}

export type StreamRoutes = {
  options: StreamOptions;
  callbacks: Callbacks;
  /** Opens a subscription for the caller of a request. Throws NoRoom. */
  open: (request: FastifyRequest, asked: Asked, gone: AbortSignal) => Promise<Results | Refused>;
  /** An operation began, and is a stream now. */
  begin: (request: FastifyRequest) => void;
  leave: (request: FastifyRequest) => void;
};

const retryAfterSeconds = 1;

/** Subscriptions over HTTP: Server-Sent Events at /graphql/stream, and at /graphql for who prefers them; callbacks at /graphql. */
export function streamRoutes(
  scope: FastifyInstance,
  { options, callbacks, open, begin, leave }: StreamRoutes,
): void {
  async function stream(request: FastifyRequest, reply: FastifyReply) {
    requirePreflight(request);
    const asked = askedIn(request);
    begin(request);
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    const opened = await open(request, asked, gone.signal);
    leave(request);
    await sendEvents(reply, opened, options);
  }

  async function callback(request: FastifyRequest, reply: FastifyReply) {
    requirePreflight(request);
    const asked = askedIn(request);
    const wanted = callbackIn(asked, options.callbackOrigins);
    begin(request);
    const session = await callbacks.begin(wanted);
    const opened = await open(request, asked, session.gone);
    reply.headers(callbackHeaders);
    if (isRefused(opened)) return reply.send({ errors: opened.errors });
    session.follow(opened);
    return reply.send({ data: null });
  }

  const guarded =
    (serve: typeof stream | typeof callback) => async (request: FastifyRequest, reply: FastifyReply) => {
      try {
        await serve(request, reply);
      } catch (error) {
        if (!(error instanceof NoRoom)) throw error;
        await reply
          .code(503)
          .header("retry-after", retryAfterSeconds)
          .send({
            errors: [{ message: error.message, extensions: { code: "OVERLOADED", retryAfterSeconds } }],
          });
      }
    };

  scope.addHook("preHandler", async (request, reply) => {
    if (request.routeOptions.url !== "/graphql") return;
    if (prefersEvents(request.headers.accept)) await guarded(stream)(request, reply);
    else if (request.method === "POST" && asksForCallback(request.body))
      await guarded(callback)(request, reply);
  });

  scope.route({
    method: ["GET", "POST"],
    url: "/graphql/stream",
    exposeHeadRoute: false,
    handler: guarded(stream),
  });
}

function asksForCallback(body: unknown): boolean {
  if (typeof body !== "object" || body === null || !("extensions" in body)) return false;
  const { extensions } = body;
  return typeof extensions === "object" && extensions !== null && "subscription" in extensions;
}
