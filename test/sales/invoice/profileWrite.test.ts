import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/sandbox/wire/exchange.ts";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "/accounting/account/ACM123";
const profiles = `${account}/invoice_profiles/invoice_profiles`;
const money = (amount: string, currency = "USD") => ({ amount, currency });
const errorsIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

const mutate = (name: string, shows = "id", more = "") =>
  `mutation ($input: I${name.slice(1)}Input!) {
    ${name}(input: $input) { invoiceProfile { ${shows} } ${more} userErrors { path code message } } }`;

const base = {
  ...{ clientId: "Client:ACM123:1", sendsEmail: true, lines: [{ name: "Care", unitCost: money("50.00") }] },
  schedule: { unit: "MONTH", firstIssueDate: "2026-07-15" },
};
const id = "InvoiceProfile:ACM123:1";
const line = (name: string, unitCost: string) => ({ name, description: "", quantity: "1", unitCost });
const two = (more: object = {}) =>
  books({ invoiceProfiles: [{ lines: [line("A", "10.00"), line("B", "20.00")], ...more }] });

/** The wire body of the last write. */
const rewritten = (change: (profile: Record<string, unknown>) => void) => ({
  ...{ fault: "rewrite" as const, path: /invoice_profiles/ },
  rewrite: (answer: Answer): Answer => {
    const body = structuredClone(answer.body) as {
      response: { result: { invoice_profile: Record<string, unknown> } };
    };
    if (body.response?.result?.invoice_profile) change(body.response.result.invoice_profile);
    return { ...answer, body } as Answer;
  },
});

