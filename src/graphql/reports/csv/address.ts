import { type GraphQLField, GraphQLNonNull, type GraphQLSchema, isListType, isObjectType } from "graphql";
import { refuse } from "../../contract/errors.ts";
import { ownNameOf } from "../../contract/prefix.ts";

type Given = Readonly<Record<string, unknown>>;

/** The arguments of a report in an address. A list repeats its name; an empty list is one empty value. */
export function addressOf(args: Given): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) {
    if (value === null || value === undefined) continue;
    const values = Array.isArray(value) ? (value.length === 0 ? [""] : value) : [value];
    for (const each of values) search.append(name, String(each));
  }
  return search.toString();
}

/** A report of the schema by the name of its field. */
export function reportIn(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> | undefined {
  const reports = Object.values(schema.getTypeMap()).find((type) => ownNameOf(type) === "Reports");
  return isObjectType(reports) ? reports.getFields()[name] : undefined;
}

/** The root field that returns a business by its id. */
export function businessFieldIn(schema: GraphQLSchema): string {
  const field = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    ({ type }) => isObjectType(type) && ownNameOf(type) === "Business",
  );
  if (!field) throw new TypeError("The schema has no field for a business");
  return field.name;
}

/** The arguments in an address. Throws BAD_USER_INPUT for an unknown one, and for one that is given twice. */
export function argumentsIn({ args }: GraphQLField<unknown, unknown>, search: URLSearchParams) {
  const given: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const argument = args.find((each) => each.name === name);
    if (!argument)
      throw refuse("BAD_USER_INPUT", `The report has no argument \`${name}\``, { argument: name });
    const type = argument.type instanceof GraphQLNonNull ? argument.type.ofType : argument.type;
    const values = search.getAll(name);
    if (isListType(type)) given[name] = values.length === 1 && values[0] === "" ? [] : values;
    else if (values.length > 1)
      throw refuse("BAD_USER_INPUT", `\`${name}\` is given more than once`, { argument: name });
    else given[name] = String(type) === "Boolean" ? flagIn(name, values[0]) : values[0];
  }
  return given;
}

function flagIn(name: string, value: string | undefined): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw refuse("BAD_USER_INPUT", `\`${name}\` must be \`true\` or \`false\``, { argument: name });
}
