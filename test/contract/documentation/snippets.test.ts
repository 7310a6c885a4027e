import {
  type DocumentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  validate,
} from "graphql";
import { expect, test } from "vitest";
import { examples, expenseWithReceipt } from "../../../src/graphiql/examples/index.ts";
import { createSchema } from "../../../src/graphql/schema.ts";
import { directivesOf, ours, textIn } from "../contract.ts";
import { blocks } from "./pages.ts";

const schema = createSchema();
const snippets = blocks.filter(({ language }) => language === "graphql");

/** Fields alone, as the conventions show them, are those of a type without a name. */
function documentOf(text: string): DocumentNode {
  try {
    return parse(text);
  } catch {
    return parse(`type Anything {\n${text}\n}`);
  }
}

const everyField = new Set(
  Object.values(ours.schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
  ),
);

const unprefixed = (field: string) =>
  field.replace(/^freshbooks(.)/, (_, initial: string) => initial.toLowerCase());

/** What a definition has that ours of this name lacks; a type that we do not have may hold anything. */
function unknownIn(definition: ObjectTypeDefinitionNode): string[] {
  const name = definition.name.value.replace(/^FreshBooks/, "");
  const fields = (definition.fields ?? []).map((field) => field.name.value);
  if (name === "Anything") return fields.filter((field) => !everyField.has(field));
  const type = ours.schema.getType(name);
  if (!isObjectType(type)) return [];
  const known = type.getFields();
  const keys = (node: { readonly astNode?: ObjectTypeDefinitionNode | null | undefined }) =>
    directivesOf(node, "key").map((key) => textIn(key, "fields") ?? "");
  return [
    ...fields.filter((field) => !(field in known || unprefixed(field) in known)),
    ...keys({ astNode: definition }).filter((key) => !keys(type).includes(key)),
  ].map((each) => `${name}: ${each}`);
}

test.each(snippets)("$at is in the schema", ({ text }) => {
  const document = documentOf(text);
  const definitions = document.definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);
  if (definitions.length > 0) expect(definitions.flatMap(unknownIn)).toEqual([]);
  else expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
});

test("the documentation has snippets of both kinds", () => {
  expect(snippets.length).toBeGreaterThan(8);
});

test.each([...examples, expenseWithReceipt])(
  "an example of GraphiQL is in the schema: $query",
  ({ query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  },
);
