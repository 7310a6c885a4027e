import { expect, test } from "vitest";
import { app, refreshTokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

// What FreshBooks is known to answer in more than one way: the graph says the same to each.

const now = new Date("2026-06-29T16:48:49Z");

/** A token that FreshBooks has issued just now. */
async function freshToken(origin: string): Promise<string> {
  const body = new URLSearchParams({
    ...{ client_id: app.clientId, client_secret: app.clientSecret },
    ...{ grant_type: "refresh_token", refresh_token: refreshTokens.owner },
  });
  const reply = await fetch(`${origin}/auth/oauth/token`, { method: "POST", body });
  return ((await reply.json()) as { access_token: string }).access_token;
}

const ownTokens = { books: books(), now, app: { accessToken: undefined } };

test.each(["jwt", "opaque"] as const)("a caller's own %s token opens the graph", async (accessTokens) => {
  const { ask, apiOrigin } = await start({ ...ownTokens, settings: { accessTokens } });
  const token = await freshToken(apiOrigin);
  expect((await ask("{ business { name } }", { token })).data.business).toEqual({ name: "Acme Design" });
});

test.each(["error", "message", "invalidToken"] as const)(
  "a token that the business families refuse with %s is UNAUTHENTICATED",
  async (businessUnauthenticatedBody) => {
    const { ask, apiOrigin, sandbox } = await start({
      ...ownTokens,
      settings: { businessUnauthenticatedBody },
    });
    const token = await freshToken(apiOrigin);
    await ask("{ caller { freshbooksId } }", { token }); // known, so that projects are the first to refuse it
    sandbox.setClock(new Date(now.getTime() + 13 * 3_600_000));
    const { errors } = await ask("{ business { projects { totalCount } } }", { token });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  },
);

test.each([
  ["split", "90.00", "200.00"],
  ["whole", "290.00", "200.00"],
] as const)(
  "an overpayment that FreshBooks keeps %s is recorded, and nothing is left to pay again",
  async (overpayments, amount, credit) => {
    const { ask, sandbox } = await start({
      ...{ now, settings: { overpayments } },
      books: books({ invoices: [{ amount: "100.00" }], payments: [{ amount: "10.00" }] }),
    });
    const { data, errors } = await ask(`mutation { paymentCreate(input: {
    invoiceId: "Invoice:ACM123:1", amount: { amount: "290.00" }, method: CASH
  }) {
    payment { amount { amount } invoice { status outstanding { amount } client { credit { amount } } } }
    userErrors { path code }
  } }`);
    expect(errors).toBeUndefined();
    expect(data.paymentCreate).toEqual({
      payment: {
        amount: { amount },
        invoice: {
          ...{ status: "PAID", outstanding: { amount: "0.00" } },
          client: { credit: [{ amount: credit }] },
        },
      },
      userErrors: [],
    });
    expect(sandbox.committed()).toEqual(["POST /accounting/account/ACM123/payments/payments"]);
    const report = await ask(`{ business { reports { paymentsCollected(from: "2026-01-01", to: "2026-12-31") {
    totals { amount } payments { amount { amount } description invoice { number } creditNumber }
  } } } }`);
    expect(report.data.business?.reports?.paymentsCollected).toEqual({
      totals: [{ amount: "300.00" }],
      payments: [
        { ...paid("10.00"), invoice: { number: "0000001" }, creditNumber: null },
        { ...paid("90.00"), invoice: { number: "0000001" }, creditNumber: null },
        {
          ...{ amount: { amount: "200.00" }, invoice: null, creditNumber: "0000001" },
          description: "Overpayment: invoice #0000001",
        },
      ],
    });
  },
);

const paid = (amount: string) => ({ amount: { amount }, description: "Design work" });

test("an amount that FreshBooks lowers without making credit of the rest is NOT_APPLIED all the same", async () => {
  const { ask } = await start({
    ...{ now, settings: { droppedFields: ["payment.amount"] } },
    books: books({ invoices: [{ amount: "100.00" }], payments: [{ amount: "10.00" }] }),
  });
  const { data } = await ask(
    `mutation { paymentUpdate(input: { id: "Payment:ACM123:1", amount: { amount: "20.00" } }) { userErrors { path code } } }`,
  );
  expect(data.paymentUpdate?.userErrors).toEqual([{ path: ["amount"], code: "NOT_APPLIED" }]);
});

test.each([
  [true, "New"],
  [false, "Client 1"],
] as const)("a client's new name reaches its drafts: %s", async (renamesReachDrafts, name) => {
  const { ask } = await start({
    ...{ now, settings: { renamesReachDrafts } },
    books: books({ invoices: [{ state: "draft" }, {}] }),
  });
  const draft = `invoice(id: "Invoice:ACM123:1") { recipient { organization } }`;
  expect((await ask(`{ ${draft} }`)).data.invoice?.recipient).toEqual({ organization: "Client 1" });
  const { data } = await ask(`mutation {
    clientUpdate(input: { id: "Client:ACM123:1", organization: "New" }) {
      client { invoices { nodes { freshbooksId recipient { organization } } } } userErrors { code }
    }
  }`);
  const invoices = rows(data.clientUpdate?.client?.invoices?.nodes);
  expect(
    Object.fromEntries(invoices.map(({ freshbooksId, recipient }) => [freshbooksId, recipient])),
  ).toEqual({
    1: { organization: name },
    2: { organization: "Client 1" },
  });
});

test.each([
  [true, "OVERDUE"],
  [false, "PARTIAL"],
] as const)(
  "a part-paid late invoice is found by the status it shows: %s",
  async (overdueOutranksPartial, status) => {
    const { known, sandbox } = await start({
      ...{ now, settings: { overdueOutranksPartial } },
      books: books({ invoices: [{ issued: "2026-06-01", dueInDays: 7 }], payments: [{}] }),
    });
    const { data } = await known(`{ business {
    invoices(filter: { statuses: [${status}] }) { nodes { status paymentStatus } }
    late: invoices(filter: { daysOverdue: { from: 1 } }) { totalCount }
  } }`);
    expect(data.business).toEqual({
      invoices: { nodes: [{ status, paymentStatus: "PARTIAL" }] },
      late: { totalCount: 1 },
    });
    expect(sandbox.ignored()).toEqual([]);
  },
);
