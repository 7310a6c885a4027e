import type { Vault } from "../files/vault.ts";
import type { Business, Identity } from "../freshbooks/identity.ts";
import type { Books, FreshBooks } from "../freshbooks/index.ts";
import { createLoaders, type Loaders } from "../loaders/index.ts";
import { dayIn } from "../values/dates.ts";
import type { AccountId, BusinessId } from "../values/ids.ts";
import { refuse } from "./errors.ts";
import { type AccountNoun, keyText, readBusinessId, readGlobalId } from "./ids.ts";

export type Caller = {
  /** Throws UNAUTHENTICATED for a request without a token. */
  freshbooks: () => FreshBooks;
  identity: () => Promise<Identity>;
  /** Files that the caller left here. */
  vault: () => Vault;
  defaultBusiness: BusinessId | undefined;
  now: () => Date;
  /** Where the caller reaches this server, such as `http://localhost:4000`; links begin with it. */
  publicUrl: string;
};

/** Made once per request: nothing in it outlives the request or is shared with another caller. */
export type Context = {
  identity(): Promise<Identity>;
  vault(): Vault;
  publicUrl: string;
  /** The one with this id; without one the only one or the default. Null when the caller does not reach it. */
  business(id?: string | null): Promise<Business | null>;
  /** The one that owns an account; undefined for an account out of reach. */
  businessOf(accountId: AccountId): Promise<Business | undefined>;
  /** The loaders of an account that is known to be the caller's: it comes with every record. */
  in(accountId: AccountId): Loaders;
  /** The same account for writing; it keeps nothing. */
  books(accountId: AccountId): Books;
  /** After a write: what was loaded of the account may no longer be so. */
  forget(accountId: AccountId): void;
  /** The tenant and number in a global id; null for a tenant out of reach, as if the record did not exist. */
  open(noun: AccountNoun, id: string): Promise<Opened | null>;
  /** The same for the keys that another subgraph hands over: an id, or an account and a number. */
  openReference(noun: AccountNoun, reference: object): Promise<Opened | null>;
  /** Today in the zone of the business that owns an account. */
  today(accountId: AccountId): Promise<ReturnType<typeof dayIn>>;
};

export type Opened = { loaders: Loaders; number: string; accountId: AccountId };

export function createContext(caller: Caller): Context {
  const { freshbooks, identity, vault, defaultBusiness, now, publicUrl } = caller;
  const loaders = new Map<AccountId, Loaders>();
  const businessOf = async (accountId: AccountId) =>
    (await identity()).businesses.find((business) => business.accountId === accountId);

  const context: Context = {
    identity,
    vault,
    publicUrl,
    businessOf,

    business: async (id) => {
      const wanted = id === null || id === undefined ? undefined : readBusinessId(id);
      const { businesses } = await identity();
      if (wanted) return businesses.find(({ businessId }) => businessId === wanted) ?? null;
      if (defaultBusiness) return configured(businesses, defaultBusiness);
      return onlyOne(businesses);
    },

    in: (accountId) => {
      const known = loaders.get(accountId) ?? createLoaders(context.books(accountId));
      loaders.set(accountId, known);
      return known;
    },

    books: (accountId) => freshbooks().in(accountId),
    forget: (accountId) => void loaders.delete(accountId),

    open: async (noun, id) => {
      const { accountId, number } = readGlobalId(noun, id);
      return (await businessOf(accountId)) ? { loaders: context.in(accountId), number, accountId } : null;
    },

    openReference: async (noun, reference) => {
      const { id, accountId, freshbooksId } = reference as Record<string, unknown>;
      return context.open(noun, keyText(id) || `${noun}:${keyText(accountId)}:${keyText(freshbooksId)}`);
    },

    today: async (accountId) => dayIn(now(), (await businessOf(accountId))?.timezone ?? "America/New_York"),
  };
  return context;
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
    : businessRequired([], "This access token reaches no business");
}

const businessRequired = (businesses: readonly Business[], message: string) => {
  const choices = businesses.map(({ businessId, name }) => ({ id: `Business:${businessId}`, name }));
  return refuse("BUSINESS_REQUIRED", message + choices.map(({ id, name }) => `${id} (${name})`).join(", "), {
    businesses: choices,
  });
};
