import { createTraceState, isSpanContextValid, type SpanContext } from "@opentelemetry/api";
import { readTraceparent } from "./traceparent.ts";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The caller's span, by W3C Trace Context; undefined without a valid one. */
export function spanContextIn({ traceparent, tracestate }: Headers): SpanContext | undefined {
  const caller = readTraceparent(traceparent);
  if (!caller) return undefined;
  const { traceId, spanId, flags: traceFlags } = caller;
  return {
    ...{ traceId, spanId, traceFlags, isRemote: true },
    ...(typeof tracestate === "string" && { traceState: createTraceState(tracestate) }),
  };
}

/** The same for the upstream server. */
export function headersOf(context: SpanContext): Record<string, string> {
  if (!isSpanContextValid(context)) return {};
  const { traceId, spanId, traceFlags, traceState } = context;
  const state = traceState?.serialize();
  return {
    traceparent: `00-${traceId}-${spanId}-0${traceFlags & 1}`,
    ...(state && { tracestate: state }),
  };
}
