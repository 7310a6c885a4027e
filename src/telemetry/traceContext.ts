import {
  createTraceState,
  isSpanContextValid,
  isValidSpanId,
  isValidTraceId,
  type SpanContext,
} from "@opentelemetry/api";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The span that a caller says this belongs to, by W3C Trace Context; undefined without a valid one. */
export function spanContextIn({ traceparent, tracestate }: Headers): SpanContext | undefined {
  const parts = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(String(traceparent));
  const [, version = "ff", traceId = "", spanId = "", flags = "", more] = parts ?? [];
  if (version === "ff" || (version === "00" && more)) return undefined;
  if (!isValidTraceId(traceId) || !isValidSpanId(spanId)) return undefined;
  return {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & 1,
    isRemote: true,
    ...(typeof tracestate === "string" && { traceState: createTraceState(tracestate) }),
  };
}

/** The same for the server that is asked next. */
export function headersOf(context: SpanContext): Record<string, string> {
  if (!isSpanContextValid(context)) return {};
  const { traceId, spanId, traceFlags, traceState } = context;
  const state = traceState?.serialize();
  return {
    traceparent: `00-${traceId}-${spanId}-0${traceFlags & 1}`,
    ...(state && { tracestate: state }),
  };
}
