import type { Vault } from "../../files/vault.ts";
import type { Standing } from "../../freshbooks/caller/accessState.ts";
import type { Business, Identity } from "../../freshbooks/caller/identity.ts";
import type { Books, FreshBooks, Work } from "../../freshbooks/index.ts";
import { createLoaders, type Loaders } from "../../loaders/index.ts";
import { countRows } from "../../loaders/rows.ts";
import { createWorkLoaders, type WorkLoaders } from "../../loaders/work.ts";
import { dayIn, isZone } from "../../values/dates.ts";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import { refuse } from "./errors.ts";
import {
  type AccountNoun,
  readBusinessId,
  readGlobalId,
  readReference,
  readWorkId,
  readWorkReference,
  type WorkNoun,
} from "./ids.ts";
import type { Watch } from "./watch.ts";

export type Caller = {
  /** Throws UNAUTHENTICATED for a request without a token. */
  freshbooks: () => FreshBooks;
  identity: (options?: { fresh?: boolean }) => Promise<Identity>;
  standing: () => Standing;
  /** Files that the caller left here. */
  vault: () => Vault;
  defaultBusiness: BusinessId | undefined;
  now: () => Date;
  /** Where the caller reaches this server, such as `http://localhost:4000`; links begin with it. */
  publicUrl: string;
  watch: Watch | undefined;
};

/** Made once per request: nothing in it outlives the request or is shared with another caller. */
export type Context = {
  /** Remembered for a while; `fresh` asks FreshBooks again. */
  identity(options?: { fresh?: boolean }): Promise<Identity>;
  /** How the access stands that this request uses. */
  standing(): Standing;
  vault(): Vault;
  publicUrl: string;
  /** Who wants to know of the operation. */
  watch: Watch | undefined;
  /** The one with this id; without one the only one or the default. Null when the caller does not reach it. */
  business(id?: string | null): Promise<Business | null>;
  /** The one that owns an account; undefined for an account out of reach. */
  businessOf(accountId: AccountId): Promise<Business | undefined>;
  /** The account of a business; null where it has none. */
  accountOf(businessId: BusinessId): Promise<AccountId | null>;
  /** The IANA zone in which the days of a business begin and end. */
  zoneOf(businessId: BusinessId): Promise<string>;
  /** The loaders of an account that is known to be the caller's: it comes with every record. */
  in(accountId: AccountId): Loaders;
  /** The loaders of projects and time, of a business that is known to be the caller's. */
  inBusiness(businessId: BusinessId): WorkLoaders;
  /** The same account for writing; it keeps nothing. */
  books(accountId: AccountId): Books;
  /** The same business for writing; it keeps nothing. */
  work(businessId: BusinessId): Work;
  /** After a write: what was loaded may no longer be so, of a business and of its account alike. */
  forget(): void;
  /** The tenant and number in a global id; null for a tenant out of reach, as if the record did not exist. */
  open(noun: AccountNoun, id: string): Promise<Opened | null>;
  /** The same for the keys that another subgraph hands over: an id, or an account and a number. */
  openReference(noun: AccountNoun, reference: object): Promise<Opened | null>;
  /** What `open` and `openReference` are for the nouns of an account, for those of a business. */
  openWork(noun: WorkNoun, id: string): Promise<OpenedWork | null>;
  openWorkReference(noun: WorkNoun, reference: object): Promise<OpenedWork | null>;
  now(): Date;
  /** Today in the zone of the business that owns an account. */
  today(accountId: AccountId): Promise<ReturnType<typeof dayIn>>;
};

export type Opened = { loaders: Loaders; number: string; accountId: AccountId };
export type OpenedWork = { loaders: WorkLoaders; number: string; businessId: BusinessId };

/** Where FreshBooks names no zone. */
const usualZone = "America/New_York";