describe("invoiceProfileCreate", () => {
  test("sends everything once, and issues nothing before its day", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      ...base,
      schedule: { every: 2, unit: "WEEK", firstIssueDate: "2026-07-15", occurrences: 12 },
      ...{ sendsEmail: false, discountPercent: "10", dueOffsetDays: 30, language: "fr" },
      ...{ notes: "n", terms: "t", poNumber: "p", paymentDetails: "IBAN" },
    };
    const shows = `id schedule { every unit firstIssueDate occurrences issued remaining } nextIssueDate sendsEmail paused
      dueOffsetDays total { amount } notes terms poNumber paymentDetails language lines { lineId amount { amount } }`;
    const { data, errors } = await known(mutate("invoiceProfileCreate", shows, "issuesAtOnce"), {
      variables: { input },
    });
    expect(errors).toBeUndefined();
    expect(data.invoiceProfileCreate).toEqual({
      invoiceProfile: {
        id,
        schedule: {
          ...{ every: 2, unit: "WEEK", firstIssueDate: "2026-07-15" },
          ...{ occurrences: 12, issued: 0, remaining: 12 },
        },
        ...{ nextIssueDate: "2026-07-15", sendsEmail: false, paused: false, dueOffsetDays: 30 },
        ...{ total: { amount: "45.00" }, notes: "n", terms: "t", poNumber: "p", paymentDetails: "IBAN" },
        ...{ language: "fr", lines: [{ lineId: "1", amount: { amount: "50.00" } }] },
      },
      ...{ issuesAtOnce: false, userErrors: [] },
    });
    expect(sandbox.asked()).toEqual([
      `GET ${account}/users/clients/1`,
      `POST ${profiles}?include[]=next_issue_date&include[]=lines`,
    ]);
    expect(sandbox.state.accounts.get("ACM123")?.invoices.size).toBe(0);
  });

  test("of today says that an invoice is issued at once, and FreshBooks issues one", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = { ...base, schedule: { unit: "MONTH", firstIssueDate: "2026-06-29" } };
    const query = mutate(
      "invoiceProfileCreate",
      "schedule { issued } invoices { nodes { profile { id } } }",
      "issuesAtOnce",
    );
    const { data } = await known(query, { variables: { input } });
    expect(data.invoiceProfileCreate).toEqual({
      invoiceProfile: { schedule: { issued: 1 }, invoices: { nodes: [{ profile: { id } }] } },
      ...{ issuesAtOnce: true, userErrors: [] },
    });
    expect(sandbox.committed()).toHaveLength(1);
  });

  // 22:00 in Vancouver on the 29th is the 30th in New York.
  const evening = new Date("2026-06-30T05:00:00Z");
  test.each([
    ["business", "2026-06-29", true, []],
    ["business", "2026-06-30", true, []],
    ["eastern", "2026-06-29", null, ["INVALID schedule.firstIssueDate"]],
    ["eastern", "2026-06-30", true, []],
    ["eastern", "2026-07-01", false, []],
  ] as const)(
    "in the evening, with %s days, of %s",
    async (profileToday, firstIssueDate, atOnce, problems) => {
      const { known } = await start({ now: evening, books: books(), settings: { profileToday } });
      const input = { ...base, schedule: { unit: "MONTH", firstIssueDate } };
      const { data } = await known(mutate("invoiceProfileCreate", "id", "issuesAtOnce"), {
        variables: { input },
      });
      expect(data.invoiceProfileCreate?.issuesAtOnce).toBe(atOnce);
      expect(errorsIn(data.invoiceProfileCreate)).toEqual(problems);
    },
  );

  test("complains about everything at once, and sends nothing", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      ...{ clientId: "Client:ACM123:1", sendsEmail: true, discountPercent: "101", dueOffsetDays: -1 },
      schedule: { every: 0, unit: "MONTH", firstIssueDate: "2026-06-28", occurrences: 0 },
    };
    const { data } = await known(mutate("invoiceProfileCreate"), { variables: { input } });
    expect(errorsIn(data.invoiceProfileCreate)).toEqual([
      ...["REQUIRED lines", "INVALID schedule.every", "INVALID schedule.occurrences"],
      ...["INVALID discountPercent", "INVALID dueOffsetDays", "INVALID schedule.firstIssueDate"],
    ]);
    expect(sandbox.committed()).toEqual([]);
  });

  test("needs to be told whether it emails", async () => {
    const { ask } = await start({ now, books: books() });
    const { sendsEmail: _, ...input } = base;
    const { errors } = await ask(mutate("invoiceProfileCreate"), { variables: { input } });
    expect(errors?.[0]?.message).toContain("sendsEmail");
  });

  test("gives every line a currency, that of the client unless another is named", async () => {
    const { known } = await start({
      now,
      books: books({ clients: [{ fields: { currency_code: "EUR" } }] }),
    });
    for (const currency of [undefined, "CAD"]) {
      const lines = [{ name: "A", unitCost: { amount: "9.00" } }];
      const input = { ...base, lines, ...(currency && { currency }) };
      const { data } = await known(mutate("invoiceProfileCreate", "total { amount currency }"), {
        variables: { input },
      });
      expect(data.invoiceProfileCreate).toEqual({
        invoiceProfile: { total: money("9.00", currency ?? "EUR") },
        userErrors: [],
      });
    }
  });

  test("that comes to nothing is no success", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    sandbox.faults.add({
      rules: [rewritten((profile) => Object.assign(profile, { amount: { amount: "0.00", code: "USD" } }))],
    });
    const { data } = await known(mutate("invoiceProfileCreate"), { variables: { input: base } });
    expect(errorsIn(data.invoiceProfileCreate)).toEqual(["NOT_APPLIED lines"]);
    expect(data.invoiceProfileCreate?.invoiceProfile).toEqual({ id });
  });

  test.each([{ unitCost: money("0.00") }, { unitCost: money("5.00"), quantity: "0" }])(
    "over nothing is none of FreshBooks' doing: %j",
    async (free) => {
      const { known } = await start({ now, books: books() });
      const input = { ...base, lines: [{ name: "Free", ...free }] };
      const { data } = await known(mutate("invoiceProfileCreate"), { variables: { input } });
      expect(errorsIn(data.invoiceProfileCreate)).toEqual([]);
    },
  );

  test("for unbilled time adds the line that holds its place, and how it is printed", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = { ...base, billsUnbilledTime: true };
    const shows =
      "billsUnbilledTime total { amount } lines { name holdsUnbilledTime unitCost { amount currency } } timeFormat { groupBy method showsNotes showsTotalHours }";
    const { data } = await known(mutate("invoiceProfileCreate", shows), { variables: { input } });
    expect(data.invoiceProfileCreate).toEqual({
      invoiceProfile: {
        ...{ billsUnbilledTime: true, total: { amount: "50.00" } },
        lines: [
          { name: "Care", holdsUnbilledTime: false, unitCost: money("50.00") },
          { name: null, holdsUnbilledTime: true, unitCost: money("0.00") },
        ],
        timeFormat: { groupBy: "service", method: "detailed", showsNotes: true, showsTotalHours: false },
      },
      userErrors: [],
    });
    expect(sandbox.committed()).toHaveLength(1);
  });

  test("for unbilled time alone has no other line, and a holder that does not come back is no error", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    sandbox.faults.add({ rules: [rewritten((profile) => Object.assign(profile, { lines: [] }))] });
    const { lines: _, ...input } = { ...base, billsUnbilledTime: true };
    const { data } = await known(mutate("invoiceProfileCreate"), { variables: { input } });
    expect(errorsIn(data.invoiceProfileCreate)).toEqual([]);
  });

  test("whose answer is lost is not sent again, and says where to look", async () => {
    const { known, ask, sandbox } = await start({ now, books: books() });
    sandbox.answerNext({ method: "POST", path: profiles }, { reset: true, after: "commit" });
    const input = { ...base, schedule: { unit: "MONTH", firstIssueDate: "2026-06-29" } };
    const { errors } = await known(mutate("invoiceProfileCreate"), { variables: { input } });
    expect(errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
    expect(errors?.[0]?.message).toContain("its first invoice may have been issued");
    expect(sandbox.committed("POST")).toHaveLength(1);
    const { data } = await ask(String(errors?.[0]?.extensions.query));
    expect(data.client?.invoiceProfiles?.nodes).toMatchObject([{ id, schedule: { issued: 1 } }]);
  });
});

