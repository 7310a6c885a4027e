import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, test } from "vitest";

const within = (step: string, ...rooms: string[]): string[] => rooms.map((room) => `${step}/${room}`);

/** What the nouns of FreshBooks rest on; none of it knows a noun. */
const nounMachinery = within(
  "freshbooks",
  ...["errors.ts", "records", "lists", "caller", "families", "writes", "nouns"],
);
const nouns = within("freshbooks", "sales", "costs", "work", "ledger");
/** The same for the nouns of the graph. */
const graphMachinery = [...within("graphql", "contract", "reading", "writing"), "generated"];
/** Fields lead from one noun to the next, across the areas. */
const graphNouns = within("graphql", "sales", "costs", "work", "ledger");
const shown = within("freshbooks", "errors.ts", "records", "lists", "writes");

/**
 * Who may import whom: the architecture, as a table. In `freshbooks` and `graphql` a room is a folder or a file of the
 * first level, elsewhere a whole folder of `src`. A room may always import itself.
 */
const mayImport: Record<string, readonly string[]> = {
  values: [],
  http: ["values"],
  store: ["values"],
  oauth: ["http", "store", "values"],
  files: ["values"],
  events: ["store", "values"],
  load: [],
  telemetry: ["http"],
  graphiql: [],
  sandbox: [],

  "freshbooks/errors.ts": ["http"],
  "freshbooks/records": ["freshbooks/errors.ts", "values"],
  "freshbooks/lists": [...within("freshbooks", "errors.ts", "records"), "values"],
  "freshbooks/caller": [...within("freshbooks", "errors.ts", "records", "lists"), "http", "values"],
  "freshbooks/families": [
    ...within("freshbooks", "errors.ts", "records", "lists", "caller"),
    "http",
    "values",
  ],
  "freshbooks/writes": [...within("freshbooks", "errors.ts", "records"), "values"],
  "freshbooks/nouns": [
    ...within("freshbooks", "errors.ts", "records", "lists", "caller", "families", "writes"),
    "values",
  ],
  "freshbooks/sales": [...nounMachinery, "values"],
  "freshbooks/costs": [...nounMachinery, "values"],
  "freshbooks/work": [...nounMachinery, "values"],
  "freshbooks/ledger": [...nounMachinery, "values"],
  "freshbooks/events": [...nounMachinery, "values"],
  "freshbooks/reports": [...nounMachinery, "freshbooks/sales", "values"], // for the words of a payment's type
  "freshbooks/index.ts": [
    ...within("freshbooks", "caller", "events", "families", "reports"),
    ...nouns,
    "values",
  ],
  "freshbooks/callers.ts": [...within("freshbooks", "errors.ts", "lists", "caller", "index.ts"), "http"],
  "freshbooks/reach": within("freshbooks", "errors.ts", "caller", "index.ts"),

  // What is calculated from records, without I/O.
  answers: [...nouns, "values"],
  loaders: [...within("freshbooks", "errors.ts", "records", "lists", "index.ts"), ...nouns, "values"],

  "graphql/contract": [
    ...within("freshbooks", "errors.ts", "caller", "index.ts"),
    ...["loaders", "files", "events", "values", "generated"],
  ],
  "graphql/reading": [
    "graphql/contract",
    ...within("freshbooks", "errors.ts", "records", "lists", "caller"),
    ...["loaders", "values"],
  ],
  "graphql/writing": [
    ...within("graphql", "contract", "reading"),
    ...shown,
    ...within("freshbooks", "caller", "index.ts"),
    ...["files", "values", "generated"],
  ],
  "graphql/sales": [...graphMachinery, ...graphNouns, ...shown, ...nouns, "files", "values"],
  "graphql/costs": [...graphMachinery, ...graphNouns, ...shown, ...nouns, "files", "values"],
  "graphql/work": [...graphMachinery, ...graphNouns, ...shown, "freshbooks/index.ts", ...nouns, "values"],
  "graphql/ledger": [...graphMachinery, ...graphNouns, ...shown, ...nouns, "values"],
  "graphql/reports": [
    ...within("graphql", "contract", "reading", "sales", "costs", "work", "ledger"),
    "freshbooks/reports",
    ...["files", "values", "generated"],
  ],
  "graphql/answers": [
    ...["answers", ...within("graphql", "contract", "reading"), ...graphNouns],
    ...within("freshbooks", "errors.ts", "caller", "lists", "records"),
    ...[...nouns, "values", "generated"],
  ],
  "graphql/identity": [
    ...graphMachinery,
    ...within("freshbooks", "errors.ts", "caller", "reach", "writes"),
    "values",
  ],
  "graphql/events": [
    ...graphMachinery,
    ...within("graphql", "identity"),
    ...within("freshbooks", "errors.ts", "caller", "reach", "writes"),
    ...["events", "values"],
  ],
  // Several writes as one: composed of the mutations of the nouns.
  "graphql/flows": [
    ...graphMachinery,
    "graphql/answers",
    ...graphNouns,
    ...shown,
    ...within("freshbooks", "caller", "index.ts"),
    ...[...nouns, "answers", "files", "values"],
  ],
  "graphql/documents": ["graphql/contract", "values"],
  "graphql/checks.ts": within("graphql", "contract", "reading", "reports", "answers", "schema.ts"),
  "graphql/schema.ts": [
    ...within(
      "graphql",
      "contract",
      "reading",
      "writing",
      "reports",
      "answers",
      "events",
      "flows",
      "identity",
    ),
    ...graphNouns,
    "generated",
    "values",
  ],
  "graphql/server.ts": within(
    "graphql",
    ...["contract", "documents", "events", "reading", "checks.ts", "schema.ts"],
  ),
  // Types alone: what a resolver is given and gives.
  generated: [
    ...within("graphql", "contract", "identity", "reports", "answers", "flows", "events"),
    ...graphNouns,
    ...within("freshbooks", "caller", "reach", "records", "writes"),
    ...nouns,
    ...["files", "values"],
  ],

  inbound: ["oauth", ...within("freshbooks", "caller", "reach"), "http", "values"],
  routes: [
    ...within("freshbooks", "caller", "events", "families", "index.ts", "reach"),
    ...["events", "oauth", "files", "load", "values"],
  ],
  // How subscriptions reach their listeners.
  streams: ["graphql/events", "http", "routes", "values"],
  config: ["oauth", "inbound", "events", "values"],
  app: [
    ...within("freshbooks", "caller", "callers.ts", "records"),
    ...within("graphql", "contract", "events", "identity", "reports", "schema.ts", "server.ts"),
    ...["config", "events", "files", "http", "inbound", "load", "oauth", "routes", "store", "streams"],
    ...["telemetry", "values"],
  ],
  terminal: [
    ...within("freshbooks", "caller", "reach"),
    ...["app", "config", "inbound", "oauth", "routes", "values"],
  ],
  subgraph: ["app", "config", "graphql/schema.ts", "routes", "sandbox", "telemetry", "values"],
  "main.ts": [
    ...["app", "config", "terminal", "subgraph", "http", "sandbox", "telemetry"],
    ...["freshbooks/callers.ts", "graphql/schema.ts"],
  ],
  "cli.ts": ["app", "values", "config", "telemetry", "terminal", "main.ts"],
  "index.ts": ["config", "subgraph"],
};

