import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const path = (id: number) => `/payments/account/ACM123/invoice/${id}/payment_options`;
const flags = `gateway acceptsCreditCards acceptsAchTransfers acceptsBacsDebit acceptsSepaDebit acceptsAcssDebit
  acceptsPaypal allowsPartialPayments`;
const off = {
  ...{ gateway: null, acceptsCreditCards: false, acceptsAchTransfers: false, acceptsBacsDebit: false },
  ...{ acceptsSepaDebit: false, acceptsAcssDebit: false, acceptsPaypal: false, allowsPartialPayments: false },
};
const startWith = (settings: object = {}) =>
  start({
    books: books({ invoices: [{}, {}], gateways: [{ name: "stripe" }, { name: "fbpay" }] }),
    settings,
  });
const read = `{ invoice(id: "Invoice:ACM123:1") { paymentOptions { ${flags} } } }`;
const set = (input: string, shows = `paymentOptions { ${flags} } userErrors { path code }`) =>
  `mutation { invoicePaymentOptionsSet(input: { id: "Invoice:ACM123:1", ${input} }) { ${shows} } }`;

describe("payment options are read", () => {
  test.each([true, false])("one request for each invoice, under their name or bare (%s)", async (wrapped) => {
    const { sandbox, known } = await startWith({ paymentOptionsWrapped: wrapped });
    const { data } = await known(
      `{ business { invoices { nodes { paymentOptions { ${flags} processor { name } } again: paymentOptions { gateway } } } } }`,
    );
    const shown = { paymentOptions: { ...off, processor: null }, again: { gateway: null } };
    expect(data.business?.invoices?.nodes).toEqual([shown, shown]);
    expect(sandbox.asked().filter((each) => each.includes("/payments/"))).toEqual([
      `GET ${path(2)}`,
      `GET ${path(1)}`,
    ]);
  });

  test.each(["off", "notFound"] as const)(
    "of an invoice that never had any: %s",
    async (unsetPaymentOptions) => {
      const { known } = await startWith({ unsetPaymentOptions });
      const { data, errors } = await known(read);
      expect(errors).toBeUndefined();
      expect(data.invoice?.paymentOptions).toEqual(unsetPaymentOptions === "off" ? off : null);
    },
  );

  test("of the business, with the account at the processor and without its key", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{ business { defaultPaymentOptions {
      gateway acceptsCreditCards processor { name country currencies acceptsBankTransfers canProcessPayments } } } }`);
    expect(data.business?.defaultPaymentOptions).toEqual({
      ...{ gateway: "stripe", acceptsCreditCards: true },
      processor: {
        ...{ name: "stripe", country: "CA", currencies: ["CAD", "EUR", "USD"] },
        ...{ acceptsBankTransfers: false, canProcessPayments: true },
      },
    });
    expect(sandbox.asked()).toEqual(["GET /payments/account/ACM123/payment_options?entity_type=invoice"]);
  });

  test("as an SDK has recorded them", async () => {
    const { sandbox, known } = await startWith();
    sandbox.answerNext(
      { path: "/payments/" },
      {
        status: 200,
        body: {
          payment_options: {
            ...{ gateway_name: "Stripe", has_credit_card: true, has_ach_transfer: true },
            ...{ has_bacs_debit: false, has_sepa_debit: false, has_acss_debit: false },
            ...{ stripe_acss_payment_options: null, has_paypal_smart_checkout: false },
            ...{ allow_partial_payments: false, entity_type: "invoice", entity_id: "1" },
            gateway_info: {
              ...{ id: "abcdef", account_id: "210000012", country: "CA", user_publishable_key: null },
              ...{ currencies: ["CAD"], bank_transfer_enabled: false, gateway_name: "fbpay" },
              can_process_payments: true,
            },
          },
        },
      },
    );
    const { data } = await known(read.replace("{ gateway", "{ processor { name currencies } gateway"));
    expect(data.invoice?.paymentOptions).toEqual({
      ...off,
      ...{ gateway: "Stripe", acceptsCreditCards: true, acceptsAchTransfers: true },
      processor: { name: "fbpay", currencies: ["CAD"] },
    });
  });

  test.each([
    [
      "another invoice's",
      { payment_options: { has_credit_card: true, entity_id: "2" } },
      "UPSTREAM_MISMATCH",
    ],
    ["none", { payment_options: null }, "UPSTREAM_UNAVAILABLE"],
    ["something else", { ok: true }, "UPSTREAM_UNAVAILABLE"],
  ])("%s are an error", async (_, body, code) => {
    const { sandbox, known } = await startWith();
    sandbox.answerNext({ path: "/payments/" }, { status: 200, body });
    const { data, errors } = await known(read);
    expect(data.invoice?.paymentOptions).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test("at most a hundred in an operation", async () => {
    const { known } = await start({ books: books({ clients: 1, invoicesEach: 101 }) });
    const { data, errors } = await known(
      "{ business { invoices(first: 101) { nodes { paymentOptions { gateway } } } } }",
    );
    expect(rows(data.business?.invoices?.nodes).filter(({ paymentOptions }) => paymentOptions)).toHaveLength(
      100,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["TOO_MANY_ROWS"]);
  });
});

describe("payment options are set", () => {
  test.each([true, false])(
    "and the others stay, whether FreshBooks keeps them or not (%s)",
    async (merged) => {
      const { sandbox, known } = await startWith({ paymentOptionsMerged: merged });
      await known(set('gateway: "fbpay", acceptsCreditCards: true, allowsPartialPayments: true'));
      sandbox.forget();
      const { data } = await known(set("acceptsAchTransfers: true, allowsPartialPayments: null"));
      const now = { ...off, gateway: "fbpay", acceptsCreditCards: true, acceptsAchTransfers: true };
      expect(data.invoicePaymentOptionsSet).toEqual({ paymentOptions: now, userErrors: [] });
      expect(sandbox.asked()).toEqual([`GET ${path(1)}`, `POST ${path(1)}`]);
      expect((await known(read)).data.invoice?.paymentOptions).toEqual(now);
    },
  );

  test("without a read when all are given, and the invoice with one more request", async () => {
    const { sandbox, known } = await startWith();
    const all = `gateway: "stripe", acceptsCreditCards: true, acceptsAchTransfers: false, acceptsBacsDebit: false,
      acceptsSepaDebit: false, acceptsAcssDebit: false, acceptsPaypal: false, allowsPartialPayments: false`;
    const { data } = await known(set(all, "invoice { id number } userErrors { code }"));
    expect(data.invoicePaymentOptionsSet?.invoice).toMatchObject({ id: "Invoice:ACM123:1" });
    expect(sandbox.asked()).toEqual([
      `POST ${path(1)}`,
      "GET /accounting/account/ACM123/invoices/invoices/1",
    ]);
  });

  test("off", async () => {
    const { known } = await startWith();
    await known(set('gateway: "stripe", acceptsCreditCards: true'));
    const { data } = await known(set("acceptsCreditCards: false"));
    expect(data.invoicePaymentOptionsSet).toMatchObject({
      ...{ paymentOptions: { acceptsCreditCards: false }, userErrors: [] },
    });
  });

  test("what FreshBooks drops is not applied", async () => {
    const { sandbox, known } = await startWith();
    sandbox.faults.add({
      rules: [
        {
          ...{ fault: "rewrite", method: "POST", path: /payment_options/ },
          rewrite: (answer) => ({
            ...answer,
            body: JSON.parse(
              JSON.stringify(answer.body).replace('"has_ach_transfer":true', '"has_ach_transfer":false'),
            ),
          }),
        },
      ],
    });
    const { data } = await known(
      set('gateway: "stripe", acceptsCreditCards: true, acceptsAchTransfers: true'),
    );
    expect(data.invoicePaymentOptionsSet?.userErrors).toEqual([
      { path: ["acceptsAchTransfers"], code: "NOT_APPLIED" },
    ]);
  });

  test.each([
    ["acceptsCreditCards: true", ["gateway"], "REQUIRED"],
    ["", [], "REQUIRED"],
  ])("%s writes nothing", async (input, at, code) => {
    const { sandbox, known } = await startWith();
    const { data } = await known(set(input));
    expect(data.invoicePaymentOptionsSet).toEqual({ paymentOptions: null, userErrors: [{ path: at, code }] });
    expect(sandbox.committed()).toEqual([]);
  });

  test.each(["flat", "nested"] as const)(
    "a gateway that is not connected is rejected, %s",
    async (paymentsErrors) => {
      const { known } = await startWith({ paymentsErrors });
      const { data } = await known(set('gateway: "paypal", acceptsPaypal: true'));
      expect(data.invoicePaymentOptionsSet).toEqual({
        ...{ paymentOptions: null, userErrors: [{ path: ["gateway"], code: "REFUSED" }] },
      });
    },
  );

  test("an invoice that does not exist is not found", async () => {
    const { known } = await startWith();
    const { data } = await known(
      set('gateway: "stripe", acceptsCreditCards: true').replace("ACM123:1", "ACM123:9"),
    );
    expect(data.invoicePaymentOptionsSet?.userErrors).toEqual([{ path: ["id"], code: "NOT_FOUND" }]);
  });
});

describe("payment options of a recurring profile", () => {
  const profilePath = "/payments/account/ACM123/invoice_profile/1/payment_options";
  const startProfile = () =>
    start({ books: books({ invoiceProfiles: [{}], gateways: [{ name: "stripe" }] }) });
  const setOf = (input: string, shows = `paymentOptions { ${flags} } userErrors { path code }`) =>
    `mutation { invoiceProfilePaymentOptionsSet(input: { id: "InvoiceProfile:ACM123:1", ${input} }) { ${shows} } }`;

  test("are set as a whole, without a read, as the official request sends them", async () => {
    const { sandbox, known } = await startProfile();
    const { data, errors } = await known(setOf('gateway: "stripe", acceptsCreditCards: true'));
    expect(errors).toBeUndefined();
    expect(data.invoiceProfilePaymentOptionsSet).toEqual({
      ...{ paymentOptions: { ...off, gateway: "stripe", acceptsCreditCards: true }, userErrors: [] },
    });
    expect(sandbox.asked()).toEqual([`POST ${profilePath}`]);
  });

  test("lead to the profile, with one more request", async () => {
    const { sandbox, known } = await startProfile();
    const { data } = await known(setOf('gateway: "stripe"', "invoiceProfile { id paused }"));
    expect(data.invoiceProfilePaymentOptionsSet).toEqual({
      invoiceProfile: { id: "InvoiceProfile:ACM123:1", paused: false },
    });
    expect(sandbox.asked()).toHaveLength(2);
  });

  test.each([
    ['gateway: " "', { path: ["gateway"], code: "REQUIRED" }, 0],
    ['gateway: "paypal"', { path: ["gateway"], code: "REFUSED" }, 1],
  ])("%s writes nothing", async (input, error, attempts) => {
    const { sandbox, known } = await startProfile();
    const { data } = await known(setOf(input));
    expect(data.invoiceProfilePaymentOptionsSet).toEqual({ paymentOptions: null, userErrors: [error] });
    expect(sandbox.committed()).toEqual([]);
    expect(sandbox.asked()).toHaveLength(attempts);
  });

  test("of a profile that does not exist are not found, and a lost answer names no query", async () => {
    const { sandbox, known } = await startProfile();
    const missing = await known(setOf('gateway: "stripe"').replace("ACM123:1", "ACM123:9"));
    expect(missing.data.invoiceProfilePaymentOptionsSet?.userErrors).toEqual([
      { path: ["id"], code: "NOT_FOUND" },
    ]);
    sandbox.answerNext({ method: "POST", path: profilePath }, { reset: true, after: "commit" });
    const { errors } = await known(setOf('gateway: "stripe"'));
    expect(errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
    expect(errors?.[0]?.extensions.query).toBeUndefined();
    expect(sandbox.committed()).toEqual([`POST ${profilePath}`]);
  });
});
