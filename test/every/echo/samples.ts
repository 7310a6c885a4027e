import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from "graphql";
import type { Path } from "../../../src/freshbooks/records/field.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import type { Tree } from "../../support/start.ts";

const schema = createSchema();

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The input fields of a mutation, by name. */
export function inputOf(mutation: string): ReadonlyMap<string, GraphQLInputType> {
  const input = schema.getType(`${capital(mutation)}Input`);
  if (!isInputObjectType(input)) throw new TypeError(`${mutation} has no input of its own`);
  return new Map(Object.values(input.getFields()).map(({ name, type }) => [name, type]));
}

/** Every mutation with record fields. */
export const mutationsWithFields = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) =>
  /(Create|Update|Record)$/.test(name),
);

/** A value to write; `now` is the field's current value in the record. */
export type Sample = (now: Tree | undefined) => unknown;

const byScalar: Readonly<Record<string, unknown>> = {
  Decimal: "7.5",
  CurrencyCode: "EUR",
  Date: "2026-02-01",
  DateTime: "2026-02-01T10:00:00Z",
  Duration: "PT8H",
  Int: 7,
};

/** The id of the second record of the noun that a field names: `clientId` names a client. */
function idFor(field: string): string | undefined {
  const type = schema.getType(capital(field.replace(/Id$/, "")));
  if (!isObjectType(type)) return undefined;
  return `${type.name}:${"freshbooksAccountId" in type.getFields() ? "ACM123" : "14700001"}:2`;
}

/** A value by input type, different from the current one. Undefined for a type that is too general. */
export function sampleOf(field: string, given: GraphQLInputType | undefined, path: Path): Sample | undefined {
  const type = given && getNullableType(given);
  const [part, ...rest] = path;
  if (part !== undefined) {
    if (!isInputObjectType(type)) return undefined;
    const inner = sampleOf(part, type.getFields()[part]?.type, rest);
    return inner && ((now) => ({ [part]: inner(now?.[part]) }));
  }
  if (isEnumType(type)) return (now) => type.getValues().find(({ name }) => name !== String(now))?.name;
  if (isInputObjectType(type))
    return type.name === "MoneyInput" ? () => ({ amount: "7.00", currency: "USD" }) : undefined;
  if (!isScalarType(type)) return undefined;
  if (type.name === "Boolean") return (now) => !now;
  const value =
    type.name === "String" ? `New ${field}` : type.name === "ID" ? idFor(field) : byScalar[type.name];
  return value === undefined ? undefined : () => value;
}

/** Whether a record shows a field as it is written, so that it can be read before it is written. */
export function isShownPlainly(record: string, field: string): boolean {
  const type = schema.getType(capital(record));
  const shown = isObjectType(type) ? type.getFields()[field]?.type : undefined;
  const bare = shown && "ofType" in shown ? shown.ofType : shown;
  return isScalarType(bare) || isEnumType(bare);
}
