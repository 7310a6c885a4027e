import type { Vault } from "../../files/vault.ts";
import type { Standing } from "../../freshbooks/caller/accessState.ts";
import type { Deed } from "../../freshbooks/caller/deed.ts";
import type { Business, Identity } from "../../freshbooks/caller/identity.ts";
import type { Books, FreshBooks, Work } from "../../freshbooks/index.ts";
import { createLoaders, keeping, type Loaders } from "../../loaders/index.ts";
import { countRows } from "../../loaders/rows.ts";
import { createUnderWay, type UnderWay } from "../../loaders/underWay.ts";
import { createWorkLoaders, type WorkLoaders } from "../../loaders/work.ts";
import { dayIn } from "../../values/dates.ts";
import type { AccountId, BusinessId, BusinessUuid } from "../../values/ids.ts";
import { defaultOf, noSuchBusiness, zoneOf } from "./choice.ts";
import {
  type AccountNoun,
  type IdOf,
  type Noun,
  type Owned,
  type Owner,
  readBusinessId,
  readId,
  readReference,
  tenantKeyOf,
} from "./ids.ts";
import type { Keys } from "./keys.ts";
import { createLosses, type Losses } from "./losses.ts";
import type { Feeds, Stream } from "./stream.ts";
import type { Watch } from "./watch.ts";

export type Caller = {
  /** Throws UNAUTHENTICATED for a request without a token. */
  freshbooks: () => FreshBooks;
  identity: (options?: { fresh?: boolean }) => Promise<Identity>;
  standing: () => Standing;
  /** The caller's uploaded files. */
  vault: () => Vault;
  keys: Keys;
  feeds: Feeds;
  trustsIds: boolean;
  defaultBusiness: BusinessId | undefined;
  now: () => Date;
  /** This server's public URL, such as `http://localhost:4000`; links begin with it. */
  publicUrl: string;
  watch: Watch | undefined;
};

/** Created once per request: nothing in it outlives the request or is shared with another caller. */
export type Context = {
  /** Cached for a while; `fresh` requests it again. */
  identity(options?: { fresh?: boolean }): Promise<Identity>;
  /** The state of this request's access. */
  standing(): Standing;
  vault(): Vault;
  publicUrl: string;
  /** What watches the operation. */
  watch: Watch | undefined;
  /** What the operation does for a subscription. */
  readonly stream?: Stream;
  /** The one with this id; defaults to the only one or the default. Null when the caller cannot access it. */
  business(id?: string | null): Promise<Business | null>;
  /** The business of a record; null for an inaccessible tenant. Costs no request: the caller is known by then. */
  businessOf(owner: Owner): Promise<Business | null>;
  /** The account of a business; null without one. */
  accountOf(businessId: BusinessId): Promise<AccountId | null>;
  /** The IANA zone in which the days of a business begin and end. */
  zoneOf(businessId: BusinessId): Promise<string>;
  /** The loaders of an account known to be the caller's: every record names it. */
  in(accountId: AccountId): Loaders;
  /** The loaders of projects and time, of a business known to be the caller's. */
  inBusiness(businessId: BusinessId): WorkLoaders;
  /** The same account for writing, without a cache. */
  books(accountId: AccountId): Books;
  /** The same business for writing, without a cache. */
  work(businessId: BusinessId): Work;
  /**
   * Runs a change of one tenant's records after those before it, whoever makes them; several records are locked in an
   * order that is the same for all. Its reads are fresh.
   */
  inTurn<Changed>(
    owner: Owner,
    records: readonly Named[],
    change: (how: { readonly overtaken: boolean }) => Promise<Changed>,
  ): Promise<Changed>;
  /** The keys of mutations that are carried out once. */
  keys: Keys;
  readonly feeds: Feeds;
  /** Whether a reference of which only ids are selected is not read, even if the record that it names may not exist. */
  readonly trustsIds: boolean;
  /** Ids of the records that the operation's mutations took turns for, changed or not. */
  readonly touched: Set<string>;
  /** Carries out a deed: the writes of `run` are its steps. */
  doing<Done>(deed: Deed, run: () => Promise<Done>): Promise<Done>;
  /** What the first attempt of the deed decided; null is decided anew. */
  fix<Value>(decide: () => Promise<Value | null>): Promise<Value | null>;
  /** Runs writes that are no steps of the deed: whoever sends them again looks first which were carried out. */
  freely<Done>(run: () => Promise<Done>): Promise<Done>;
  /**
   * A context for a write beside others: with turns and a deed of its own. It shares what this one has read until its
   * first turn or write.
   */
  beside(): Promise<Context>;
  /** Whether an earlier attempt of the deed has taken steps that this one has not come to; with a noun, whether the next made one. */
  isBehind(noun?: string): boolean;
  /** How long the operation may still take. */
  leftMs(): number;
  /** After a write: cached records of the business and its account may be outdated, except of nouns that it cannot change. */
  forget(keeps?: readonly (keyof Loaders)[]): void;
  /** The tenant and number in a global id; null for an inaccessible tenant, as if the record did not exist. */
  open<N extends Noun>(noun: N, id: string): Promise<Opened<N> | null>;
  /** The same for the keys of another subgraph: an id, or a tenant and a number. */
  openReference<N extends Noun>(noun: N, reference: object): Promise<Opened<N> | null>;
  /** Rows omitted from lists. */
  readonly losses: Losses;
  /** The accounts of businesses and the businesses of accounts: the same for all rows of a list. */
  readonly otherTenants: Map<AccountId | BusinessId, Promise<Owner | null>>;
  readonly lists: UnderWay;
  now(): Date;
  /** Today in the zone of the business that owns an account. */
  today(accountId: AccountId): Promise<ReturnType<typeof dayIn>>;
};

