import type { BusinessId } from "../../values/ids.ts";

/** What an operation does for a subscription: it opens it, or answers one of its events. */
export type Stream = Opening | { readonly event: unknown };

/** Opens a subscription. */
type Opening = {
  /** Aborted when the subscription ends. */
  readonly signal: AbortSignal;
  /** Called by the root field: the caller must keep access to this business. */
  follows(businessId: BusinessId): void;
  /** Called with the events, and the text of the document. */
  opened(events: AsyncIterable<unknown>, query: string): void;
};
