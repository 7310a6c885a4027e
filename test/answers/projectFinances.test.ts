import { expect, test } from "vitest";
import { shareOf } from "../../src/answers/profitability.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";
import { asMoney, randomWork, reckonUnbilled } from "./randomWork.ts";

const money = "{ amount currency }";
const profitability = `profitability { currency billed ${money} unbilledTime ${money} unbilledExpenses ${money} costs ${money}
  margin ${money} marginPercent reasons unpriced { reason currency time { seconds } } }`;

test.each([11, 12, 13])("random books %i: each project is what its numbers add up to", async (seed) => {
  const work = randomWork(seed);
  const { known, sandbox } = await start({ books: books(work.sketch) });
  const { data, errors } = await known(
    `{ business { projects(first: 50) { nodes { freshbooksId ${profitability} } } } }`,
  );
  expect(errors).toBeUndefined();
  const found = rows(data.business?.projects?.nodes).toSorted(
    (a, b) => Number(a.freshbooksId) - Number(b.freshbooksId),
  );
  const expected = work.projects.map(({ id, clientId }) => {
    const currency = work.currencies[clientId - 1] ?? "";
    const { amounts } = reckonUnbilled(work, {
      time: ({ projectId }) => projectId === id,
      spent: ({ projectId }) => projectId === id,
    });
    const own = amounts.find((each) => each.currency === currency);
    const spent = work.spent.filter(({ projectId, deleted }) => projectId === id && !deleted);
    const costs = [...new Set(spent.map((each) => each.currency))].toSorted().map((code) => {
      const cents = spent.reduce((sum, each) => sum + (each.currency === code ? each.cents : 0), 0);
      return asMoney(cents, code);
    });
    const zero = asMoney(0, currency);
    return {
      ...{ freshbooksId: String(id), currency, billed: zero },
      ...{ unbilledTime: own?.time ?? zero, unbilledExpenses: own?.expenses ?? zero, costs },
      reasons: costs.some((cost) => cost.currency !== currency) ? ["OTHER_CURRENCY"] : [],
      unpriced: [],
    };
  });
  const flat = found.map(({ freshbooksId, profitability: each }) => {
    const others = Object.entries(each ?? {}).filter(([name]) => !name.startsWith("margin"));
    return { freshbooksId, ...Object.fromEntries(others) };
  });
  expect(flat).toEqual(expected);
  for (const { profitability: each } of found) {
    const cents = (value: unknown) => BigInt(String(value).replace(".", ""));
    if (rows(each?.reasons).length > 0) {
      expect([each?.margin, each?.marginPercent]).toEqual([null, null]);
      continue;
    }
    const income = cents(each?.unbilledTime?.amount) + cents(each?.unbilledExpenses?.amount);
    const margin = income - cents(rows(each?.costs)[0]?.amount ?? "0.00");
    expect(cents(each?.margin?.amount)).toBe(margin);
    const percent = income > 0n ? (Number(margin) / Number(income)) * 100 : null;
    if (percent === null) expect(each?.marginPercent).toBeNull();
    else expect(Math.abs(Number(each?.marginPercent) - percent)).toBeLessThanOrEqual(0.0051);
  }
  // All projects share one read of the time, one of the expenses and one of the clients.
  const asked = sandbox.asked().filter((each) => !/\/service\/\d+\/rate$/.test(each));
  expect(asked.filter((each) => each.includes("/time_entries"))).toHaveLength(1);
  expect(asked.filter((each) => each.includes("/expenses/expenses"))).toHaveLength(1);
  expect(asked.filter((each) => each.includes("/users/clients"))).toHaveLength(1);
  expect(asked.length).toBeLessThanOrEqual(6);
});

test("one project is read alone", async () => {
  const sketch = {
    projects: [{ fields: { rate: "80.00", billed_amount: "100.00" } }, { fields: { rate: "90.00" } }],
    timeEntries: [{ seconds: 1800 }, { projectId: 2 }],
    expenses: [{ amount: "30.00", fields: { modern_projectid: 1 } }, { amount: "7.00" }],
  };
  const { known, sandbox } = await start({ books: books(sketch) });
  const { data, errors } = await known(`{ project(id: "Project:14700001:1") { ${profitability} } }`);
  expect(errors).toBeUndefined();
  expect(data.project?.profitability).toMatchObject({
    ...{ unbilledTime: { amount: "40.00" }, costs: [{ amount: "30.00" }], reasons: [] },
  });
  expect(sandbox.asked().toSorted()).toEqual([
    "GET /accounting/account/ACM123/expenses/expenses?search[projectid]=1&page=1&per_page=100",
    "GET /accounting/account/ACM123/users/clients/1",
    "GET /projects/business/14700001/project/1",
    "GET /timetracking/business/14700001/time_entries?team=true&project_id=1&billable=true&billed=false&page=1&per_page=100",
  ]);
});

test("the plan of a project is used by time, and its price by invoices", async () => {
  const hours = (count: number) => ({ seconds: count * 3600 });
  const sketch = {
    projects: [
      { fields: { budget: 36_000 } },
      { fields: { budget: 3600 } },
      { fields: { project_type: "fixed_price", fixed_price: "300.00" } },
      { internal: true },
    ],
    timeEntries: [hours(4), { ...hours(2), projectId: 2 }, { ...hours(1), projectId: 3 }],
  };
  const { known, sandbox } = await start({ books: books(sketch) });
  const usage = `usage { budget { hours } loggedTime { hours } timeLeft { hours } timeOver { hours } timeShare
    fixedPrice { amount } billed { amount } priceLeft { amount } priceShare }`;
  const { data, errors } = await known(
    `{ business { projects(first: 10) { nodes { freshbooksId ${usage} } } } }`,
  );
  expect(errors).toBeUndefined();
  const none = { budget: null, timeLeft: null, timeOver: null, timeShare: null };
  const noPrice = { fixedPrice: null, billed: { amount: "0.00" }, priceLeft: null, priceShare: null };
  const [first, second, third, fourth] = rows(data.business?.projects?.nodes).toSorted(
    (a, b) => Number(a.freshbooksId) - Number(b.freshbooksId),
  );
  expect(first?.usage).toEqual({
    ...{ budget: { hours: "10" }, loggedTime: { hours: "4" }, timeLeft: { hours: "6" } },
    ...{ timeOver: { hours: "0" }, timeShare: "0.4", ...noPrice },
  });
  expect(second?.usage).toMatchObject({ timeLeft: { hours: "0" }, timeOver: { hours: "1" }, timeShare: "2" });
  expect(third?.usage).toEqual({
    ...{ ...none, loggedTime: { hours: "1" }, fixedPrice: { amount: "300.00" }, billed: { amount: "0.00" } },
    ...{ priceLeft: { amount: "300.00" }, priceShare: "0.0000" },
  });
  expect(fourth?.usage).toMatchObject({ ...none, ...noPrice });
  expect(sandbox.asked()).toEqual([
    "GET /projects/business/14700001/projects?active=true&complete=false&include_logged_duration=true&page=1&per_page=10",
  ]);
});

test.each([
  ["1", "3", 4, "0.3333"],
  ["2", "3", 4, "0.6667"],
  ["-1", "8", 2, "-0.13"],
  ["450.00", "300", 4, "1.5000"],
  ["-0.001", "10", 2, "0.00"],
  ["1", "0.00", 2, null],
])("%s of %s is %s places", (dividend, divisor, places, share) => {
  expect(shareOf(dividend, divisor, Number(places))).toBe(share);
});
