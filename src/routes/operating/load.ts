import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Admission, Refused, Work } from "../../load/admission.ts";
import { withoutBase } from "../../values/basePath.ts";
import { isGraphRoute } from "../callers/refused.ts";

/** Whether admission control applies to a route; all others are answered under any load. An export takes minutes, and each hundred of its records is an operation of its own. */
const isWork = (route: string): boolean =>
  isGraphRoute(route) || (/^\/files(\/|$)/.test(route) && !route.startsWith("/files/exports/"));
/** An unwanted body up to this size is drained, so that its connection can be reused. */
const bodyToSkip = 64 * 1024;
const retryAfterSeconds = 1;

/** `arrivedAt` (performance clock) is when the head arrived, before the request queued. It begins once its body is read. */
type Entered = Work & {
  begun: boolean;
  answered: boolean;
  readonly arrivedAt: number;
  readonly caller: string;
};

const again = "nothing was carried out: retry in a moment";
const answers: Record<Refused, { code: string; message: string }> = {
  overloaded: { code: "OVERLOADED", message: `This server is overloaded; ${again}` },
  callerOverloaded: {
    code: "OVERLOADED",
    message: `Too many of your requests are in flight; ${again}`,
  },
  draining: { code: "DRAINING", message: `This server is shutting down; ${again}` },
};

const bodyOf = (body: object): Buffer => Buffer.from(JSON.stringify(body));
const bodiesOf = (why: Refused) => {
  const { code, message } = answers[why];
  return {
    graph: bodyOf({ errors: [{ message, extensions: { code, retryAfterSeconds } }] }),
    route: bodyOf({ error: { code, message } }),
  };
};
const bodies: Record<Refused, ReturnType<typeof bodiesOf>> = {
  overloaded: bodiesOf("overloaded"),
  callerOverloaded: bodiesOf("callerOverloaded"),
  draining: bodiesOf("draining"),
};

export type AdmitOptions = {
  /** The path prefix, if a proxy leaves it in place. */
  basePath: string;
  /** After a client disconnects, its operation counts as running for at most this long. */
  longestMs: number;
  /** The deadline of an operation from its arrival; while draining, also that of a body. */
  deadlineMs: number;
  /** How long a body may take to arrive while other requests are queued for its place. */
  bodyPatienceMs: number;
  /** Identifies callers, so that one cannot crowd out the others; kept while they have operations in progress. */
  callerOf: (headers: IncomingHttpHeaders) => string;
  idOf: (request: IncomingMessage) => string;
  /** CORS headers of a response to this origin. */
  headersFor: (origin: string | undefined) => Record<string, string>;
  onRefused: (why: Refused) => void;
};

/**
 * Admits operations as far as the server can carry them, before any body is read. A rejected request was not begun: 503
 * with Retry-After and, for GraphQL, a GraphQL error. Returns a lookup of admitted requests.
 */
