/** A caller's `traceparent`, by W3C Trace Context. */
type Traceparent = { readonly traceId: string; readonly spanId: string; readonly flags: number };

/** Undefined without a valid one. Loads nothing of OpenTelemetry. */
export function readTraceparent(header: string | string[] | undefined): Traceparent | undefined {
  if (header === undefined) return undefined;
  const parts = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(String(header));
  const [, version = "ff", traceId = "", spanId = "", flags = "", more] = parts ?? [];
  if (version === "ff" || (version === "00" && more)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) & 1 };
}
