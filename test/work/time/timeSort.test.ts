import { describe, expect, test } from "vitest";
import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const cast = books({
  team: 1,
  projects: 2,
  timeEntries: [
    { projectId: 1, startedAt: "2026-06-03T18:00:00Z", identityId: 1001 },
    { projectId: 2, startedAt: "2026-06-01T18:00:00Z", identityId: 1001 },
    { projectId: 1, startedAt: "2026-06-02T18:00:00Z", identityId: 1001 },
    { projectId: 1, startedAt: "2026-06-04T18:00:00Z" },
  ],
});
const member = `TeamMember:14700001:${steadyUuid("team", 14_700_001, "member1@example.test")}`;

describe("time in the order in which it was worked", () => {
  test.each([
    ["STARTED_AT_ASC", ["2", "3", "1", "4"]],
    ["STARTED_AT_DESC", ["4", "1", "3", "2"]],
  ])("%s, page by page", async (sort, expected) => {
    const { known } = await start({ books: cast });
    const page = (after: string) =>
      known(`{ business { timeEntries(first: 3, sort: ${sort}${after}) {
        nodes { freshbooksId } pageInfo { endCursor } totals { logged { hours } } } } }`);
    const first = (await page("")).data.business?.timeEntries;
    const next = (await page(`, after: "${first?.pageInfo?.endCursor}"`)).data.business?.timeEntries;
    const ids = [...rows(first?.nodes), ...rows(next?.nodes)].map(({ freshbooksId }) => freshbooksId);
    expect(ids).toEqual(expected);
    expect(first?.totals?.logged?.hours).toBe("4");
  });

  test("of one person on one project, the last worked first, with the sum", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(`{ business { timeEntries(sort: STARTED_AT_DESC, filter: {
      teamMemberIds: ["${member}"], projectIds: ["Project:14700001:1"] }) {
      nodes { freshbooksId } totals { logged { hours } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.business?.timeEntries).toEqual({
      nodes: [{ freshbooksId: "1" }, { freshbooksId: "3" }],
      totals: { logged: { hours: "2" } },
    });
    const asked = sandbox.asked("GET", "/timetracking");
    expect(asked).toEqual([
      "/timetracking/business/14700001/time_entries?team=true&identity_id=1001&project_id=1&page=1&per_page=100",
    ]);
  });

  test("below a project, a client, a person and a retainer as well", async () => {
    const { known } = await start({ books: cast });
    const { data, errors } = await known(`{
      project(id: "Project:14700001:1") { timeEntries(sort: STARTED_AT_ASC) { nodes { freshbooksId } } }
      client(id: "Client:ACM123:1") { timeEntries(sort: STARTED_AT_ASC) { nodes { freshbooksId } } }
      teamMember(id: "${member}") { timeEntries(sort: STARTED_AT_ASC) { nodes { freshbooksId } } } }`);
    expect(errors).toBeUndefined();
    const ids = (name: string) =>
      rows(data[name]?.timeEntries?.nodes).map(({ freshbooksId }) => freshbooksId);
    expect([ids("project"), ids("client"), ids("teamMember")]).toEqual([
      ["3", "1", "4"],
      ["2", "3", "1", "4"],
      ["2", "3", "1"],
    ]);
  });
});
