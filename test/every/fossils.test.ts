import { expect, test } from "vitest";
import { photo } from "../support/photo.ts";
import { formWith } from "../support/send.ts";
import { start } from "../support/start.ts";
import { ledgerPath } from "./nouns/books.ts";
import {
  fossils,
  fossilsOf,
  isKnown,
  keysWithin,
  mapped,
  mapping,
  objectsIn,
  unclaimedIn,
  type Wire,
} from "./nouns/claims.ts";
import { ownTables, tablesWithin } from "./nouns/tables.ts";

/** The same for a noun without a table: a key in the source of any noun is claimed. */
const unmappedIn = (noun: string, wire: Wire): string[] =>
  Object.entries(wire).flatMap(([key, value]) => {
    if (!mapped(key)) return fossilsOf(noun).includes(key) ? [] : [`${noun}: ${key}`];
    if (key === "lines") return objectsIn(value).flatMap((line) => unmappedIn("line", line));
    // The parts of an invoice are checked below.
    return noun === "invoice" ? [] : keysWithin(value).filter((each) => !isKnown(each));
  });

type Place = {
  /** The table's name, or the noun's if it has none yet. */
  of: string;
  path: string;
  /** The records' key in the response. */
  key: string;
  /** The count in the example books. */
  length: number;
  /** Sent by FreshBooks on request without a place in the table; all of it if there is no table. */
  includes?: readonly string[];
  /** A single record, if it shows other fields than the rows of a list. */
  alone?: { path: string; key: string };
  /** A record with what no example has. */
  made?: (file: Wire) => Wire;
};

const account = "/accounting/account/Lf8Kq2";
const now = new Date("2026-11-20T12:00:00Z");
const headers = { authorization: "Bearer sandbox-owner" };

const lateFee = { enabled: true, days: 3, type: "percent", value: "5" };
const section = { title: "Overview", type: "overview", group_name: "top", body: "" };
const madeInvoice = (file: Wire) => ({
  invoice: {
    attachments: [file],
    customerid: 567501,
    create_date: "2026-02-02",
    allowed_gatewayids: [26],
    late_fee: lateFee,
    late_reminders: [{ position: 1, delay: 7, enabled: true }],
  },
});

