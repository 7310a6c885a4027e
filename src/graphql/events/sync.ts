import type { Feed, KindStanding, Standing } from "../../events/types.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { feedOf } from "./feeds.ts";

/** State of the feed of a business. */
export type BusinessSyncRow = Standing & { readonly feed: Feed };

/** State of one type of record in it. */
export type BusinessSyncKindRow = KindStanding;

export const sync: Resolvers = {
  Business: {
    sync: async (business, _, context) => {
      const found = await feedOf(context, business);
      return found ? { ...found.standing, feed: found.feed } : null;
    },
  },
  BusinessSync: {
    share: ({ share }) => share.toFixed(2),
    lastCursor: ({ feed, lastNumber }) => feed.cursorOf(lastNumber),
  },
  BusinessSyncKind: {
    recordKind: ({ kind }) => kind,
    hasWebhook: () => false,
  },
};
