import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { noObserver, type Observer } from "../http/observer.ts";
import { createAdmission, type Work } from "../load/admission.ts";
import { originHeaders } from "../routes/callers/origins.ts";
import { drainWhenClosed } from "../routes/operating/drain.ts";
import { admitWork } from "../routes/operating/load.ts";
import { requestIdOf } from "../routes/requestId.ts";
import type { Telemetry } from "../telemetry/index.ts";
import type { Settings } from "./options.ts";

/** How much work the server accepts, and what is known of each piece of it. */
export type Load = ReturnType<typeof admitLoad>;

/** Admits work as capacity allows, and lets it finish when the server closes. Comes before every route. */
export function admitLoad(server: FastifyInstance, settings: Settings, telemetry: Telemetry) {
  const {
    deadlineMs,
    filesDeadlineMs,
    noticeMs,
    bodyPatienceMs,
    choice,
    allowedOrigins,
    basePath,
    books,
    load,
  } = settings;
  const sharedWith = originHeaders(allowedOrigins);
  const longestMs = Math.max(deadlineMs, filesDeadlineMs) + 1_000;
  const admission = createAdmission(load);
  const callerOf = (headers: IncomingHttpHeaders): string => {
    const { authorization = "" } = headers;
    return choice.by === "header"
      ? [authorization, headers[choice.name]].flat().filter(Boolean).join()
      : authorization;
  };
  const drain = drainWhenClosed(server, admission, { noticeMs, longestMs });
  const works = admitWork(server, admission, {
    ...{ longestMs, deadlineMs, bodyPatienceMs, basePath },
    callerOf,
    idOf: requestIdOf,
    headersFor: (origin) => ({ "x-books": books.kind, ...sharedWith(origin) }),
    onRefused: telemetry.refused,
  });
  telemetry.watchLoad(admission.state);

  return {
    health: () => (drain.isDraining() ? "draining" : admission.state().overloaded ? "overloaded" : "ok"),
    drained: drain.ended,
    observerOf: (request: FastifyRequest) => observerOf(works.of(request)),
    /** Marks the start of an operation; returns the age of its request. */
    begin(request: FastifyRequest): number {
      works.begin(request);
      return performance.now() - (works.of(request)?.arrivedAt ?? performance.now());
    },
    /** An open stream is no operation in progress. */
    leave: (request: FastifyRequest) => works.leave(request),
    /** Why a caller would be rejected now. */
    refusal: (headers: IncomingHttpHeaders) => admission.refusal(() => callerOf(headers)),
    callerOf,
  } as const;
}

/** How the requests of an operation wait for one another shows how much more can be admitted. */
const observerOf = (work: Work | undefined): Observer => ({
  ...noObserver,
  attempt(attempt) {
    work?.sent();
    return noObserver.attempt(attempt);
  },
  waited(why, ms) {
    if (why === "concurrency" || why === "caller") work?.waited(ms, why === "caller");
  },
});
