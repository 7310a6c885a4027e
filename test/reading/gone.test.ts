import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const base = "/accounting/account/ACM123";
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const list = (key: string, numbers: number[]) => numbers.map((id) => `search[${key}][]=${id}`).join("&");
const page = "page=1&per_page=100";
const listed = (numbers: number[]) => `${base}/users/clients?${list("userids", numbers)}&${page}`;
const deleted = (numbers: number[]) =>
  `${base}/users/clients?${list("userids", numbers)}&search[vis_state]=1&${page}`;
const single = (id: number) => `${base}/users/clients/${id}`;

/** As many clients as there are, those from `from` on deleted. */
const clients = (count: number, from: number) => ids(1, count).map((id) => ({ id, deleted: id >= from }));
const entities = (noun: string, tenant: string, numbers: readonly number[]) => ({
  variables: { keys: numbers.map((id) => ({ __typename: noun, id: `${noun}:${tenant}:${id}` })) },
});
const ofClients = (shows: string) =>
  `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Client { ${shows} } } }`;

describe("records that the lists leave out", () => {
  const invoices = ids(1, 100).map((id) => ({ id, clientId: id, amount: "1.00" }));
  const question = "{ business { invoices(first: 100) { nodes { client { freshbooksId deleted } } } } }";

  test("48 deleted clients of 100 invoices are one more request", async () => {
    const { known, sandbox } = await start({ books: books({ clients: clients(100, 53), invoices }) });
    const { data, errors } = await known(question);
    expect(errors).toBeUndefined();
    const shown = rows(data.business?.invoices?.nodes).map(({ client }) => client?.deleted);
    expect(shown.filter(Boolean)).toHaveLength(48);
    expect(shown).toHaveLength(100);
    const down = ids(1, 100).toReversed();
    expect(sandbox.asked("GET")).toEqual([
      `${base}/invoices/invoices?${page}`,
      listed(down),
      deleted(down.filter((id) => id >= 53)),
    ]);
  });

  test("and where FreshBooks ignores that, one by one, and it is not asked that again", async () => {
    const { known, sandbox, ask } = await start({
      books: books({ clients: clients(100, 53), invoices }),
      settings: { visStateBesideIds: false },
    });
    const { data, errors } = await known(question);
    expect(errors).toBeUndefined();
    expect(rows(data.business?.invoices?.nodes).filter(({ client }) => client?.deleted)).toHaveLength(48);
    const down = ids(1, 100).toReversed();
    const gone = down.filter((id) => id >= 53);
    const asked = sandbox.asked("GET");
    expect(asked.slice(0, 3)).toEqual([`${base}/invoices/invoices?${page}`, listed(down), deleted(gone)]);
    expect(asked.slice(3).toSorted()).toEqual(gone.map(single).toSorted());
    sandbox.forget();
    const again = await ask(ofClients("deleted"), entities("Client", "ACM123", [1, 60, 61]));
    expect(again.data._entities).toEqual([{ deleted: false }, { deleted: true }, { deleted: true }]);
    expect(sandbox.asked("GET").toSorted()).toEqual([single(1), single(60), single(61)]);
  });

  test("one that is missing is read singly", async () => {
    const { known, sandbox } = await start({ books: books({ clients: clients(3, 3) }) });
    const { data } = await known(ofClients("deleted"), entities("Client", "ACM123", [1, 2, 3]));
    expect(rows(data._entities)).toEqual([{ deleted: false }, { deleted: false }, { deleted: true }]);
    expect(sandbox.asked("GET")).toEqual([listed([1, 2, 3]), single(3)]);
  });

  test("rows that nobody asked for are dropped where the ids are ignored instead", async () => {
    const { known } = await start({
      books: books({ clients: clients(6, 3) }),
      settings: { ignoredFilters: ["userids"] },
    });
    const { data } = await known(
      ofClients("freshbooksId deleted"),
      entities("Client", "ACM123", [2, 4, 5, 9]),
    );
    expect(data._entities).toEqual([
      { freshbooksId: "2", deleted: false },
      { freshbooksId: "4", deleted: true },
      { freshbooksId: "5", deleted: true },
      null,
    ]);
  });
});

