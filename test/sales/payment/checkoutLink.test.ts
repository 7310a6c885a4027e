import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";

const links = "/payments/account/ACM123/checkout-links";
const item = "GET /accounting/account/ACM123/items/items/1";
const now = new Date("2026-07-01T05:00:00Z"); // still June in Vancouver
const shown = `id freshbooksId item { id } itemName amount { amount currency } note active notifiesBusiness
  taxes { name percent }`;
const startWith = (settings: object = {}) =>
  start({ books: books({ items: [{ name: "Logo" }], gateways: [{ name: "stripe" }] }), settings, now });
const values = `itemId: "Item:ACM123:1", amount: { amount: "100", currency: "CAD" }, note: "Thanks",
  taxes: [{ name: "HST", percent: "13" }]`;
const create = (input = values, shows = `checkoutLink { ${shown} } userErrors { path code }`) =>
  `mutation { checkoutLinkCreate(input: { ${input} }) { ${shows} } }`;
const made = {
  ...{ item: { id: "Item:ACM123:1" }, itemName: "Logo", amount: { amount: "100", currency: "CAD" } },
  ...{ note: "Thanks", active: true, notifiesBusiness: true, taxes: [{ name: "HST", percent: "13" }] },
};

describe("a checkout link is created", () => {
  test.each(["bare", "wrapped"] as const)("with what the answer shows, %s", async (checkoutLinkAnswers) => {
    const { sandbox, known } = await startWith({ checkoutLinkAnswers });
    const { data } = await known(create());
    const id = expect.stringMatching(/^CheckoutLink:ACM123:[0-9a-f]{32}$/);
    expect(data.checkoutLinkCreate).toEqual({
      checkoutLink: { ...made, id, freshbooksId: expect.stringMatching(/^[0-9a-f]{32}$/) },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([item, `POST ${links}`]);
    const [link] = sandbox.state.accounts.get("ACM123")?.checkoutLinks.values() ?? [];
    expect(link).toMatchObject({
      item_id: "1",
      created_at: "2026-06-30",
      taxes: [{ name: "HST", amount: 13 }],
    });
  });

  test("with a tax that a number cannot hold as it is written", async () => {
    const { sandbox, known } = await startWith();
    const percent = "9.97512345678901234567";
    const { data } = await known(create(values.replace('"13"', `"${percent}"`)));
    expect(data.checkoutLinkCreate?.userErrors).toEqual([]);
    const [link] = sandbox.state.accounts.get("ACM123")?.checkoutLinks.values() ?? [];
    expect(link).toMatchObject({ taxes: [{ name: "HST", amount: percent }] });
  });

  test("with nothing but nulls where the answer shows nothing", async () => {
    const { known } = await startWith({ checkoutLinkAnswers: "nothing" });
    const { data, errors } = await known(create());
    expect(errors).toBeUndefined();
    expect(data.checkoutLinkCreate).toEqual({
      checkoutLink: {
        ...{ id: null, freshbooksId: null, item: null, itemName: null, amount: null, note: null },
        ...{ active: null, notifiesBusiness: null, taxes: null },
      },
      userErrors: [],
    });
  });

  test("and what the answer shows otherwise is not applied", async () => {
    const { sandbox, known } = await startWith();
    sandbox.answerNext(
      { path: links },
      { status: 200, body: { item_name: "Another", amount: "100.00", currency: "CAD", is_active: false } },
    );
    const { data } = await known(create(values, "checkoutLink { itemName } userErrors { path code }"));
    expect(data.checkoutLinkCreate).toEqual({
      checkoutLink: { itemName: "Another" },
      userErrors: [
        { path: ["itemName"], code: "NOT_APPLIED" },
        { path: ["active"], code: "NOT_APPLIED" },
      ],
    });
  });

  test("and a lost answer cannot be looked up, which the error says", async () => {
    const { sandbox, ask } = await startWith();
    sandbox.answerNext({ path: links }, { reset: true, after: "commit" });
    const { errors } = await ask(create());
    expect(errors?.[0]?.extensions).toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(errors?.[0]?.extensions.query).toBeUndefined();
    expect(errors?.[0]?.message).toContain("in FreshBooks itself, since the API cannot show it");
    expect(sandbox.committed()).toEqual([`POST ${links}`]);
  });

  test.each([
    [`itemId: "Item:ACM123:9", amount: { amount: "1", currency: "CAD" }`, ["itemId"], "NOT_FOUND"],
    [`itemId: "Item:ACM123:1", amount: { amount: "0", currency: "CAD" }`, ["amount", "amount"], "INVALID"],
    [`itemId: "Item:ACM123:1", amount: { amount: "1" }`, ["amount", "currency"], "REQUIRED"],
    [
      `itemId: "Item:ACM123:1", amount: { amount: "1", currency: "CAD" }, taxes: [{ name: " ", percent: "1" }]`,
      ["taxes", "0", "name"],
      "REQUIRED",
    ],
  ])("%s writes nothing", async (input, at, code) => {
    const { sandbox, known } = await startWith();
    const { data } = await known(create(input, "checkoutLink { id } userErrors { path code }"));
    expect(data.checkoutLinkCreate).toEqual({ checkoutLink: null, userErrors: [{ path: at, code }] });
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("a checkout link that exists", () => {
  const withLink = async (settings: object = {}) => {
    const started = await startWith(settings);
    const { data } = await started.known(create());
    started.sandbox.forget();
    return { ...started, id: String(data.checkoutLinkCreate?.checkoutLink?.id) };
  };
  const number = (id: string) => id.split(":")[2];

  test("is switched off with all its values", async () => {
    const { sandbox, known, id } = await withLink();
    const { data } = await known(
      `mutation { checkoutLinkUpdate(input: { id: "${id}", ${values}, active: false }) {
        checkoutLink { ${shown} } userErrors { path code } } }`,
    );
    expect(data.checkoutLinkUpdate).toEqual({
      checkoutLink: { ...made, id, freshbooksId: number(id), active: false },
      userErrors: [],
    });
    expect(sandbox.committed()).toEqual([`PUT ${links}/${number(id)}`]);
  });

  test("is deleted, once", async () => {
    const { sandbox, known, id } = await withLink();
    const remove = `mutation { checkoutLinkDelete(input: { id: "${id}" }) { checkoutLink { id note } userErrors { path code } } }`;
    expect((await known(remove)).data.checkoutLinkDelete).toEqual({
      ...{ checkoutLink: { id, note: null }, userErrors: [] },
    });
    expect(sandbox.asked()).toEqual([`DELETE ${links}/${number(id)}`]);
    expect((await known(remove)).data.checkoutLinkDelete).toEqual({
      ...{ checkoutLink: null, userErrors: [{ path: ["id"], code: "NOT_FOUND" }] },
    });
  });

  test("takes payments through a gateway", async () => {
    const { sandbox, known, id } = await withLink();
    const set = (gateway: string) =>
      `mutation { checkoutLinkPaymentOptionsSet(input: { id: "${id}", gateway: "${gateway}", acceptsCreditCards: true }) {
        checkoutLink { id } paymentOptions { gateway acceptsCreditCards acceptsAchTransfers } userErrors { path code } } }`;
    expect((await known(set("stripe"))).data.checkoutLinkPaymentOptionsSet).toEqual({
      checkoutLink: { id },
      paymentOptions: { gateway: "stripe", acceptsCreditCards: true, acceptsAchTransfers: false },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `POST /payments/account/ACM123/checkout_link/${number(id)}/payment_options`,
    ]);
    expect((await known(set(" "))).data.checkoutLinkPaymentOptionsSet).toEqual({
      ...{ checkoutLink: null, paymentOptions: null },
      userErrors: [{ path: ["gateway"], code: "REQUIRED" }],
    });
  });

  test.each([
    ["checkoutLinkUpdate", `${values}, active: true`, "PUT"],
    ["checkoutLinkDelete", "", "DELETE"],
    ["checkoutLinkPaymentOptionsSet", 'gateway: "stripe"', "POST"],
  ])("whose %s is lost is not written again", async (mutation, input, method) => {
    const { sandbox, ask, id } = await withLink();
    sandbox.answerNext({ method, path: "/payments/" }, { reset: true, after: "commit" });
    const { errors } = await ask(
      `mutation { ${mutation}(input: { id: "${id}", ${input} }) { userErrors { code } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(sandbox.committed()).toHaveLength(1);
  });

  test.each(["CheckoutLink:ACM123:a b", "CheckoutLink:ACM123:..", "Item:ACM123:1"])(
    "is not named by %s",
    async (id) => {
      const { sandbox, known } = await startWith();
      const { data } = await known(
        `mutation { checkoutLinkDelete(input: { id: "${id}" }) { userErrors { path code } } }`,
      );
      expect(data.checkoutLinkDelete?.userErrors).toEqual([{ path: ["id"], code: "INVALID" }]);
      expect(sandbox.asked()).toEqual([]);
    },
  );
});