/** A record within its tenant. */
type Named = { readonly noun: Noun; readonly number: string };

/** The loaders of the tenant that owns a noun. */
export type LoadersOf<N extends Noun> = N extends AccountNoun ? Loaders : WorkLoaders;

export type Opened<N extends Noun> = Owned<N> & {
  readonly loaders: LoadersOf<N>;
  readonly number: IdOf<N>;
};

/** The loaders of a tenant known to be the caller's. */
export function loadersFor<N extends Noun>(context: Context, owner: Owned<N>): LoadersOf<N> {
  const loaders = "accountId" in owner ? context.in(owner.accountId) : context.inBusiness(owner.businessId);
  return loaders as LoadersOf<N>;
}

/** The business of a record that was read. Throws BUSINESS_REQUIRED when the caller can no longer access it. */
export async function ownBusinessOf({ businessOf, identity }: Context, record: Owner): Promise<Business> {
  const own = await businessOf(record);
  if (own) return own;
  throw noSuchBusiness((await identity()).businesses);
}

/**
 * The tenant of a noun for the owner of a record: a business and its account count as one. Null for a business without
 * an account.
 */
export function ownerFor<N extends Noun>(
  context: Context,
  noun: N,
  record: Owner,
): Owned<N> | null | Promise<Owned<N> | null> {
  if (tenantKeyOf(noun) in record) return record as Owned<N>;
  const other = context.otherTenants.get(tenantIn(record)) ?? otherTenantOf(context, record);
  context.otherTenants.set(tenantIn(record), other);
  return other as Promise<Owned<N> | null>;
}

const tenantIn = (owner: Owner) => ("accountId" in owner ? owner.accountId : owner.businessId);

const otherTenantOf = (context: Context, record: Owner): Promise<Owner | null> =>
  "accountId" in record
    ? ownBusinessOf(context, record).then(({ businessId }) => ({ businessId }))
    : context.accountOf(record.businessId).then((accountId) => accountId && { accountId });

