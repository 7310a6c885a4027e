import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

/** Not Vancouver, whose clocks stopped changing in 2026. */
const pacific = "America/Los_Angeles";

/** An instant, the day that it is at the business, and the first and last day of that month. */
const instants: readonly (readonly [
  now: string,
  timezone: string,
  today: string,
  first: string,
  last: string,
])[] = [
  ["2026-05-01T06:30:00Z", pacific, "2026-04-30", "2026-04-01", "2026-04-30"], // 23:30 in UTC-7, 30 days
  ["2026-02-01T07:30:00Z", pacific, "2026-01-31", "2026-01-01", "2026-01-31"], // 23:30 in UTC-8, 31 days
  ["2026-03-01T07:30:00Z", pacific, "2026-02-28", "2026-02-01", "2026-02-28"],
  ["2028-02-29T07:30:00Z", pacific, "2028-02-28", "2028-02-01", "2028-02-29"],
  ["2028-03-01T07:30:00Z", pacific, "2028-02-29", "2028-02-01", "2028-02-29"], // the leap day
  ["2028-03-01T08:00:00Z", pacific, "2028-03-01", "2028-03-01", "2028-03-31"],
  ["2026-01-01T07:59:00Z", pacific, "2025-12-31", "2025-12-01", "2025-12-31"],
  ["2026-03-08T07:59:00Z", pacific, "2026-03-07", "2026-03-01", "2026-03-31"], // before clocks go forward
  ["2026-03-09T06:59:00Z", pacific, "2026-03-08", "2026-03-01", "2026-03-31"], // a day of 23 hours
  ["2026-11-02T07:59:00Z", pacific, "2026-11-01", "2026-11-01", "2026-11-30"], // a day of 25 hours
  ["2026-11-02T08:00:00Z", pacific, "2026-11-02", "2026-11-01", "2026-11-30"],
  ["2026-03-29T22:30:00Z", "Europe/Berlin", "2026-03-30", "2026-03-01", "2026-03-31"],
  ["2026-10-25T22:59:00Z", "Europe/Berlin", "2026-10-25", "2026-10-01", "2026-10-31"],
  ["2026-07-31T10:30:00Z", "Pacific/Kiritimati", "2026-08-01", "2026-08-01", "2026-08-31"], // UTC+14
];

/** Days of the calendar, which have no hours. */
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const text = (cents: number): string => (cents / 100).toFixed(2);
const usd = (cents: number) => ({ amount: text(cents), currency: "USD" });

/** Ages and due dates on both sides of every edge, relative to today; 5 % of tax are on each. */
const invoices = [
  { age: 91, dueInDays: 91, units: 1, overdue: null }, // due today
  { age: 90, dueInDays: 89, units: 2, overdue: 1 },
  { age: 61, dueInDays: 30, units: 4, overdue: 31 },
  { age: 60, dueInDays: 30, units: 8, overdue: 30 },
  { age: 31, dueInDays: 32, units: 16, overdue: null }, // due tomorrow
  { age: 30, dueInDays: 30, units: 32, overdue: null },
  { age: 0, dueInDays: 0, units: 64, overdue: null },
  { age: -1, dueInDays: 0, units: 128, overdue: null },
] as const;
const net = ({ units }: { units: number }): number => units * 100;
const gross = ({ units }: { units: number }): number => units * 105;

const aging = "days0To30 { amount } days31To60 { amount } days61To90 { amount } over90 { amount }";
const queryFor = (range: string) => `{ business {
  overdue { asOf count outstanding { amount currency } clients { daysOverdue } }
  late: overdue(days: 30) { count }
  receivables { asOf currencies { amounts { ${aging} } } }
  invoices(first: 20) { nodes { number daysOverdue } }
  within: invoices(first: 20, filter: { daysOverdue: { from: 1, to: 30 } }) { nodes { number } }
  clients(first: 5, sort: ORGANIZATION_ASC) { nodes { balance { overdue { amount currency } averageDaysToPay lastPayment { date } } } }
  cashFlow(${range}) { periods { from to } currencies { total { payments { amount } otherIncome { amount } expenses { amount } } } }
  revenue(${range}, by: MONTH) { currencies { total { amount } groups { period { from to } } } }
  taxCollected(${range}) { currencies { total { amount } } }
  unbilled(by: PERSON) { amounts { time { amount } } }
  projects(first: 5) { nodes { usage { loggedTime { seconds } } profitability { unbilledTime { amount } costs { amount } } } }
} }`;

