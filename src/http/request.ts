import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { Agent, errors } from "./agent.ts";
import { largestBody, readJson, tooLarge } from "./body/json.ts";
import { createSlices } from "./body/slices.ts";
import { exchange } from "./exchange.ts";
import { type FailureKind, HttpFailure } from "./failure.ts";
import { retryAfterMs } from "./limits/rateHeaders.ts";
import {
  type Head,
  type HttpAnswer,
  type HttpRequest,
  type HttpStream,
  isFile,
  requestIdIn,
} from "./message.ts";
import { type Signal, toAbortSignal } from "./signal.ts";

/** Of the event loop, so of all servers. */
const slice = createSlices();

export type HttpOptions = {
  /** Scheme, host and port; every path is joined to it, and redirects are not followed. */
  origin: string;
  /** For one attempt: until connected, until the answer begins, and between two chunks of its body. */
  connectMs?: number;
  headersMs?: number;
  idleMs?: number;
  /** At most; files have their own connections, since their readers may be slow. */
  connections?: number;
};

/** How far a request is, as its sender reports. */
type Progress = { readonly onStart: () => void; readonly onHead: (head: Head) => void };

/** One attempt each; the reason of an aborted signal is `deadline` or `cancelled`. */
export type Http = {
  send(
    request: HttpRequest,
    signal: Signal,
    onHead?: (head: Head) => void,
    /** Called before the body is parsed. */
    onReceived?: () => void,
  ): Promise<HttpAnswer>;
  open(request: HttpRequest, signal: Signal, onHead?: (head: Head) => void): Promise<HttpStream>;
  close(): Promise<void>;
};

/**
 * Keep-alive connections to one server. Throws HttpFailure when no JSON was received, the error of the request body
 * when that is the cause, and nothing else.
 */
export function createHttp({
  origin,
  connectMs = 2_000,
  headersMs = 10_000,
  idleMs = 5_000,
  connections = 64,
}: HttpOptions): Http {
  const options = {
    connect: { timeout: connectMs },
    headersTimeout: headersMs,
    bodyTimeout: idleMs,
    keepAliveTimeout: 20_000,
  };
  const usual = new Agent({ ...options, connections });
  const forFiles = new Agent(options);

  /** By a function that is given the request as undici takes it. */
  async function ask<Answer>(
    { method, path, headers, body, onStart }: HttpRequest,
    signal: Signal,
    by: (request: Dispatcher.DispatchOptions, progress: Progress) => Promise<Answer>,
    onHead: ((head: Head) => void) | undefined,
  ): Promise<Answer> {
    const source = isFile(body) ? watch(body) : undefined;
    const stream = source && Readable.from(source.pieces());
    let arrived: Head | undefined;
    let hasStarted = false;
    const progress: Progress = {
      onStart: () => {
        hasStarted = true;
        onStart?.();
      },
      onHead: (head) => {
        arrived = head;
        onHead?.(head);
      },
    };
    try {
      const sent = stream ?? (typeof body === "string" ? body : null);
      return await by({ origin, path, method, headers: headers ?? {}, body: sent }, progress);
    } catch (error) {
      stream?.on("error", () => {}).destroy(); // it may not have been read to its end
      if (source?.failure) throw source.failure.error;
      const kind = error instanceof HttpFailure ? error.kind : kindOf(error, signal);
      throw new HttpFailure(
        kind,
        error instanceof HttpFailure ? error.message : `${method} was not answered: ${kind}`,
        {
          sent: hasStarted,
          status: arrived?.status,
          requestId: requestIdIn(arrived?.headers),
          retryAfterMs: arrived && retryAfterMs(arrived.headers),
          ...(!(error instanceof HttpFailure) && { cause: error }),
        },
      );
    }
  }

  /** The JSON of the response; a 429 counts without one, and as soon as it is known. */
  async function receive(
    agent: Agent,
    request: Dispatcher.DispatchOptions,
    signal: Signal,
    { onStart, onHead }: Progress,
    onReceived: (() => void) | undefined,
  ): Promise<HttpAnswer> {
    let limited: Head | undefined;
    const note = (head: Head) => {
      if (head.status === 429) limited = head;
      onHead(head);
    };
    try {
      const received = await exchange(agent, request, {
        signal,
        onHead: note,
        onStart,
        largest: largestBody,
        tooLarge,
      });
      onReceived?.();
      const { status, headers } = received;
      // The result of a write, and new tokens, do not wait behind what is read.
      if (request.method === "GET") {
        await slice();
        if (signal.aborted) throw new Error("The operation ended before the response was parsed");
      }
      const json = readJson(received);
      return { status, headers, json: json instanceof Promise ? await json : json };
    } catch (error) {
      if (limited) return { ...limited, json: undefined };
      throw error;
    }
  }

  return {
    send: (request, signal, onHead, onReceived) => {
      const agent = isFile(request.body) ? forFiles : usual;
      return ask(
        request,
        signal,
        (sent, progress) => receive(agent, sent, signal, progress, onReceived),
        onHead,
      );
    },
    open: (request, signal, onHead) => {
      const begin = async (
        sent: Dispatcher.DispatchOptions,
        { onStart, onHead: note }: Progress,
      ): Promise<HttpStream> => {
        onStart(); // a read: nothing depends on when it is sent
        const aborting = { ...sent, signal: toAbortSignal(signal) };
        const { statusCode: status, headers, body } = await forFiles.request(aborting);
        note({ status, headers });
        return { status, headers, body };
      };
      return ask(request, signal, begin, onHead);
    },
    close: async () => {
      await Promise.all([usual.close(), forFiles.close()]);
    },
  };
}

/** Remembers errors of the chunks themselves, which are not the server's fault. */
function watch(body: AsyncIterable<Uint8Array>) {
  const source = body[Symbol.asyncIterator]();
  const watched: { failure?: { error: unknown }; pieces(): AsyncGenerator<Uint8Array> } = {
    async *pieces() {
      try {
        for (;;) {
          const step = await source.next().catch((error: unknown) => {
            watched.failure = { error };
            throw error;
          });
          if (step.done) return;
          yield step.value;
        }
      } finally {
        await source.return?.(); // the server may have disconnected earlier
      }
    },
  };
  return watched;
}

function kindOf(error: unknown, signal: Signal): FailureKind {
  if (signal.aborted) return signal.reason === "deadline" ? "deadline" : "cancelled";
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return "timeout";
  if (error instanceof errors.ConnectTimeoutError) return "unreachable";
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN" ? "unreachable" : "broken";
}
