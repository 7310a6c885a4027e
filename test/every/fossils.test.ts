import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type InvoicePart, invoiceRecord } from "../../src/freshbooks/sales/invoice/record.ts";
import { start } from "../support/start.ts";

const listed = [...readFileSync("docs/fossils.md", "utf8").matchAll(/^\| (\w+) +\| `(\w+)` +\|/gm)].map(
  ([, noun, key]) => ({ noun, key }),
);
const fossils = new Set(listed.map(({ key }) => key));
const fossilsOf = (noun: string) => listed.filter((fossil) => fossil.noun === noun).map(({ key }) => key);
const mapping = readdirSync("src/freshbooks", { recursive: true, encoding: "utf8" })
  .filter((file) => /^(records|sales|costs|work|reports)\/.*\.ts$/.test(file))
  .map((file) => readFileSync(`src/freshbooks/${file}`, "utf8"))
  .join("\n")
  // Addresses are read by a prefix.
  .concat(
    ["p", "s"]
      .flatMap((kind) =>
        ["street", "street2", "city", "province", "code", "country"].map((part) => `${kind}_${part}`),
      )
      .join(" "),
  );

const mapped = (key: string) => new RegExp(`\\b${key}\\b`).test(mapping);

test.each([
  [
    "users/clients",
    "client",
    [
      "outstanding_balance",
      "overdue_balance",
      "credit_balance",
      "draft_balance",
      "grand_total_balance",
      "contacts",
      "late_fee",
      "late_reminders",
      "last_activity",
    ],
  ],
  [
    "invoices/invoices",
    "invoice",
    [
      "lines",
      "owner",
      "presentation",
      "contacts",
      "allowed_gateways",
      "late_fee",
      "late_reminders",
      "audit_logs",
      "attachments",
      "system",
      "client_audits",
      "invoice_profile",
      "payment_schedule",
    ],
  ],
  ["payments/payments", "payment", []],
  ["expenses/expenses", "expense", ["attachment"]],
  ["expenses/categories", "category", []],
])(
  "every key that FreshBooks sends in %s is mapped or on the list of fossils",
  async (path, noun, includes) => {
    const { apiOrigin } = await start();
    const query = includes.map((name) => `include[]=${name}`).join("&");
    const response = await fetch(`${apiOrigin}/accounting/account/Lf8Kq2/${path}?per_page=100&${query}`, {
      headers: { authorization: "Bearer sandbox-owner" },
    });
    const { response: body } = (await response.json()) as {
      response: { result: Record<string, Record<string, unknown>[]> };
    };
    const records = body.result[path.split("/")[1] ?? ""] ?? [];
    expect(records).toHaveLength({ client: 39, category: 59 }[noun] ?? 100);

    const keys = new Set(records.flatMap((record) => Object.keys(record)));
    const within = records.flatMap(
      ({ lines = [], attachment }) => [lines, attachment ?? []].flat() as object[],
    );
    expect(within.length > 0).toBe(noun === "invoice" || noun === "expense");
    for (const key of within.flatMap(Object.keys)) keys.add(key);
    const left = ["every", noun, "line", "receipt"].flatMap(fossilsOf);
    expect([...keys].filter((key) => !left.includes(key) && !mapped(key))).toEqual([]);
  },
);

/** The wire keys that the records within a part of an invoice are read from. */
const keysOf = (part: InvoicePart): string[] =>
  Object.values(invoiceRecord.fields[part].inner?.fields ?? {}).flatMap(({ keys }) => keys);

