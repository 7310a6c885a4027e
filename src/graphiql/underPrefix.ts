import { type FieldNode, Kind, type NameNode, parse, visit } from "graphql";

/** Types that take no prefix; an example names no others of these. */
const common = /^(ID|Int|Float|String|Boolean|Date|DateTime|LocalDateTime|Decimal|Duration|Upload|PageInfo)$/;

/** An example in the names of a graph that is served under a prefix; its comments and lines stay as they are. */
export function underPrefix(query: string, prefix: string): string {
  const edits: { at: number; text: string; instead: number }[] = [];
  const rename = ({ loc, value }: NameNode, text: string) =>
    edits.push({ at: loc?.start ?? 0, text, instead: value.length });
  visit(parse(query), {
    NamedType({ name }) {
      if (!common.test(name.value)) rename(name, prefix + name.value);
    },
    OperationDefinition({ selectionSet: { selections } }) {
      for (const { name } of selections.filter((node): node is FieldNode => node.kind === Kind.FIELD))
        rename(name, prefix.toLowerCase() + name.value.charAt(0).toUpperCase() + name.value.slice(1));
    },
  });
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (text, { at, text: name, instead }) => text.slice(0, at) + name + text.slice(at + instead),
      query,
    );
}