/** The sandbox's path of each noun's records. */
const places: Place[] = [
  {
    ...{ of: "client", path: `${account}/users/clients`, key: "clients", length: 39 },
    includes: ["last_activity"],
    made: () => ({ client: { organization: "Late Ltd", late_fee: lateFee } }),
  },
  {
    ...{ of: "invoice", path: `${account}/invoices/invoices`, key: "invoices", length: 100 },
    includes: [
      ...["lines", "owner", "presentation", "contacts", "allowed_gateways", "late_fee", "late_reminders"],
      ...["audit_logs", "attachments", "system", "client_audits", "invoice_profile", "payment_schedule"],
    ],
    made: madeInvoice,
  },
  {
    ...{ of: "estimate", path: `${account}/estimates/estimates`, key: "estimates", length: 48 },
    includes: ["lines", "presentation", "sections", "owner", "contacts"],
    made: () => ({
      estimate: { customerid: 567501, create_date: "2026-02-02", rich_proposal: true, sections: [section] },
    }),
  },
  {
    of: "invoiceProfile",
    ...{ path: `${account}/invoice_profiles/invoice_profiles`, key: "invoice_profiles", length: 10 },
    made: () => ({
      invoice_profile: {
        ...{ customerid: 567501, create_date: "2030-02-02", frequency: "m", numberRecurring: 0 },
        ...{ late_fee: lateFee, late_reminders: [{ position: 1, delay: 7, enabled: true }] },
        project_format: {
          ...{
            group_by: "service",
            method: "detailed",
            show_tname: true,
            show_pname: true,
            show_staff: true,
          },
          ...{ show_date: true, show_notes: true, show_total_hours: false },
        },
      },
    }),
  },
  {
    ...{ of: "creditNote", path: `${account}/credit_notes/credit_notes`, key: "credit_notes", length: 26 },
  },
  { of: "payment", path: `${account}/payments/payments`, key: "payments", length: 100 },
  { of: "tax", path: `${account}/taxes/taxes`, key: "taxes", length: 6 },
  { of: "item", path: `${account}/items/items`, key: "items", length: 11 },
  { of: "task", path: `${account}/projects/tasks`, key: "tasks", length: 10 },
  {
    ...{ of: "paymentGateway", path: `${account}/systems/gateways`, key: "gateways", length: 2 },
  },
  {
    ...{ of: "gatewayAccount", path: "/payments/account/Lf8Kq2/gateway", key: "stripe_unified", length: 1 },
    alone: { path: "/payments/account/Lf8Kq2/gateway", key: "fbpay" },
  },
  {
    ...{ of: "paymentOptions", path: "/payments/account/Lf8Kq2/payment_options", length: 1 },
    key: "payment_options",
  },
  {
    ...{ of: "checkoutLink", path: "/payments/account/Lf8Kq2/checkout-links", key: "none", length: 0 },
    made: () => ({
      item_id: "4331",
      item_name: "Logo",
      amount: "100",
      currency: "CAD",
      created_at: "2026-06-26",
    }),
  },
  { of: "otherIncome", path: `${account}/other_incomes/other_incomes`, key: "other_income", length: 34 },
  {
    ...{ of: "expense", path: `${account}/expenses/expenses`, key: "expenses", length: 100 },
    includes: ["attachment"],
  },
  {
    ...{ of: "expenseProfile", path: `${account}/expense_profiles/expense_profiles`, key: "none", length: 0 },
    made: () => ({
      expense_profile: {
        ...{ frequency: "m", profileid: null, start_date: "2026-07-01", next_issue_date: "2026-07-01" },
        ...{ amount: { amount: "100", code: "CAD" }, staffid: 1, categoryid: "13152077" },
        ...{ author_name: null, from_bulk_import: false, is_cogs: false, vendor: "Larch" },
      },
    }),
  },
  {
    ...{ of: "bill", path: `${account}/bills/bills`, key: "bills", length: 58 },
    includes: ["lines", "vendor"],
  },
  {
    ...{ of: "billPayment", path: `${account}/bill_payments/bill_payments`, key: "bill_payments" },
    length: 43,
  },
  {
    ...{ of: "billVendor", path: `${account}/bill_vendors/bill_vendors`, key: "bill_vendors", length: 6 },
  },
  {
    ...{ of: "journalEntryLine", path: `${account}/journal_entries/journal_entry_details` },
    ...{ key: "journal_entry_details", length: 100 },
  },
  {
    ...{ of: "journalEntryAccount", path: `${account}/journal_entry_accounts/journal_entry_accounts` },
    ...{ key: "journal_entry_accounts", length: 15 },
  },
  {
    ...{ of: "journalEntry", path: `${account}/journal_entries/journal_entries`, key: "none", length: 0 },
    made: () => ({
      journal_entry: {
        ...{ name: "Draw", description: "x", date: "2026-11-02", currency_code: "USD" },
        details: [
          { sub_accountid: 13152077, credit: "5" },
          { sub_accountid: 13152078, debit: "5" },
        ],
      },
    }),
  },
  { of: "ledgerAccount", path: ledgerPath, key: "data", length: 94 },
  { of: "system", path: `${account}/systems/systems/10400001`, key: "system", length: 1 },
  { of: "expenseCategory", path: `${account}/expenses/categories`, key: "categories", length: 59 },
  {
    ...{ of: "project", path: "/projects/business/14700001/projects", key: "projects", length: 23 },
    includes: ["include_logged_duration=true"],
    alone: { path: "/projects/business/14700001/project/13312092", key: "project" },
  },
  {
    ...{ of: "timeEntry", path: "/timetracking/business/14700001/time_entries", key: "time_entries" },
    ...{ length: 100, includes: ["team=true", "include_unlogged=true"] },
  },
  { of: "timer", path: "/comments/business/14700001/timers", key: "timers", length: 1 },
  {
    ...{ of: "retainer", path: "/comments/business/14700001/retainers", key: "retainers", length: 3 },
    alone: { path: "/comments/business/14700001/retainer/1201", key: "retainer" },
  },
  { of: "staffMember", path: `${account}/users/staffs`, key: "staff", length: 3 },
  {
    of: "service",
    path: "/comments/business/14700001/services",
    key: "services",
    length: 7,
    includes: ["include_task_id=true"],
  },
  { of: "serviceRate", path: "/comments/business/14700001/service_rates", key: "service_rates", length: 6 },
  {
    ...{ of: "teamMemberRate", path: "/comments/business/14700001/team_member_rates" },
    ...{ key: "team_member_rates", length: 5 },
  },
  {
    ...{ of: "teamMember", path: "/auth/api/v1/businesses/14700001/team_members" },
    ...{ key: "response", length: 6 },
  },
];