test.each(instants)("at %s in %s it is %s in every answer", async (now, timezone, today, first, last) => {
  const line = (units: number) => ({
    ...{ name: "Design", quantity: "1", unitCost: `${units}.00` },
    taxes: [{ name: "GST", percent: "5" }],
  });
  /** The days beside the month and within it, each with an amount of its own. */
  const edges = [
    [shifted(first, -1), 1],
    [first, 2],
    [last, 4],
    [shifted(last, 1), 8],
  ] as const;
  const sketch = books({
    timezone,
    clients: 2,
    invoices: [
      ...invoices.map(({ age, dueInDays, units }, at) => ({
        ...{ number: String(at + 1), issued: shifted(today, -age), dueInDays, lines: [line(units)] },
      })),
      { number: "paid", issued: shifted(today, -29), clientId: 2, lines: [line(20)] },
    ],
    payments: [{ invoiceId: 9, amount: "21.00", date: today }],
    otherIncomes: edges.map(([date, units]) => ({ date, amount: `${units}.00` })),
    projects: [{ fields: { billing_method: "project_rate", rate: "50.00" } }],
    timeEntries: [{ startedAt: new Date(now).toISOString() }],
    expenses: edges.map(([date, units]) => ({ date, amount: `${units}.00` })),
  });
  const { known, sandbox } = await start({ books: sketch, now: new Date(now) });
  const range = `from: "${first}", to: "${last}"`;
  const { data, errors } = await known(queryFor(range));
  expect(errors).toBeUndefined();
  const answers = data.business ?? {};
  const isIn = (day: string): boolean => day >= first && day <= last;

  const late = invoices.filter(({ overdue }) => overdue !== null);
  const owed = [usd(sum(late.map(gross)))];
  expect(answers.overdue).toEqual({
    ...{ asOf: today, count: 3, outstanding: owed, clients: [{ daysOverdue: 31 }] },
  });
  expect(answers.late).toEqual({ count: 1 });
  const aged = (least: number, most: number) => ({
    amount: text(sum(invoices.filter(({ age }) => age >= least && age <= most).map(gross))),
  });
  expect(answers.receivables).toEqual({
    asOf: today,
    currencies: [
      {
        amounts: {
          ...{ days0To30: aged(0, 30), days31To60: aged(31, 60) },
          ...{ days61To90: aged(61, 90), over90: aged(91, 99) },
        },
      },
    ],
  });
  const each = rows(answers.invoices?.nodes).map(({ number, daysOverdue }) => [number, daysOverdue]);
  expect(Object.fromEntries(each)).toEqual({
    ...Object.fromEntries(invoices.map(({ overdue }, at) => [String(at + 1), overdue])),
    paid: null,
  });
  expect(
    rows(answers.within?.nodes)
      .map(({ number }) => number)
      .toSorted(),
  ).toEqual(["2", "4"]);
  expect(rows(answers.clients?.nodes).map(({ balance }) => balance)).toEqual([
    { overdue: owed, averageDaysToPay: null, lastPayment: null },
    { overdue: [], averageDaysToPay: "29.0", lastPayment: { date: today } },
  ]);

  const month = { from: first, to: last };
  const ofMonth = { amount: "6.00" };
  expect(answers.cashFlow).toEqual({
    periods: [month],
    currencies: [{ total: { payments: { amount: "21.00" }, otherIncome: ofMonth, expenses: ofMonth } }],
  });
  const sold = [...invoices, { age: 29, units: 20 }].filter(({ age }) => isIn(shifted(today, -age)));
  expect(answers.revenue).toEqual({
    currencies: [{ total: { amount: text(sum(sold.map(net))) }, groups: [{ period: month }] }],
  });
  expect(answers.taxCollected).toEqual({
    currencies: [{ total: { amount: text(sum(sold.map((of) => gross(of) - net(of)))) } }],
  });

  // Time that is not billed, and a project, have no days: an hour just before midnight counts like any other.
  expect(answers.unbilled).toEqual({ amounts: [{ time: { amount: "50.00" } }] });
  expect(rows(answers.projects?.nodes)).toEqual([
    {
      usage: { loggedTime: { seconds: 3600 } },
      profitability: { unbilledTime: { amount: "50.00" }, costs: [] },
    },
  ]);

  const dated = new Set(
    sandbox
      .asked("GET")
      .map((request) => decodeURIComponent(request))
      .flatMap((request) => request.match(/search\[date_\w+\]=[^&]+/g) ?? []),
  );
  // FreshBooks may leave out the last day of a range, so a day more is read.
  expect([...dated].toSorted()).toEqual([
    `search[date_max]=${shifted(last, 1)}`,
    `search[date_min]=${first}`,
  ]);
});
