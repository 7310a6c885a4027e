import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

type Reference = Record<string, unknown> & { __typename: string };
type Noun = "Client" | "Invoice" | "Payment";

const mixed = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Client { id organization }
    ... on Invoice { id total { amount } }
    ... on Payment { id amount { amount currency } }
  }
}`;

const byId = (noun: Noun, number: number, account = "ACM123"): Reference => ({
  __typename: noun,
  id: `${noun}:${account}:${number}`,
});

const byPair = (noun: Noun, number: number, freshbooksAccountId = "ACM123"): Reference => ({
  __typename: noun,
  freshbooksAccountId,
  freshbooksId: String(number),
});

/** What `mixed` reads of a record of the books below. */
function found(noun: Noun, number: number, account?: string) {
  const own = {
    Client: { organization: `Client ${number}` },
    Invoice: { total: { amount: `${99 + number}.00` } },
    Payment: { amount: { amount: "10.00", currency: "USD" } },
  };
  return { ...byId(noun, number, account), ...own[noun] };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** 25 of each; the last client was deleted, which takes it out of lists. */
const twentyFive = () =>
  books({
    clients: range(1, 25).map((id) => ({ deleted: id === 25 })),
    invoicesEach: 1,
    paymentsEach: 1,
  });

test("100 mixed references are one batch per type, in order; the hopeless are null and the malformed errors", async () => {
  const { known, sandbox } = await start({ books: twentyFive() });
  const cases = (noun: Noun): [reference: Reference, answer: unknown][] => [
    ...range(1, 12).map((number): [Reference, unknown] => [byId(noun, number), found(noun, number)]),
    ...range(9, 20).map((number): [Reference, unknown] => [byPair(noun, number), found(noun, number)]),
    ...range(1, 3).map((number): [Reference, unknown] => [byPair(noun, number), found(noun, number)]),
    [byId(noun, 901), null],
    [byPair(noun, 902), null],
    [byId(noun, 1, "ACM456"), null],
    [byPair(noun, 1, "ACM456"), null],
    [{ __typename: noun, id: `${noun}:ACM123:one` }, "refused"],
    [{ __typename: noun, freshbooksAccountId: "../me", freshbooksId: "1" }, "refused"],
  ];
  const all = [
    ...interleaved(cases("Client"), cases("Invoice"), cases("Payment")),
    [byPair("Client", 25), found("Client", 25)] as const,
  ];
  expect(all).toHaveLength(100);

  const { data, errors } = await known(mixed, {
    variables: { representations: all.map(([reference]) => reference) },
  });

  expect(data._entities).toEqual(all.map(([, answer]) => (answer === "refused" ? null : answer)));
  const refused = all.flatMap(([, answer], at) => (answer === "refused" ? at : []));
  expect(errors?.map(({ path }) => path?.[1]).toSorted(numerically)).toEqual(refused);
  expect(errors?.map(({ path, extensions }) => [path?.[0], extensions])).toEqual(
    refused.map(() => ["_entities", { code: "BAD_USER_INPUT" }]),
  );

  const batch = (list: string, filter: string, ids: readonly number[], more = "") =>
    `/accounting/account/ACM123/${list}?${ids.map((id) => `search[${filter}][]=${id}`).join("&")}${more}&page=1&per_page=100`;
  const single = (list: string, id: number) => `/accounting/account/ACM123/${list}/${id}`;
  const lists = [
    ["users/clients", "userids", [...range(1, 20), 901, 902, 25], [901, 902, 25]],
    ["invoices/invoices", "invoiceids", [...range(1, 20), 901, 902], [901, 902]],
    ["payments/payments", "logids", [...range(1, 20), 901, 902], [901, 902]],
  ] as const;
  expect(sandbox.asked().toSorted()).toEqual(
    lists
      .flatMap(([list, filter, ids, missing]) => [
        `GET ${batch(list, filter, ids)}`,
        `GET ${batch(list, filter, missing, "&search[vis_state]=1")}`,
        ...missing.filter((id) => id !== 25).map((id) => `GET ${single(list, id)}`),
      ])
      .toSorted(),
  );
});

test("a caller who is not known yet costs one read of who they are, and the batches stay whole", async () => {
  const { ask, sandbox } = await start({ books: twentyFive() });
  const representations = range(1, 20).flatMap((number) => [
    byId("Client", number),
    byPair("Payment", number),
  ]);

  const { errors } = await ask(mixed, { variables: { representations } });

  expect(errors).toBeUndefined();
  const [first, ...rest] = sandbox.asked();
  expect(first).toBe("GET /auth/api/v1/users/me");
  expect(rest.map((asked) => asked.split("?")[0]).toSorted()).toEqual([
    "GET /accounting/account/ACM123/payments/payments",
    "GET /accounting/account/ACM123/users/clients",
  ]);
});

test("the same number in two accounts is two records, each read from its own account", async () => {
  const { known, sandbox } = await start({ books: twentyFive() });
  const representations = ["ACM123", "ACM456", "ACM321"].flatMap((account) => [
    byId("Client", 1, account),
    byPair("Client", 1, account),
  ]);

  const { data, errors } = await known(mixed, { variables: { representations }, token: tokens.several });

  expect(errors).toBeUndefined();
  const [main, second] = [found("Client", 1), found("Client", 1, "ACM456")];
  expect(data._entities).toEqual([main, main, second, second, null, null]);
  expect(sandbox.asked().toSorted()).toEqual([
    "GET /accounting/account/ACM123/users/clients/1",
    "GET /accounting/account/ACM456/users/clients/1",
  ]);
});

const invoices = "/accounting/account/ACM123/invoices/invoices?search[invoiceids][]=1&search[invoiceids][]=2";

test.each([
  ["selected", "... on Invoice { lines { name } }", true],
  ["selected in a named fragment", "...Lines", true],
  ["selected under another name", "... on Invoice { rows: lines { name } }", true],
  ["not selected", "... on Invoice { number }", false],
  ["skipped", "... on Invoice { number lines @skip(if: true) { name } }", false],
  ["selected of another type only", "... on Invoice { number } ... on Client { lateFee { days } }", false],
])("lines of an invoice that are %s", async (_, selection, included) => {
  const { known, sandbox } = await start({ books: twentyFive() });
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ${selection} ... on Invoice { freshbooksId } }
  }
  ${selection === "...Lines" ? "fragment Lines on Invoice { lines { name } }" : ""}`;

  const { data, errors } = await known(query, {
    variables: { representations: [byId("Invoice", 1), byPair("Invoice", 2)] },
  });

  expect(errors).toBeUndefined();
  const line = included && { [selection.includes("rows") ? "rows" : "lines"]: [{ name: "Design" }] };
  expect(data._entities).toMatchObject([
    { freshbooksId: "1", ...line },
    { freshbooksId: "2", ...line },
  ]);
  expect(sandbox.asked()).toEqual([
    `GET ${invoices}${included ? "&include[]=lines" : ""}&page=1&per_page=100`,
  ]);
});