/** `shared` is the one beside which it writes. */
export function createContext(caller: Caller, shared?: Context): Context {
  const { freshbooks, standing, vault, keys, feeds, defaultBusiness, publicUrl, watch } = caller;
  let deed: Deed | undefined;
  let sharing = shared;
  const now = () => deed?.at ?? caller.now();
  const loaders = new Map<AccountId, Loaders>();
  const opened = new Map<AccountId | BusinessId, Promise<Loaders | WorkLoaders | null>>();
  const workLoaders = new Map<BusinessId, WorkLoaders>();
  const rows = countRows();
  const lists = createUnderWay(() => freshbooks().leftMs());
  const touched = shared?.touched ?? new Set<string>();
  const shownPartly = new Set<AccountId>();
  const uuids = new Map<BusinessId, BusinessUuid | null>();
  const identity: Context["identity"] = async (options) => {
    const known = await caller.identity(options);
    for (const { accountId, accountRole, role, businessId, uuid } of known.businesses) {
      if (accountId && (accountRole ?? role) === "client") shownPartly.add(accountId);
      uuids.set(businessId, uuid);
    }
    return known;
  };
  const businessOf: Context["businessOf"] = async (owner) => {
    const isIt = (business: Business) =>
      "accountId" in owner
        ? business.accountId === owner.accountId
        : business.businessId === owner.businessId;
    return (await identity()).businesses.find(isIt) ?? null;
  };

  // A thousand references to one tenant check once that it is the caller's.
  const reach = <N extends Noun>(owner: Owned<N>): Promise<Loaders | WorkLoaders | null> => {
    const asked =
      opened.get(tenantIn(owner)) ?? businessOf(owner).then((own) => own && loadersFor<N>(context, owner));
    opened.set(tenantIn(owner), asked);
    return asked;
  };

  async function open<N extends Noun>(
    read: () => Owned<N> & { readonly number: IdOf<N> },
  ): Promise<Opened<N> | null> {
    const opened = read();
    const loaders = await reach<N>(opened);
    return loaders && ({ ...opened, loaders } as Opened<N>);
  }

  const fresh = (accountId: AccountId) => createLoaders(context.books(accountId), rows, lists);
  const context: Context = {
    identity,
    standing,
    vault,
    keys,
    feeds,
    trustsIds: caller.trustsIds,
    touched,
    publicUrl,
    watch,
    losses: shared?.losses ?? createLosses(),
    otherTenants: new Map(),
    lists,
    now,
    businessOf,
    accountOf: async (businessId) => (await businessOf({ businessId }))?.accountId ?? null,
    zoneOf: async (businessId) => zoneOf(await businessOf({ businessId }), await identity()),

    business: async (id) => {
      const wanted = id === null || id === undefined ? undefined : readBusinessId(id);
      const { businesses } = await identity();
      if (wanted) return businesses.find(({ businessId }) => businessId === wanted) ?? null;
      return defaultOf(businesses, defaultBusiness);
    },

    in: (accountId) => {
      if (sharing) return sharing.in(accountId);
      const known = loaders.get(accountId) ?? fresh(accountId);
      loaders.set(accountId, known);
      return known;
    },

    inBusiness: (businessId) => {
      if (sharing) return sharing.inBusiness(businessId);
      const known = workLoaders.get(businessId) ?? createWorkLoaders(context.work(businessId), rows, lists);
      workLoaders.set(businessId, known);
      return known;
    },

    books: (accountId) => freshbooks().in(accountId, { partly: shownPartly.has(accountId) }),
    work: (businessId) => freshbooks().inBusiness(businessId, uuids.get(businessId) ?? null),
    inTurn: (owner, records, change) => {
      const tenant = tenantIn(owner);
      const names = records.map(({ noun, number }) => `${tenant} ${noun} ${number}`);
      if (feeds.events)
        for (const { noun, number } of records)
          if (tenantKeyOf(noun) in owner) touched.add(`${noun}:${tenant}:${number}`);
      return freshbooks().inTurn(names, (how) => {
        context.forget();
        return change(how);
      });
    },
    doing: async (current, run) => {
      deed = current;
      return freshbooks()
        .doing(current, run)
        .finally(() => {
          deed = undefined;
        });
    },
    beside: async () => {
      const own = freshbooks().beside();
      const beside = createContext({ ...caller, freshbooks: () => own }, context);
      await beside.identity(); // what of an account its person sees
      return beside;
    },
    fix: (decide) => (deed ? deed.fix(decide) : decide()),
    freely: (run) => (deed ? deed.freely(run) : run()),
    isBehind: (noun) => deed?.isBehind(noun) ?? false,
    leftMs: () => freshbooks().leftMs(),
    forget: (keeps = []) => {
      sharing = undefined;
      for (const [id, known] of loaders)
        if (keeps.length > 0) loaders.set(id, keeping(fresh(id), known, keeps));
        else loaders.delete(id);
      opened.clear();
      workLoaders.clear();
    },

    open: (noun, id) => open(() => readId(noun, id)),
    openReference: (noun, reference) => open(() => readReference(noun, reference)),

    today: async (accountId) => dayIn(now(), zoneOf(await businessOf({ accountId }), await identity())),
  };
  return context;
}
