import { type ASTNode, Kind, parse, visit } from "graphql";

const described = new Set<string>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]);

/** The name of a definition; undefined for `schema` and for whatever else has none. */
export const nameOf = (node: ASTNode): string | undefined =>
  "name" in node && node.name?.kind === Kind.NAME ? node.name.value : undefined;

/** What each type, field, argument, input field and enum value says of itself, by `Type.field.argument`. */
export function descriptionsIn(sdl: string): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  visit(parse(sdl), {
    enter(node, _key, _parent, _path, ancestors) {
      if (!described.has(node.kind) || !("description" in node)) return;
      const owners = ancestors.flatMap((each) => ("kind" in each ? (nameOf(each) ?? []) : []));
      found.set([...owners, nameOf(node)].join("."), node.description?.value);
    },
  });
  return found;
}
