// relay/schema.ts
import { Kind, parse, print, visit } from "graphql";

/** Adds `@semanticNonNull` to the SDL, from `schema/extensions/semanticNonNull.graphql` of this repository. */
export function withSemanticNonNull(sdl: string, extension: string): string {
  const never = new Set<string>();
  for (const definition of parse(extension).definitions)
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION)
      for (const { arguments: [name] = [] } of definition.directives ?? [])
        if (name?.value.kind === Kind.STRING) never.add(`${definition.name.value}.${name.value.value}`);

  const directives = [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "semanticNonNull" } }] as const;
  const marked = visit(parse(sdl), {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).map((field) =>
        never.has(`${type.name.value}.${field.name.value}`) ? { ...field, directives } : field,
      ),
    }),
  });
  return `directive @semanticNonNull(levels: [Int] = [0]) on FIELD_DEFINITION\n\n${print(marked)}`;
}
