import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from "graphql";

const days: Record<string, string> = {
  from: "2026-01-01",
  to: "2026-12-31",
  asOf: "2026-12-31",
  dates: "2026-06-30",
};

/** A value for an argument that has to be there: a day. Undefined when it is anything else. */
function dayFor({ name, type }: GraphQLArgument): string | undefined {
  const day = days[name] && JSON.stringify(days[name]);
  return day && isNonNullType(type) && isListType(type.ofType) ? `[${day}]` : day;
}

function argumentsOf({ args, type }: GraphQLField<unknown, unknown>): string | undefined {
  const needed = args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const values = needed.map((argument) => [argument.name, dayFor(argument)] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  const page = getNamedType(type).name.endsWith("Connection") ? [["first", "2"] as const] : [];
  const all = [...values, ...page].map(([name, value]) => `${name}: ${value}`);
  return all.length > 0 ? `(${all.join(", ")})` : "";
}

const hasId = (type: GraphQLObjectType) => "id" in type.getFields();

/** All fields of a type, with its parts; another record by its id alone. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const given = argumentsOf(field);
    const inner = getNamedType(field.type);
    if (given === undefined) return [];
    if (isAbstractType(inner)) return [`${field.name}${given} { __typename }`];
    if (!isObjectType(inner)) return [`${field.name}${given}`];
    if (depth === 0) return [];
    if (inner.name.endsWith("Connection") && depth < 5) return [];
    if (hasId(inner) && depth < 5) return [`${field.name}${given} { id }`];
    return [`${field.name}${given} ${selectionOf(inner, depth - 1)}`];
  });
  return `{ __typename ${fields.join(" ")} }`;
}

/** For each field of a business a query of all that is in it, as a screen might select it. */
export function wideQueries(sdl: string): string[] {
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const business = schema.getType("Business");
  if (!isObjectType(business)) throw new Error("There is no Business");
  return Object.values(business.getFields()).flatMap((field) => {
    const given = argumentsOf(field);
    const inner = getNamedType(field.type);
    if (given === undefined || !isObjectType(inner)) return [];
    return [`{ business { id ${field.name}${given} ${selectionOf(inner, hasId(inner) ? 4 : 5)} } }`];
  });
}
