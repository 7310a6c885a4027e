import { attempt, type Call } from "./attempt.ts";
import { HttpFailure } from "./failure.ts";
import type { Health } from "./limits/breaker.ts";
import { type Breakers, createBreakers, type Passage } from "./limits/breakers.ts";
import { createBudget } from "./limits/budget.ts";
import { createQueue } from "./limits/queue.ts";
import { createRate } from "./limits/rate.ts";
import { retryAfterMs } from "./limits/rateHeaders.ts";
import { createTurns, type Turns } from "./limits/turns.ts";
import { createVerdict } from "./limits/verdict.ts";
import type { Head, HttpAnswer, HttpRequest, HttpStream } from "./message.ts";
import type { Ended, Observer, Wait } from "./observer.ts";
import { overFailure } from "./operation.ts";
import type { Http } from "./request.ts";
import { isIll, mayRepeat, type Outcome, pauseMs } from "./retry.ts";
import type { Rules } from "./rules.ts";
import type { Signal } from "./signal.ts";

/**
 * One caller's channel to the server, limited and fair. A read is retried a few times when that may help and there is
 * time, a write only when nothing was done. Throws HttpFailure, and the error of a request body.
 */
export type Channel = {
  send(call: Call): Promise<HttpAnswer>;
  /** The same for a file that is sent, which is never retried, and one that is read. */
  sendFile(call: Call): Promise<HttpAnswer>;
  openFile(call: Call): Promise<HttpStream>;
  /** Whether the server's limit has room for requests that may turn out to be unnecessary. */
  hasRoom(lane: string): boolean;
};

type Answered = Head & { readonly body?: HttpStream["body"] };
type Send<Answer> = (
  request: HttpRequest,
  signal: Signal,
  onHead: (head: Head) => void,
  onReceived: () => void,
) => Promise<Answer>;

/** Beyond this many, breakers are evicted. */
const mostParts = 100;

