import { Readable } from "node:stream";
import { Agent, type Dispatcher, errors } from "undici";
import { type FailureKind, HttpFailure } from "./failure.ts";

const largestBody = 8 * 1024 * 1024;

export type HttpOptions = {
  /** Scheme, host and port; every path is joined to it, and redirects are not followed. */
  origin: string;
  /** For one request as a whole, body included. */
  deadlineMs: number;
};

type HttpRequest = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  headers?: Record<string, string>;
  /** Pieces are sent as they come; an error among them ends the request half-way, so that it is not carried out. */
  body?: string | AsyncIterable<Uint8Array>;
  signal?: AbortSignal;
};

type Headers = Record<string, string | string[] | undefined>;

/** Any status that came with a JSON body, or with none. */
export type HttpAnswer = {
  status: number;
  headers: Headers;
  json: unknown;
};

/** Any status; the body is still on its way and has to be read or destroyed. It ends with an error at the deadline. */
export type HttpStream = { status: number; headers: Headers; body: Readable };

export type Http = {
  send(request: HttpRequest): Promise<HttpAnswer>;
  open(request: HttpRequest): Promise<HttpStream>;
  close(): Promise<void>;
};

/**
 * Keep-alive connections to one server. Throws HttpFailure when no JSON came back, the error of the body that was to
 * be sent when that is why, and nothing else.
 */
export function createHttp({ origin, deadlineMs }: HttpOptions): Http {
  const agent = new Agent({
    connect: { timeout: 2_000 },
    headersTimeout: 10_000,
    bodyTimeout: 5_000,
    keepAliveTimeout: 20_000,
    connections: 64,
  });

  async function ask<Answer>(
    { method, path, headers, body, signal }: HttpRequest,
    read: (answer: Dispatcher.ResponseData) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const deadline = AbortSignal.timeout(deadlineMs);
    const source = body === undefined || typeof body === "string" ? undefined : watch(body);
    try {
      const answer = await agent.request({
        origin,
        path,
        method,
        headers: headers ?? {},
        body: source ? Readable.from(source.pieces()) : typeof body === "string" ? body : null,
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      return await read(answer);
    } catch (error) {
      if (source?.failure) throw source.failure.error;
      if (error instanceof HttpFailure) throw error;
      const failure = kindOf(error, deadline);
      throw new HttpFailure(failure, `${method} was not answered: ${failure}`, { cause: error });
    }
  }

  const send = (request: HttpRequest): Promise<HttpAnswer> =>
    ask(request, async (answer) => ({
      status: answer.statusCode,
      headers: answer.headers,
      json: await readJson(answer),
    }));

  const open = (request: HttpRequest): Promise<HttpStream> =>
    ask(request, ({ statusCode, headers, body }) => ({ status: statusCode, headers, body }));

  return { send, open, close: () => agent.close() };
}

/** Remembers what went wrong in the pieces themselves: it is theirs to explain, not the server's. */
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
        await source.return?.(); // the server may have hung up before the last piece
      }
    },
  };
  return watched;
}

async function readJson({ statusCode, body }: Dispatcher.ResponseData): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > largestBody) {
      body.destroy();
      throw new HttpFailure("tooLarge", `The answer is above ${largestBody} bytes`, { status: statusCode });
    }
    parts.push(part);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(
      Buffer.concat(parts)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
    );
  } catch {
    // The parser's own message quotes the body, so it is not kept as a cause.
    throw new HttpFailure("notJson", "The answer is not JSON", { status: statusCode });
  }
}

function kindOf(error: unknown, deadline: AbortSignal): FailureKind {
  if (deadline.aborted) return "timeout";
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return "timeout";
  if (error instanceof errors.ConnectTimeoutError) return "unreachable";
  if (error instanceof Error && error.name === "AbortError") return "cancelled";
  const code = (error as { code?: unknown }).code;
  return code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN" ? "unreachable" : "broken";
}
