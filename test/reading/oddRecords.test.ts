import { describe, expect, test } from "vitest";
import { books, withReader } from "../support/books.ts";
import { start } from "../support/start.ts";

type Body = Record<string, never>;
/** The right answer to these requests, changed on its way. */
const rewritten = (method: string, path: string, change: (body: never) => void) => ({
  rules: [
    {
      ...{ fault: "rewrite" as const, method, path },
      rewrite: <Answer extends { body?: unknown }>(answer: Answer): Answer => {
        const body = structuredClone(answer.body) as Body;
        change(body as never);
        return { ...answer, body };
      },
    },
  ],
});
const code = (errors: { extensions: { code: string } }[] | undefined) =>
  errors?.map(({ extensions }) => extensions.code);
const timers = "/comments/business/14700001/timers";
const now = new Date("2026-06-30T18:00:00Z");
const open = {
  projectId: 1,
  timerId: 5,
  startedAt: "2026-06-30T17:30:00Z",
  seconds: null,
  runningForMinutes: 30,
};
const ticking = () => books({ projects: 1, timeEntries: [open] });

describe("what was written and cannot be read is an unknown outcome", () => {
  test("but a rate is what was sent and is not confirmed", async () => {
    const { sandbox, known } = await start({ books: books({ services: 1 }) });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten("PUT", "/comments/business/14700001/service/1/rate", (body: { service_rate: object }) => {
        Object.assign(body.service_rate, { rate: "a lot" });
      }),
    );
    const { data, errors } = await known(
      `mutation { serviceUpdate(input: { id: "Service:14700001:1", rate: { amount: "120.00" } }) { service { id } userErrors { path code } } }`,
    );
    expect(sandbox.committed()).toHaveLength(1);
    expect(errors).toBeUndefined();
    expect(data.serviceUpdate).toEqual({
      service: { id: "Service:14700001:1" },
      userErrors: [{ path: ["rate"], code: "NOT_APPLIED" }],
    });
  });

  test("a timer that is discarded is read before, and not after", async () => {
    const { sandbox, known } = await start({ now, books: ticking() });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten("GET", timers, (body: { timers: { time_entries: unknown }[] }) => {
        for (const timer of body.timers) timer.time_entries = "none";
      }),
    );
    const { errors } = await known(
      `mutation { timerDiscard(input: { id: "Timer:14700001:5" }) { timer { id } userErrors { code } } }`,
    );
    expect(code(errors)).toEqual(["UPSTREAM_UNAVAILABLE"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test.each([
    ["projectDelete", "Project", "project", "title", "/projects/business/14700001/project/1", "project"],
    [
      "timeEntryDelete",
      "TimeEntry",
      "timeEntry",
      "startedAt",
      "/timetracking/business/14700001/time_entries/1",
      "time_entry",
    ],
  ])(
    "%s of a record that cannot be shown deletes nothing",
    async (mutation, type, field, shown, path, one) => {
      const { sandbox, known } = await start({ books: books({ projects: 1, timeEntries: 1 }) });
      await known("{ caller { email } }");
      sandbox.faults.add(
        rewritten("GET", path, (body: Record<string, object>) => {
          Object.assign(body[one] ?? {}, { title: {}, started_at: {} });
        }),
      );
      const { data } = await known(
        `mutation { ${mutation}(input: { id: "${type}:14700001:1" }) { ${field} { id ${shown} } userErrors { code } } }`,
      );
      expect(data[mutation]).toBeNull();
      expect(sandbox.committed()).toEqual([]);
    },
  );

  test("taxDelete of a tax that cannot be shown deletes nothing", async () => {
    const { sandbox, known } = await start({ books: books({ taxes: [{ wire: { name: null } }] }) });
    const { data } = await known(
      `mutation { taxDelete(input: { id: "Tax:ACM123:1" }) { tax { id name } userErrors { code } } }`,
    );
    expect(data.taxDelete).toBeNull();
    expect(sandbox.committed()).toEqual([]);
  });
  test("serviceUpdate of a service that cannot be shown sets nothing", async () => {
    const { sandbox, known } = await start({ books: books({ services: 1 }) });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten("GET", "/comments/business/14700001/service/1", (body: { service: object }) => {
        Object.assign(body.service, { name: {} });
      }),
    );
    const { data } = await known(
      `mutation { serviceUpdate(input: { id: "Service:14700001:1", rate: { amount: "120.00" } }) { service { id name } userErrors { code } } }`,
    );
    expect(data.serviceUpdate).toBeNull();
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("whether time runs is not guessed", () => {
  test.each([
    ["is_logged", "false"],
    ["is_logged", 1],
    ["duration", "none"],
    ["duration", false],
  ])("with %s %j", async (key, value) => {
    const { sandbox, known } = await start({ now, books: ticking() });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten("GET", "/timetracking/business/14700001/time_entries/1", (body: { time_entry: object }) => {
        Object.assign(body.time_entry, { [key]: value });
      }),
    );
    const { data, errors } = await known(`{ timeEntry(id: "TimeEntry:14700001:1") { running } }`);
    expect(data.timeEntry).toBeNull();
    expect(code(errors)).toEqual(["UPSTREAM_UNAVAILABLE"]);
  });
  test("in a list that is filtered by it", async () => {
    const { sandbox, known } = await start({ now, books: ticking() });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten("GET", "/timetracking/business/14700001/time_entries", (body: { time_entries: object[] }) => {
        for (const entry of body.time_entries) Object.assign(entry, { duration: "none" });
      }),
    );
    const { data, errors } = await known(
      "{ business { timeEntries(filter: { logged: false, running: true }) { totalCount nodes { id } } } }",
    );
    expect(code(errors)).toEqual(["UPSTREAM_UNAVAILABLE"]);
    expect(data.business?.timeEntries).toEqual({ totalCount: null, nodes: [] });
  });
  test("when it is to be paused", async () => {
    const { sandbox, known } = await start({ now, books: ticking() });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten("GET", timers, (body: { timers: { time_entries: object[] }[] }) => {
        for (const timer of body.timers)
          for (const each of timer.time_entries) Object.assign(each, { is_logged: 1 });
      }),
    );
    const { errors } = await known(
      "mutation { timerPause(input: {}) { timer { id } userErrors { code message } } }",
    );
    expect(code(errors)).toEqual(["UPSTREAM_UNAVAILABLE"]);
  });
});

describe("members that a row does not tell are read singly", () => {
  test.each([[null], [{}]])("group %j", async (group) => {
    const { sandbox, known } = await start({ books: books({ projects: [{ wire: {} }], team: 1 }) });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten("GET", "/projects/business/14700001/projects", (body: { projects: object[] }) => {
        for (const project of body.projects) Object.assign(project, { group });
      }),
    );
    const { data } = await known("{ business { projects { nodes { members { freshbooksIdentityId } } } } }");
    expect(data.business?.projects?.nodes).toEqual([
      { members: [{ freshbooksIdentityId: "14400001" }, { freshbooksIdentityId: "1001" }] },
    ]);
    expect(sandbox.asked()).toContain("GET /projects/business/14700001/project/1");
  });
});

describe("a balance of null is none", () => {
  const wire = { outstanding_balance: null, credit_balance: null };
  test("when it is read", async () => {
    const { known } = await start({ books: books({ clients: [{ wire }] }) });
    const { data, errors } = await known(`{ client(id: "Client:ACM123:1") { credit { amount } } }`);
    expect(errors).toBeUndefined();
    expect(data.client).toEqual({ credit: null });
  });
  test("in the answer to a write", async () => {
    const { known } = await start({ books: books({ clients: [{ wire }] }) });
    const { data, errors } = await known(
      `mutation { clientUpdate(input: { id: "Client:ACM123:1", note: "n" }) { client { note credit { amount } } userErrors { code } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.clientUpdate).toEqual({ client: { note: "n", credit: null }, userErrors: [] });
  });
  test("in a list that is filtered by it", async () => {
    const { known } = await start({ books: books({ clients: [{ wire }, {}] }) });
    const { data, errors } = await known(
      "{ business { clients(filter: { hasOutstanding: false }) { totalCount } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.business?.clients).toEqual({ totalCount: 2 });
  });
});

test.each([[[[]]], [[{}]]])(
  "an invoice with the lines %j is not left out of a project's in silence",
  async (lines) => {
    const made = books({ projects: 1, invoices: [{ wire: {} }] });
    const { sandbox, known } = await start({ books: made });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten(
        "GET",
        "/accounting/account/ACM123/invoices/invoices",
        (body: { response: { result: { invoices: object[] } } }) => {
          for (const invoice of body.response.result.invoices) Object.assign(invoice, { lines });
        },
      ),
    );
    const { errors } = await known(
      `{ project(id: "Project:14700001:1") { invoices { totalCount nodes { id } } } }`,
    );
    expect(code(errors)).toEqual(["UPSTREAM_UNAVAILABLE"]);
  },
);

describe("taxes and items", () => {
  test("too many taxes are not looked up", async () => {
    const { sandbox, known } = await start({ books: books({ taxes: 1 }) });
    const ids = Array.from({ length: 250 }, (_, at) => `Tax:ACM123:${1000 + at}`);
    const { data } = await known(
      `mutation ($input: ItemCreateInput!) { itemCreate(input: $input) { userErrors { path code } } }`,
      { variables: { input: { name: "A", taxIds: ids } } },
    );
    expect(data.itemCreate?.userErrors).toEqual([{ path: ["taxIds"], code: "TOO_MANY" }]);
    expect(sandbox.asked()).toEqual([]);
  });
  test("a client of the account, who is shown no taxes, is not told that none matches", async () => {
    const line = { name: "a", quantity: "1", unitCost: "1.00", taxes: [{ name: "HST", percent: "13" }] };
    const { ask } = await start({
      books: withReader(books({ taxes: [{ name: "HST", percent: "13" }], invoices: [{ lines: [line] }] })),
    });
    const { data } = await ask("{ business { invoices { nodes { lines { matchingTaxes { id } } } } } }", {
      token: "sandbox-client",
    });
    expect(JSON.stringify(data)).not.toContain('"matchingTaxes":[]');
  });
  test.each([
    ["taxUpdate", `{ id: "Tax:ACM123:1", compound: null }`],
    ["taxCreate", `{ name: "A", compound: null }`],
  ])("%s clears compound by null", async (name, input) => {
    const { known } = await start({ books: books({ taxes: [{ compound: true }] }) });
    const { data } = await known(
      `mutation { ${name}(input: ${input}) { tax { compound } userErrors { code } } }`,
    );
    expect(data[name]).toEqual({ tax: { compound: false }, userErrors: [] });
  });
  test("the same tax twice", async () => {
    const { sandbox, known } = await start({ books: books({ taxes: 1 }) });
    const { data } = await known(
      `mutation { itemCreate(input: { name: "A", taxIds: ["Tax:ACM123:1", "Tax:ACM123:1"] }) { userErrors { path code } } }`,
    );
    expect(data.itemCreate?.userErrors).toEqual([{ path: ["taxIds", "1"], code: "INVALID" }]);
    expect(sandbox.committed()).toEqual([]);
  });
  test.each([["missing"], [null], [""]])("a tax whose percentage is %j is not one of 0 %", async (amount) => {
    const { sandbox, known } = await start({ books: books({ taxes: [{ percent: "13" }] }) });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten(
        "GET",
        "/accounting/account/ACM123/taxes",
        (body: { response: { result: { tax: { amount?: unknown } } } }) => {
          if (amount === "missing") delete body.response.result.tax.amount;
          else body.response.result.tax.amount = amount;
        },
      ),
    );
    const { errors } = await known(`{ tax(id: "Tax:ACM123:1") { percent } }`);
    expect(code(errors)).toEqual(["UPSTREAM_UNAVAILABLE"]);
  });
  test.each([
    [null, { data: [], codes: undefined }],
    ["missing", { data: undefined, codes: ["UPSTREAM_UNAVAILABLE"] }],
  ])("the taxes of an item whose places are %j", async (place, wanted) => {
    const { sandbox, known } = await start({ books: books({ items: [{ name: "A" }] }) });
    await known("{ caller { email } }");
    sandbox.faults.add(
      rewritten(
        "GET",
        "/accounting/account/ACM123/items",
        ({ response }: { response: { result: { item: { tax1?: unknown; tax2?: unknown } } } }) => {
          const { item } = response.result;
          item.tax1 = item.tax2 = place === "missing" ? undefined : place;
        },
      ),
    );
    const { data, errors } = await known(`{ item(id: "Item:ACM123:1") { taxes { name } } }`);
    expect({ data: data?.item?.taxes ?? undefined, codes: code(errors) }).toEqual(wanted);
    expect(sandbox.asked()).toEqual(["GET /accounting/account/ACM123/items/items/1"]);
  });
});