test("the records of every table are looked at", () => {
  const looked = new Set(places.map(({ of }) => of));
  expect([...ownTables.keys()].filter((name) => !looked.has(name))).toEqual([]);
});

/** FreshBooks' response, without its wrapper. */
async function answerOf(request: Promise<Response>): Promise<Wire> {
  const body = (await (await request).json()) as Wire;
  const { result } = (body.response ?? {}) as { result?: Wire };
  return result ?? body;
}

const queryOf = (includes: readonly string[]) =>
  ["per_page=100", ...includes.map((name) => (name.includes("=") ? name : `include[]=${name}`))].join("&");

/** A record created with a previously uploaded file. */
async function make(
  apiOrigin: string,
  path: string,
  made: (file: Wire) => Wire,
  includes: readonly string[],
): Promise<Wire[]> {
  const sent = await answerOf(
    fetch(`${apiOrigin}/uploads/account/Lf8Kq2/attachments`, {
      ...{ method: "POST", headers, body: formWith(photo(), { field: "content" }) },
    }),
  );
  const [attachment] = objectsIn(sent.attachment);
  const body = JSON.stringify(made({ jwt: attachment?.jwt, media_type: "image/jpeg" }));
  const answer = await answerOf(
    fetch(`${apiOrigin}${path}?${queryOf(includes)}`, {
      ...{ method: "POST", headers: { ...headers, "content-type": "application/json" }, body },
    }),
  );
  return objectsIn(Object.values(answer));
}

test.each(places)(
  "every key that FreshBooks sends in $path is claimed or on the list of fossils",
  async ({ of, path, key, length, includes = [], alone, made }) => {
    const { apiOrigin } = await start({ now });
    const table = ownTables.get(of);
    const asked = [...new Set([...(table?.includesOf(table.parts) ?? []), ...includes])];
    const ask = (from: string) => answerOf(fetch(`${apiOrigin}${from}?${queryOf(asked)}`, { headers }));
    const answer = await ask(path);
    const records = objectsIn(answer[key]);
    expect(records).toHaveLength(length);
    const single = alone && (await ask(alone.path));
    const all = [
      ...records,
      ...objectsIn(single?.[alone?.key ?? ""]),
      ...(made ? await make(apiOrigin, path, made, asked) : []),
    ];
    expect(all).toHaveLength(length + (alone ? 1 : 0) + (made ? 1 : 0));
    for (const record of all) expect(Object.keys(record).length).toBeGreaterThan(2);

    const seen = new Set<string>();
    const noun = of.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const left = all.flatMap((wire) => (table ? unclaimedIn([table], wire, seen) : unmappedIn(noun, wire)));
    expect([...new Set(left)]).toEqual([]);
    // Nested records are included, or their keys would be unknown.
    const inside = table ? tablesWithin(table).map((each) => each.noun) : [];
    expect(inside.filter((each) => !seen.has(each))).toEqual([]);
    const abilities = [answer, single].flatMap((each) => objectsIn(each?.abilities));
    for (const { name } of abilities) expect(mapped(String(name))).toBe(true);
  },
);

test.each([
  ["profitloss_entity", "profitloss"],
  ["taxsummary", "taxsummary"],
  ["payments_collected", "payments_collected"],
  ["accounts_aging", "accounts_aging"],
  ["balance_sheet", "balance_sheet"],
  ["invoice_details", "invoice_details"],
  ["item_sales", "item_sales"],
  ["expense_details", "expense_details"],
])("every key that FreshBooks sends in %s is mapped or on the list of fossils", async (name, key) => {
  const { apiOrigin } = await start({ now: new Date("2026-06-29T16:48:49Z") });
  const range = "start_date=2026-01-01&end_date=2026-06-29&resolution=m&dates[]=2026-06-29";
  const response = await fetch(`${apiOrigin}/accounting/account/Lf8Kq2/reports/accounting/${name}?${range}`, {
    headers: { authorization: "Bearer sandbox-owner" },
  });
  const { response: body } = (await response.json()) as { response: { result: Record<string, object> } };
  // Maps by id have ids, and hashes of vendors, as their keys.
  const keys = new Set(keysWithin(body.result[key]).filter((name) => !/^(\d+|[0-9a-f]{32})$/.test(name)));
  expect(keys.size).toBeGreaterThan(10);
  expect(
    [...keys].filter(
      (name) => !fossils.has(name) && !(/^\w+$/.test(name) ? mapped(name) : mapping.includes(`"${name}"`)),
    ),
  ).toEqual([]);
});
