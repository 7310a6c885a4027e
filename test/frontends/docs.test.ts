import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import { buildSchema, isObjectType, isScalarType, isSpecifiedScalarType } from "graphql";
import { expect, test } from "vitest";
import { contractText } from "../../src/graphql/schema.ts";
import { relayConfig } from "./compiled.ts";
import { config } from "./snippets/codegen.ts";
import { describeGraph } from "./snippets/graph.ts";

const page = readFileSync("docs/frontends.md", "utf8");
const folder = join(import.meta.dirname, "snippets");

const { sdl } = describeGraph(contractText());
const schema = buildSchema(sdl);

const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

test("docs/frontends.md shows the files that the tests run, each of them and as they are", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const shown = new Map(blocks("ts").map((text) => [/^\/\/ (\S+)\n/.exec(text)?.[1], text]));
  expect([...shown.keys()].toSorted()).toEqual(files.toSorted());
  for (const file of files) expect(shown.get(file)).toBe(readFileSync(join(folder, file), "utf8"));
  expect(blocks("json").map((text) => JSON.parse(text))).toContainEqual(relayConfig);
});

test("what has an id is a record, or an exception that somebody thought of", () => {
  const others = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getFields().id && type.getInterfaces().length === 0)
    .map(({ name }) => name);
  // The first four have ids of their own; that of a candidate is another record's, which docs/frontends.md explains.
  expect(others.toSorted()).toEqual([
    "Business",
    "CheckoutLink",
    "ConnectionState",
    "ExpenseProfile",
    "UserErrorCandidate",
  ]);
});

test("every scalar has a type in the configuration of graphql-codegen, and none is any", async () => {
  const scalars = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  );
  expect(Object.keys(config.scalars).toSorted()).toEqual(
    ["ID", ...scalars.map(({ name }) => name)].toSorted(),
  );
  const [types] = await generate(
    { schema: sdl, silent: true, generates: { "types.ts": { plugins: ["typescript"], config } } },
    false,
  );
  expect(types?.content).toContain("Decimal: { input: string; output: string; }");
  expect(types?.content).not.toMatch(/: any;/);
});
