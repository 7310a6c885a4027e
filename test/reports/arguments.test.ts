import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { steadyUuid } from "../../src/sandbox/wire/json.ts";
import { books } from "../support/books.ts";
import { open, rows } from "../support/start.ts";
import { sketch } from "./sketch.ts";

/** Two values of an argument, of which the first may be the default, and what is sent for each. */
type Swept = {
  readonly argument: string;
  readonly values: readonly [string | undefined, string];
  readonly parameter: string;
  readonly sent: readonly [readonly string[], readonly string[]];
};

const now = new Date("2026-06-29T16:48:49Z");
const client = (id: number) => `"Client:ACM123:${id}"`;
const account = (id: number) => steadyUuid("ledger", "ACM123", id);
const accountId = (id: number) => `"LedgerAccount:14700001:${account(id)}"`;
const of = (
  argument: string,
  parameter: string,
  values: Swept["values"],
  sent: Swept["sent"] = [values[0] ? [unquoted(values[0])] : [], [unquoted(values[1])]],
): Swept => ({ argument, parameter, values, sent });
const unquoted = (value: string): string => value.replaceAll('"', "");

const range = [
  of("from", "start_date", ['"2026-01-01"', '"2026-02-01"']),
  of("to", "end_date", ['"2026-12-31"', '"2026-11-30"']),
];
const currency = of("currency", "currency_code", ['"USD"', '"EUR"']);
const cashBased = of("cashBased", "cash_based", ["false", "true"]);
const clientIds = of("clientIds", "clientids[]", [undefined, `[${client(1)}]`], [[], ["1"]]);

type Sweep = { readonly selection: string; readonly path: string; readonly swept: readonly Swept[] };

/** Selections have what the books say, not what an answer repeats of the arguments. */
const reports: Readonly<Record<string, Sweep>> = {
  profitAndLoss: {
    path: "profitloss_entity",
    selection: "rows { name total { amount } amounts { amount } }",
    swept: [
      ...[...range, currency, cashBased],
      of("resolution", "resolution", [undefined, "MONTH"], [[], ["m"]]),
      of("resolution", "resolution", ["MONTH", "QUARTER"], [["m"], ["3m"]]),
    ],
  },
  taxSummary: {
    path: "taxsummary",
    selection: "totalInvoiced { amount } taxes { name collected { amount } paid { amount } }",
    swept: [...range, currency, cashBased],
  },
  paymentsCollected: {
    path: "payments_collected",
    selection: "totals { amount } payments { date amount { amount } }",
    swept: [
      ...range,
      of("currencies", "currency_codes[]", [undefined, '["EUR"]'], [[], ["EUR"]]),
      of("currencies", "currency_codes[]", ['["USD", "EUR"]', '["USD"]'], [["EUR", "USD"], ["USD"]]),
      clientIds,
      of("methods", "payment_methods[]", [undefined, "[CASH]"], [[], ["Cash"]]),
      of("methods", "payment_methods[]", ["[CHECK]", "[CASH]"], [["Check"], ["Cash"]]),
    ],
  },
  accountsAging: {
    path: "accounts_aging",
    selection: "totals { days0To30 { amount } over90 { amount } total { amount } }",
    swept: [of("asOf", "end_date", ['"2026-06-29"', '"2026-03-31"'])],
  },
  balanceSheet: {
    path: "balance_sheet",
    selection: "assetsTotal { amount { amount } } sections { accounts { balances { amount { amount } } } }",
    swept: [
      of("dates", "dates[]", ['["2026-12-31"]', '["2026-01-31"]'], [["2026-12-31"], ["2026-01-31"]]),
      of("dates", "dates[]", ['["2026-12-31"]', '["2026-12-31", "2026-01-31"]'], [
        ...[["2026-12-31"], ["2026-01-31", "2026-12-31"]],
      ] as unknown as Swept["sent"]),
      ...[currency, cashBased],
    ],
  },
  expenseDetails: {
    path: "expense_details",
    selection: "rows { name clientName depth total { amount } }",
    swept: [
      ...[...range, currency],
      of("groupedBy", "group_by", [undefined, "VENDOR"], [[], ["vendor"]]),
      of("groupedBy", "group_by", ["PARENT_CATEGORY", "CLIENT"], [["parent_category"], ["clients"]]),
      of("groupedBy", "group_by", ["VENDOR", "STAFF_MEMBER"], [["vendor"], ["author"]]),
      of("clientId", "client_id", [undefined, client(2)], [[], ["2"]]),
      of("clientId", "client_id", [client(1), client(2)], [["1"], ["2"]]),
    ],
  },
  itemSales: {
    path: "item_sales",
    selection: "total { amount } items { name sales { invoiceNumber } }",
    swept: [
      ...[...range, currency, clientIds],
      of("itemNames", "item_names[]", [undefined, '["Logo"]'], [[], ["Logo"]]),
      of("itemNames", "item_names[]", ['["Print"]', '["Logo"]'], [["Print"], ["Logo"]]),
      of("statuses", "statusids[]", [undefined, "[PAID]"], [[], ["paid"]]),
      of("statuses", "statusids[]", ["[DRAFT]", "[PAID]"], [["draft"], ["paid"]]),
    ],
  },
  invoiceDetails: {
    path: "invoice_details",
    selection: "totals { total { amount } } clients { invoices { number } }",
    swept: [
      ...[...range, currency, clientIds],
      of("datedBy", "date_type", [undefined, "PAID_DATE"], [["issue"], ["paid"]]),
      of("statuses", "statusids[]", [undefined, "[PAID]"], [[], ["paid"]]),
      of("statuses", "statusids[]", ["[DRAFT]", "[PAID]"], [["draft"], ["paid"]]),
    ],
  },
  trialBalance: {
    path: "trial_balance",
    selection: "lines { name debit { amount } credit { amount } }",
    swept: [...range, currency],
  },
  generalLedger: {
    path: "reports/general_ledger",
    selection: "rows { name debit { amount } credit { amount } }",
    swept: [
      ...[...range, currency],
      of("accountId", "accountid", [undefined, accountId(1)], [[], [account(1)]]),
      of("accountId", "accountid", [accountId(2), accountId(1)], [[account(2)], [account(1)]]),
    ],
  },
  cashFlow: {
    path: "reports/cash_flow",
    selection: "startingBalance { amount } netChange { amount } rows { name total { amount } }",
    swept: [...range, currency],
  },
};

