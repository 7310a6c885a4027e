import { expect, test } from "vitest";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const projects = "/projects/business/14700001/project";
const page = (number: number, list = "") => `${projects}s?${list}page=${number}&per_page=100`;
const single = (id: number) => `${projects}/${id}`;
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

/** Newest first: of 250 open ones, 250 to 151 are the first page, 50 to 1 the third. Ten more are completed. */
async function opened(open = 250, settings: Partial<Settings> = {}) {
  const { known, sandbox, ask } = await start({
    settings,
    books: books({
      clients: 1,
      projects: Array.from({ length: open + 10 }, (_, at) => ({ complete: at >= open })),
    }),
  });
  return {
    ask,
    /** The requests by which the projects are found, after checking them. */
    find: async (ids: readonly number[]) => {
      const representations = ids.map((id) => ({ __typename: "Project", id: `Project:14700001:${id}` }));
      const { data, errors } = await known(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { freshbooksId completed } } }`,
        { variables: { representations } },
      );
      expect(errors).toBeUndefined();
      expect(rows(data._entities)).toEqual(
        ids.map((id) => ({ freshbooksId: String(id), completed: id > open })),
      );
      return sandbox.asked("GET").toSorted();
    },
  };
}

test("many records are looked for on the pages that had them, and nowhere else", async () => {
  const { find } = await opened();
  const some = [...down(250, 230), ...down(50, 30)];
  expect(await find(some)).toEqual([page(1), page(2), page(3)]);
  expect(await find(some)).toEqual([page(1), page(3)]);
  const completed = [...down(260, 255), ...down(250, 240)];
  await find(completed);
  expect(await find(completed)).toEqual([page(1, "complete=true&"), page(1)].toSorted());
});

test("up to ten for each page of long lists are read singly, but from a short list its page", async () => {
  const { find } = await opened();
  await find([...down(250, 230), ...down(50, 30), ...down(260, 255)]);
  const twenty = [...down(250, 237), ...down(50, 45)];
  expect(await find(twenty)).toEqual(twenty.map(single).toSorted());
  expect(await find([...twenty, 44])).toEqual([page(1), page(3)]);
  expect(await find([...down(250, 240), 44])).toEqual([...down(250, 240), 44].map(single).toSorted());
  expect(await find([...down(250, 230), 44])).toEqual([page(1), single(44)].toSorted());
  expect(await find([...twenty, 260, 259])).toEqual(
    [page(1, "complete=true&"), ...twenty.map(single)].toSorted(),
  );
});

test("more single reads than fit into one round trip are not made", async () => {
  const { find } = await opened(350);
  const all = [350, 250, 150, 50].flatMap((from) => down(from, from - 7));
  await find(all);
  expect(await find(all)).toEqual(all.map(single).toSorted());
  expect(await find([...all, 241])).toEqual([page(1), page(2), page(3), page(4)]);
});

test("a record that moved to another page is found all the same, and there the next time", async () => {
  const { find, ask } = await opened();
  const some = down(180, 151);
  await find(some);
  expect(await find(some)).toEqual([page(1)]);
  const { data } = await ask(
    `mutation { projectCreate(input: { title: "New", clientId: "Client:ACM123:1" }) { userErrors { code } } }`,
  );
  expect(data.projectCreate?.userErrors).toEqual([]);
  expect(await find(some)).toEqual([page(1), single(151)].toSorted());
  expect(await find(some)).toEqual([page(1), single(151)].toSorted());
});

test("of a long list with few of the records on its first page, the next list begins beside the further pages", async () => {
  const few = [260, 259, 258, ...down(50, 46)];
  expect(await (await opened()).find(few)).toEqual(
    [page(1), page(1, "complete=true&"), page(2), page(3)].toSorted(),
  );
  const none = down(50, 46); // one page too many
  expect(await (await opened()).find(none)).toEqual(
    [page(1), page(1, "complete=true&"), page(2), page(3)].toSorted(),
  );
  const share = [250, 249, ...down(50, 46)];
  expect(await (await opened()).find(share)).toEqual([page(1), page(2), page(3)]);
  const { find } = await opened(250, { ratePerMinute: 12 });
  for (const id of down(250, 245)) expect(await find([id])).toEqual([single(id)]);
  expect(await find(none)).toEqual([page(1), page(2), page(3)]); // half of the limit is used
});
