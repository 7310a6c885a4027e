import { type GraphQLObjectType, getNamedType } from "graphql";
import { createSchema } from "../../../src/graphql/schema.ts";
import { entities, lists, listsBelow, lower } from "../../every/nouns/contract.ts";

const mutations = Object.keys(createSchema().getMutationType()?.getFields() ?? {});

const entityNames = entities.map(({ noun }) => noun);

/** The noun of a mutation: the longest whose name it begins with. */
const nounOf = (mutation: string): string | undefined =>
  entityNames.filter((noun) => mutation.startsWith(lower(noun))).toSorted((a, b) => b.length - a.length)[0];

const inCode = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

/** Fields of other records that lead to one of the noun. */
const leadingTo = (noun: string): string[] =>
  entityNames
    .filter((from) => from !== noun)
    .flatMap((from) => {
      const type = createSchema().getType(from) as GraphQLObjectType;
      return Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === noun)
        .map(({ name }) => `${lower(from)}.${name}`);
    });

const begin = "<!-- nouns, written by `npm run coverage` -->";
const end = "<!-- end of nouns -->";

/** `docs/nouns.md` with the table of nouns as it should be. */
export function withNouns(page: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new TypeError("docs/nouns.md has lost the marks around its table");
  const head = "| noun | read as | named by | mutations |\n| --- | --- | --- | --- |";
  return `${before}${begin}\n${head}\n${nounRows().join("\n")}\n${end}${after}`;
}

const nounRows = (): string[] =>
  entityNames.map((noun) => {
    const own = lists.filter((list) => list.noun === noun).map(({ field }) => `business.${field}`);
    const below = listsBelow
      .filter((list) => list.noun === noun)
      .map(({ parent, field }) => `${lower(parent)}.${field}`);
    const verbs = mutations
      .filter((name) => nounOf(name) === noun)
      .map((name) => name.slice(noun.length))
      .map((verb) => verb.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase());
    const read = [lower(noun), ...own, ...below];
    return `| \`${noun}\` | ${inCode(read)} | ${inCode(leadingTo(noun)) || "–"} | ${verbs.join(", ") || "–"} |`;
  });
