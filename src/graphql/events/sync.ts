import type { Feed, KindStanding, Standing } from "../../events/types.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { feedOf, feedRefusal } from "./feeds.ts";

/** State of the feed of a business. */
export type BusinessSyncRow = Standing & { readonly feed: Feed };

/** State of one type of record in it. */
export type BusinessSyncKindRow = KindStanding & {
  readonly hasWebhook: boolean;
  readonly knownCount: number;
};

const toSync = (feed: Feed, standing: Standing): BusinessSyncRow => ({ ...standing, feed });

export const sync: Resolvers = {
  Business: {
    sync: async (business, _, context) => {
      const found = await feedOf(context, business);
      return found ? toSync(found.feed, found.standing) : null;
    },
  },
  BusinessSync: {
    share: ({ share }) => share.toFixed(2),
    kinds: async ({ feed, kinds, tenant }, _, { feeds: { webhooks } }) => {
      const [all = [], counts] = await Promise.all([
        webhooks?.standing(tenant),
        feed.knownCounts().catch((error: unknown) => {
          throw feedRefusal(error);
        }),
      ]);
      const verified = new Set(all.flatMap((webhook) => (webhook.verified ? [webhook.kind] : [])));
      return kinds.map((standing) => ({
        ...standing,
        hasWebhook: verified.has(standing.kind),
        knownCount: counts.get(standing.kind) ?? 0,
      }));
    },
    lastCursor: ({ feed, lastNumber }) => feed.cursorOf(lastNumber),
  },
  BusinessSyncKind: {
    recordKind: ({ kind }) => kind,
  },
};