const source = "src";
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(ts|tsx)$/.test(file),
);
const read = (file: string): string => readFileSync(join(source, file), "utf8");

function roomOf(file: string): string {
  const [step = file, room] = file.split("/");
  return step === "freshbooks" || step === "graphql" ? `${step}/${room}` : step;
}

/** What a file imports of ours, types included. */
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map(([, target = ""]) =>
    normalize(join(file, "..", target)),
  );

test("every import goes down the table", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map(roomOf)
      .filter((room) => room !== roomOf(file) && !mayImport[roomOf(file)]?.includes(room))
      .map((room) => `${file} imports ${room}`),
  );
  expect(wrong).toEqual([]);
});

test("the table has no room that is not there", () => {
  const rooms = new Set(files.map(roomOf));
  expect(Object.keys(mayImport).filter((room) => !rooms.has(room))).toEqual([]);
});

test("the environment is read by the program alone", () => {
  const readers = files.filter((file) => read(file).includes("process.env"));
  expect(readers.toSorted()).toEqual(["main.ts"]);
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

/** Each circle that is found on the way through all imports, as the files that lie on it. */
function circlesAmong(members: readonly string[]): string[] {
  const known = new Set(members);
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[] = [];
  function visit(file: string): void {
    if (done.has(file) || !known.has(file)) return;
    const at = path.indexOf(file);
    if (at >= 0) return void circles.push([...path.slice(at), file].join(" > "));
    path.push(file);
    for (const next of importsOf(file)) visit(next);
    path.pop();
    done.add(file);
  }
  for (const file of members) visit(file);
  return circles;
}

test("no file leads back to itself, types included", () => {
  // What is generated has the types of all nouns, and they have its.
  expect(circlesAmong(files.filter((file) => roomOf(file) !== "generated"))).toEqual([]);
});

test("a record knows neither its noun nor how that is filtered and written", () => {
  const wrong = files
    .filter((file) => /^freshbooks\/.*\/record\.ts$/.test(file))
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ file, target }) =>
      ["index.ts", "criteria.ts", "writes.ts"].some((name) => join(file, "..", name) === target),
    );
  expect(wrong).toEqual([]);
});

const mostEntries = 16;

test("a folder can be taken in at a glance", () => {
  const counts = new Map<string, number>();
  for (const root of ["src", "test"])
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const { parentPath: folder } = entry;
      // The folders of the two roots are the rooms themselves.
      if (folder !== root || entry.isFile()) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  const full = [...counts].filter(([, count]) => count > mostEntries);
  expect(full.map(([folder, count]) => `${folder} has ${count} entries`)).toEqual([]);
});
