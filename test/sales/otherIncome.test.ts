import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const otherIncomes = [
  { source: "Etsy", date: "2026-05-05", note: "Prints", amount: "25.00" },
  { source: "Fair", date: "2026-03-03", category: "in_person_sales", method: "Cash" },
  { source: "Blog", date: "2026-04-04", category: "advertising", method: null },
];
const path = "/accounting/account/ACM123/other_incomes/other_incomes";
const one = "OtherIncome:ACM123:1";
const shown =
  "id amount { amount currency } date source category method note taxes { name value } deleted updatedAt";

const startWith = (sketch: object = {}) => start({ books: books({ otherIncomes, ...sketch }) });
const write = (
  name: string,
  input: string,
  shows = `otherIncome { ${shown} } userErrors { path code message }`,
) => `mutation { ${name}(input: ${input}) { ${shows} } }`;

describe("other income is read", () => {
  test("one by its id, with one request", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{ otherIncome(id: "${one}") { ${shown} freshbooksId createdAt } }`);
    expect(data.otherIncome).toMatchObject({
      ...{ id: one, freshbooksId: "1", amount: { amount: "25.00", currency: "USD" }, date: "2026-05-05" },
      ...{ source: "Etsy", category: "ONLINE_SALES", method: "PayPal", note: "Prints", taxes: [] },
      ...{ deleted: false, createdAt: "2026-05-05T15:00:00.000Z", updatedAt: "2026-05-05T15:00:00.000Z" },
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/1`]);
  });

  test("several by their ids with the list, since no filter names several", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{
      a: otherIncome(id: "${one}") { source } b: otherIncome(id: "OtherIncome:ACM123:3") { source method }
    }`);
    expect(data).toEqual({ a: { source: "Etsy" }, b: { source: "Blog", method: null } });
    expect(sandbox.asked()).toEqual([`GET ${path}?page=1&per_page=100`]);
  });

  test("deleted ones with the list of those that are deleted", async () => {
    const gone = otherIncomes.map((income) => ({ ...income, deleted: true }));
    const { sandbox, known } = await startWith({ otherIncomes: gone });
    const { data } = await known(`{
      a: otherIncome(id: "${one}") { deleted } b: otherIncome(id: "OtherIncome:ACM123:3") { deleted }
    }`);
    expect(data).toEqual({ a: { deleted: true }, b: { deleted: true } });
    expect(sandbox.asked()).toEqual([
      `GET ${path}?page=1&per_page=100`,
      `GET ${path}?search[vis_state]=1&page=1&per_page=100`,
    ]);
  });

  test("as it was recorded in 2019, made in the app: no payment method, and a tax that is no percentage", async () => {
    const wire = {
      ...{ amount: { amount: "1300.00", code: "CAD" }, payment_type: null, note: null },
      taxes: [{ amount: "140", name: "HST" }],
    };
    const { known } = await startWith({ otherIncomes: [{ wire }] });
    const { data } = await known(
      `{ otherIncome(id: "${one}") { ${shown} freshbooksSourceId freshbooksUserId } }`,
    );
    expect(data.otherIncome).toMatchObject({
      ...{ amount: { amount: "1300.00", currency: "CAD" }, method: null, note: null },
      ...{ taxes: [{ name: "HST", value: "140" }], freshbooksSourceId: null, freshbooksUserId: null },
    });
  });

  test("no list from a plan without it", async () => {
    const { sandbox, ask } = await startWith();
    sandbox.answerNext(
      { path },
      { status: 200, body: { response: { errors: [{ errno: 1003, message: "Permission Denied." }] } } },
    );
    const { data, errors } = await ask(
      "{ business { otherIncomes { nodes { id } } clients { totalCount } } }",
    );
    expect(errors?.[0]?.extensions.code).toBe("FEATURE_NOT_IN_PLAN");
    expect(data.business).toEqual({ otherIncomes: null, clients: { totalCount: 1 } });
  });
});

describe("other income is created", () => {
  test("with one request, a card's brand in FreshBooks' upper case", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "otherIncomeCreate",
        `{ amount: { amount: "12.50", currency: "EUR" }, date: "2026-06-01", source: "Shop", category: OTHER,
           method: "Visa", note: "n", taxes: [{ name: "HST", value: "13" }] }`,
      ),
    );
    expect(data.otherIncomeCreate).toEqual({
      otherIncome: expect.objectContaining({
        ...{ amount: { amount: "12.50", currency: "EUR" }, date: "2026-06-01", source: "Shop" },
        ...{ category: "OTHER", method: "VISA", note: "n", taxes: [{ name: "HST", value: "13" }] },
      }),
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`POST ${path}`]);
  });

  test("today, where the business is, when nothing is said", async () => {
    const { known } = await start({
      books: books({ otherIncomes }),
      now: new Date("2026-07-01T05:00:00Z"), // still June in Vancouver
    });
    const { data } = await known(
      write(
        "otherIncomeCreate",
        `{ amount: { amount: "1", currency: "USD" }, source: "Shop", category: OTHER, method: "Cash" }`,
      ),
    );
    expect(data.otherIncomeCreate?.otherIncome).toMatchObject({ date: "2026-06-30" });
  });

  test("not at all, with everything that is wrong with it", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "otherIncomeCreate",
        `{ amount: { amount: "0" }, source: " ", category: OTHER, method: "", taxes: [{ name: " ", value: "-1" }] }`,
        "otherIncome { id } userErrors { path code }",
      ),
    );
    expect(data.otherIncomeCreate).toEqual({
      otherIncome: null,
      userErrors: [
        { path: ["source"], code: "REQUIRED" },
        { path: ["method"], code: "REQUIRED" },
        { path: ["amount", "amount"], code: "INVALID" },
        { path: ["taxes", "0", "name"], code: "REQUIRED" },
        { path: ["taxes", "0", "value"], code: "INVALID" },
        { path: ["amount", "currency"], code: "REQUIRED" },
      ],
    });
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("other income is changed", () => {
  test("after it was read, since FreshBooks always wants amount, day and source", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(write("otherIncomeUpdate", `{ id: "${one}", note: "Posters" }`));
    expect(data.otherIncomeUpdate).toEqual({
      otherIncome: expect.objectContaining({
        ...{ amount: { amount: "25.00", currency: "USD" }, date: "2026-05-05", source: "Etsy" },
        ...{ category: "ONLINE_SALES", method: "PayPal", note: "Posters" },
      }),
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/1`, `PUT ${path}/1`]);
  });

  test("without a read when all three are given", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "otherIncomeUpdate",
        `{ id: "${one}", amount: { amount: "30", currency: "USD" }, date: "2026-05-06", source: "Etsy shop" }`,
      ),
    );
    expect(data.otherIncomeUpdate?.userErrors).toEqual([]);
    expect(data.otherIncomeUpdate?.otherIncome).toMatchObject({ date: "2026-05-06", note: "Prints" });
    expect(sandbox.asked()).toEqual([`PUT ${path}/1`]);
  });

  test("in the currency that it has, unless another is given", async () => {
    const { known } = await startWith({ otherIncomes: [{ currency: "EUR" }] });
    const { data } = await known(write("otherIncomeUpdate", `{ id: "${one}", amount: { amount: "7" } }`));
    expect(data.otherIncomeUpdate?.userErrors).toEqual([]);
    expect(data.otherIncomeUpdate?.otherIncome?.amount).toMatchObject({ currency: "EUR" });
  });

  test.each([
    [`{ id: "${one}" }`, [], "REQUIRED"],
    [`{ id: "${one}", source: null }`, ["source"], "REQUIRED"],
    [`{ id: "${one}", amount: null }`, ["amount"], "REQUIRED"],
    [`{ id: "${one}", category: null }`, ["category"], "REQUIRED"],
    [`{ id: "OtherIncome:ACM123:9", note: "x" }`, ["id"], "NOT_FOUND"],
    [
      `{ id: "${one}", note: "x", expectedUpdatedAt: "2020-01-01T00:00:00Z" }`,
      ["expectedUpdatedAt"],
      "STALE",
    ],
  ])("%s writes nothing", async (input, at, code) => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write("otherIncomeUpdate", input, "otherIncome { id } userErrors { path code }"),
    );
    expect(data.otherIncomeUpdate).toEqual({ otherIncome: null, userErrors: [{ path: at, code }] });
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("other income is deleted", () => {
  test("with one request, and is still there by its id", async () => {
    const { sandbox, known, ask } = await startWith();
    const { data } = await known(write("otherIncomeDelete", `{ id: "${one}" }`));
    expect(data.otherIncomeDelete).toEqual({
      otherIncome: expect.objectContaining({ source: "Etsy", deleted: true }),
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`PUT ${path}/1`]);
    const after = await ask(
      `{ otherIncome(id: "${one}") { deleted } business { otherIncomes { totalCount } } }`,
    );
    expect(after.data).toEqual({
      otherIncome: { deleted: true },
      business: { otherIncomes: { totalCount: 2 } },
    });
  });

  test.each([
    [false, { deleted: true }],
    [true, null],
  ])("elsewhere, for good or not (%s)", async (otherIncomesDeletedForGood, found) => {
    const { sandbox, apiOrigin, ask } = await startWith();
    sandbox.settings.otherIncomesDeletedForGood = otherIncomesDeletedForGood;
    const headers = { authorization: "Bearer sandbox-owner" };
    const response = await fetch(`${apiOrigin}${path}/1`, { method: "DELETE", headers });
    expect(await response.json()).toEqual({ response: {} });
    const { data } = await ask(
      `{ otherIncome(id: "${one}") { deleted } business { otherIncomes { totalCount } } }`,
    );
    expect(data).toEqual({ otherIncome: found, business: { otherIncomes: { totalCount: 2 } } });
  });
});
