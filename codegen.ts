import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodegenConfig } from "@graphql-codegen/cli";

const textsIn = (folder: string): [file: string, text: string][] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|graphql)$/.test(file))
    .toSorted()
    .map((file) => [join(folder, file), readFileSync(join(folder, file), "utf8")]);

const roots = new Set(["Query", "Mutation", "Subscription"]);

/**
 * What stands behind each object type: an exported type of `src/freshbooks/` with the name of the object type, or of `src/graphql/`
 * with that name and `Row`, which comes first. Throws where two files claim the same type.
 */
function mappersIn(schema: string, source: string): Record<string, string> {
  const types = new Set(
    textsIn(schema).flatMap(([, sdl]) => [...sdl.matchAll(/^type (\w+)/gm)].map(([, name]) => name)),
  );
  const exported = (folder: string, suffix: string) => {
    const found: Record<string, string> = {};
    for (const [file, text] of textsIn(join(source, folder)))
      for (const [, name = ""] of text.matchAll(/^export type (\w+)\b/gm)) {
        const type = name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : "";
        if (!types.has(type) || roots.has(type)) continue;
        if (found[type]) throw new Error(`${type} has two rows: ${found[type]} and ${file}#${name}`);
        found[type] = `../${file.slice(source.length + 1)}#${name}${suffix ? "" : ` as ${type}Row`}`;
      }
    return found;
  };
  return { ...exported("freshbooks", ""), ...exported("graphql", "Row") };
}

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  emitLegacyCommonJSImports: false,
  generates: {
    "src/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        federation: true,
        contextType: "../graphql/contract/context.ts#Context",
        mappers: { ...mappersIn("schema", "src"), TimeSpan: "number" },
        scalars: {
          ID: "string",
          _FieldSet: "string",
          Decimal: "string",
          CurrencyCode: "string",
          Date: "../values/dates.ts#Day",
          DateTime: "Date",
          LocalDateTime: "string",
          Duration: "number",
          Upload: "../files/upload.ts#Upload",
        },
        avoidOptionals: { defaultValue: true },
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
      },
    },
  },
};

export default config;
