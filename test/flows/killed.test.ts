import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/sandbox/faults/rule.ts";
import { booksOf, firstOwnClient, type Tenant, tenantsOf } from "../rigs/once/books.ts";
import { sharedStores } from "../store/databases.ts";
import { twoProcesses, unheld } from "../store/ownProcess.ts";
import { rows, start, type Tree } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const amount = { amount: "7.00", currency: "USD" };
const lines = [{ name: "Design", quantity: "2", unitCost: amount }];
const send = { subject: "Yours" };
const step = (name: string, status = "DONE") => ({ name, status });

/** A flow, and what the call reports that continues it. */
type Flow = {
  readonly mutation: string;
  readonly shows: string;
  readonly input: (id: (noun: string, number?: number) => string) => object;
  /** What it sends, in this order. */
  readonly writes: readonly string[];
  /** When the process was killed after each of them, in turn. */
  readonly continued: readonly object[];
  /** It takes no key. */
  readonly keyless?: true;
};

const invoices = "invoices/invoices";
const steps = "steps { name status }";
const done = (...names: string[]) => ({ steps: names.map((name) => step(name)), userErrors: [] });
/** Nothing shows whether an email went out, so it is not sent again. */
const sentPerhaps = (...before: string[]) => ({
  steps: [...before.map((name) => step(name)), step("invoiceSend", "FAILED")],
  userErrors: [{ code: "OUTCOME_UNKNOWN" }],
});

const flows: readonly Flow[] = [
  {
    ...{ mutation: "invoiceCreate", shows: steps, writes: [`POST ${invoices}`, `PUT ${invoices}`] },
    input: (id) => ({ clientId: id("Client"), lines, send }),
    continued: [done("invoiceCreate", "invoiceSend"), sentPerhaps("invoiceCreate")],
  },
  {
    ...{ mutation: "invoiceQuick", shows: steps, writes: [`POST ${invoices}`, `PUT ${invoices}`] },
    input: (id) => ({ client: { id: id("Client") }, total: amount, description: "Design", send }),
    continued: [done("invoiceCreate", "invoiceSend"), sentPerhaps("invoiceCreate")],
  },
  {
    ...{ mutation: "clientWithInvoiceCreate", shows: steps },
    writes: ["POST users/clients", `POST ${invoices}`, `PUT ${invoices}`],
    input: () => ({
      client: { email: "ann@deal.example", organization: "Deal", currency: "USD" },
      ...{ invoice: { lines }, send },
    }),
    continued: [
      ...[1, 2].map(() => done("clientCreate", "invoiceCreate", "invoiceSend")),
      sentPerhaps("clientCreate", "invoiceCreate"),
    ],
  },
  {
    ...{ mutation: "invoiceFromUnbilled", shows: steps, writes: [`POST ${invoices}`, "PUT time_entries"] },
    input: (id) => ({ clientId: id("Client", firstOwnClient) }),
    continued: [1, 2].map(() => done("invoiceCreate", "timeEntryUpdate")),
  },
  {
    ...{ mutation: "estimateConvert", shows: steps, writes: [`POST ${invoices}`] },
    input: (id) => ({ id: id("Estimate") }),
    continued: [done("invoiceCreate")],
  },
  {
    ...{ mutation: "expenseQuick", shows: "expense { id }", writes: ["POST expenses/expenses"] },
    input: () => ({ amount, category: { name: "Travel" } }),
    continued: [{ expense: { id: expect.any(String) }, userErrors: [] }],
  },
  {
    ...{ mutation: "ledgerAccountEnsure", shows: "ledgerAccount { id }", writes: ["POST accounts"] },
    input: () => ({ name: "Processing fees", subKind: "OPERATING_EXPENSE" }),
    continued: [{ ledgerAccount: { id: expect.any(String) }, userErrors: [] }],
  },
  {
    ...{ mutation: "payoutReconcile", shows: steps, writes: ["POST journal_entries/journal_entries"] },
    input: (id) => ({
      ...{ payoutId: "po_1", paymentIds: [id("Payment")], net: { amount: "10.00" }, fee: { amount: "0" } },
      ...{ depositAccountId: id("JournalEntrySubAccount") },
      clearingAccountId: id("JournalEntrySubAccount", 2),
    }),
    continued: [done("journalEntryCreate")],
  },
  {
    ...{ mutation: "paymentReverse", shows: steps, keyless: true },
    writes: ["PUT payments/payments", "PUT payments/payments"],
    input: (id) => ({ id: id("Payment"), reason: "Check returned" }),
    continued: [1, 2].map(() => done("paymentUpdate", "paymentDelete")),
  },
];