test("a malformed reference ends nothing while the caller of the others is still unknown", async () => {
  const { ask } = await start({ books: twentyFive() });
  const representations = [{ __typename: "Business", id: "garbage" }, byId("Client", 1)];

  const { data, errors } = await ask(mixed, { variables: { representations } }); // a first request

  expect(data._entities).toEqual([null, found("Client", 1)]);
  expect(errors).toMatchObject([{ path: ["_entities", 0], extensions: { code: "BAD_USER_INPUT" } }]);
});

test("a business is found by its id and by its number, without a request beyond who the caller is", async () => {
  const { known, sandbox } = await start({ books: twentyFive() });
  const references = [
    { id: "Business:14700001" },
    { freshbooksId: "14700001" },
    { freshbooksId: "14700002" },
  ];

  const answer = await known(
    "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Business { name } } }",
    {
      variables: {
        representations: references.map((reference) => ({ __typename: "Business", ...reference })),
      },
    },
  );

  expect(answer).toEqual({ data: { _entities: [{ name: "Acme Design" }, { name: "Acme Design" }, null] } });
  expect(sandbox.asked()).toEqual([]);
});

describe("projects, time, services and people", () => {
  const work = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Project { title loggedTime { hours } } ... on TimeEntry { duration { hours } }
    ... on Service { name rate { amount } } ... on TeamMember { firstName }
  } }`;
  const sketch = () => books({ projects: 3, timeEntries: 2, services: 3, team: 1 });
  const keyed = (noun: string, number: number, businessId = "14700001") => [
    { __typename: noun, id: `${noun}:${businessId}:${number}` },
    { __typename: noun, freshbooksBusinessId: businessId, freshbooksId: String(number) },
  ];

  test("are found by both keys, one batch per type; out of reach and unknown are null", async () => {
    const { known, sandbox } = await start({ books: sketch() });
    const team = await known("{ business { teamMembers { nodes { id } } } }");
    const people = team.data.business?.teamMembers?.nodes as unknown as { id: string }[];
    const representations = [
      ...[...keyed("Project", 1), ...keyed("Project", 3), ...keyed("TimeEntry", 2)],
      ...[...keyed("Service", 1), ...keyed("Service", 2)],
      ...people.map(({ id }) => ({ __typename: "TeamMember", id })),
      ...[...keyed("Project", 1, "14700002"), ...keyed("Service", 99)],
    ];
    sandbox.forget();

    const { data, errors } = await known(work, { variables: { representations } });

    expect(errors).toBeUndefined();
    const [first, third] = [
      { title: "Project 1", loggedTime: { hours: "2" } },
      { title: "Project 3", loggedTime: { hours: "0" } },
    ];
    const entry = { duration: { hours: "1" } };
    const service = (number: number) => ({ name: `Service ${number}`, rate: { amount: "100.00" } });
    expect(data._entities).toEqual([
      ...[first, first, third, third, entry, entry, service(1), service(1), service(2), service(2)],
      ...[{ firstName: "Ada" }, { firstName: "Member" }, null, null, null, null],
    ]);
    expect(sandbox.asked("GET").toSorted()).toEqual(
      [
        "/projects/business/14700001/projects?include_logged_duration=true&page=1&per_page=100",
        "/timetracking/business/14700001/time_entries/2",
        "/comments/business/14700001/services?page=1&per_page=100",
        "/comments/business/14700001/service/99",
        "/comments/business/14700001/service_rates",
        "/auth/api/v1/businesses/14700001/team_members?page=1&per_page=100",
      ].toSorted(),
    );
  });
});

const numerically = (a: unknown, b: unknown) => Number(a) - Number(b);

const interleaved = <Item>(...lists: Item[][]): Item[] =>
  (lists[0] ?? []).flatMap((_, at) => lists.flatMap((list) => list.slice(at, at + 1)));

test("a reference that names no entity is refused in its place, and the others are answered", async () => {
  const { ask } = await start({ books: books({ clients: 2 }) });
  const representations = [
    { __typename: "Client", id: "Client:ACM123:1" },
    { __typename: "Nothing", id: "1" },
    { id: "Client:ACM123:1" },
    { __typename: "Money", amount: "1" },
    { __typename: "Client", id: "Client:ACM123:2" },
  ];
  const { data, errors } = await ask(mixed, { variables: { representations } });
  expect(rows(data._entities).map((entity) => entity !== null)).toEqual([true, false, false, false, true]);
  expect(errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual(
    [1, 2, 3].map((at) => [at, "BAD_USER_INPUT"]),
  );
});