/** What a report needs, when another argument is swept. */
const needed: Readonly<Record<string, string>> = {
  from: '"2026-01-01"',
  to: '"2026-12-31"',
  asOf: '"2026-06-29"',
  dates: '["2026-12-31"]',
};

const argumentOfReports = '{ __type(name: "Reports") { fields { name args { name } } } }';

let started: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  started = await open({ books: books(sketch), now });
});
afterAll(() => started.close());

test("every argument of every report is swept", async () => {
  const { data } = await started.ask(argumentOfReports);
  const ours = rows(data.__type?.fields).map(({ name, args }) => [
    String(name),
    rows(args)
      .map(({ name }) => String(name))
      .toSorted(),
  ]);
  expect(ours).toHaveLength(11);
  const swept = Object.entries(reports).map(([name, { swept }]) => [
    name,
    [...new Set(swept.map(({ argument }) => argument))].toSorted(),
  ]);
  expect(Object.fromEntries(swept)).toEqual(Object.fromEntries(ours));
});

const all = Object.entries(reports).flatMap(([report, { swept, ...shared }]) =>
  swept.map((each) => ({ report, ...shared, ...each })),
);

describe.each(all)("$report($argument: $values.1), not $values.0", (each) => {
  const { report, argument, values, parameter, sent, path, selection } = each;
  const others = Object.entries(needed).filter(
    ([name]) => name !== argument && reports[report]?.swept.some((swept) => swept.argument === name),
  );
  const read = (value: string | undefined) => {
    const given = [...others, ...(value === undefined ? [] : [[argument, value] as const])];
    const args = given.map(([name, text]) => `${name}: ${text}`).join(", ");
    return started.known(`{ business { reports { ${report}(${args}) { ${selection} } } } }`);
  };
  const requestOf = async (value: string | undefined) => {
    const { data, errors } = await read(value);
    expect(errors).toBeUndefined();
    const [request = "", ...more] = started.sandbox.asked();
    expect(more).toEqual([]);
    const [way = "", query] = request.split("?");
    expect(way.endsWith(`/${path}`)).toBe(true);
    const parameters = new URLSearchParams(query);
    const own = parameters.getAll(parameter);
    const rest = [...parameters].filter(([name]) => name !== parameter);
    return { shown: data.business?.reports?.[report], own, rest, request: request.slice("GET ".length) };
  };
  /** FreshBooks' answer to a request of ours. */
  const answerTo = async (request: string) => {
    const response = await fetch(`${started.apiOrigin}${encodeURI(request)}`, {
      headers: { authorization: `Bearer ${tokens.owner}` },
    });
    return { status: response.status, body: (await response.json()) as object };
  };
  const mismatch = (named: unknown) => [
    { path: ["business", "reports", report], extensions: { code: "UPSTREAM_MISMATCH", arguments: named } },
  ];

  test("is another request and another answer, and neither is taken for the other", async () => {
    const { sandbox } = started;
    const [one, other] = [await requestOf(values[0]), await requestOf(values[1])];
    expect([one.own.toSorted(), other.own.toSorted()]).toEqual(sent);
    expect(one.rest).toEqual(other.rest);
    expect(one.shown).not.toEqual(other.shown);
    const answers = [await answerTo(one.request), await answerTo(other.request)];

    for (const [at, value] of values.entries()) {
      const answer = answers[1 - at];
      if (!answer) throw new TypeError("There are two answers");
      sandbox.answerNext({ path: new RegExp(path) }, answer);
      const { data, errors } = await read(value);
      expect(errors).toMatchObject(mismatch(expect.arrayContaining([argument])));
      expect(data.business?.reports).toEqual({ [report]: null });
    }
  });

  test("is not ignored", async () => {
    started.sandbox.settings.ignoredReportParameters = [parameter.replace("[]", "")];
    try {
      const { errors } = await read(values[1]);
      expect(errors).toMatchObject(mismatch(expect.arrayContaining([argument])));
    } finally {
      started.sandbox.settings.ignoredReportParameters = [];
    }
  });
});
