import { describe, expect, test } from "vitest";
import type { Settings } from "../../src/sandbox/control/settings.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const profiles = "/accounting/account/ACM123/expense_profiles/expense_profiles";
const expenses = "/accounting/account/ACM123/expenses/expenses";
const now = new Date("2026-06-30T18:00:00Z");

const shown = `id freshbooksId amount { amount currency } vendor note markupPercent isCostOfGoodsSold nextIssueDate
  schedule { every unit startDate endDate } taxes { name percent } category { name } client { id } freshbooksStaffId`;
const none = {
  ...{ amount: null, vendor: null, note: null, markupPercent: null, isCostOfGoodsSold: null },
  ...{ nextIssueDate: null, taxes: null, category: null, client: null, freshbooksStaffId: null },
  schedule: { every: null, unit: null, startDate: null, endDate: null },
};

describe("the recurring expense of an expense", () => {
  const cast = () =>
    books({
      expenseProfiles: [{ id: 61, amount: "39.99", vendor: "Larch", frequency: "2w", categoryId: 2 }, {}],
      expenses: [
        { profileId: 61, vendor: "Larch" },
        { vendor: "By hand" },
        { profileId: 61, vendor: "Larch" },
        { profileId: 2 },
      ],
    });

  test("comes with the expenses, as far as FreshBooks shows it, in the same request", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const { data, errors } = await known(
      `{ business { expenses(filter: { vendor: "Larch" }, first: 1) { nodes { profile { ${shown} } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.business?.expenses?.nodes).toEqual([
      {
        profile: {
          ...{ id: "ExpenseProfile:ACM123:61", freshbooksId: "61", vendor: "Larch", note: null },
          ...{ amount: { amount: "39.99", currency: "USD" }, markupPercent: "0", isCostOfGoodsSold: false },
          ...{ nextIssueDate: "2026-01-31", taxes: [], category: { name: "Travel" }, client: null },
          schedule: { every: 2, unit: "WEEK", startDate: "2026-01-31", endDate: null },
          freshbooksStaffId: "1",
        },
      },
    ]);
    expect(sandbox.asked("GET", expenses)).toEqual([
      `${expenses}?search[vendor]=Larch&include[]=expense_profile&page=1&per_page=100`,
    ]);
  });

  test("is its id alone where FreshBooks shows no more, and null of an expense entered by hand", async () => {
    const { known } = await start({ books: cast(), settings: { expenseProfileIncluded: false } });
    const { data, errors } = await known(
      `{ a: expense(id: "Expense:ACM123:1") { profile { ${shown} } } b: expense(id: "Expense:ACM123:2") { profile { id } } }`,
    );
    expect(errors).toBeUndefined();
    const keys = { id: "ExpenseProfile:ACM123:61", freshbooksId: "61" };
    expect(data).toEqual({ a: { profile: { ...keys, ...none } }, b: { profile: null } });
  });

  test("a shape that the graph cannot read costs its own field", async () => {
    const made = books({
      expenses: [
        { profileId: 61, wire: { expense_profile: { amount: "lots", vendor: "Larch", frequency: "lunar" } } },
      ],
    });
    const { known } = await start({ books: made });
    const { data, errors } = await known(
      `{ expense(id: "Expense:ACM123:1") { profile { id vendor schedule { every } amount { amount } } } }`,
    );
    expect(data.expense?.profile).toEqual({
      ...{ id: "ExpenseProfile:ACM123:61", vendor: "Larch", schedule: { every: null }, amount: null },
    });
    expect(errors?.map(({ path }) => path)).toEqual([["expense", "profile", "amount"]]);
  });

  test("leads to the expenses that it recorded, those of several with one request", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const { data, errors } = await known(`{ business {
      expenses(filter: { profileIds: ["ExpenseProfile:ACM123:61", "ExpenseProfile:ACM123:2"] }) {
        nodes { freshbooksId profile { expenses { totalCount nodes { freshbooksId } } } }
      } } }`);
    expect(errors).toBeUndefined();
    const of61 = { expenses: { totalCount: 2, nodes: [{ freshbooksId: "3" }, { freshbooksId: "1" }] } };
    expect(data.business?.expenses?.nodes).toEqual([
      { freshbooksId: "4", profile: { expenses: { totalCount: 1, nodes: [{ freshbooksId: "4" }] } } },
      { freshbooksId: "3", profile: of61 },
      { freshbooksId: "1", profile: of61 },
    ]);
    expect(sandbox.asked("GET", expenses)).toHaveLength(2);
  });
});

const values = `categoryId: "ExpenseCategory:ACM123:2", amount: { amount: "39.99", currency: "USD" },
  vendor: "Larch", note: "Rent", taxes: [{ name: "GST", percent: "5" }],
  schedule: { every: 3, unit: MONTH, startDate: "2026-07-01", endDate: "2027-06-30" }`;
const create = (input = values, shows = shown) =>
  `mutation { expenseProfileCreate(input: { ${input} }) { expenseProfile { ${shows} } userErrors { path code } } }`;

/** The answer with numbers that are none, with or without a wrapper. */
const spoiled = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value) => (["id", "profileid"].includes(key) ? { no: "number" } : value)),
  );

const startWith = (settings: Partial<Settings> = {}) =>
  start({ now, books: books({ clients: [{}] }), settings });

describe("a recurring expense is created", () => {
  test.each(["wrapped", "bare"] as const)("with what the answer shows, %s", async (expenseProfileAnswers) => {
    const { known, sandbox } = await startWith({ expenseProfileAnswers });
    const { data, errors } = await known(create());
    expect(errors).toBeUndefined();
    expect(data.expenseProfileCreate).toEqual({
      expenseProfile: {
        ...{ id: "ExpenseProfile:ACM123:1", freshbooksId: "1", vendor: "Larch", note: "Rent" },
        ...{ amount: { amount: "39.99", currency: "USD" }, markupPercent: "0", isCostOfGoodsSold: false },
        ...{ nextIssueDate: "2026-07-01", taxes: [{ name: "GST", percent: "5" }] },
        ...{ category: { name: "Travel" }, client: null, freshbooksStaffId: "1" },
        schedule: { every: 3, unit: "MONTH", startDate: "2026-07-01", endDate: "2027-06-30" },
      },
      userErrors: [],
    });
    expect(sandbox.committed()).toEqual([`POST ${profiles}`]);
    const [row] = sandbox.state.accounts.get("ACM123")?.expenseProfiles.values() ?? [];
    expect(row?.fields).toMatchObject({ frequency: "3m", taxName1: "GST", taxPercent1: "5", clientid: null });
  });

  test("an answer that shows nothing is no success, and nothing is sent again", async () => {
    const { known, sandbox } = await startWith({ expenseProfileAnswers: "nothing" });
    const { errors } = await known(create());
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(sandbox.committed()).toEqual([`POST ${profiles}`]);
  });

  test("so is a lost answer", async () => {
    const { known, sandbox } = await startWith();
    sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
    const { errors } = await known(create());
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(errors?.[0]?.message).toMatch(/in FreshBooks itself/);
    expect(sandbox.committed()).toEqual([`POST ${profiles}`]);
  });

  test("a number that cannot be read is an error in its place, beside what was created", async () => {
    const { known, sandbox } = await startWith({ expenseProfileAnswers: "bare" });
    sandbox.faults.add({
      rules: [
        {
          ...{ fault: "rewrite", method: "POST", path: /expense_profiles/ },
          rewrite: (answer) => ({ ...answer, body: spoiled(answer.body) }),
        },
      ],
    });
    const { data, errors } = await known(create(values, "id vendor"));
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["expenseProfileCreate", "expenseProfile", "id"], "UPSTREAM_UNAVAILABLE"],
    ]);
    expect(data.expenseProfileCreate?.expenseProfile).toEqual({ id: null, vendor: "Larch" });
    expect(sandbox.committed()).toEqual([`POST ${profiles}`]);
  });

  test.each([200, 403])("in a plan without it is an error, and nothing is written: %i", async (status) => {
    const { known, sandbox } = await startWith({
      nounsNotInPlan: ["expenseProfiles"],
      planGateStatus: status,
    });
    const { errors } = await known(create());
    const code = status === 200 ? "FEATURE_NOT_IN_PLAN" : "FORBIDDEN";
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["expenseProfileCreate"], code],
    ]);
    expect(sandbox.committed()).toEqual([]);
  });

  test("a value that FreshBooks shows otherwise is an error at its place in the input", async () => {
    const dropped = ["vendor", "end_date", "frequency"].map((name) => `expense_profile.${name}`);
    const { known } = await startWith({ droppedFields: dropped.slice(0, 2) });
    const { data } = await known(create());
    expect(data.expenseProfileCreate?.userErrors).toEqual([
      { path: ["vendor"], code: "NOT_APPLIED" },
      { path: ["schedule", "endDate"], code: "NOT_APPLIED" },
    ]);
  });

  const change = (from: string, to: string) => values.replace(from, to);
  test.each([
    ["a start in the past", change('"2026-07-01"', '"2026-06-29"'), ["schedule", "startDate"], "INVALID"],
    ["an end before the start", change('"2027-06-30"', '"2026-06-30"'), ["schedule", "endDate"], "INVALID"],
    ["no rhythm", change("every: 3", "every: 0"), ["schedule", "every"], "INVALID"],
    ["no currency", change(', currency: "USD"', ""), ["amount", "currency"], "REQUIRED"],
    ["no amount", change('"39.99"', '"0"'), ["amount", "amount"], "INVALID"],
    [
      "no category",
      change("ExpenseCategory:ACM123:2", "ExpenseCategory:ACM123:99"),
      ["categoryId"],
      "NOT_FOUND",
    ],
    ["no client", `${values}, clientId: "Client:ACM123:9"`, ["clientId"], "NOT_FOUND"],
  ])("%s writes nothing", async (_, input, path, code) => {
    const { known, sandbox } = await startWith();
    const { data } = await known(create(input, "id"));
    expect(data.expenseProfileCreate).toEqual({ expenseProfile: null, userErrors: [{ path, code }] });
    expect(sandbox.committed()).toEqual([]);
  });
});
