import type { Clock } from "./clock.ts";
import { HttpFailure } from "./failure.ts";
import { type Head, type HttpRequest, isFile, requestIdIn } from "./message.ts";
import type { Ended } from "./observer.ts";
import { type Operation, overFailure } from "./operation.ts";
import { Ending, type Signal } from "./signal.ts";

/** How a request is classified for the server's limits. */
export type Kind = {
  /** A group of endpoints that fails as one, such as `accounting`. */
  readonly family: string;
  /** The path without ids: it fails as one, unless it is one record's. */
  readonly route: string;
  /** The record, when the route is one record's. */
  readonly record?: string | undefined;
  /** The family of one tenant, whose routes may all fail together. */
  readonly part: string;
  /** What is counted separately when the server limits requests. */
  readonly lane: string;
};

/** A request and its classification. */
export type Call = Kind & { readonly request: HttpRequest; readonly operation: Operation };

/**
 * Sends once and notifies the observer. A write in flight is not aborted when its operation ends: that would undo
 * nothing and lose its outcome. It continues for `lateMs`, and its caller receives an error that it is late. One that
 * still waits for a connection is dropped.
 */
export async function attempt<Answer extends Head>(
  { request, operation, family, route }: Call,
  number: number,
  send: (request: HttpRequest, signal: Signal, onReceived: () => void) => Promise<Answer>,
  { clock, lateMs, onEnd }: { clock: Clock; lateMs: number; onEnd(how: Ended, answer?: Answer): void },
): Promise<Answer> {
  const { signal, observer } = operation;
  const what = { method: request.method, family, route, number };
  const told = observer.attempt(what);
  const startedAt = clock.now();
  const sent = told.headers ? { ...request, headers: { ...request.headers, ...told.headers } } : request;
  let late = false;
  let receivedAt: number | undefined;
  const onReceived = () => {
    receivedAt = clock.now();
  };

  const ended = (status?: number, failure?: HttpFailure["kind"], requestId?: string): Ended => ({
    status,
    failure,
    requestId,
    // Without parsing, which may have to wait for that of other responses.
    durationMs: (receivedAt ?? clock.now()) - startedAt,
  });
  const finish = (how: Ended, answer?: Answer) => {
    if (late) observer.late(what, how);
    else told.end(how);
    onEnd(how, answer);
  };
  const run = async (until: Signal, onStart?: () => void): Promise<Answer> => {
    try {
      const answer = await send(onStart ? { ...sent, onStart } : sent, until, onReceived);
      finish(ended(answer.status, undefined, requestIdIn(answer.headers)), answer);
      return answer;
    } catch (error) {
      const { status, kind, requestId } =
        error instanceof HttpFailure
          ? error
          : { status: undefined, kind: "broken" as const, requestId: undefined };
      finish(ended(status, kind, requestId));
      throw error;
    }
  };

  if (request.method === "GET" || isFile(request.body)) return run(signal);

  operation.wrote();
  const patience = new Ending();
  let hasStarted = false;
  const onStart = () => {
    hasStarted = true;
  };
  return new Promise((resolve, reject) => {
    let stopWaiting = () => {};
    const over = () => {
      if (!hasStarted) return patience.abort(signal.reason); // it fails as not sent
      const failure = overFailure(operation, true);
      told.end(ended(undefined, failure.kind));
      late = true;
      stopWaiting = clock.after(lateMs, () => patience.abort("deadline"));
      reject(failure);
    };
    signal.addEventListener("abort", over, { once: true });
    run(patience, onStart)
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener("abort", over);
        stopWaiting();
      });
  });
}
