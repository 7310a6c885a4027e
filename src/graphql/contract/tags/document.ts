import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addResolversToSchema, buildSubgraphSchema, entitiesResolver } from "@apollo/subgraph";
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, print } from "graphql";
import { packageRoot } from "../../../values/packageRoot.ts";
import { withTags } from "./index.ts";

const folder = join(packageRoot, "schema");

/** The contract as SDL, from `schema/`. */
export const readContract = (): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");

/** What the build writes beside the bundle: a schema's whole document, whose first `own` definitions are the contract. */
type Assembled = { readonly rows: Row[]; readonly own: number };

const assembledFile = join(import.meta.dirname, "contract.json");

/** The contract with its tags; in the bundle, also with what federation adds, as validated when it was built. */
export type Contract = { readonly contract: DocumentNode; readonly whole?: DocumentNode };

/** Reads the contract: from beside the bundle, whose stamp names the SDL that it was made of, or from the SDL. */
export function readTagged(): Contract {
  if (!existsSync(assembledFile)) return { contract: fromSource() };
  const { rows, own }: Assembled = JSON.parse(readFileSync(assembledFile, "utf8"));
  const whole = fromRows(rows) as DocumentNode;
  return { contract: { kind: Kind.DOCUMENT, definitions: whole.definitions.slice(0, own) }, whole };
}

/** Without positions, which would keep every token of the SDL: with them this takes twice as long. */
const fromSource = (): DocumentNode => withTags(parse(readContract(), { noLocation: true }));

/** The executable schema; a whole document is not validated again, which takes as long as all else here. */
export function executable({ contract, whole }: Contract, resolvers: Readonly<Record<string, object>>) {
  if (!whole) return buildSubgraphSchema([{ typeDefs: contract, resolvers: resolvers as never }]);
  const schema = buildASTSchema(whole, { assumeValid: true });
  addResolversToSchema(schema, federationOf(whole));
  addResolversToSchema(schema, resolvers as never);
  return schema;
}

/** The resolvers that `buildSubgraphSchema` adds. */
const federationOf = (whole: DocumentNode): Parameters<typeof addResolversToSchema>[1] => ({
  Query: {
    _service: () => ({ sdl: print(whole) }),
    _entities: (_, { representations }, context, info) =>
      entitiesResolver({ representations, context, info }),
  },
  _Entity: { __resolveType: ({ __typename }) => __typename },
});

/** A node by the rows of its fields, a list by those of its items, in an array of its own, or a value. */
type Row = Record<string, unknown> | [unknown[]] | string | boolean;

/** Equal nodes become one: a quarter are left, which halves the time to read them. */
function toRows(root: unknown): Row[] {
  const rows: Row[] = [];
  const known = new Map<string, number>();
  const rowOf = (value: unknown): number => {
    const row = (
      Array.isArray(value)
        ? [value.map(rowOf)]
        : typeof value === "object" && value
          ? Object.fromEntries(
              Object.entries(value).flatMap(([key, each]) =>
                each === undefined ? [] : [[key, rowOf(each)]],
              ),
            )
          : value
    ) as Row;
    const key = JSON.stringify(row);
    const at = known.get(key) ?? rows.push(row) - 1;
    known.set(key, at);
    return at;
  };
  rowOf(root);
  return rows;
}

/** In place: each row refers to earlier ones only. */
function fromRows(rows: unknown[]): unknown {
  for (const [at, row] of rows.entries()) {
    if (Array.isArray(row)) rows[at] = row[0].map((each: number) => rows[each]);
    else if (typeof row === "object" && row) {
      const node = row as Record<string, unknown>;
      for (const key in node) node[key] = rows[node[key] as number];
    }
  }
  return rows.at(-1);
}

/** What the build writes, of the schema from source. @public vite.program.config.mjs loads it. */
export function assemble(schema: GraphQLSchema): Assembled {
  const read = schema.getQueryType()?.getFields()._service?.resolve;
  if (!read) throw new TypeError("The schema has no service");
  const { sdl } = read({}, {}, {}, {} as never) as { sdl: string };
  return { rows: toRows(parse(sdl, { noLocation: true })), own: fromSource().definitions.length };
}
