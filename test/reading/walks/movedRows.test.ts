import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const cast = () =>
  books({
    invoices: [1, 2, 3, 4, 5].map((id) => ({ id, number: `${id}`, issued: `2026-01-0${id}` })),
  });

const page = (window: string) => `{ business { invoices(${window}, sort: ISSUE_DATE_ASC) {
  totalCount nodes { number } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } } }`;

const move = (number: number, to: string) =>
  `mutation { invoiceUpdate(input: { id: "Invoice:ACM123:${number}", issueDate: "${to}" }) { userErrors { code } } }`;

test("a row that was seen and moves behind the cursor makes the walk skip no other", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const walk = async (window: string) => {
    const { data, errors } = await known(page(window));
    expect(errors).toBeUndefined();
    const list = data.business?.invoices;
    return { numbers: rows(list?.nodes).map(({ number }) => String(number)), info: list?.pageInfo };
  };
  const first = await walk("first: 2");
  expect(first.numbers).toEqual(["1", "2"]);
  await known(move(1, "2026-03-01"));
  sandbox.forget();
  const second = await walk(`first: 2, after: "${first.info?.endCursor}"`);
  expect(second.numbers).toEqual(["3", "4"]);
  const third = await walk(`first: 2, after: "${second.info?.endCursor}"`);
  expect(third.numbers).toEqual(["5", "1"]);
});

test("a cursor is found again where its own row has moved to", async () => {
  const { known } = await start({ books: cast() });
  const { data } = await known(page("first: 2"));
  await known(move(2, "2026-03-01"));
  const { errors } = await known(page(`first: 2, after: "${data.business?.invoices?.pageInfo?.endCursor}"`));
  expect(errors).toBeUndefined(); // behind all others, after which nothing comes
});

test("from the end as well", async () => {
  const { known } = await start({ books: cast() });
  const { data } = await known(page("last: 2"));
  expect(rows(data.business?.invoices?.nodes).map(({ number }) => number)).toEqual(["4", "5"]);
  await known(move(5, "2025-01-01"));
  const before = data.business?.invoices?.pageInfo?.startCursor;
  const { data: more, errors } = await known(page(`last: 2, before: "${before}"`));
  expect(errors).toBeUndefined();
  expect(rows(more.business?.invoices?.nodes).map(({ number }) => number)).toEqual(["2", "3"]);
});

test("the row of the cursor comes with the request of its window", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const { data } = await known(page("first: 2"));
  sandbox.forget();
  await known(page(`first: 2, after: "${data.business?.invoices?.pageInfo?.endCursor}"`));
  expect(sandbox.asked("GET")).toHaveLength(1);
});
