import { describe, expect, test } from "vitest";
import type { Answer as Wired } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";

/** A list of so many clients, of which FreshBooks counts fewer; for so many answers, or always. */
async function counting(clientCount: number, total: number, times?: number) {
  const started = await start({ books: books({ clients: clientCount }) });
  const rewrite = (answer: Wired): Wired => {
    const body = structuredClone(answer.body) as { response: { result: object } };
    Object.assign(body.response.result, { total });
    return { ...answer, body };
  };
  started.sandbox.faults.add({
    rules: [{ fault: "rewrite", method: "GET", path: clients, rewrite, ...(times && { times }) }],
  });
  return started;
}

const list = (window: string) =>
  `{ business { clients(${window}) { totalCount nodes { freshbooksId } pageInfo { hasNextPage } } } }`;
const page = (number: number, size: number) => `GET ${clients}?page=${number}&per_page=${size}`;

describe("a page with more rows than its total leaves room for", () => {
  test("is read again, and believed when it is right then", async () => {
    const { known, sandbox } = await counting(16, 13, 1);
    const { data, errors } = await known(list("first: 25"));
    expect(errors).toBeUndefined();
    expect(data.business?.clients?.totalCount).toBe(16);
    expect(rows(data.business?.clients?.nodes)).toHaveLength(16);
    expect(sandbox.asked()).toEqual([page(1, 25), page(1, 25)]);
  });

  test("whose end is seen holds its rows, and is not counted", async () => {
    const { known } = await counting(116, 113);
    const { data, errors } = await known(list("first: 200"));
    expect(errors).toBeUndefined();
    expect(data.business?.clients?.totalCount).toBeNull();
    expect(rows(data.business?.clients?.nodes)).toHaveLength(116);
    expect(data.business?.clients?.pageInfo?.hasNextPage).toBe(false);
  });

  test.each(["first: 100", "last: 10", "first: 120"])(
    "that is full may go on, so the list has changed: %s",
    async (window) => {
      const { known } = await counting(150, 50);
      const { data, errors } = await known(list(window));
      expect(data.business?.clients).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["LIST_CHANGED"]);
    },
  );

  test("and fewer rows than it counts are no count either", async () => {
    const { known } = await counting(13, 16);
    const { data } = await known(list("first: 25"));
    expect(data.business?.clients?.totalCount).toBeNull();
    expect(rows(data.business?.clients?.nodes)).toHaveLength(13);
  });
});
