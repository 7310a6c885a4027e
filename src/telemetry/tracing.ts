import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Observer } from "../http/observer.ts";
import { resourceOf } from "./resource.ts";
import { type Sampling, samplerOf } from "./sampler.ts";
import { headersOf, spanContextIn } from "./traceContext.ts";
import { outcomeWord, type Watcher } from "./watch.ts";

export type TracingOptions = {
  /** Of a collector that accepts OTLP over HTTP; `/v1/traces` is appended. */
  endpoint: string;
  /** Of this package. */
  version: string;
  sampling: Sampling;
  /** Called when spans could not be exported; the exporter has retried by then. */
  onLost: (spans: number) => void;
};

export type Tracing = {
  watch(
    requestId: string,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): Watcher & { readonly traceId: string };
  /** Exports what is left, waiting briefly. */
  close(): Promise<void>;
};

const closingMs = 2_000;

/** A span for each operation, with a child for each attempt of a request to FreshBooks. */
export function createTracing({ endpoint, version, sampling, onLost }: TracingOptions): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceOf(version),
    sampler: samplerOf(sampling),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: {
          export: (spans, done) =>
            exporter.export(spans, (result) => {
              if (result.error) onLost(spans.length);
              done(result);
            }),
          shutdown: () => exporter.shutdown(),
          forceFlush: () => exporter.forceFlush(),
        },
      }),
    ],
  });
  const tracer = provider.getTracer("freshbooks-subgraph");

  return {
    watch(requestId, headers) {
      const caller = spanContextIn(headers);
      const parent = caller ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
      const span = tracer.startSpan(
        "GraphQL",
        { kind: SpanKind.SERVER, attributes: { "request.id": requestId } },
        parent,
      );
      const inSpan = trace.setSpan(parent, span);
      return {
        traceId: span.spanContext().traceId,
        observer: attemptsBelow(span, (name, options) => tracer.startSpan(name, options, inSpan)),
        began({ type, name }) {
          span.updateName(type);
          span.setAttribute("graphql.operation.type", type);
          if (name) span.setAttribute("graphql.operation.name", name);
        },
        ended(outcome) {
          span.setAttribute("graphql.outcome", outcomeWord(outcome));
          if (outcome.status !== undefined) span.setAttribute("http.response.status_code", outcome.status);
          if (outcome.codes.length > 0) span.setAttribute("graphql.error.codes", [...outcome.codes]);
          if (!outcome.hasData) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },

    async close() {
      const done = provider.shutdown().catch(() => {});
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, closingMs).unref())]);
    },
  };
}

type Start = (name: string, options: { kind: SpanKind; attributes: Record<string, string | number> }) => Span;

function attemptsBelow(operation: Span, start: Start): Observer {
  return {
    attempt({ method, family, route, number }) {
      const span = start(`${method} ${route}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          "http.request.method": method,
          "url.template": route,
          "freshbooks.family": family,
          ...(number > 1 && { "http.request.resend_count": number - 1 }),
        },
      });
      return {
        headers: headersOf(span.spanContext()),
        end({ status, failure, requestId }) {
          if (status !== undefined) span.setAttribute("http.response.status_code", status);
          if (requestId !== undefined) span.setAttribute("freshbooks.request_id", requestId);
          if (failure || (status ?? 0) >= 400) {
            span.setAttribute("error.type", failure ?? String(status));
            span.setStatus({ code: SpanStatusCode.ERROR });
          }
          span.end();
        },
      };
    },
    progress: () => {},
    waited: (why, ms) => void operation.addEvent("waited", { why, ms: Math.round(ms) }),
    held: (family, why) => void operation.addEvent("held", { family, why }),
    breaker: (what, state) => void operation.addEvent("breaker", { ...what, state }),
    ahead: (family, was) => void operation.addEvent("ahead", { family, was }),
    limit: () => {},
    late: () => {}, // the span of its operation has ended, and the log has it
  };
}
