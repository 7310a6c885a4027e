import { GraphQLError } from "graphql";
import { kinds as allKinds, type Kind, type Tenant } from "../../events/types.ts";
import type { Failure, WebhookStanding, Webhooks } from "../../events/webhooks/types.ts";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { Grantable } from "../../freshbooks/caller/scopes.ts";
import { FreshBooksError } from "../../freshbooks/errors.ts";
import { accessOf } from "../../freshbooks/reach/reach.ts";
import {
  type Complaints,
  carryOut,
  createComplaints,
  type UserError,
} from "../../freshbooks/writes/write.ts";
import type { Resolvers, WebhooksEnableInput } from "../../generated/resolvers.ts";
import type { BusinessId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { refuse, toCallerError } from "../contract/errors.ts";
import { toBusinessGlobalId } from "../contract/ids.ts";
import { answer } from "../writing/answer.ts";
import { namedBusiness } from "../writing/named.ts";
import { assertSeesAll, feedOf } from "./feeds.ts";
import { kindTables } from "./kinds.ts";

/** A webhook, as its business sees it. */
export type WebhookRow = WebhookStanding;

/** The state of the feed is read when it is selected. */
export type WebhooksEnablePayloadRow = {
  readonly webhooks: readonly WebhookRow[] | null;
  /** Null when nothing was written. */
  readonly business: Business | null;
  readonly userErrors: readonly UserError[];
};

type Enabled = {
  readonly tenant: Tenant;
  readonly kinds: readonly Kind[];
  readonly failures: readonly Failure[];
};

const notHere = (): never => {
  throw new TypeError("This context has no feeds");
};
const feedsOf = ({ feeds: { events = notHere(), webhooks = notHere() } }: Context) => ({ events, webhooks });

const notKept =
  "The feed reads the books without the caller, so it needs an access that this server keeps: a connection, or its configured token";
const noKinds = "At least one type is required; omit the field for all types";
const noAccount = "FreshBooks has no webhooks for a business without accounting: set `sweepsOnly`";
const noAddress =
  "FreshBooks cannot reach this server: its operator sets PUBLIC_URL to an address that others can open. Or set `sweepsOnly`";

/** Categories are read with the scope of expenses. */
const grantableOf = (kind: Kind): Grantable =>
  kind === "EXPENSE_CATEGORY" ? "Expense" : (kindTables[kind].type as Grantable);

/** The types that are wanted, or all that the access may read. Throws FORBIDDEN for others. */
async function kindsIn(
  context: Context,
  business: Business,
  wanted: readonly Kind[] | null | undefined,
): Promise<readonly Kind[]> {
  const { scopes } = await context.standing().state();
  const unreadable = new Set(
    accessOf(business, scopes).flatMap(({ noun, readable }) => (readable ? [] : [noun])),
  );
  const mayRead = (kind: Kind) => !unreadable.has(grantableOf(kind));
  const kinds = wanted ? [...new Set(wanted)] : allKinds.filter(mayRead);
  const others = kinds.filter((kind) => !mayRead(kind));
  if (kinds.length > 0 && others.length === 0) return kinds;
  const which = others.length > 0 ? others.join(", ") : "any type of record";
  throw refuse(
    "FORBIDDEN",
    `The access may not read ${which}: its scopes, its role or the plan do not allow it`,
  );
}

/** The address that FreshBooks is to call; a user error without any. */
function addressIn(
  { publicUrl }: Context,
  webhooks: Webhooks,
  complaints: Complaints,
  { accountId }: Business,
): string {
  const base = webhooks.baseFor(publicUrl);
  if (!accountId) complaints.add("INVALID", ["sweepsOnly"], noAccount);
  else if (!base) complaints.add("INVALID", ["sweepsOnly"], noAddress);
  return base ?? "";
}

/**
 * Registers, then reads the books: what happens in between is in neither twice, and in one of them. Both run in one turn,
 * so that the feed always has the types of the webhooks.
 */
async function enable(
  context: Context,
  business: Business,
  reader: string,
  { base, kinds, sweepsOnly }: { base: string; kinds: readonly Kind[]; sweepsOnly: boolean },
): Promise<Enabled> {
  const { events, webhooks } = feedsOf(context);
  const { businessId, accountId } = business;
  const tenant: Tenant = { businessId, accountId };
  const turnOn = () => events.turnOn(tenant, reader, kinds);
  if (!accountId) {
    await turnOn();
    return { tenant, kinds, failures: [] };
  }
  const { callbacks } = context.books(accountId);
  return callbacks.alone(async () => {
    const wanted = { tenant, reader, base, kinds: sweepsOnly ? [] : kinds };
    const { isAnyDone, failures } = await webhooks.enable(wanted, callbacks);
    const lost = failures.find(({ error }) => isLost(error));
    const [failure] = failures;
    if (!isAnyDone && failure && !lost) {
      if (!(await events.feed(businessId).standing())) await webhooks.forget(tenant);
      throw failure.error;
    }
    await turnOn();
    if (!isAnyDone && lost) throw lost.error;
    return { tenant, kinds, failures };
  });
}

/** Deletes the webhooks and turns the feed off, in one turn. Returns how many webhooks FreshBooks deleted. */
async function disable(context: Context, { businessId, accountId }: Business): Promise<number> {
  const { events, webhooks } = feedsOf(context);
  if (!accountId) {
    await events.turnOff(businessId);
    return 0;
  }
  const { callbacks } = context.books(accountId);
  return callbacks.alone(async () => {
    const deletedCount = await webhooks.disable({ businessId, accountId }, callbacks);
    await events.turnOff(businessId);
    return deletedCount;
  });
}

const isLost = (error: unknown): boolean =>
  error instanceof FreshBooksError && error.reason === "outcomeUnknown";

/** A webhook that was not registered, beside others that were. Rethrows a defect of ours. */
function toUserError({ kind, error }: Failure, { recordKinds }: WebhooksEnableInput): UserError {
  const known = error instanceof GraphQLError ? error : toCallerError(error);
  if (!known) throw error;
  const at = recordKinds?.indexOf(kind) ?? -1;
  return {
    path: at < 0 ? [] : ["recordKinds", String(at)],
    code: isLost(error) ? "OUTCOME_UNKNOWN" : "NOT_DONE",
    message: `The webhook for ${kind} is not registered; it is registered again later. ${known.message}`,
  };
}

const look = (businessId: BusinessId) =>
  `{ business(id: "${toBusinessGlobalId(businessId)}") { webhooks { event verified reason } } }`;

export const webhooks: Resolvers = {
  Business: {
    webhooks: async (business, _, context) =>
      (await feedOf(context, business)) ? feedsOf(context).webhooks.standing(business) : null,
  },
  Webhook: { recordKind: ({ kind }) => kind },
  WebhooksEnablePayload: {
    sync: async ({ business }, _, context) => {
      const found = business && (await feedOf(context, business));
      return found ? { ...found.standing, feed: found.feed } : null;
    },
  },
  Mutation: {
    webhooksEnable: async (_, { input }, context): Promise<WebhooksEnablePayloadRow> => {
      const complaints = createComplaints();
      const feeds = feedsOf(context);
      const { businessId: id, recordKinds, sweepsOnly } = input;
      const business = await namedBusiness(context, complaints, id);
      const reader = context.feeds.reader();
      if (!reader) complaints.add("INVALID", [], notKept);
      if (recordKinds?.length === 0) complaints.add("REQUIRED", ["recordKinds"], noKinds);
      const base = business && !sweepsOnly ? addressIn(context, feeds.webhooks, complaints, business) : "";
      const nothing = () => ({ webhooks: null, business: null, userErrors: complaints.list });
      if (!business || !reader || complaints.list.length > 0) return nothing();

      assertSeesAll(business);
      const kinds = await kindsIn(context, business, recordKinds);
      const mayBe = "webhooks may have been registered";
      const run = () =>
        carryOut({}, {}, () => enable(context, business, reader, { base, kinds, sweepsOnly }));
      const { item, userErrors } = await answer(context, [], [{ path: [], run }], {
        mayBe,
        look: look(business.businessId),
      });
      if (!item) return { ...nothing(), userErrors };
      return {
        webhooks: await feeds.webhooks.standing(item.tenant),
        business,
        userErrors: item.failures.map((failure) => toUserError(failure, input)),
      };
    },

    webhooksDisable: async (_, { input: { businessId: id } }, context) => {
      const complaints = createComplaints();
      const business = await namedBusiness(context, complaints, id);
      if (!business) return { deletedCount: null, userErrors: complaints.list };
      assertSeesAll(business);
      const { businessId } = business;
      const remove = async () => ({ deletedCount: await disable(context, business) });
      const { item, userErrors } = await answer(
        context,
        [],
        [{ path: [], run: () => carryOut({}, {}, remove) }],
        { mayBe: "webhooks may have been deleted", look: look(businessId) },
      );
      return { deletedCount: item?.deletedCount ?? null, userErrors };
    },
  },
};
