import { directivesOf, ours, outputsIn, textIn } from "../contract.ts";

const begin = "<!-- entities, written by `npm run coverage` -->";
const end = "<!-- end of entities -->";

/** docs/supergraph.md with the table of entities as it should be. */
export function withEntities(page: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined)
    throw new TypeError("docs/supergraph.md has lost the marks around its table of entities");
  return `${before}${begin}\n| entity | keys |\n| --- | --- |\n${entityRows().join("\n")}\n${end}${after}`;
}

const entityRows = (): string[] =>
  outputsIn(ours)
    .flatMap((type) => {
      const keys = directivesOf(type, "key").map((key) => `\`${textIn(key, "fields")}\``);
      return keys.length > 0 ? `| \`${type.name}\` | ${keys.join(" or ")} |` : [];
    })
    .toSorted();
