import { describe, expect, test } from "vitest";
import { cast } from "../every/nouns/books.ts";
import { lists } from "../every/nouns/contract.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";
const info =
  "totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

describe("a window of no rows is a question for the count", () => {
  test.each([
    ["first: 0", { hasNextPage: true, hasPreviousPage: false }],
    ["last: 0", { hasNextPage: false, hasPreviousPage: true }],
  ])("%s costs one request for one row", async (window, pages) => {
    const { known, sandbox } = await start({ books: books({ clients: 30 }) });
    const { data, errors } = await known(`{ business { clients(${window}) { ${info} } } }`);
    expect(errors).toBeUndefined();
    expect(data.business?.clients).toEqual({
      ...{ totalCount: 30, nodes: [], edges: [] },
      pageInfo: { ...pages, startCursor: null, endCursor: null },
    });
    expect(sandbox.asked("GET")).toEqual([`${clients}?page=1&per_page=1`]);
  });

  test.each(["first: 0", "last: 0"])("%s of an empty list has nothing on either side", async (window) => {
    const { known } = await start({ books: books({ clients: 0 }) });
    const { data, errors } = await known(`{ business { clients(${window}) { ${info} } } }`);
    expect(errors).toBeUndefined();
    expect(data.business?.clients).toMatchObject({
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    });
  });

  test.each(["first: 0", "last: 0"])("%s without the count asks nothing", async (window) => {
    const { known, sandbox } = await start({ books: books({ clients: 3 }) });
    const { data } = await known(`{ business { name clients(${window}) { nodes { id } } } }`);
    expect(data.business?.clients).toEqual({ nodes: [] });
    expect(sandbox.asked("GET")).toEqual([]);
  });

  test("it may stand at a cursor", async () => {
    const { known } = await start({ books: books({ clients: 3 }) });
    const list = async (window: string) =>
      (await known(`{ business { clients(${window}) { ${info} } } }`)).data.business?.clients;
    const second = (await list("first: 2"))?.pageInfo?.endCursor;
    const last = (await list("last: 1"))?.pageInfo?.endCursor;
    const middle = { hasNextPage: true, hasPreviousPage: true };
    const end = { hasNextPage: false, hasPreviousPage: true };
    expect(await list(`first: 0, after: "${second}"`)).toMatchObject({
      nodes: [],
      totalCount: 3,
      pageInfo: middle,
    });
    expect(await list(`first: 0, after: "${last}"`)).toMatchObject({
      nodes: [],
      totalCount: 3,
      pageInfo: end,
    });
    expect(await list(`last: 0, before: "${second}"`)).toMatchObject({
      nodes: [],
      totalCount: 3,
      pageInfo: middle,
    });
    expect(await list(`last: 0, after: "${second}"`)).toMatchObject({
      nodes: [],
      totalCount: 3,
      pageInfo: end,
    });
  });

  test("below many records it says what a larger window says", async () => {
    const { ask } = await start({ books: books({ clients: 3, invoicesEach: 2 }) });
    const { data, errors } = await ask(
      "{ business { clients { nodes { none: invoices(first: 0) { totalCount nodes { id } } all: invoices { totalCount } } } } }",
    );
    expect(errors).toBeUndefined();
    const client = { none: { totalCount: 2, nodes: [] }, all: { totalCount: 2 } };
    expect(data.business?.clients?.nodes).toEqual([client, client, client]);
  });

  test.each(lists)("for business.$field as well", async ({ field }) => {
    const { ask } = await start({ books: cast });
    const list = (window: string) => `${field}${window} { totalCount nodes { __typename } }`;
    const { data, errors } = await ask(
      `{ business { none: ${list("(first: 0)")} end: ${list("(last: 0)")} all: ${list("(first: 100)")} } }`,
    );
    expect(errors).toBeUndefined();
    const count = { totalCount: data.business?.all?.totalCount, nodes: [] };
    expect(data.business).toMatchObject({ none: count, end: count });
  });
});
