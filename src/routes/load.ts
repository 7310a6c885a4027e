import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Admission, Refused } from "../load/admission.ts";

/** What is work, by the route's own path; everything else is answered whatever the load. */
const workPaths = new Set(["/graphql", "/files", "/files/receipts/:id"]);
/** A body of this size that nobody wants is read away, so that its connection can be kept. */
const bodyToSkip = 64 * 1024;
const retryAfterSeconds = 1;

type Work = { answered: boolean; left: boolean };

const words: Record<Refused, { code: string; message: string }> = {
  overloaded: {
    code: "OVERLOADED",
    message: "This server has more to do than it can; nothing of this was carried out: ask again in a moment",
  },
  draining: {
    code: "DRAINING",
    message: "This server is about to stop; nothing of this was carried out: ask again",
  },
};

/**
 * Lets work in as the server can carry it, before anything of a body is read. What is refused was not begun: 503 with
 * Retry-After and, at the graph, a GraphQL error. `onRefused` is told of each; who is gone does not count as done until
 * `longestMs` later, since their operation may go on.
 */
export function admitWork(
  server: FastifyInstance,
  admission: Admission,
  { longestMs, onRefused }: { longestMs: number; onRefused: (why: Refused) => void },
): void {
  const works = new WeakMap<FastifyRequest, Work>();

  const leave = (work: Work) => {
    if (work.left) return;
    work.left = true;
    admission.leave();
  };

  server.addHook("onRequest", (request, reply, done) => {
    if (!workPaths.has(request.routeOptions.url ?? "")) return done();
    const { raw } = reply;
    const withdraw = admission.ask({
      enter() {
        raw.off("close", withdrawWhenGone);
        const work = { answered: false, left: false };
        works.set(request, work);
        raw.once("close", () => {
          if (work.answered) leave(work);
          else setTimeout(leave, longestMs, work).unref();
        });
        done();
      },
      refuse(why) {
        raw.off("close", withdrawWhenGone);
        onRefused(why);
        refuse(request, reply, why);
      },
    });
    function withdrawWhenGone(): void {
      withdraw();
    }
    if (!works.has(request) && !reply.sent) raw.once("close", withdrawWhenGone);
  });

  server.addHook("onSend", async (request, reply, payload) => {
    const work = works.get(request);
    if (!work) return;
    work.answered = true;
    // A stream is work until its end, which closes the response.
    if (typeof payload === "string" || reply.raw.closed) leave(work);
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, why: Refused): void {
  const { code, message } = words[why];
  const { headers } = request;
  const size = headers["transfer-encoding"]
    ? Number.POSITIVE_INFINITY
    : Number(headers["content-length"] ?? 0);
  if (why === "draining" || !(size <= bodyToSkip)) reply.header("connection", "close");
  reply
    .code(503)
    .header("retry-after", retryAfterSeconds)
    .send(
      request.routeOptions.url === "/graphql"
        ? { errors: [{ message, extensions: { code, retryAfterSeconds } }] }
        : { error: { code, message } },
    );
}
