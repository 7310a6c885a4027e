import { type GraphQLFieldResolver, type GraphQLSchema, isUnionType } from "graphql";
import type { Context } from "./context.ts";
import { refuse } from "./errors.ts";

type Arguments = { representations: readonly { readonly __typename?: unknown }[] };

const unknownType = () =>
  refuse("BAD_USER_INPUT", "`__typename` of a representation must name an entity of this graph");

/** A reference to no entity is an error in its own position; the library would reject all others with it. */
export function refuseOtherTypes(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType("_Entity");
  if (!field?.resolve || !isUnionType(union)) throw new TypeError("The schema has no entities");
  const names = new Set<unknown>(union.getTypes().map(({ name }) => name));
  const resolve = field.resolve as GraphQLFieldResolver<unknown, Context, Arguments>;
  field.resolve = (source, { representations }: Arguments, context, info) => {
    const known = representations.filter(({ __typename }) => names.has(__typename));
    const found = resolve(source, { representations: known }, context, info) as readonly unknown[];
    if (known.length === representations.length) return found;
    const foundOf = new Map(known.map((reference, at) => [reference, found[at]]));
    return representations.map((reference) =>
      foundOf.has(reference) ? foundOf.get(reference) : unknownType(),
    );
  };
  return schema;
}