/** Channels to one server, one per caller. They share the overall limits. */
export function createChannels(http: Http, rules: Rules): () => Channel {
  const { clock } = rules;
  const turnsOf = createTurns(rules.turns, clock);
  const fileTurnsOf = createTurns(rules.fileTurns, clock);
  const totalBudget = createBudget(rules.totalBudget);

  return () => {
    const turns = turnsOf();
    const fileTurns = fileTurnsOf();
    const budget = createBudget(rules.budget);
    const rate = createRate({ clock, assumedWaitMs: rules.assumedWaitMs, usualMost: () => turns.each });
    const breakers = new Map<string, Breakers>();

    function breakersOf({ part }: Call): Breakers {
      const known = breakers.get(part);
      if (known) return known;
      if (breakers.size >= mostParts) breakers.clear();
      const those = createBreakers(rules.breaker, clock);
      breakers.set(part, those);
      return those;
    }

    /** Waits until it may be sent, and sends it. */
    async function once<Answer extends Answered>(
      call: Call,
      number: number,
      send: Send<Answer>,
      mine: Turns,
      hear: (passage: Passage, health: Health) => void,
    ): Promise<Answer> {
      const { operation, family, lane } = call;
      const breaker = breakersOf(call);
      if (breaker.refuses(call)) throw refused(call);
      if (operation.signal.aborted) throw overFailure(operation, false);

      const waiting = rate.take(lane, operation);
      const limited = rate.waitMs(lane) > 0;
      if (waiting) await timed(limited ? "rate" : "caller", operation.observer, waiting);
      let waited = waiting !== undefined && !limited;
      try {
        const queued = mine.take(operation);
        const why = queued?.behind === "own" ? "caller" : "concurrency";
        if (queued) await timed(why, operation.observer, queued.turn);
        waited ||= queued !== undefined;
      } catch (error) {
        rate.give(lane);
        throw error;
      }
      const giveBack = () => {
        mine.give();
        rate.give(lane);
      };
      const { observer } = operation;
      const passage = operation.signal.aborted
        ? undefined
        : breaker.enter(call, (state, route) =>
            observer.breaker({ family, route }, state, rules.breaker.openMs),
          );
      if (!passage) {
        giveBack();
        throw operation.signal.aborted ? overFailure(operation, false) : refused(call);
      }
      if (number === 1) {
        budget.earn();
        totalBudget.earn();
      }
      const startedAt = clock.now();
      const onEnd = (how: Ended, answer?: Answer) => {
        const health = healthOf(how);
        hear(passage, health);
        // A refusal is quick, and its caller's own: it says nothing about the server's capacity.
        if (health === "ill" || (health === "well" && how.status !== undefined && how.status < 400))
          mine.learn({
            route: call.route,
            startedAt,
            durationMs: how.durationMs,
            failed: health === "ill",
            waited,
          });
        rate.give(lane);
        whenOver(answer?.body, mine.give);
      };
      // A body may be slow, or never complete.
      const learn = (head: Head) => rate.learn(lane, head, observer);
      const sendOnce = (request: HttpRequest, signal: Signal, onReceived: () => void) =>
        send(request, signal, learn, onReceived);
      return attempt(call, number, sendOnce, { clock, lateMs: rules.lateMs, onEnd });
    }

    async function timed(why: Wait, observer: Observer, waiting: Promise<void>): Promise<void> {
      const from = clock.now();
      try {
        await waiting;
      } finally {
        observer.waited(why, clock.now() - from);
      }
    }

    /** An attempt cut short by a deadline says nothing about the server, unless it had enough time. */
    function healthOf({ status, failure, durationMs }: Ended): Health {
      if (failure === "cancelled" || status === 429 || status === 408) return "unknown";
      if (failure === "deadline") return durationMs >= rules.breaker.slowMs ? "ill" : "unknown";
      return isIll({ status, failure }) ? "ill" : "well";
    }

    const refused = ({ route }: Call) =>
      new HttpFailure("breakerOpen", `It was not sent: ${route} has been failing`, { sent: false });

    /** How long to wait before the next attempt; undefined for none. */
    function repetition(call: Call, outcome: Outcome, number: number): number | undefined {
      const { request, operation, family, lane } = call;
      if (operation.signal.aborted || !mayRepeat(request.method, outcome)) return undefined;
      const waitMs = pauseMs(outcome, number, rules);
      const held = (why: Parameters<Observer["held"]>[1]) => void operation.observer.held(family, why);
      if (clock.now() + Math.max(waitMs, rate.waitMs(lane)) >= operation.endsAt)
        return held(outcome.status === 429 ? "rateLimited" : "deadline");
      if (breakersOf(call).refuses(call)) return held("breakerOpen");
      if (!budget.has() || !totalBudget.has()) return held("budgetSpent");
      budget.spend();
      totalBudget.spend();
      return waitMs;
    }

    async function pause(call: Call, ms: number): Promise<void> {
      if (ms <= 0) return;
      const queue = createQueue();
      const stop = clock.after(ms, queue.admit);
      try {
        await timed("backoff", call.operation.observer, queue.wait(call.operation));
      } finally {
        stop();
      }
    }

    async function send<Answer extends Answered>(
      call: Call,
      by: Send<Answer>,
      mine: Turns,
      attempts = rules.attempts,
    ): Promise<Answer> {
      const verdict = createVerdict();
      try {
        for (let number = 1; ; number += 1) {
          let answer: Answer | undefined;
          let failure: unknown;
          try {
            answer = await once(call, number, by, mine, verdict.hear);
            if (answer.status < 400) return answer;
          } catch (error) {
            failure = error;
            if (!(error instanceof HttpFailure)) {
              verdict.forgive();
              throw error;
            }
            tellHeld(call, error);
          }
          const waitMs = number < attempts ? repetition(call, outcomeOf(answer, failure), number) : undefined;
          if (waitMs === undefined) {
            if (!answer) throw failure;
            return answer.status === 429 ? withSeconds(answer, rate.waitMs(call.lane)) : answer;
          }
          if (answer) letGo(answer);
          await pause(call, waitMs);
        }
      } finally {
        verdict.end();
      }
    }

    return {
      send: (call) => send(call, http.send, turns.in(call.family)),
      sendFile: (call) => send(call, http.send, fileTurns.in(call.family), 1),
      openFile: (call) => send(call, http.open, fileTurns.in(call.family)),
      hasRoom: rate.hasRoom,
    };
  };
}

function tellHeld({ operation, family }: Call, { kind, sent }: HttpFailure): void {
  if (sent) return;
  if (kind === "breakerOpen" || kind === "rateLimited" || kind === "deadline")
    operation.observer.held(family, kind);
}

function outcomeOf(answer: Answered | undefined, failure: unknown): Outcome {
  if (answer) return { status: answer.status, retryAfterMs: retryAfterMs(answer.headers) };
  if (!(failure instanceof HttpFailure)) return {};
  return { status: failure.status, failure: failure.kind, retryAfterMs: failure.retryAfterMs };
}

/** A download is in flight until its body ends or is discarded; anything else is done with its answer. */
function whenOver(body: Answered["body"], then: () => void): void {
  if (!body || body.closed) then();
  else body.once("close", then);
}

/** The next attempt needs the connection, or another one: the body of a stream is not left on it. */
function letGo({ body }: Answered): void {
  body?.on("error", () => {}).destroy();
}

/** Sets how long a 429 applies, whatever its own header says. */
const withSeconds = <Answer extends Answered>(answer: Answer, waitMs: number): Answer => ({
  ...answer,
  headers: { ...answer.headers, "retry-after": String(Math.ceil(waitMs / 1000)) },
});
