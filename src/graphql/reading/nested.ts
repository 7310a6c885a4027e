import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { isRow } from "../../freshbooks/records/record.ts";
import type { Context } from "../contract/context.ts";
import { ownNameOf } from "../contract/prefix.ts";
import { omitting, shownRows } from "./rows.ts";

/** Makes each list within a record omit the rows that cannot be shown as selected; an error at the list names each. */
export function omitLostRows(schema: GraphQLSchema): GraphQLSchema {
  const base = Object.values(schema.getTypeMap()).find((type) => ownNameOf(type) === "BusinessRecord");
  if (!isInterfaceType(base)) throw new TypeError("The schema has no records");
  const records = new Set<GraphQLObjectType>(schema.getPossibleTypes(base));
  const seen = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (!isObjectType(below) || records.has(below) || "pageInfo" in below.getFields()) continue;
      const list = getNullableType(field.type);
      if (isListType(list) && isNonNullType(list.ofType)) omitIn(field);
      visit(below);
    }
  };
  for (const type of records) visit(type);
  return schema;
}

function omitIn(field: GraphQLField<unknown, Context>): void {
  const { resolve = defaultFieldResolver } = field;
  const shown = (value: unknown, context: Context, info: GraphQLResolveInfo): unknown =>
    Array.isArray(value) && value.some(isRow) ? shownRows(context, info, value) : value;
  const without: typeof resolve = (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    return value instanceof Promise
      ? value.then((rows: unknown) => shown(rows, context, info))
      : shown(value, context, info);
  };
  field.resolve = omitting(field, without);
}