export function admitWork(
  server: FastifyInstance,
  admission: Admission,
  { basePath, longestMs, deadlineMs, bodyPatienceMs, callerOf, idOf, headersFor, onRefused }: AdmitOptions,
): {
  of(request: FastifyRequest): Entered | undefined;
  begin(request: FastifyRequest): void;
  leave(request: FastifyRequest): void;
} {
  const works = new WeakMap<FastifyRequest, Entered>();
  const unread = new Map<Entered, IncomingMessage>();

  /** Why there is no room, even after evicting one slow body (nothing of it was begun). */
  function whyNot(callerOf: () => string): Refused | undefined {
    const why = admission.refusal(callerOf);
    if (!why || why === "draining") return why;
    const before = performance.now() - bodyPatienceMs;
    for (const [entered, message] of unread) {
      if (entered.arrivedAt > before) break; // ordered by arrival
      if (message.complete || (why === "callerOverloaded" && entered.caller !== callerOf())) continue;
      unread.delete(entered);
      entered.leave();
      message.destroy();
      return admission.refusal(callerOf);
    }
    return why;
  }

  // Most of a flood ends here: through the framework, a rejection would cost a third of an accepted operation.
  before(server.server, (request, response) => {
    if (!isGraph(withoutBase(basePath, request.url ?? "")) || request.method === "OPTIONS") return false;
    const why = whyNot(() => callerOf(request.headers));
    if (!why) return false;
    onRefused(why);
    refuse(request, response, {
      why,
      id: idOf(request),
      body: "graph",
      more: headersFor(request.headers.origin),
    });
    return true;
  });

  server.addHook("onRequest", (request, reply, done) => {
    const route = request.routeOptions.url ?? "";
    if (!isWork(route)) return done();
    const { raw } = reply;
    const arrivedAt = performance.now();
    let settled = false;
    const settle = () => {
      settled = true;
      raw.off("close", onGone);
    };
    const caller = callerOf(request.headers);
    whyNot(() => caller);
    const withdraw = admission.ask({
      caller,
      enter(work) {
        settle();
        const leave = once(work.leave);
        const entered = { ...work, leave, begun: false, answered: false, arrivedAt, caller };
        works.set(request, entered);
        unread.set(entered, request.raw);
        raw.once("close", () => {
          unread.delete(entered);
          if (entered.answered || !entered.begun) entered.leave();
          else setTimeout(entered.leave, longestMs).unref();
        });
        done();
      },
      refuse(why) {
        settle();
        onRefused(why);
        reply.hijack();
        const body = isGraphRoute(route) ? "graph" : "route";
        refuse(request.raw, raw, { why, id: request.id, body, more: headersFor(request.headers.origin) });
      },
    });
    function onGone(): void {
      withdraw();
    }
    if (!settled) raw.once("close", onGone);
  });

  server.addHook("onSend", (request, reply, payload, done) => {
    const work = works.get(request);
    if (work) {
      work.answered = true;
      // A streamed response counts until it closes.
      if (typeof payload === "string" || reply.raw.closed) work.leave();
    }
    done();
  });

  // A request whose body did not arrive was not begun, and its sender may be gone.
  server.addHook("preClose", (done) => {
    for (const [{ arrivedAt }, message] of unread)
      setTimeout(
        () => {
          if (!message.complete) message.destroy();
        },
        Math.max(0, arrivedAt + deadlineMs - performance.now()),
      ).unref();
    done();
  });

  return {
    of: (request) => works.get(request),
    begin(request) {
      const work = works.get(request);
      if (!work) return;
      work.begun = true;
      unread.delete(work);
    },
    leave(request) {
      const work = works.get(request);
      if (!work) return;
      work.answered = true;
      work.leave();
    },
  };
}

function once(deed: () => void): () => void {
  let done = false;
  return () => {
    if (!done) deed();
    done = true;
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Calls `first` before any handler of a request. It may respond itself. */
function before(server: Server, first: (...parameters: Parameters<Handle>) => boolean): void {
  const handlers = server.listeners("request") as Handle[];
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (!first(request, response)) for (const handle of handlers) handle(request, response);
  });
}

const isGraph = (url: string): boolean => url === "/graphql" || url.startsWith("/graphql?");

/** Bypasses the framework: rejections must be almost free, or they alone would overload the server. */
function refuse(
  { headers }: IncomingMessage,
  response: ServerResponse,
  {
    why,
    id,
    body,
    more,
  }: { why: Refused; id: string; body: "graph" | "route"; more: Record<string, string> },
): void {
  const size = headers["transfer-encoding"]
    ? Number.POSITIVE_INFINITY
    : Number(headers["content-length"] ?? 0);
  const closes = why === "draining" || !(size <= bodyToSkip);
  const content = bodies[why][body];
  response
    .writeHead(503, {
      ...more,
      "x-request-id": id,
      "content-type": "application/json; charset=utf-8",
      "content-length": content.length,
      "retry-after": String(retryAfterSeconds),
      ...(closes && { connection: "close" }),
    })
    .end(content);
}