test.each<[string, string, InvoicePart]>([
  ["audit_logs", "audit", "auditLog"],
  ["allowed_gateways", "gateway", "paymentGateways"],
  ["contacts", "contact", "contacts"],
  ["owner", "owner", "owner"],
  ["late_fee", "late", "lateFee"],
  ["late_reminders", "late", "lateReminders"],
])(
  "every key within %s of an invoice is mapped there, or on the list by that noun",
  async (part, noun, field) => {
    const { apiOrigin } = await start();
    const invoices = `${apiOrigin}/accounting/account/Lf8Kq2/invoices/invoices`;
    const headers = { authorization: "Bearer sandbox-owner", "content-type": "application/json" };
    const invoice = {
      customerid: 567501,
      create_date: "2026-02-02",
      allowed_gatewayids: [26],
      late_fee: { enabled: true, days: 3, type: "percent", value: "5" },
      late_reminders: [{ position: 1, delay: 7, enabled: true }],
    };
    const made = await fetch(`${invoices}?include[]=${part}`, {
      method: "POST",
      headers,
      body: JSON.stringify({ invoice }),
    });
    const { response } = (await made.json()) as {
      response: { result: { invoice: Record<string, unknown> } };
    };
    const keys = new Set([response.result.invoice[part] as object].flat().flatMap(Object.keys));
    expect(keys.size).toBeGreaterThan(2);
    const left = fossilsOf(noun);
    expect([...keys].filter((key) => !left.includes(key) && !keysOf(field).includes(key))).toEqual([]);
  },
);

/** The groups of a project and what else stands inside a record are looked into, too. */
const keysWithin = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(keysWithin)
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysWithin(inner)])
      : [];

test.each([
  ["/projects/business/14700001/projects?include_logged_duration=true", "projects", 23],
  ["/projects/business/14700001/project/13312092", "project", undefined],
  [
    "/timetracking/business/14700001/time_entries?per_page=100&team=true&include_unlogged=true",
    "time_entries",
    100,
  ],
  ["/comments/business/14700001/timers", "timers", 1],
  ["/comments/business/14700001/services", "services", 6],
  ["/comments/business/14700001/service_rates", "service_rates", 5],
  ["/comments/business/14700001/team_member_rates", "team_member_rates", 4],
  ["/auth/api/v1/businesses/14700001/team_members", "response", 5],
])("every key that FreshBooks sends in %s is mapped or on the list of fossils", async (path, key, length) => {
  const { apiOrigin } = await start({ now: new Date("2026-11-20T12:00:00Z") });
  const response = await fetch(`${apiOrigin}${path}`, { headers: { authorization: "Bearer sandbox-owner" } });
  const { [key]: records, abilities } = (await response.json()) as Record<string, unknown>;
  if (length !== undefined) expect(records).toHaveLength(length);
  const keys = new Set(keysWithin(records));
  expect(keys.size).toBeGreaterThan(2);
  expect([...keys].filter((each) => !fossils.has(each) && !mapped(each))).toEqual([]);
  for (const { name } of (abilities ?? []) as { name: string }[]) expect(mapped(name)).toBe(true);
});

test.each([
  ["profitloss_entity", "profitloss"],
  ["taxsummary", "taxsummary"],
  ["payments_collected", "payments_collected"],
  ["accounts_aging", "accounts_aging"],
  ["balance_sheet", "balance_sheet"],
])("every key that FreshBooks sends in %s is mapped or on the list of fossils", async (name, key) => {
  const { apiOrigin } = await start({ now: new Date("2026-06-29T16:48:49Z") });
  const range = "start_date=2026-01-01&end_date=2026-06-29&resolution=m&dates[]=2026-06-29";
  const response = await fetch(`${apiOrigin}/accounting/account/Lf8Kq2/reports/accounting/${name}?${range}`, {
    headers: { authorization: "Bearer sandbox-owner" },
  });
  const { response: body } = (await response.json()) as { response: { result: Record<string, object> } };
  const keys = new Set(keysWithin(body.result[key]));
  expect(keys.size).toBeGreaterThan(10);
  expect(
    [...keys].filter(
      (name) => !fossils.has(name) && !(/^\w+$/.test(name) ? mapped(name) : mapping.includes(`"${name}"`)),
    ),
  ).toEqual([]);
});