export function createContext(caller: Caller): Context {
  const { freshbooks, standing, vault, defaultBusiness, now, publicUrl, watch } = caller;
  const loaders = new Map<AccountId, Loaders>();
  const opened = new Map<AccountId, Promise<Loaders | null>>();
  const workLoaders = new Map<BusinessId, WorkLoaders>();
  const rows = countRows();
  const shownPartly = new Set<AccountId>();
  const identity: Context["identity"] = async (options) => {
    const known = await caller.identity(options);
    for (const { accountId, accountRole, role } of known.businesses)
      if (accountId && (accountRole ?? role) === "client") shownPartly.add(accountId);
    return known;
  };
  const businessOf = async (accountId: AccountId) =>
    (await identity()).businesses.find((business) => business.accountId === accountId);
  const reached = async (businessId: BusinessId) =>
    (await identity()).businesses.find((business) => business.businessId === businessId);

  // A thousand references to one account ask once whether it is the caller's.
  const within = (accountId: AccountId): Promise<Loaders | null> => {
    const asked =
      opened.get(accountId) ?? businessOf(accountId).then((own) => (own ? context.in(accountId) : null));
    opened.set(accountId, asked);
    return asked;
  };

  async function reach(named: { accountId: AccountId; number: string }): Promise<Opened | null> {
    const loaders = await within(named.accountId);
    return loaders && { loaders, ...named };
  }

  async function reachWork(named: { businessId: BusinessId; number: string }): Promise<OpenedWork | null> {
    return (await reached(named.businessId))
      ? { loaders: context.inBusiness(named.businessId), ...named }
      : null;
  }

  const context: Context = {
    identity,
    standing,
    vault,
    publicUrl,
    watch,
    now,
    businessOf,
    accountOf: async (businessId) => (await reached(businessId))?.accountId ?? null,
    zoneOf: async (businessId) => zoneOf(await reached(businessId)),

    business: async (id) => {
      const wanted = id === null || id === undefined ? undefined : readBusinessId(id);
      const { businesses } = await identity();
      if (wanted) return businesses.find(({ businessId }) => businessId === wanted) ?? null;
      if (defaultBusiness) return configured(businesses, defaultBusiness);
      return onlyOne(businesses);
    },

    in: (accountId) => {
      const known = loaders.get(accountId) ?? createLoaders(context.books(accountId), rows);
      loaders.set(accountId, known);
      return known;
    },

    inBusiness: (businessId) => {
      const known = workLoaders.get(businessId) ?? createWorkLoaders(context.work(businessId), rows);
      workLoaders.set(businessId, known);
      return known;
    },

    books: (accountId) => freshbooks().in(accountId, { partly: shownPartly.has(accountId) }),
    work: (businessId) => freshbooks().inBusiness(businessId),
    forget: () => {
      loaders.clear();
      opened.clear();
      workLoaders.clear();
    },

    open: async (noun, id) => reach(readGlobalId(noun, id)),
    openReference: async (noun, reference) => reach(readReference(noun, reference)),

    openWork: async (noun, id) => reachWork(readWorkId(noun, id)),

    openWorkReference: async (noun, reference) => reachWork(readWorkReference(noun, reference)),

    today: async (accountId) => dayIn(now(), zoneOf(await businessOf(accountId))),
  };
  return context;
}

/** Where a business's days begin and end. Throws for a zone that nobody knows: any other day would be a guess. */
function zoneOf(business: Business | undefined): string {
  const zone = business?.timezone ?? usualZone;
  if (isZone(zone)) return zone;
  throw refuse(
    "UPSTREAM_UNAVAILABLE",
    "FreshBooks names a time zone for this business that is not known here",
    { reason: "unreadable", family: "auth" },
  );
}

function configured(businesses: readonly Business[], wanted: BusinessId): Business {
  const found = businesses.find(({ businessId }) => businessId === wanted);
  if (found) return found;
  throw businessRequired(
    businesses,
    `The configured business ${wanted} is not one that this access token reaches; name one of: `,
  );
}

function onlyOne(businesses: readonly Business[]): Business {
  const [business, ...others] = businesses;
  if (business && others.length === 0) return business;
  throw business
    ? businessRequired(businesses, "This access token reaches several businesses; name one with `id`: ")
    : noSuchBusiness(businesses);
}

/** Says the same of a business that is somebody else's and of one that does not exist. */
export const noSuchBusiness = (businesses: readonly Business[]) =>
  businessRequired(
    businesses,
    businesses.length > 0
      ? "This access token reaches no business with this id; name one of: "
      : "This access token reaches no business",
  );

const businessRequired = (businesses: readonly Business[], message: string) => {
  const choices = businesses.map(({ businessId, name }) => ({ id: `Business:${businessId}`, name }));
  return refuse("BUSINESS_REQUIRED", message + choices.map(({ id, name }) => `${id} (${name})`).join(", "), {
    businesses: choices,
  });
};