describe("invoiceProfileUpdate", () => {
  test("changes the lines it names, and sends the others with their price and its currency", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    const input = {
      id,
      ...{ addLines: [{ name: "C", unitCost: { amount: "3.00" } }], notes: "new" },
      updateLines: [{ lineId: "2", name: "B2" }],
    };
    const shows = "notes total { amount } lines { lineId name unitCost { amount } }";
    const { data } = await known(mutate("invoiceProfileUpdate", shows), { variables: { input } });
    expect(data.invoiceProfileUpdate).toEqual({
      invoiceProfile: {
        ...{ notes: "new", total: { amount: "33.00" } },
        lines: [
          { lineId: "1", name: "A", unitCost: { amount: "10.00" } },
          { lineId: "2", name: "B2", unitCost: { amount: "20.00" } },
          { lineId: "3", name: "C", unitCost: { amount: "3.00" } },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${profiles}/1?include[]=lines`,
      `PUT ${profiles}/1?include[]=lines`,
    ]);
  });

  test("of lines sends none without a currency: a price that cannot be read stops it", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    sandbox.faults.add({
      rules: [
        rewritten((profile) => {
          for (const line of (profile.lines ?? []) as Record<string, unknown>[])
            line.unit_cost = { amount: "10.00" };
        }),
      ],
    });
    const input = { id, removeLineIds: ["2"] };
    const { errors } = await known(mutate("invoiceProfileUpdate"), { variables: { input } });
    expect(errors).toHaveLength(1);
    expect(sandbox.committed()).toEqual([]);
  });

  test("of the schedule sends what belongs together, and leaves the rest", async () => {
    const { known } = await start({ now, books: two({ frequency: "2w", occurrences: 5, issued: 2 }) });
    const shows = "schedule { every unit firstIssueDate occurrences issued }";
    const steps: (readonly [object, object])[] = [
      [{ every: 3 }, { every: 3, unit: "WEEK", occurrences: 5 }],
      [
        { unit: "MONTH", occurrences: 3 },
        { every: 3, unit: "MONTH", occurrences: 3 },
      ],
      [{ occurrences: null }, { every: 3, unit: "MONTH", occurrences: null }],
    ];
    for (const [schedule, shown] of steps) {
      const { data } = await known(mutate("invoiceProfileUpdate", shows), {
        variables: { input: { id, schedule } },
      });
      expect(data.invoiceProfileUpdate).toEqual({
        invoiceProfile: { schedule: { firstIssueDate: "2031-01-15", issued: 2, ...shown } },
        userErrors: [],
      });
    }
  });

  test.each([
    [{ occurrences: 2 }, 2, "INVALID schedule.occurrences"],
    [{ occurrences: 0 }, 0, "INVALID schedule.occurrences"],
    [{ every: 0 }, 0, "INVALID schedule.every"],
    [{ every: null }, 0, "REQUIRED schedule.every"],
    [{ firstIssueDate: "2026-07-15" }, 1, "INVALID schedule.firstIssueDate"],
    [{ firstIssueDate: "2026-06-29" }, 0, "INVALID schedule.firstIssueDate"],
    [{ firstIssueDate: null }, 0, "REQUIRED schedule.firstIssueDate"],
    [null, 0, "REQUIRED schedule"],
  ])("with the schedule %j after %i invoices is rejected", async (schedule, issued, problem) => {
    const { known, sandbox } = await start({ now, books: two({ issued }) });
    const { data } = await known(mutate("invoiceProfileUpdate"), { variables: { input: { id, schedule } } });
    expect(errorsIn(data.invoiceProfileUpdate)).toContain(problem);
    expect(sandbox.committed()).toEqual([]);
  });

  test("of half a rhythm that is not known needs the other half", async () => {
    const { known, sandbox } = await start({ now, books: two({ wire: { frequency: "9d" } }) });
    const input = { id, schedule: { every: 2 } };
    const { data } = await known(mutate("invoiceProfileUpdate"), { variables: { input } });
    expect(errorsIn(data.invoiceProfileUpdate)).toEqual(["REQUIRED schedule.unit"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test("adds and removes the line that holds unbilled time", async () => {
    const { known } = await start({ now, books: two() });
    const put = async (billsUnbilledTime: boolean) => {
      const { data } = await known(mutate("invoiceProfileUpdate", "billsUnbilledTime lines { name }"), {
        variables: { input: { id, billsUnbilledTime } },
      });
      expect(errorsIn(data.invoiceProfileUpdate)).toEqual([]);
      const { invoiceProfile } = data.invoiceProfileUpdate ?? {};
      return [invoiceProfile?.billsUnbilledTime, rows(invoiceProfile?.lines).map(({ name }) => name)];
    };
    expect(await put(true)).toEqual([true, ["A", "B", null]]);
    expect(await put(true)).toEqual([true, ["A", "B", null]]);
    expect(await put(false)).toEqual([false, ["A", "B"]]);
  });

  describe.each([true, false])("where the holder of unbilled time is shown (%s)", (unbilledTimeLineShown) => {
    const startWith = (more: object) => start({ now, books: two(more), settings: { unbilledTimeLineShown } });
    const stored = ({ sandbox }: Awaited<ReturnType<typeof startWith>>) => {
      const lines = sandbox.state.accounts.get("ACM123")?.invoiceProfiles.get(1)?.extras.lines;
      return (lines as { type: number; name: string | null }[]).map(({ type, name }) =>
        type === 5 ? type : name,
      );
    };
    const billing = { fields: { include_unbilled_time: true } };

    test("it stays beside a change of the lines", async () => {
      const started = await startWith(billing);
      expect(stored(started)).toEqual(["A", "B", 5]);
      const input = { id, addLines: [{ name: "C", unitCost: money("3.00") }], removeLineIds: ["1"] };
      const { data } = await started.known(mutate("invoiceProfileUpdate"), { variables: { input } });
      expect(errorsIn(data.invoiceProfileUpdate)).toEqual([]);
      expect(stored(started).toSorted()).toEqual([5, "B", "C"]);
    });

    test("it goes with the billing of unbilled time", async () => {
      const started = await startWith(billing);
      const input = { id, billsUnbilledTime: false };
      const { data } = await started.known(mutate("invoiceProfileUpdate"), { variables: { input } });
      expect(errorsIn(data.invoiceProfileUpdate)).toEqual([]);
      expect(stored(started)).toEqual(["A", "B"]);
    });

    test.each([
      [{}, { removeLineIds: ["1", "2"] }, "removeLineIds"],
      [billing, { removeLineIds: ["1", "2"], billsUnbilledTime: false }, "removeLineIds"],
      [{ ...billing, lines: [] }, { billsUnbilledTime: false }, "billsUnbilledTime"],
      [{ ...billing, lines: [] }, { billsUnbilledTime: null }, "billsUnbilledTime"],
    ])("a profile of %j is not emptied by %j", async (profile, change, path) => {
      const { known, sandbox } = await startWith(profile);
      const { data } = await known(mutate("invoiceProfileUpdate"), {
        variables: { input: { id, ...change } },
      });
      expect(errorsIn(data.invoiceProfileUpdate)).toEqual([`REQUIRED ${path}`]);
      expect(sandbox.committed()).toEqual([]);
    });

    test("and the last line may go where unbilled time is billed", async () => {
      const started = await startWith(billing);
      const input = { id, removeLineIds: ["1", "2"] };
      const { data } = await started.known(mutate("invoiceProfileUpdate"), { variables: { input } });
      expect(errorsIn(data.invoiceProfileUpdate)).toEqual([]);
      expect(stored(started)).toEqual([5]);
    });
  });

  test("of a profile that was changed meanwhile, or is deleted, writes nothing", async () => {
    const { known, sandbox } = await start({
      now,
      books: books({ invoiceProfiles: [{}, { deleted: true }] }),
    });
    const stale = { id, expectedUpdatedAt: "2026-01-01T00:00:00Z", notes: "x" };
    const deleted = { id: "InvoiceProfile:ACM123:2", notes: "x" };
    for (const [input, problem] of [
      [stale, "STALE expectedUpdatedAt"],
      [deleted, "DELETED id"],
    ] as const) {
      const { data } = await known(mutate("invoiceProfileUpdate"), { variables: { input } });
      expect(errorsIn(data.invoiceProfileUpdate)).toEqual([problem]);
    }
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("pausing", () => {
  test("and resuming is one request each", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    for (const [name, paused] of [
      ["invoiceProfilePause", true],
      ["invoiceProfileResume", false],
    ] as const) {
      const { data } = await known(mutate(name, "paused"), { variables: { input: { id } } });
      expect(data[name]).toEqual({ invoiceProfile: { paused }, userErrors: [] });
      expect(sandbox.asked()).toEqual([`PUT ${profiles}/1`]);
    }
  });

  test("that FreshBooks does not confirm is an error", async () => {
    const { known } = await start({
      now,
      books: two(),
      settings: { droppedFields: ["invoice_profile.disable"] },
    });
    const { data } = await known(mutate("invoiceProfilePause", "paused"), { variables: { input: { id } } });
    expect(errorsIn(data.invoiceProfilePause)).toEqual(["NOT_APPLIED id"]);
  });
});

describe("invoiceProfileEnd", () => {
  const shows = "paused schedule { occurrences issued remaining }";

  test("leaves nothing to issue, and pauses as well", async () => {
    const { known, sandbox } = await start({ now, books: two({ issued: 3 }) });
    const { data } = await known(mutate("invoiceProfileEnd", shows), { variables: { input: { id } } });
    expect(data.invoiceProfileEnd).toEqual({
      invoiceProfile: { paused: true, schedule: { occurrences: 3, issued: 3, remaining: 0 } },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${profiles}/1`, `PUT ${profiles}/1`]);
  });

  test("of one that issued nothing is rejected: 0 would be no end", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    const { data } = await known(mutate("invoiceProfileEnd"), { variables: { input: { id } } });
    expect(errorsIn(data.invoiceProfileEnd)).toEqual(["INVALID id"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test.each(["disable", "numberRecurring"])("that is applied but for %s is an error", async (key) => {
    const { known } = await start({
      ...{ now, books: two({ issued: 3 }) },
      settings: { droppedFields: [`invoice_profile.${key}`] },
    });
    const { data } = await known(mutate("invoiceProfileEnd", shows), { variables: { input: { id } } });
    expect(errorsIn(data.invoiceProfileEnd)).toEqual(["NOT_APPLIED id"]);
  });
});
