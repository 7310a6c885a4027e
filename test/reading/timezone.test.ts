import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

type Membership = { role: string; business: { timezone: string | null } };
type Me = { response: { timezone: string | null; business_memberships: Membership[] } };

const now = new Date("2026-06-29T20:59:00Z"); // 29 June in Nairobi, but for one minute

/** The caller's identity, in whose businesses no zone is named. */
const without =
  (timezone: string | null, role = "owner") =>
  (answer: Answer): Answer => {
    const { response } = answer.body as Me;
    response.timezone = timezone;
    for (const membership of response.business_memberships) {
      membership.role = role;
      membership.business.timezone = null;
    }
    return answer;
  };

async function begin(timezone: string | null, role?: string) {
  const started = await start({
    books: books({
      invoices: [{ issued: "2026-05-01", dueInDays: 29 }],
      timeEntries: [{ startedAt: "2026-06-28T21:30:00Z" }], // 29 June in Nairobi
    }),
    now,
  });
  started.sandbox.faults.add({
    rules: [{ fault: "rewrite", path: "/auth", rewrite: without(timezone, role) }],
  });
  return started;
}

const question = `{ business { timezone name
  invoices(filter: {daysOverdue: {from: 30}}) { totalCount }
  timeEntries(filter: {startedAt: {from: "2026-06-29", to: "2026-06-29"}}) { totalCount } } }`;

describe("a business without a time zone", () => {
  test("has its owner's days while the owner asks", async () => {
    const { ask } = await begin("Africa/Nairobi");
    const { data, errors } = await ask(question);
    expect(errors).toBeUndefined();
    expect(data.business).toMatchObject({
      timezone: null,
      invoices: { totalCount: 1 },
      timeEntries: { totalCount: 1 },
    });
  });

  test.each([
    ["whose owner has none either", null, "owner"],
    ["for somebody whose own zone is not the owner's", "Africa/Nairobi", "business_manager"],
  ])("%s says so where days are needed, and nowhere else", async (_, timezone, role) => {
    const { ask, sandbox } = await begin(timezone, role);
    const { data, errors } = await ask(question);
    expect(data.business).toMatchObject({ timezone: null, invoices: null, timeEntries: null });
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/no time zone.*settings, or give/),
      expect.stringMatching(/no time zone.*settings, or give/),
    ]);

    const plain = await ask("{ business { invoices { totalCount } timeEntries { totalCount } } }");
    expect(plain.errors).toBeUndefined();

    const create = (input: string) =>
      ask(
        `mutation { invoiceCreate(input: { clientId: "Client:ACM123:1"${input} }) { userErrors { code } } }`,
      );
    expect((await create("")).errors?.[0]?.message).toMatch(/no time zone/);
    expect(sandbox.committed("POST")).toEqual([]);
    expect((await create(', issueDate: "2026-06-29"')).errors).toBeUndefined();
    expect(sandbox.committed("POST")).toHaveLength(1);

    const entry = await ask(
      'mutation { timeEntryUpdate(input: { id: "TimeEntry:14700001:1", note: "Later" }) { userErrors { code } } }',
    );
    expect(entry.errors).toBeUndefined();
  });
});
