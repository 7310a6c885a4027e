// graph.ts
import { buildASTSchema, getNamedType, isInterfaceType, isObjectType, parse, printSchema } from "graphql";

const pageArguments = ["first", "after", "last", "before"];

/** What compilers and caches need to know, from the text of `GET /schema.graphql`. Run it when you build your app. */
export function describeGraph(text: string) {
  const schema = buildASTSchema(parse(text), { assumeValidSDL: true });
  const types = Object.values(schema.getTypeMap());
  const objects = types
    .filter(isObjectType)
    .filter(({ name }) => !/^(__|(Query|Mutation|Subscription)$)/.test(name));
  const hasId = (type: unknown) => isObjectType(type) && "id" in type.getFields();
  return {
    /** The SDL without federation directives, for relay-compiler, graphql-codegen and editors. */
    sdl: printSchema(schema),
    /** The types of each interface. */
    possibleTypes: Object.fromEntries(
      types
        .filter(isInterfaceType)
        .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
    ),
    /** The types without an id. A cache keeps them inside the record that they belong to. */
    parts: objects.filter((type) => !hasId(type)).map(({ name }) => name),
    /** The types that other subgraphs can refer to by id. */
    entities: objects
      .filter(({ astNode }) => astNode?.directives?.some((directive) => directive.name.value === "key"))
      .map(({ name }) => name),
    /** The lists of each type, with the arguments that make another list of it. */
    lists: objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
        .map((field) => ({
          type: type.name,
          field: field.name,
          keys: field.args.map(({ name }) => name).filter((name) => !pageArguments.includes(name)),
        })),
    ),
    /** The root fields that return one record by its id. */
    byId: Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter(({ type, args }) => hasId(type) && args.length === 1 && args[0]?.name === "id")
      .map(({ name, type }) => ({ field: name, type: getNamedType(type).name })),
  };
}

export type Graph = ReturnType<typeof describeGraph>;
