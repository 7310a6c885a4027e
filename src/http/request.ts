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
  body?: string;
  signal?: AbortSignal;
};

/** Any status that came with a JSON body, or with none. */
export type HttpAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  json: unknown;
};

export type Http = { send(request: HttpRequest): Promise<HttpAnswer>; close(): Promise<void> };

/** Keep-alive connections to one server. Throws HttpFailure, and nothing else, when no JSON came back. */
export function createHttp({ origin, deadlineMs }: HttpOptions): Http {
  const agent = new Agent({
    connect: { timeout: 2_000 },
    headersTimeout: 10_000,
    bodyTimeout: 5_000,
    keepAliveTimeout: 20_000,
    connections: 64,
  });

  async function send({ method, path, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
      const answer = await agent.request({
        origin,
        path,
        method,
        headers: headers ?? {},
        body: body ?? null,
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      return { status: answer.statusCode, headers: answer.headers, json: await readJson(answer) };
    } catch (error) {
      if (error instanceof HttpFailure) throw error;
      const failure = kindOf(error, deadline);
      throw new HttpFailure(failure, `${method} was not answered: ${failure}`, { cause: error });
    }
  }

  return { send, close: () => agent.close() };
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
