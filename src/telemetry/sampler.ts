import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace";

/** A sampler by OpenTelemetry's name, and its argument, a ratio from 0 to 1. */
export type Sampling = { readonly name: string; readonly ratio: number };

const roots: Record<string, (ratio: number) => Sampler> = {
  always_on: () => new AlwaysOnSampler(),
  always_off: () => new AlwaysOffSampler(),
  traceidratio: (ratio) => new TraceIdRatioBasedSampler(ratio),
};

/** The SDK has the samplers; it no longer reads the variables that name them. */
export function samplerOf({ name, ratio }: Sampling): Sampler {
  const [, parent, root = ""] = /^(parentbased_)?(.*)$/.exec(name) ?? [];
  const sampler = roots[root]?.(ratio) ?? new AlwaysOnSampler();
  return parent ? new ParentBasedSampler({ root: sampler }) : sampler;
}
