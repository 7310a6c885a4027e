import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { createSchema } from "../../src/graphql/schema.ts";
import type { Random } from "../../src/sandbox/books/random.ts";

const schema = createSchema();
type Field = GraphQLField<unknown, unknown>;

const isEntity = (type: GraphQLObjectType) =>
  type.astNode?.directives?.some(({ name }) => name.value === "key");
const isConnection = ({ name }: GraphQLObjectType) => name.endsWith("Connection");
const isFree = ({ args }: Field) =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** They fail while the feed of a business is off, as it is in these tests; test/events selects them. */
const needsFeed = new Set(["changes", "export"]);

/** Every field of a type that needs no argument, and of its parts; of other records the given number of levels, two random ones of each. */
export function everyField(typeName: string, levels: number, random: Random): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new TypeError(`${typeName} is not an object of the contract`);
  return below(type, levels, random, []);
}

function below(type: GraphQLObjectType, levels: number, random: Random, above: readonly string[]): string {
  const path = [...above, type.name];
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      !field.name.startsWith("_") &&
      isFree(field) &&
      !(type.name === "Business" && needsFeed.has(field.name)),
  );
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const objects = fields.flatMap((field) => {
    const of = getNamedType(field.type);
    return isObjectType(of) && !path.includes(of.name) ? [{ field, of }] : [];
  });
  const others = objects.filter(({ of }) => isEntity(of) || isConnection(of));
  const parts = objects.filter((each) => !others.includes(each));
  const chosen = levels > 0 ? someOf(others, 2, random) : [];
  const nested = [...parts, ...chosen].flatMap(({ field, of }) => {
    const inner = connectionOr(of, levels, random, path);
    const window = isConnection(of) ? `(first: ${random.whole(1, 4)})` : "";
    return inner ? `${field.name}${window} { ${inner} }` : [];
  });
  return [...leaves.map(({ name }) => name), ...nested].join(" ");
}

function connectionOr(
  of: GraphQLObjectType,
  levels: number,
  random: Random,
  path: readonly string[],
): string {
  if (!isConnection(of)) return below(of, isEntity(of) ? levels - 1 : levels, random, path);
  const node = getNamedType(of.getFields().nodes?.type ?? null);
  if (!isObjectType(node)) throw new TypeError(`${of.name} has no nodes`);
  const totals = of.getFields().totals ? ` totals { ${everyField("TimeEntryTotals", 0, random)} }` : "";
  const rows = path.includes(node.name) ? "id" : below(node, levels - 1, random, path);
  return `nodes { ${rows} } totalCount pageInfo { hasNextPage startCursor endCursor }${totals}`;
}

/** What is behind a connection of a business, and its arguments. */
export function listField(name: string, window: string, levels: number, random: Random): string {
  const business = schema.getType("Business");
  const of = isObjectType(business) ? getNamedType(business.getFields()[name]?.type ?? null) : undefined;
  if (!isObjectType(of)) throw new TypeError(`A business has no ${name}`);
  return `${name}${isConnection(of) ? window : ""} { ${connectionOr(of, levels, random, ["Business"])} }`;
}

function someOf<Item>(items: readonly Item[], most: number, random: Random): readonly Item[] {
  const start = random.whole(0, Math.max(0, items.length - 1));
  return [...items.slice(start), ...items.slice(0, start)].slice(0, most);
}
