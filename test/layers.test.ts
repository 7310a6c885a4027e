import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom: the architecture, as a table. A folder may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  values: [],
  http: ["values"],
  oauth: ["http", "values"],
  files: ["values"],
  freshbooks: ["http", "values"],
  loaders: ["freshbooks", "values"],
  graphql: ["loaders", "freshbooks", "files", "values", "generated"],
  generated: ["graphql", "freshbooks", "files", "values"],
  load: [],
  telemetry: ["http"],
  inbound: ["oauth", "http", "freshbooks", "values"],
  routes: ["oauth", "freshbooks", "files", "load", "values"],
  graphiql: [],
  sandbox: [],
  config: ["oauth", "inbound", "values"],
  app: [
    "http",
    "oauth",
    "freshbooks",
    "inbound",
    "files",
    "load",
    "loaders",
    "graphql",
    "routes",
    "telemetry",
    "values",
    "config",
  ],
  terminal: ["app", "config", "freshbooks", "inbound", "oauth", "routes", "values"],
  "main.ts": ["app", "config", "terminal", "freshbooks", "http", "sandbox", "values"],
};

const source = "src";
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(ts|tsx)$/.test(file),
);
const roomOf = (file: string): string => file.split("/")[0] ?? file;
const read = (file: string): string => readFileSync(join(source, file), "utf8");

test("every import goes down the table", () => {
  const wrong = files.flatMap((file) =>
    [...read(file).matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)]
      .map(([, target = ""]) => roomOf(normalize(join(file, "..", target))))
      .filter((room) => room !== roomOf(file) && !mayImport[roomOf(file)]?.includes(room))
      .map((room) => `${file} imports ${room}`),
  );
  expect(wrong).toEqual([]);
});

test("the environment is read by the two programs alone", () => {
  const readers = files.filter((file) => read(file).includes("process.env"));
  expect(readers.toSorted()).toEqual(["main.ts", "sandbox/main.ts"]);
});

test("a wire type never leaves FreshBooks' folder", () => {
  const outside = files.filter(
    (file) => !/^(freshbooks|sandbox)\//.test(file) && /\bWire[A-Z]/.test(read(file)),
  );
  expect(outside).toEqual([]);
});

test("no path of FreshBooks stands outside its folder", () => {
  const paths = /["'`]\/?(accounting|auth|projects|timetracking|comments|events|uploads)\//;
  const outside = files.filter(
    (file) => !/^(freshbooks|oauth|sandbox|generated)\//.test(file) && paths.test(read(file)),
  );
  expect(outside).toEqual([]);
});
