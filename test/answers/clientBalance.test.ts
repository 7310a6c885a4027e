import { expect, test } from "vitest";
import { meanOf } from "../../src/answers/clientBalance.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const money = "{ amount currency }";
const usd = (amount: string) => ({ amount, currency: "USD" });
const balance = `balance { outstanding ${money} overdue ${money} draft ${money} credit ${money}
  lastPayment { id date } averageDaysToPay paidCount }`;
const lists = (requests: readonly string[]) =>
  requests.map((each) => decodeURIComponent(each).split("?")).filter(([path]) => !path?.endsWith("/me"));

test("drafts, credit, partial payments, two currencies, and a client without anything", async () => {
  const { known } = await start({
    books: books({
      clients: 2,
      invoices: [
        { issued: "2026-01-31", dueInDays: 10, amount: "100.00" },
        { issued: "2026-02-01", dueInDays: 10, amount: "60.50" },
        { issued: "2026-02-10", amount: "9000", currency: "JPY" },
        { issued: "2026-02-10", amount: "12.00", state: "draft" },
        { issued: "2026-02-10", amount: "13.00", deleted: true },
        { issued: "2026-01-31", amount: "20.00" },
      ],
      payments: [
        { invoiceId: 1, amount: "100.00", date: "2026-03-01" },
        { invoiceId: 2, amount: "0.50", date: "2026-03-03" },
        { invoiceId: 6, amount: "10.00", date: "2026-03-04" },
        { invoiceId: 6, amount: "10.00", date: "2026-03-04", type: "Credit" },
        { invoiceId: 2, amount: "1.00", date: "2026-03-09", deleted: true },
      ],
      creditNotes: [{ amount: "30.00" }],
    }),
    now: new Date("2026-03-10T20:00:00Z"),
  });
  const { data, errors } = await known(
    `{ business { clients(sort: ORGANIZATION_ASC) { nodes { ${balance} } } } }`,
  );
  expect(errors).toBeUndefined();
  const [first, second] = rows(data.business?.clients?.nodes);
  expect(first?.balance).toEqual({
    outstanding: [{ amount: "9000.00", currency: "JPY" }, usd("60.00")],
    ...{ overdue: [usd("60.00")], draft: [usd("12.00")], credit: [usd("30.00")] },
    lastPayment: { id: "Payment:ACM123:3", date: "2026-03-04" },
    ...{ averageDaysToPay: "30.5", paidCount: 2 }, // 29 and 32
  });
  expect(second?.balance).toEqual({
    ...{ outstanding: [], overdue: [], draft: [], credit: [], lastPayment: null },
    ...{ averageDaysToPay: null, paidCount: 0 },
  });
});

test("the balances of 50 clients are one request for each list, and none that is not selected", async () => {
  const { known, sandbox } = await start({
    books: books({ clients: 50, invoicesEach: 2, paymentsEach: 1 }),
  });
  const ask = (fields: string) => known(`{ business { clients(first: 50) { nodes { ${fields} } } } }`);
  const { data, errors } = await ask(balance);
  expect(errors).toBeUndefined();
  expect(rows(data.business?.clients?.nodes)).toHaveLength(50);
  const count = (requests: string[][]) => {
    const paths = requests.map(([path]) => path?.split("/").at(-1) ?? "");
    return Object.fromEntries(
      [...Map.groupBy(paths, (path) => path)].map(([path, all]) => [path, all.length]),
    );
  };
  // The clients, and their credit; of 100 rows each list is one page.
  expect(count(lists(sandbox.asked("GET")) as string[][])).toEqual({ clients: 2, invoices: 1, payments: 1 });

  sandbox.forget();
  await ask(`balance { outstanding ${money} overdue ${money} }`);
  const asked = lists(sandbox.asked("GET")).filter(([path]) => !path?.endsWith("clients"));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.[1]).toContain("search[outstanding]=true");
  expect(asked[0]?.[1]?.match(/customerids/g)).toHaveLength(50);
});

test.each([
  [[], null],
  [[1, 2], "1.5"],
  [[1, 1, 2], "1.3"],
  [[0, 0, 0, 1], "0.3"],
  [[-1, 0, 0, 0], "-0.3"],
  [[-1, ...Array<number>(40).fill(0)], "0.0"],
] satisfies [number[], string | null][])("the mean of %j is %s", (numbers, mean) => {
  expect(meanOf(numbers)).toBe(mean);
});
