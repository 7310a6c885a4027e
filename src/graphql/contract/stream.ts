import type { Events } from "../../events/types.ts";
import type { Webhooks } from "../../events/webhooks/types.ts";
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

/** What happens in the books, and how the caller has it recorded. */
export type Feeds = {
  /** Undefined where nothing is recorded, as for the reads of a feed itself. */
  readonly events: Events | undefined;
  readonly webhooks?: Webhooks | undefined;
  /** Names the caller's access for reads without the caller; undefined for a token that this server does not keep. */
  readonly reader: () => string | undefined;
  /** Whether a feed is turned on by its first use, as on the sandbox in this process. */
  readonly automatic: boolean;
};