test("2,000 references to clients that are deleted are 40 requests", async () => {
  const { known, sandbox } = await start({ books: books({ clients: clients(2_000, 1) }) });
  const { data, errors } = await known(ofClients("deleted"), entities("Client", "ACM123", ids(1, 2_000)));
  expect(errors).toBeUndefined();
  expect(rows(data._entities).every((client) => client.deleted)).toBe(true);
  const parts = ids(0, 19).map((at) => ids(at * 100 + 1, at * 100 + 100));
  expect(sandbox.asked("GET").toSorted()).toEqual([...parts.map(listed), ...parts.map(deleted)].toSorted());
});

test("2,000 references to clients that are gone leave room in the minute: 100 are looked for singly, and the others are errors in their places", async () => {
  const { known, sandbox } = await start({ books: books() });
  const { data, errors } = await known(
    ofClients("deleted"),
    entities("Client", "ACM123", [1, ...ids(5_001, 6_999)]),
  );
  expect(rows(data._entities)).toEqual([{ deleted: false }, ...ids(1, 1_999).map(() => null)]);
  expect(errors).toHaveLength(1_899);
  expect(errors?.map(({ path }) => path?.[1])).toEqual(ids(101, 1_999));
  expect(errors?.[0]).toMatchObject({
    message:
      "This query requires more than 100 records that FreshBooks returns only one by one: split it into several queries",
    extensions: { code: "TOO_MANY_ROWS" },
  });
  const asked = sandbox.asked("GET");
  expect(asked).toHaveLength(20 + 20 + 100);
  expect(asked.slice(40).toSorted()).toEqual(ids(5_001, 5_100).map(single));
});

describe("references to time", () => {
  const time = "/timetracking/business/14700001/time_entries";
  const all = "team=true&include_unlogged=true&include_deleted=true";
  const shows =
    "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on TimeEntry { freshbooksId deleted logged } } }";
  const entries = (count: number) =>
    ids(1, count).map((id) => ({ id, projectId: 1, clientId: 1, ...(id === 1 && { active: false }) }));

  test("a hundred are one request where they are among the newest hundred", async () => {
    const { known, sandbox } = await start({ books: books({ projects: 1, timeEntries: entries(100) }) });
    const { data, errors } = await known(shows, entities("TimeEntry", "14700001", ids(1, 100)));
    expect(errors).toBeUndefined();
    expect(rows(data._entities).map(({ freshbooksId }) => freshbooksId)).toEqual(ids(1, 100).map(String));
    expect(sandbox.asked("GET")).toEqual([`${time}?${all}&${page}`]);
  });

  test("of few pages all are read, and then those that have them", async () => {
    const timeEntries = entries(1_300);
    const { known, sandbox } = await start({ books: books({ projects: 1, timeEntries }) });
    await known(shows, entities("TimeEntry", "14700001", ids(1, 100)));
    expect(sandbox.asked("GET").toSorted()).toEqual(
      ids(1, 13)
        .map((at) => `${time}?${all}&page=${at}&per_page=100`)
        .toSorted(),
    );
    sandbox.forget();
    const { data } = await known(
      shows,
      entities("TimeEntry", "14700001", [...ids(1, 15), ...ids(1_251, 1_260)]),
    );
    expect(rows(data._entities)).toHaveLength(25);
    // On the pages that had them.
    expect(sandbox.asked("GET").toSorted()).toEqual([
      `${time}?${all}&${page}`,
      `${time}?${all}&page=13&per_page=100`,
    ]);
  });

  test("a handful is read one by one", async () => {
    const { known, sandbox } = await start({ books: books({ projects: 1, timeEntries: entries(20) }) });
    await known(shows, entities("TimeEntry", "14700001", ids(1, 9)));
    expect(sandbox.asked("GET").toSorted()).toEqual(ids(1, 9).map((id) => `${time}/${id}`));
  });
});
