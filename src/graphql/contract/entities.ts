import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isUnionType,
} from "graphql";
import type { Context } from "./context.ts";
import { refuse } from "./errors.ts";

type Reference = { readonly __typename?: unknown };
type Arguments = { readonly representations: readonly Reference[] };

/** Finds a record for each reference; an error or a rejection concerns only its own. */
export type FindAll<Item> = (
  references: readonly object[],
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<readonly (Item | Error | null | Promise<Item | null>)[]>;

type Find<Item> = (
  reference: object,
  context: Context,
  info: GraphQLResolveInfo,
) => Item | null | Promise<Item | null>;

const allOf = Symbol("all");

/** A `__resolveReference` that finds the records of a thousand references with fewer steps than one by one. */
export const findingAll = <Item>(findAll: FindAll<Item>): Find<Item> => {
  const find: Find<Item> = async (reference, context, info) => {
    const [found = null] = await findAll([reference], context, info);
    if (found instanceof Error) throw found;
    return found;
  };
  return Object.assign(find, { [allOf]: findAll });
};

/** The result, or the error that it throws. */
export function caught<Result>(run: () => Result): Result | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const oneByOne =
  (find: Find<unknown>): FindAll<unknown> =>
  async (references, context, info) =>
    references.map((reference) => caught(() => find(reference, context, info)));

function findAllOf({ extensions, name }: GraphQLObjectType): FindAll<unknown> {
  const { subgraph } = (extensions.apollo ?? {}) as { subgraph?: { resolveReference?: Find<unknown> } };
  const find = subgraph?.resolveReference as (Find<unknown> & { [allOf]?: FindAll<unknown> }) | undefined;
  if (!find) throw new TypeError(`No reference leads to ${name}`);
  return find[allOf] ?? oneByOne(find);
}

const unknownType = () =>
  refuse("BAD_USER_INPUT", "`__typename` of a representation must name an entity of this graph");

/** By which the union's type is known. */
const typed =
  (name: unknown) =>
  (found: unknown): unknown =>
    found && Object.defineProperty(found, "__typename", { value: name });

/** A rejection is an error in its own position, even if it comes while the other types are still being found. */
function handled<Item>(promise: Promise<Item>): Promise<Item> {
  promise.catch(() => {});
  return promise;
}

/**
 * Finds the entities of each type together. The library finds them one by one, through several promises each, and a
 * reference to no entity would reject all others; here it is an error in its own position.
 */
export function findEntities(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType("_Entity");
  if (!field || !isUnionType(union)) throw new TypeError("The schema has no entities");
  const types = new Map<unknown, FindAll<unknown>>(
    union.getTypes().map((type) => [type.name, findAllOf(type)]),
  );
  const resolve: GraphQLFieldResolver<unknown, Context, Arguments> = async (
    _,
    { representations },
    context,
    info,
  ) => {
    const entities = representations.map((): unknown => null);
    const places = Map.groupBy(representations.keys(), (at) => representations[at]?.__typename);
    const find = async ([name, those]: [unknown, number[]]): Promise<void> => {
      const references = those.map((at) => representations[at] as Reference);
      const found = await types.get(name)?.(references, context, info);
      const asTyped = typed(name);
      for (const [nth, at] of those.entries()) {
        const item = found ? found[nth] : unknownType();
        entities[at] =
          item instanceof Promise
            ? handled(item.then(asTyped))
            : item instanceof Error
              ? item
              : asTyped(item);
      }
    };
    await Promise.all([...places].map(find));
    return entities;
  };
  field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  return schema;
}
