import type { Feed, KindStanding, Standing, Tenant } from "../../events/types.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { feedOf } from "./feeds.ts";

/** State of the feed of a business. */
export type BusinessSyncRow = Standing & { readonly feed: Feed };

/** State of one type of record in it. */
export type BusinessSyncKindRow = KindStanding & { readonly tenant: Tenant };

const toSync = (feed: Feed, standing: Standing): BusinessSyncRow => ({ ...standing, feed });

export const sync: Resolvers = {
  Business: {
    sync: async (business, _, context) => {
      const found = await feedOf(context, business);
      return found ? toSync(found.feed, found.standing) : null;
    },
  },
  WebhooksEnablePayload: {
    sync: async ({ businessId }, _, { feeds: { events } }) => {
      const feed = businessId === null ? undefined : events?.feed(businessId);
      const standing = await feed?.standing();
      return feed && standing ? toSync(feed, standing) : null;
    },
  },
  BusinessSync: {
    share: ({ share }) => share.toFixed(2),
    kinds: ({ kinds, tenant }) => kinds.map((kind) => ({ ...kind, tenant })),
    lastCursor: ({ feed, lastNumber }) => feed.cursorOf(lastNumber),
  },
  BusinessSyncKind: {
    recordKind: ({ kind }) => kind,
    hasWebhook: async ({ kind, tenant }, _, { feeds: { webhooks } }) => {
      const known = (await webhooks?.standing(tenant)) ?? [];
      return known.some((webhook) => webhook.kind === kind && webhook.verified);
    },
  },
};
