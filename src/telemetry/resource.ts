import { createRequire } from "node:module";
import type { TracerProviderOptions } from "@opentelemetry/sdk-trace";

type Resource = NonNullable<TracerProviderOptions["resource"]>;

/** The part of @opentelemetry/resources in use. */
type Resources = {
  defaultResource(): Resource;
  detectResources(config: { detectors: readonly unknown[] }): Resource;
  readonly envDetector: unknown;
  resourceFromAttributes(attributes: Record<string, string>): Resource;
};

const ownName = "freshbooks-subgraph";

/**
 * The source of spans: the SDK, this service, OTEL_RESOURCE_ATTRIBUTES and OTEL_SERVICE_NAME, as the SDK reads them.
 * Their reader comes with the SDK, which does not export it: another version of it may be installed beside the SDK.
 */
export function resourceOf(version: string): Resource {
  const sdk = createRequire(import.meta.url).resolve("@opentelemetry/sdk-trace");
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = createRequire(sdk)(
    "@opentelemetry/resources",
  ) as Resources;
  return defaultResource()
    .merge(resourceFromAttributes({ "service.name": ownName, "service.version": version }))
    .merge(detectResources({ detectors: [envDetector] }));
}
