import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const amount = "{ amount }";
const [half, quarter] = ['from: "2026-01-01", to: "2026-06-30"', 'from: "2026-04-01", to: "2026-06-30"'];

test("a dashboard of eight derived answers asks for each list once", async () => {
  const { known, sandbox } = await start({
    books: books({ clients: 3, invoicesEach: 50, paymentsEach: 1 }),
    now: new Date("2026-07-01T19:00:00Z"),
  });
  const { data, errors } = await known(`{ business {
    overdue { count }
    late: overdue(days: 60) { count }
    receivables { currencies { total: amounts { total ${amount} } } }
    cashFlow(${half}) { currencies { total { net ${amount} } } }
    byClient: revenue(${half}, by: CLIENT) { currencies { total ${amount} } }
    byMonth: revenue(${quarter}, by: MONTH) { currencies { total ${amount} } }
    byItem: revenue(${half}, by: ITEM) { currencies { total ${amount} } }
    taxCollected(${quarter}) { currencies { total ${amount} } }
  } }`);
  expect(errors).toBeUndefined();
  expect(Object.keys(data.business ?? {})).toHaveLength(8);
  const asked = sandbox.asked("GET").map((each) => decodeURIComponent(each).replace(/^.*ACM123\/\w+\//, ""));
  const dated = "search[date_min]=2026-01-01&search[date_max]=2026-07-01";
  expect(asked.toSorted()).toEqual([
    "bill_payments?page=1&per_page=100",
    `credit_notes?${dated}&page=1&per_page=100`,
    `expenses?${dated}&page=1&per_page=100`,
    `invoices?${dated}&include[]=lines&page=1&per_page=100`,
    `invoices?${dated}&include[]=lines&page=2&per_page=100`,
    "invoices?search[outstanding]=true&page=1&per_page=100",
    "invoices?search[outstanding]=true&page=2&per_page=100",
    "other_incomes?page=1&per_page=100",
    `payments?${dated}&page=1&per_page=100`,
    `payments?${dated}&page=2&per_page=100`,
  ]);
});
