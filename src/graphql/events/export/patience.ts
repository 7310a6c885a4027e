import { setTimeout as wait } from "node:timers/promises";
import type { GraphQLError } from "graphql";
import { toCallerError } from "../../contract/errors.ts";

/** How long to wait after a failure that may pass: twice as long each time. */
export type Backoff = { readonly baseMs: number; readonly mostMs: number };

/** Failures that say nothing about a record: the next attempt may read it. */
const passing = new Set([
  ...["RATE_LIMITED", "UPSTREAM_UNAVAILABLE", "UPSTREAM_MISMATCH", "LIST_CHANGED"],
  ...["TOKEN_STORE_UNAVAILABLE", "UNAUTHENTICATED", "REAUTHORIZATION_NEEDED", "CONNECTION_REQUIRED"],
]);
const attempts = 6;
const mostRestMs = 60_000;

/** As the caller sees it; undefined for a defect of ours. */
const extensionsOf = ({ originalError, extensions }: GraphQLError): Record<string, unknown> | undefined =>
  toCallerError(originalError)?.extensions ?? (extensions.code === undefined ? undefined : extensions);

/**
 * Whether an error is about a record itself, however often it is read: a value that cannot be read, a field that the
 * caller may not see. Any other one would leave a complete export without a record that exists.
 */
export function isAboutRecord(error: GraphQLError): boolean {
  const known = extensionsOf(error);
  if (!known) return false;
  return "field" in known || ((error.path?.length ?? 0) > 2 && !passing.has(String(known.code)));
}

/** Reads again after a failure that may pass; throws the last one. */
export async function patiently<Done>(
  { baseMs, mostMs }: Backoff,
  run: () => Promise<Done>,
  failureOf: (error: unknown) => GraphQLError | undefined,
): Promise<Done> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const failure = failureOf(error);
      const known = failure && extensionsOf(failure);
      const mayPass = known?.code === "RATE_LIMITED" || known?.code === "UPSTREAM_UNAVAILABLE";
      if (!mayPass || attempt >= attempts) throw error;
      const asked = typeof known.retryAfterSeconds === "number" ? known.retryAfterSeconds * 1_000 : 0;
      const restMs = Math.max(asked, Math.min(mostMs, baseMs * 2 ** attempt));
      if (restMs > mostRestMs) throw error;
      await wait(restMs, undefined, { ref: false });
    }
  }
}
