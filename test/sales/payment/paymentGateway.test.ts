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
