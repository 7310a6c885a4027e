import { describe, expect, test } from "vitest";
import { createRandom } from "../../../src/sandbox/books/random.ts";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

/** Hours and progress of random books, against sums over the seeds themselves. */
function randomBooks(seed: number) {
  const random = createRandom(seed);
  const projects = Array.from({ length: random.whole(2, 12) }, (_, at) => ({
    id: at + 1,
    clientId: random.whole(1, 3),
    fields: { budget: random.chance(0.7) ? random.whole(1, 40) * 1800 : null },
  }));
  const timeEntries = Array.from({ length: random.whole(0, 150) }, (_, at) => {
    const project = random.chance(0.9) ? projects[random.whole(0, projects.length - 1)] : undefined;
    return {
      id: at + 1,
      fields: { project_id: project?.id ?? null, client_id: project?.clientId ?? null },
      projectId: project?.id ?? 0,
      clientId: project?.clientId ?? 0,
      identityId: random.pick([14_400_001, 1001, 1002]),
      startedAt: new Date(Date.UTC(2026, 5, random.whole(1, 28), random.whole(0, 23))).toISOString(),
      seconds: random.whole(1, 20_000),
      billable: random.chance(0.7),
      billed: random.chance(0.4),
      deleted: random.chance(0.1),
      ...(random.chance(0.1) && { timerId: at + 1 }),
    };
  });
  return { sketch: { clients: 3, team: 2, projects, timeEntries }, projects, timeEntries };
}

const seconds = (entries: readonly { seconds: number }[]) =>
  entries.reduce((sum, entry) => sum + entry.seconds, 0);
const perKey = <Entry extends { seconds: number }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => number,
) => new Map([...Map.groupBy(entries, keyOf)].map(([key, group]) => [key, seconds(group)]));
const shown = (list: Tree | undefined, keyOf: (row: Tree) => unknown) =>
  new Map(rows(list).map((row) => [Number(keyOf(row) ?? 0), Number(row.logged?.seconds)]));

const totals = `totals { logged { seconds } unbilled { seconds }
  perTeamMember { freshbooksIdentityId logged { seconds } } perClient { client { freshbooksId } logged { seconds } }
  perProject { project { freshbooksId } logged { seconds } } perDay { logged { seconds } } }`;

describe.each(Array.from({ length: 12 }, (_, at) => at + 1))("books %i", (seed) => {
  test("hours, sums and progress are those of the entries, by FreshBooks' sums and by ours", async () => {
    const { sketch, projects, timeEntries } = randomBooks(seed);
    const { known } = await start({ books: books(sketch) });
    const { data, errors } = await known(`{ business {
      theirs: timeEntries(first: 1) { ${totals} }
      ours: timeEntries(first: 1, filter: {clientIds: ["Client:ACM123:1", "Client:ACM123:2"]}) { ${totals} }
      projects(first: 50) { nodes { freshbooksId loggedTime { seconds } progress timeEntries(first: 1) { totalCount ${totals} } } }
    } }`);
    expect(errors).toBeUndefined();

    const logged = timeEntries.filter(({ deleted, timerId }) => !deleted && timerId === undefined);
    const compare = (shownTotals: Tree | undefined, entries: typeof logged) => {
      expect(shownTotals?.logged?.seconds).toBe(seconds(entries));
      expect(shownTotals?.unbilled?.seconds).toBe(
        seconds(entries.filter(({ billable, billed }) => billable && !billed)),
      );
      expect(shown(shownTotals?.perTeamMember, ({ freshbooksIdentityId }) => freshbooksIdentityId)).toEqual(
        perKey(entries, ({ identityId }) => identityId),
      );
      expect(shown(shownTotals?.perClient, ({ client }) => client?.freshbooksId)).toEqual(
        perKey(entries, ({ clientId }) => clientId),
      );
      expect(shown(shownTotals?.perProject, ({ project }) => project?.freshbooksId)).toEqual(
        perKey(entries, ({ projectId }) => projectId),
      );
      const days = rows(shownTotals?.perDay).reduce((sum, day) => sum + Number(day.logged?.seconds), 0);
      expect(days).toBe(seconds(entries));
    };
    compare(data.business?.theirs?.totals, logged);
    compare(
      data.business?.ours?.totals,
      logged.filter(({ clientId }) => clientId === 1 || clientId === 2),
    );

    expect(rows(data.business?.projects?.nodes)).toHaveLength(projects.length);
    for (const node of rows(data.business?.projects?.nodes)) {
      const id = Number(node.freshbooksId);
      const budget = projects.find((project) => project.id === id)?.fields.budget ?? null;
      const own = logged.filter(({ projectId }) => projectId === id);
      expect(node.loggedTime?.seconds).toBe(seconds(own));
      expect(node.timeEntries?.totalCount).toBe(own.length);
      compare(node.timeEntries?.totals, own);
      if (budget === null) expect(node.progress).toBeNull();
      else expect(Number(node.progress)).toBeCloseTo(seconds(own) / budget, 4);
    }
  });
});
