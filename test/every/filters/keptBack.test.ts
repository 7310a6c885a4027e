import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { start } from "../../support/start.ts";
import { cast } from "../nouns/books.ts";
import { queryOf } from "../nouns/contract.ts";
import { described } from "../nouns/index.ts";

/** Rows that FreshBooks lists only on request cannot be selected from its response when it ignores the request. */
const keptBack: Readonly<Record<string, Partial<Settings>>> = {
  archived: { ignoredFilters: ["vis_state"], archivedInLists: false },
  completed: { ignoredFilters: ["complete"], completeProjectsInLists: false },
  logged: { ignoredFilters: ["include_unlogged"] },
  running: { ignoredFilters: ["include_unlogged"] },
};

const cases = described.flatMap((list) =>
  Object.entries(list.of.conditions).flatMap(([name, { beside, ignored }]) => {
    // Services and categories are read whole and filtered here: nothing is sent that could be ignored.
    const settings = name === "archived" && ignored.length === 0 ? undefined : keptBack[name];
    const filter = { ...beside, [name]: name !== "logged" };
    return settings ? [{ field: list.field, list, name, filter, settings }] : [];
  }),
);

describe("an ignored question for what FreshBooks keeps back is an error, and no empty list", () => {
  test.each(cases)("$field(filter: {$name})", async ({ list, name, filter, settings }) => {
    const { known } = await start({ books: cast, settings });
    const { data, errors } = await known(queryOf(list, "totalCount"), { variables: { filter } });
    expect(data.business?.[list.field]).toBeNull();
    const [condition] = name === "running" ? ["logged"] : [name];
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: "UPSTREAM_MISMATCH", arguments: [condition] }),
    ]);
  });

  test.each(["project", "client"])("nor below a %s", async (parent) => {
    const { known } = await start({ books: cast, settings: { ignoredFilters: ["include_unlogged"] } });
    const id = parent === "project" ? "Project:14700001:1" : "Client:ACM123:1";
    const list = "timeEntries(filter: {logged: false}) { totalCount }";
    const { data, errors } = await known(`{ ${parent}(id: "${id}") { freshbooksId ${list} } }`);
    expect(data[parent]).toEqual({ freshbooksId: "1", timeEntries: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UPSTREAM_MISMATCH"]);
  });

  test("that nothing stands on timers is confirmed by the caller's own, once, and only where nothing came", async () => {
    const { known, sandbox } = await start({ books: cast });
    const empty = { totalCount: 0 };
    const filter = 'logged: false, startedAt: {to: "2020-01-01"}';
    const { data, errors } = await known(`{ business {
      a: timeEntries(filter: {${filter}}) { totalCount } b: timeEntries(filter: {${filter}, running: true}) { totalCount } } }`);
    expect(errors).toBeUndefined();
    expect(data.business).toEqual({ a: empty, b: empty });
    expect(sandbox.asked("GET", "/comments")).toEqual(["/comments/business/14700001/timers"]);
  });
});
