import { AccessError } from "../../freshbooks/caller/access.ts";
import type { AccessState } from "../../freshbooks/caller/accessState.ts";
import type { Identity } from "../../freshbooks/caller/identity.ts";
import { missingScopes } from "../../freshbooks/caller/scopes.ts";
import { FreshBooksError } from "../../freshbooks/errors.ts";
import { type BusinessReach, probeReach, reachOf } from "../../freshbooks/reach/reach.ts";
import { appRemedy, hindranceRemedies } from "../../freshbooks/reach/remedies.ts";
import { createComplaints } from "../../freshbooks/writes/write.ts";
import type {
  ConnectionKind,
  ConnectionStatus,
  ConnectionTroubleKind,
  ReachStatus,
  Resolvers,
} from "../../generated/resolvers.ts";
import type { BusinessId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { namedBusinessId, noSuchBusiness } from "../writing/named.ts";

/** What is known of an access, and FreshBooks' latest answer about it. */
export type ConnectionStateRow = {
  readonly state: AccessState;
  /** FreshBooks rejected it just now. */
  readonly refused?: boolean;
  /** Of the businesses that were checked. */
  readonly reaches?: readonly BusinessReach[];
};

const kinds: Record<AccessState["kind"], ConnectionKind> = {
  connection: "CONNECTION",
  staticToken: "STATIC_TOKEN",
  passThrough: "PASS_THROUGH",
};

const statuses: Record<NonNullable<AccessState["standing"]>, ConnectionStatus> = {
  connected: "CONNECTED",
  interrupted: "INTERRUPTED",
  expiring: "EXPIRING",
  reauthorizationNeeded: "REAUTHORIZATION_NEEDED",
  clientInvalid: "OAUTH_CLIENT_INVALID",
};

const troubles: Record<NonNullable<AccessState["trouble"]>["kind"], ConnectionTroubleKind> = {
  refused: "REFUSED",
  clientRefused: "CLIENT_REFUSED",
  answerLost: "ANSWER_LOST",
  unavailable: "UNAVAILABLE",
  unreadable: "UNREADABLE",
  storeFailed: "STORE_FAILED",
};

const reachStatuses: Record<NonNullable<BusinessReach["hindrance"]> | "none", ReachStatus> = {
  none: "AVAILABLE",
  noAccounting: "NO_ACCOUNTING",
  roleWithoutRights: "ROLE_WITHOUT_RIGHTS",
  scopeMissing: "SCOPE_MISSING",
  notInPlan: "FEATURE_NOT_IN_PLAN",
  notAnswered: "NOT_ANSWERED",
};

/** How long before its expiry a token without refresh is expiring. */
const noticeMs = 3_600_000;

async function statusOf(
  { state, refused, reaches }: ConnectionStateRow,
  context: Context,
): Promise<ConnectionStatus> {
  const { standing, expiresAt } = state;
  if (standing === "interrupted" && reaches) return "CONNECTED"; // one answer rejected it, but FreshBooks accepts it
  // The state known here is more exact than a 401, unless the connection seemed healthy.
  if (standing && !(refused && standing === "connected")) return statuses[standing];
  if (refused || !(await takenAs(context.identity))) return "REAUTHORIZATION_NEEDED";
  return expiresAt && expiresAt.getTime() - context.now().getTime() <= noticeMs ? "EXPIRING" : "CONNECTED";
}

/** FreshBooks' identity for an access; undefined when rejected. Throws when inconclusive. */
async function takenAs(identity: () => Promise<Identity>): Promise<Identity | undefined> {
  try {
    return await identity();
  } catch (error) {
    if (error instanceof FreshBooksError && error.reason === "unauthenticated") return undefined;
    if (error instanceof AccessError && refusals.has(error.problem)) return undefined;
    throw error;
  }
}

const refusals = new Set(["reauthorizationNeeded", "clientInvalid"]);

const remedies: Record<ConnectionStatus, (state: AccessState) => string | null> = {
  CONNECTED: () => null,
  INTERRUPTED: ({ signInAt }) =>
    `Wait: this server retries the refresh automatically. If it keeps failing, \`lastError\` gives the reason; signing in again at ${signInAt} helps when FreshBooks rejects the token.`,
  EXPIRING: ({ kind, expiresAt, signInAt }) => {
    const end = expiresAt?.toISOString() ?? "it ends";
    if (kind === "connection") return `Sign in again at ${signInAt} before ${end}.`;
    return `Send another token before ${end}${signInAt ? `, or sign in once at ${signInAt}` : ""}.`;
  },
  REAUTHORIZATION_NEEDED: ({ kind, signInAt }) => {
    if (kind === "connection") return `Sign in again at ${signInAt}.`;
    return `Get a new token; tokens are valid for 12 hours.${signInAt ? ` Whoever signs in once at ${signInAt} stays connected.` : ""}`;
  },
  OAUTH_CLIENT_INVALID: ({ app, appConfigured }) => appRemedy(app ?? "default", appConfigured),
};

/** FreshBooks' view of an access, and of one business or all. Undefined when it knows no such business of theirs. */
async function verify(
  context: Context,
  wanted: BusinessId | undefined,
): Promise<ConnectionStateRow | undefined> {
  const standing = context.standing();
  const identity = await takenAs(() => context.identity({ fresh: true }));
  const state = await standing.state();
  if (!identity) return { state, refused: true };
  const asked = identity.businesses.filter(({ businessId }) => !wanted || businessId === wanted);
  if (wanted && asked.length === 0) return undefined;
  const freshbooks = { in: context.books, inBusiness: context.work };
  const reaches = await Promise.all(
    asked.map((business) => probeReach(freshbooks, business, state.scopes, context.now)),
  );
  return { state: await standing.state(), reaches };
}

export const connectionState: Resolvers = {
  ConnectionState: {
    kind: ({ state }) => kinds[state.kind],
    id: ({ state }) => state.id,
    app: ({ state }) => state.app,
    status: (row, _, context) => statusOf(row, context),
    remedy: async (row, _, context) => remedies[await statusOf(row, context)](row.state),
    scopes: ({ state }) => state.scopes,
    missingScopes: ({ state }) => state.scopes && missingScopes(state.scopes),
    connectedAt: ({ state }) => state.connectedAt,
    refreshedAt: ({ state }) => state.refreshedAt,
    expiresAt: ({ state }) => state.expiresAt,
    lastError: ({ state }) => state.trouble,
    businesses: async ({ state, reaches }, _, { identity }) =>
      reaches ?? (await identity()).businesses.map((business) => reachOf(business, state.scopes)),
  },
  ConnectionTrouble: { kind: ({ kind }) => troubles[kind], status: ({ status }) => status ?? null },
  BusinessReach: {
    status: ({ hindrance }) => reachStatuses[hindrance ?? "none"],
    remedy: ({ hindrance }) => hindrance && hindranceRemedies[hindrance],
  },
  NounReach: {
    status: ({ hindrance }) => reachStatuses[hindrance ?? "none"],
    remedy: ({ hindrance }) => hindrance && hindranceRemedies[hindrance],
  },
};

const livingOn =
  "The connection is deleted here, and its tokens are still valid: this server could not revoke them, because its app is not configured or is rejected by FreshBooks, or because its keys cannot decrypt them. Revoke the app's access in FreshBooks.";

export const connectionMutations: Resolvers = {
  Mutation: {
    connectionVerify: async (_, { input: { businessId } }, context) => {
      const complaints = createComplaints();
      const wanted =
        typeof businessId === "string" ? await namedBusinessId(complaints, businessId) : undefined;
      if (complaints.list.length > 0) return { connection: null, userErrors: complaints.list };
      const connection = await verify(context, wanted);
      if (!connection) complaints.add("NOT_FOUND", ["businessId"], noSuchBusiness);
      return { connection: connection ?? null, userErrors: complaints.list };
    },

    connectionDisconnect: async (_, { input: { id } }, context) => {
      const complaints = createComplaints();
      const { state, disconnect } = context.standing();
      const current = await state();
      if (!disconnect)
        complaints.add(
          "INVALID",
          [],
          "This request uses a token, not a connection: there is nothing to disconnect",
        );
      else if (current.id !== id)
        complaints.add("NOT_FOUND", ["id"], "The id is not that of the connection that this request uses");
      if (!disconnect || complaints.list.length > 0)
        return { disconnectedId: null, userErrors: complaints.list };
      if ((await disconnect()) === "notRevoked") complaints.add("NOT_DONE", [], livingOn);
      return { disconnectedId: id, userErrors: complaints.list };
    },
  },
};
