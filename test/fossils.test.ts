import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { start } from "./start.ts";

const fossils = new Set(
  [...readFileSync("docs/fossils.md", "utf8").matchAll(/^\| \w+ +\| `(\w+)` +\|/gm)].map(([, key]) => key),
);
const mapping = readdirSync("src/freshbooks")
  .filter((file) => /^(client|invoice|payment|expense|wire|project|time|service|team)/.test(file))
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
    expect([...keys].filter((key) => !fossils.has(key) && !mapped(key))).toEqual([]);
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
  ["/projects/business/14700001/projects?include_logged_duration=true", "projects", 20],
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
])("every key that FreshBooks sends in %s is mapped or on the list of fossils", async (path, key, least) => {
  const { apiOrigin } = await start({ now: new Date("2026-11-20T12:00:00Z") });
  const response = await fetch(`${apiOrigin}${path}`, { headers: { authorization: "Bearer sandbox-owner" } });
  const { [key]: records, abilities } = (await response.json()) as Record<string, unknown>;
  if (least !== undefined) expect((records as unknown[]).length).toBeGreaterThanOrEqual(least);
  const keys = new Set(keysWithin(records));
  expect(keys.size).toBeGreaterThan(2);
  expect([...keys].filter((each) => !fossils.has(each) && !mapped(each))).toEqual([]);
  for (const { name } of (abilities ?? []) as { name: string }[]) expect(mapped(name)).toBe(true);
});
