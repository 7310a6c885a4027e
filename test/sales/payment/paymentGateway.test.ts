import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const list = "GET /accounting/account/ACM123/systems/gateways?page=1&per_page=100";
const accounts = "GET /payments/account/ACM123/gateway";
const gateways = [{ name: "stripe" }, { name: "fbpay" }];
const shown = `status email country currencies requiredActions hasAcceptedTerms acceptsBankTransfers
  acceptsVisaDebit`;
const startWith = (settings: object = {}) => start({ books: books({ gateways }), settings });

describe("payment gateways are read", () => {
  test("in their list, and by id from the same list", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{
      business { paymentGateways { totalCount nodes { id name freshbooksConnectionId } } }
      one: paymentGateway(id: "PaymentGateway:ACM123:2") { name }
      none: paymentGateway(id: "PaymentGateway:ACM123:9") { name }
    }`);
    expect(data).toEqual({
      business: {
        paymentGateways: {
          totalCount: 2,
          nodes: [
            ...[{ id: "PaymentGateway:ACM123:2", name: "fbpay" }],
            ...[{ id: "PaymentGateway:ACM123:1", name: "stripe" }],
          ].map((each) => ({ ...each, freshbooksConnectionId: expect.stringMatching(/^[0-9a-f]{32}$/) })),
        },
      },
      ...{ one: { name: "fbpay" }, none: null },
    });
    expect(sandbox.asked()).toEqual([list]);
  });

  test.each(["list", "object"] as const)(
    "their accounts with one request for all, as a %s",
    async (gatewayAccounts) => {
      const { sandbox, known } = await startWith({ gatewayAccounts });
      const { data } = await known(
        `{ business { paymentGateways { nodes { name processorAccount { ${shown} } } } } }`,
      );
      expect(data.business?.paymentGateways?.nodes).toEqual([
        {
          name: "fbpay",
          processorAccount: {
            ...{ status: "active", email: "payments@example.test", country: "CA" },
            ...{ currencies: ["CAD", "USD"], requiredActions: [], hasAcceptedTerms: true },
            ...{ acceptsBankTransfers: true, acceptsVisaDebit: true },
          },
        },
        {
          name: "stripe",
          processorAccount: {
            ...{ status: "registered", email: "payments@example.test", country: "CA" },
            ...{ currencies: ["CAD", "EUR", "USD"], requiredActions: null, hasAcceptedTerms: null },
            ...{ acceptsBankTransfers: false, acceptsVisaDebit: null },
          },
        },
      ]);
      expect(sandbox.asked()).toEqual([list, accounts]);
    },
  );

  test("without an account where the processor shows none", async () => {
    const { known } = await start({ books: books({ gateways: [{ name: "paypal" }] }) });
    const answer = await known("{ business { paymentGateways { nodes { processorAccount { email } } } } }");
    expect(answer.errors).toBeUndefined();
  });

  test.each(["flat", "nested"] as const)(
    "and a rejection costs the account alone, %s",
    async (paymentsErrors) => {
      const { sandbox, ask } = await startWith({ paymentsErrors });
      sandbox.answerNext(
        { path: "/payments/" },
        paymentsErrors === "flat"
          ? { status: 403, body: { error_type: "forbidden", message: "No." } }
          : { status: 403, body: { errors: { message: "No.", details: [{ field: "x", message: "No." }] } } },
      );
      const { data, errors } = await ask(
        "{ business { paymentGateways { nodes { name processorAccount { email } } } } }",
      );
      expect(
        rows(data.business?.paymentGateways?.nodes).map(({ processorAccount }) => processorAccount),
      ).toEqual([null, null]);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    },
  );
});

describe("the gateways of an invoice", () => {
  const invoicesPath = "/accounting/account/ACM123/invoices/invoices";
  const withInvoices = (settings: object = {}) =>
    start({ books: books({ invoices: [{}, {}], gateways }), settings });
  const change = (
    id: number,
    given: string,
    shows = "invoice { paymentGateways { kind } } userErrors { path code }",
  ) => `mutation { invoiceUpdate(input: { id: "Invoice:ACM123:${id}", ${given} }) { ${shows} } }`;

  test("are enabled and disabled as a whole", async () => {
    const { sandbox, known } = await withInvoices();
    const enabled = await known(change(1, "paymentGateways: [FRESHBOOKS_PAYMENTS, STRIPE, STRIPE]"));
    expect(enabled.data.invoiceUpdate).toEqual({
      ...{
        invoice: { paymentGateways: [{ kind: "FRESHBOOKS_PAYMENTS" }, { kind: "STRIPE" }] },
        userErrors: [],
      },
    });
    expect(sandbox.committed()).toEqual([`PUT ${invoicesPath}/1?include[]=allowed_gateways`]);
    const disabled = await known(change(1, "paymentGateways: []"));
    expect(disabled.data.invoiceUpdate).toEqual({ invoice: { paymentGateways: [] }, userErrors: [] });
  });

  test("are enabled for a new invoice", async () => {
    const { known } = await withInvoices();
    const { data } =
      await known(`mutation { invoiceCreate(input: { clientId: "Client:ACM123:1", paymentGateways: [STRIPE] }) {
      invoice { paymentGateways { kind freshbooksId name } } userErrors { path code } } }`);
    expect(data.invoiceCreate).toEqual({
      invoice: { paymentGateways: [{ kind: "STRIPE", freshbooksId: "26", name: "stripe" }] },
      userErrors: [],
    });
  });

  test.each(["connection", "number"] as const)(
    "lead to those of the business, all with one request, by their %s",
    async (gatewayConnections) => {
      const { sandbox, known } = await withInvoices({ gatewayConnections });
      await known(change(1, "paymentGateways: [STRIPE, FRESHBOOKS_PAYMENTS]"));
      await known(change(2, "paymentGateways: [FRESHBOOKS_PAYMENTS]"));
      const { data, errors } = await known(
        "{ business { invoices { nodes { paymentGateways { name paymentGateway { id name } } } } } }",
      );
      expect(errors).toBeUndefined();
      const [stripe, fbpay] = [
        { name: "stripe", paymentGateway: { id: "PaymentGateway:ACM123:1", name: "stripe" } },
        { name: "fbpay", paymentGateway: { id: "PaymentGateway:ACM123:2", name: "fbpay" } },
      ];
      expect(rows(data.business?.invoices?.nodes)).toEqual([
        { paymentGateways: [fbpay] },
        { paymentGateways: [stripe, fbpay] },
      ]);
      expect(sandbox.asked().filter((each) => each === list)).toHaveLength(1);
      expect(sandbox.asked()).toHaveLength(2);
    },
  );

  test("lead nowhere once they are disconnected, and say so of a kind that nobody knows", async () => {
    const { sandbox, known } = await withInvoices();
    await known(change(1, "paymentGateways: [STRIPE]"));
    await known(
      `mutation { paymentGatewayDisconnect(input: { id: "PaymentGateway:ACM123:1" }) { userErrors { code } } }`,
    );
    const show = `{ invoice(id: "Invoice:ACM123:1") { paymentGateways { kind freshbooksId paymentGateway { id } } } }`;
    expect((await known(show)).data.invoice?.paymentGateways).toEqual([
      { kind: "STRIPE", freshbooksId: "26", paymentGateway: null },
    ]);
    sandbox.faults.add({
      rules: [
        {
          ...{ fault: "rewrite", path: /invoices/ },
          rewrite: (answer) => ({
            ...answer,
            body: JSON.parse(JSON.stringify(answer.body).replace('"gatewayid":26', '"gatewayid":99')),
          }),
        },
      ],
    });
    expect((await known(show)).data.invoice?.paymentGateways).toMatchObject([
      { kind: null, freshbooksId: "99" },
    ]);
  });
});

describe("a payment gateway is disconnected", () => {
  const disconnect = (id: number, shows = "paymentGateway { name } userErrors { path code }") =>
    `mutation { paymentGatewayDisconnect(input: { id: "PaymentGateway:ACM123:${id}" }) { ${shows} } }`;

  test("and shown as it was", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(disconnect(1));
    expect(data.paymentGatewayDisconnect).toEqual({ paymentGateway: { name: "stripe" }, userErrors: [] });
    expect(sandbox.asked()).toEqual([list, "DELETE /accounting/account/ACM123/systems/gateways/1"]);
    const after = await known("{ business { paymentGateways { nodes { name } } } }");
    expect(after.data.business?.paymentGateways?.nodes).toEqual([{ name: "fbpay" }]);
  });

  test("with one request where nothing is shown", async () => {
    const { sandbox, known } = await startWith();
    await known(disconnect(1, "userErrors { code }"));
    expect(sandbox.asked()).toEqual(["DELETE /accounting/account/ACM123/systems/gateways/1"]);
  });

  test("but not one that does not exist", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(disconnect(9));
    expect(data.paymentGatewayDisconnect).toEqual({
      paymentGateway: null,
      userErrors: [{ path: ["id"], code: "NOT_FOUND" }],
    });
    expect(sandbox.committed()).toEqual([]);
  });
});
