import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const base = "/accounting/account/ACM123";

/** What a record has below it is the same, whatever is asked beside it. */
describe("the payments of an invoice", () => {
  const cast = books({
    clients: 2,
    invoices: [
      { id: 1, clientId: 1, amount: "50.00" },
      { id: 2, clientId: 2, amount: "50.00" },
    ],
    // The first was recorded for another client than the invoice's.
    payments: [{ invoiceId: 1, wire: { clientid: 3 } }, { invoiceId: 2 }],
  });
  const field = "payments { totalCount nodes { freshbooksId } }";
  const alone = `{ invoice(id: "Invoice:ACM123:1") { ${field} } }`;

  test("are found by the invoice where those of its client do not add up to what is paid", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(alone);
    const wanted = { totalCount: 1, nodes: [{ freshbooksId: "1" }] };
    expect(data.invoice?.payments).toEqual(wanted);

    const beside = await known(`{ business { invoices { nodes { freshbooksId ${field} } } } }`);
    expect(beside.data.business?.invoices?.nodes).toEqual([
      { freshbooksId: "2", payments: { totalCount: 1, nodes: [{ freshbooksId: "2" }] } },
      { freshbooksId: "1", payments: wanted },
    ]);
    expect(sandbox.asked("GET", `${base}/payments`)).toEqual([
      `${base}/payments/payments?search[clientids][]=2&search[clientids][]=1&page=1&per_page=100`,
      `${base}/payments/payments?search[invoiceid]=1&page=1&per_page=100`,
    ]);
  });

  test("that cancel out are there as long as the invoice keeps a trace of them", async () => {
    const none = { amount: "0.00", code: "USD" };
    const nothing = { paid: none, net_paid_amount: none, payment_status: "unpaid", date_paid: null };
    const sign = [{}, { amount: { amount: "-10.00", code: "USD" } }];
    for (const [trace, count] of [
      [{ date_paid: "2026-05-05" }, 2],
      [{ payment_status: "partial" }, 2],
      [{}, 0],
    ] as const) {
      const invoices = [{ id: 1, wire: { ...nothing, ...trace } }];
      const { known, sandbox } = await start({
        books: books({ invoices, payments: sign.map((wire) => ({ wire })) }),
      });
      const { data } = await known(alone);
      expect([trace, data.invoice?.payments?.totalCount]).toEqual([trace, count]);
      expect(sandbox.asked("GET", `${base}/payments`)).toHaveLength(count === 0 ? 0 : 1);
    }
  });
});

test("the invoices of a project are those of its client, also beside a project of another one", async () => {
  const line = { name: "Design", quantity: "1", unitCost: "10.00", projectId: 1 };
  const { known } = await start({
    books: books({
      clients: 2,
      projects: [
        { id: 1, clientId: 1 },
        { id: 2, clientId: 2 },
      ],
      invoices: [{ clientId: 2, lines: [line] }],
    }),
  });
  const field = "freshbooksId invoices { totalCount }";
  const alone = await known(`{ project(id: "Project:14700001:1") { ${field} } }`);
  const beside = await known(`{ business { projects { nodes { ${field} } } } }`);
  const [one] = rows(beside.data.business?.projects?.nodes).filter(
    ({ freshbooksId }) => String(freshbooksId) === "1",
  );
  expect(alone.data.project).toEqual({ freshbooksId: "1", invoices: { totalCount: 0 } });
  expect(one).toEqual(alone.data.project);
});