/** A flow whose process is killed after one of its writes, in books of its own. */
const casesFor = (tenants: readonly Tenant[]) =>
  flows
    .flatMap((flow) => flow.continued.map((continued, last) => ({ ...flow, continued, last })))
    .map((flow, at) => ({ ...flow, tenant: tenants[at] as Tenant }));
type Case = ReturnType<typeof casesFor>[number];

const pathOf = ({ accountId, businessId }: Tenant, noun: string) =>
  noun === "accounts"
    ? /\/ledger_accounts\/accounts/ // of one case only
    : new RegExp(`/(account/${accountId}|business/${businessId})/${noun}`);

/** The response to the last write never comes. */
function holdAt({ tenant, writes, last }: Case): Rule {
  const [method = "", noun = ""] = writes[last]?.split(" ") ?? [];
  const skip = writes.slice(0, last).filter((write) => write === writes[last]).length;
  return { fault: "hang", after: "commit", method, path: pathOf(tenant, noun), skip, times: 1 };
}

function callOf({ mutation, shows, input, tenant, keyless }: Case): [query: string, input: object] {
  const { accountId } = tenant;
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const values = input((noun, number = 1) => `${noun}:${accountId}:${number}`);
  return [
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shows} userErrors { code } } }`,
    { input: { ...values, ...(!keyless && { idempotencyKey: "k" }) } },
  ];
}

/** The writes to a tenant, as a flow lists its own. */
const writtenTo = (tenant: Tenant, writes: readonly string[], committed: readonly string[]) =>
  committed.flatMap(
    (line) =>
      writes.find((write) => {
        const [method = "", noun = ""] = write.split(" ");
        return line.startsWith(method) && pathOf(tenant, noun).test(line);
      }) ?? [],
  );

/** Still held by the killed process, until the leases of its calls expire. */
const isHeld = (payload: Tree | undefined) =>
  !payload || rows(payload.userErrors).some(({ code }) => String(code) === "KEY_IN_FLIGHT");

const tenants = tenantsOf(flows.flatMap(({ continued }) => continued).length, 1);

describe.each(sharedStores())("a process that is killed, over $name", ({ missing, place }) => {
  test.skipIf(missing)(
    "after each write of each flow: another one continues, and nothing is sent twice",
    async () => {
      const where = await place();
      const ring = `k1:${randomBytes(32).toString("base64")}`;
      const { sandbox, apiOrigin } = await start({ books: booksOf(tenants), now });
      const cases = casesFor(tenants);
      const { first, last } = await twoProcesses({ place: where, apiOrigin, ring, deadlineMs: 5_000 });
      for (const { tenant } of cases) await first.ask("{ caller { freshbooksId } }", {}, tenant.token);
      sandbox.forget();

      const rules = cases.map(holdAt);
      sandbox.faults.add({ rules });
      const cut = cases.map((each) => first.ask(...callOf(each), each.tenant.token).catch(() => undefined));
      const reached = () => sandbox.faults.list().filter(({ fired }) => fired === 1).length;
      await expect.poll(reached, { timeout: 20_000 }).toBe(cases.length);
      await first.kill();
      await Promise.all(cut);
      sandbox.faults.clear();

      const answers = cases.map(async (each) => {
        const again = async () => (await last.ask(...callOf(each), each.tenant.token))?.[each.mutation];
        const payload = await unheld(again, isHeld);
        const data = await last.ask(flowOf(each), {}, each.tenant.token);
        return { payload, flow: data.business?.flow };
      });
      for (const [at, { payload, flow }] of (await Promise.all(answers)).entries()) {
        const { mutation, writes, tenant, last: killedAfter, continued, keyless } = cases[at] as Case;
        const about = `${mutation}, killed after write ${killedAfter + 1}`;
        expect(payload, about).toMatchObject(continued);
        expect(writtenTo(tenant, writes, sandbox.committed()), about).toEqual(writes);
        if (!keyless) expect(flow?.status, about).toBe(isEnded(payload) ? "DONE" : "INTERRUPTED");
      }
    },
  );
});

const isEnded = (payload: Tree | undefined) => rows(payload?.userErrors).length === 0;
const flowOf = ({ mutation }: Case) =>
  `{ business { flow(mutation: "${mutation}", idempotencyKey: "k") { status steps { name status } } } }`;
