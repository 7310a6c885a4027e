import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
} from "graphql";
import { isNoun } from "../../../src/graphql/contract/ids.ts";
import { createSchema } from "../../../src/graphql/schema.ts";

/** A paged list of records: a field that returns a connection. */
export type List = {
  /** The field's type: `Business`, or a record. */
  readonly parent: string;
  readonly field: string;
  /** Its row type. */
  readonly noun: string;
  readonly filter: GraphQLInputObjectType | undefined;
  readonly sort: GraphQLEnumType | undefined;
};

/** A record that other subgraphs refer to by two keys: its id, or tenant and number. */
export type Entity = {
  readonly noun: string;
  readonly tenant: "freshbooksAccountId" | "freshbooksBusinessId";
  /** The `Query` field that reads one. */
  readonly single: string;
};

const schema = createSchema();

const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("_"),
);

export const lower = (noun: string): string => noun.charAt(0).toLowerCase() + noun.slice(1);

function listOf({ name: parent }: GraphQLObjectType, field: GraphQLField<unknown, unknown>): List[] {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection) || !connection.name.endsWith("Connection")) return [];
  const typeOf = (name: string) => {
    const argument = field.args.find((each) => each.name === name);
    return argument && getNamedType(argument.type);
  };
  const [filter, sort] = [typeOf("filter"), typeOf("sort")];
  return [
    {
      ...{ parent, field: field.name, noun: connection.name.replace(/Connection$/, "") },
      filter: isInputObjectType(filter) ? filter : undefined,
      sort: isEnumType(sort) ? sort : undefined,
    },
  ];
}

/** Every list of FreshBooks in the schema: the feed is this server's own, and tested in test/events. */
export const connections: readonly List[] = objects
  .flatMap((type) => Object.values(type.getFields()).flatMap((field) => listOf(type, field)))
  .filter(({ noun }) => noun !== "Change");

const keysOf = (type: GraphQLObjectType): string[] =>
  type.astNode?.directives
    ?.filter(({ name }) => name.value === "key")
    .flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ value }) => (value.kind === "StringValue" ? value.value : [])),
    ) ?? [];

/** Vendors of expenses are texts: record behavior is tested separately. */
const isRecord = (name: string): boolean =>
  objects.some((type) => type.name === name && keysOf(type).length > 0);

/** A business's lists: every noun with a list has one there. */
export const lists: readonly List[] = connections.filter(
  ({ parent, noun }) => parent === "Business" && isRecord(noun),
);

/** Those below a record. */
export const listsBelow: readonly List[] = connections.filter(
  ({ parent }) => parent !== "Business" && isRecord(parent),
);

/** Every type with keys, except the business, which is the tenant. */
export const entities: readonly Entity[] = objects
  .filter((type) => keysOf(type).length > 0 && type.name !== "Business")
  .map((type) => ({
    noun: type.name,
    tenant: keysOf(type).some((key) => key.split(" ").includes("freshbooksAccountId"))
      ? "freshbooksAccountId"
      : "freshbooksBusinessId",
    single: lower(type.name),
  }));

export const entityOf = (noun: string): Entity => {
  const entity = entities.find((each) => each.noun === noun);
  if (!entity) throw new TypeError(`${noun} is no entity of the contract`);
  return entity;
};

/** An entity's keys, as in the SDL. */
export const keysOfEntity = (noun: string): string[] =>
  keysOf(objects.find(({ name }) => name === noun) as GraphQLObjectType).toSorted();

export const conditionsOf = ({ filter }: Pick<List, "filter">): GraphQLInputField[] =>
  Object.values(filter?.getFields() ?? {});

/** Whether a condition or input field takes one or more ids. */
export function isOfIds({ type }: GraphQLInputField): boolean {
  return getNamedType(type).name === "ID";
}

/** `ID`, `[InvoiceStatus]`: the type of a condition without nullability. */
export const kindOf = ({ type }: GraphQLInputField): string => {
  const named = getNamedType(type).name;
  return isListType(getNullableType(type)) ? `[${named}]` : named;
};

export const sortsOf = ({ sort }: Pick<List, "sort">): string[] =>
  sort?.getValues().map(({ name }) => name) ?? [];

/**
 * The noun whose ids a condition takes: `clientIds` those of clients, `ids` those of the rows. `categoryIds` is short
 * for the only noun that ends so.
 */
export function targetOf(list: Pick<List, "noun">, condition: string): string {
  const stem = condition.replace(/Ids?$/, "").toLowerCase();
  const own = `${list.noun}${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
  if (isNoun(own)) return own; // one of its kind, such as the recurring expense of an expense
  const exact = entities.find(({ noun }) => noun.toLowerCase() === stem)?.noun;
  const target =
    stem === "ids" || stem === ""
      ? list.noun
      : (exact ?? entities.find(({ noun }) => noun.toLowerCase().endsWith(stem))?.noun);
  if (!target) throw new TypeError(`No noun has the ids that ${list.noun}Filter.${condition} takes`);
  return target;
}

/** A query of one list of a business with its filter, sort and window as variables. */
export function queryOf({ field, filter, sort }: List, shows: string): string {
  const declared = [filter && `$filter: ${filter.name}`, sort && `$sort: ${sort.name}`].filter(Boolean);
  const used = [filter && "filter: $filter", sort && "sort: $sort"].filter(Boolean);
  const windows = ["$first: Int", "$after: String", "$last: Int", "$before: String"];
  return `query (${[...windows, ...declared].join(", ")}) { business {
    ${field}(${["first: $first, after: $after, last: $last, before: $before", ...used].join(", ")}) {
      ${shows} } } }`;
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const input = getNamedType(args.find((each) => each.name === "input")?.type);
  return isInputObjectType(input) ? [{ name, fields: Object.values(input.getFields()) }] : [];
});

/** Mutations that take record ids; a connection is none. */
export const mutationsWithIds: readonly string[] = mutations
  .filter(({ name, fields }) => !name.startsWith("connection") && fields.some(isOfIds))
  .map(({ name }) => name);

/** Those that require only a record's id, such as `clientArchive`. */
export const mutationsById: readonly { name: string; noun: string }[] = mutations.flatMap(
  ({ name, fields }) => {
    const required = fields.filter(isRequiredInputField).map((field) => field.name);
    const [noun] = entities
      .map((entity) => entity.noun)
      .filter((each) => name.startsWith(lower(each)))
      .toSorted((a, b) => b.length - a.length);
    return noun && required.length === 1 && required[0] === "id" ? [{ name, noun }] : [];
  },
);
