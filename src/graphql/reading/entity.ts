import type { GraphQLResolveInfo } from "graphql";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { ById, IsEnough, Maybe } from "../../loaders/byId.ts";
import {
  type Context,
  type LoadersOf,
  loadersFor,
  type Opened,
  ownBusinessOf,
  ownerFor,
} from "../contract/context.ts";
import { caught, type FindAll, findingAll } from "../contract/entities.ts";
import {
  graphKeyOf,
  type IdOf,
  type Noun,
  type Owned,
  type Owner,
  readReference,
  tenantKeyOf,
  tenantOf,
  toGlobalId,
} from "../contract/ids.ts";
import { type Parted, partResolvers, partsIn, partsOfField } from "./parts.ts";
import { remembered, type Selection, selectionOf } from "./selection.ts";

/** A noun whose records are read by id. */
export type Entity<N extends Noun, Item, Part extends string, Loaded = unknown> = {
  readonly noun: N;
  readonly table: Parted<Part>;
  readonly loaderIn: (loaders: LoadersOf<N>) => ById<IdOf<N>, Item, Part> & Loaded;
};

/** What names a record, and costs no request. */
export const keys = new Set([
  "__typename",
  "id",
  "freshbooksAccountId",
  "freshbooksBusinessId",
  "freshbooksId",
  "business",
]);

/** What other records know of a record: fields of the graph and their values. */
type Known<Item> = Partial<Item> & Readonly<Record<string, unknown>>;

/** A record with the number of another under a key. */
type NamingBy<Key extends string, N extends Noun> = Owner & { readonly [Name in Key]: IdOf<N> | null };

type Naming<Row, Item> = {
  /** A known number proves that the record can be read, so its keys alone cost no request. */
  readonly exists?: boolean;
  /** What else the naming record knows of it: if nothing else is selected, it costs no request. */
  readonly known?: (row: Row) => Known<Item>;
};

/** What is selected besides the keys, and whether some values have all of it. */
type Asked = { readonly more: readonly string[]; readonly isEnough: IsEnough };

/** One for all rows of a list. */
const asked = new WeakMap<Selection, Asked>();

function askedBy(selection: Selection): Asked {
  const more = selection.beyond(keys);
  return { more, isEnough: (some) => more.every((name) => Object.hasOwn(some, name)) };
}

/** The fields of `BusinessRecord` and the tenant of a key, which cost no request. */
export const recordFields = <N extends Noun, Item extends Owned<N> & { readonly id: IdOf<N> }>(noun: N) => ({
  id: (item: Item): string => toGlobalId(noun, item),
  freshbooksId: ({ id }: Item): string => id,
  [graphKeyOf(noun)]: (item: Item): string => tenantOf(noun, item),
  business: (item: Item, _: unknown, context: Context): Promise<Business> => ownBusinessOf(context, item),
});

/**
 * What every record has in the graph: it is found by its id and by both keys of the entity, has its ids and its parts,
 * and other records name it. Parts are read only when selected.
 */
export function entityOf<
  N extends Noun,
  Item extends Owned<N> & { readonly id: IdOf<N> },
  Part extends string,
  Loaded,
>(noun: N, table: Parted<Part>, loaderIn: (loaders: LoadersOf<N>) => ById<IdOf<N>, Item, Part> & Loaded) {
  type Loader = ReturnType<typeof loaderIn>;
  const load = (opened: Opened<N> | null, parts: readonly Part[]): Maybe<Item> =>
    opened && loaderIn(opened.loaders).load(opened.number, parts);
  const loadPart = (item: Item, part: Part, context: Context): Maybe<Item> =>
    loaderIn(loadersFor(context, item)).load(item.id, [part]);

  /** A tenant is opened once for all of its records. */
  const byReferences: FindAll<Item> = async (references, { openReference }, info) => {
    const parts = partsOfField(table, info, noun);
    const named = references.map((reference) => caught(() => readReference(noun, reference)));
    const tenants = new Map<string, Promise<Loader | Error | null>>();
    const loaderOf = (opened: Opened<N> | null) => opened && loaderIn(opened.loaders);
    for (const [at, each] of named.entries()) {
      const tenant = each instanceof Error ? undefined : tenantOf(noun, each);
      if (tenant && !tenants.has(tenant))
        tenants.set(
          tenant,
          openReference(noun, references[at] as object)
            .then(loaderOf)
            .catch((error: Error) => error),
        );
    }
    const loaders = new Map(
      await Promise.all([...tenants].map(async ([tenant, loader]) => [tenant, await loader] as const)),
    );
    return named.map((each) => {
      if (each instanceof Error) return each;
      const loader = loaders.get(tenantOf(noun, each)) ?? null;
      return loader instanceof Error || !loader ? loader : loader.load(each.number, parts);
    });
  };

  return {
    noun,
    table,
    loaderIn,

    byId: async (
      _: unknown,
      { id }: { readonly id: string },
      { open }: Context,
      info: GraphQLResolveInfo,
    ): Promise<Item | null> => load(await open(noun, id), partsOfField(table, info, noun)),

    /** Resolves a field by the number under a key of its record. */
    named:
      <Key extends string, Row extends NamingBy<Key, N> = NamingBy<Key, N>>(
        key: Key,
        { exists = false, known = () => ({}) }: Naming<Row, Item> = {},
      ) =>
      (record: Row, _: unknown, context: Context, info: GraphQLResolveInfo): Maybe<Item> => {
        const id: IdOf<N> | null = record[key];
        if (!id) return null;
        const loadIn = (owner: Owned<N> | null): Maybe<Item> => {
          if (!owner) return null;
          const selection = selectionOf(info);
          const { more, isEnough } = remembered(asked, selection, () => askedBy(selection));
          const loader = () => loaderIn(loadersFor(context, owner));
          const values = exists && more.length > 0 ? known(record) : {};
          if (!(exists || context.trustsIds) || !isEnough(values))
            return loader().load(id, partsIn(table, selection), isEnough);
          const mentioned = { ...values, [tenantKeyOf(noun)]: tenantOf(noun, owner), id } as unknown as Item;
          if (more.length > 0) loader().mention(id, mentioned);
          return mentioned;
        };
        const owner = ownerFor(context, noun, record);
        return owner instanceof Promise ? owner.then(loadIn) : loadIn(owner);
      },

    fields: {
      __resolveReference: findingAll(byReferences),
      ...recordFields(noun),
      ...partResolvers<Item, Part>(table, loadPart),
    },
  };
}
