import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from "graphql";
import type { Fields, Readable } from "../../../src/freshbooks/records/field.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { lower } from "../../every/nouns/contract.ts";
import { tables } from "../../every/nouns/tables.ts";

/** What FreshBooks may send in the place of a value: nothing in its many spellings, and words and numbers that nobody has seen. */
const oddities: readonly unknown[] = [
  ...[
    undefined,
    null,
    "",
    " ",
    0,
    "0",
    "0.00",
    -1,
    1,
    "1",
    3,
    99,
    "99",
    1e12,
    "12.5",
    false,
    true,
    {},
    [],
    "unheard of",
  ],
  ...["0000-00-00", "0000-00-00 00:00:00", "2026-06-15", "2026-06-15 12:00:00", "2026-06-15T12:00:00Z"],
  ...[
    { amount: "0", code: "USD" },
    { amount: null, code: null },
    { amount: "1.00", code: "USD" },
  ],
];

const always = (value: unknown) => new Proxy({}, { get: () => value }) as Record<string, unknown>;

/** Each oddity under all keys, and each under one key with each under the others. */
const wiresOf = (keys: readonly string[]): Record<string, unknown>[] => [
  ...oddities.map(always),
  ...keys.flatMap((key) =>
    oddities.flatMap((own) =>
      oddities.map(
        (others) =>
          new Proxy({}, { get: (_, name) => (name === key ? own : others) }) as Record<string, unknown>,
      ),
    ),
  ),
];

/** Whether a field of a record answers null for something that FreshBooks may send, rather than throw. */
function answersNull({ keys, read, include }: Readable<unknown>, isPart: boolean): boolean {
  const beside = { tenant: "1", includes: include ? [include] : [], origin: undefined };
  return wiresOf(keys).some((wire) => {
    try {
      const value = read(wire, { ...beside, around: wire });
      return value === null || (value === undefined && !isPart); // a part that did not come is an error
    } catch {
      return false;
    }
  });
}

type Table = { readonly fields: Fields; readonly parts?: readonly string[] };

/** The nullable fields of a type that its record shows by itself and that never answer null, as `Type.field`. */
function silentIn(type: GraphQLObjectType, { fields, parts = [] }: Table): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: given, resolve }) => {
    const field = fields[name];
    if (!field) return [];
    const named = getNamedType(given);
    const inside = field.inner && isObjectType(named) ? silentIn(named, field.inner) : [];
    const isPart = parts.includes(name);
    const isOwn = (!resolve || isPart) && !isNonNullType(given);
    return [...(isOwn && !answersNull(field, isPart) ? [`${type.name}.${name}`] : []), ...inside];
  });
}

const schema = createSchema();

/** Of all nouns: what their tables can and cannot answer is tried, field by field. */
export const neverNullByTable: readonly string[] = [
  ...new Set(
    Object.values(schema.getTypeMap()).flatMap((type) => {
      const table = isObjectType(type) ? tables.get(lower(type.name)) : undefined;
      return table && isObjectType(type) ? silentIn(type, table) : [];
    }),
  ),
];
