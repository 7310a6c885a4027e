import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readIdentity } from "../../src/freshbooks/caller/identity.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { start } from "../support/start.ts";
import recorded from "./me.json" with { type: "json" };

/** The answer of `users/me` as recorded in June 2026, with other values. */
const path = "/auth/api/v1/users/me";

test("the recorded identity, and its business with everything that is a field", async () => {
  const { ask, sandbox } = await start();
  sandbox.answerNext({ path }, { status: 200, body: recorded });
  const { data, errors } = await ask(`{
    caller { freshbooksId uuid firstName lastName email language timezone phone jobTitle createdAt }
    business { freshbooksId freshbooksAccountId uuid name timezone role accountRole freshbooksStaffId status subscriptionStatus
      active usesAdvancedAccounting dateFormat billingCountryCode phone address { country city }
      features { name enabled limit } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    caller: {
      ...{ freshbooksId: "14400001", uuid: "42c0d779-0000-4000-8000-afc746ea250f" },
      ...{ firstName: "Ada", lastName: "Owner", email: "ada@example.test", language: "en" },
      ...{ timezone: "Africa/Nairobi", phone: null, jobTitle: null, createdAt: "2026-06-29T12:31:51.000Z" },
    },
    business: {
      ...{ freshbooksId: "14700001", freshbooksAccountId: "ZyQ04o", name: "Ada's Company" },
      ...{ uuid: "81389021-0000-4000-8000-817ba36cea64", timezone: "Africa/Nairobi" },
      ...{ role: "OWNER", accountRole: "ADMIN", freshbooksStaffId: "1" },
      ...{ status: "active_trial", subscriptionStatus: "active_trial", active: true },
      ...{ usesAdvancedAccounting: false, dateFormat: "yyyy-mm-dd", billingCountryCode: "USA" },
      ...{ phone: "+15550100", address: { country: "Kenya", city: null } },
      features: [
        { name: "staff", enabled: true, limit: null },
        { name: "client", enabled: true, limit: null },
        { name: "retainers", enabled: true, limit: null },
        { name: "business_accountant", enabled: true, limit: 10 },
        ...["attachments", "accounts_payable", "advanced_accounting", "team_members"].map((name) => ({
          ...{ name, enabled: true, limit: null },
        })),
        { name: "latest_released_api_version", enabled: true, limit: null },
      ],
    },
  });
  expect(sandbox.asked()).toEqual([`GET ${path}`]);
});

const places = new Map([
  ["phone_numbers", "identity phone"],
  ["profession", "profession"],
  ["permissions", undefined], // by account
  ["subscription_statuses", undefined],
  ["business_statuses", undefined],
  ["business_memberships", "membership"],
  ["business", "business"],
  ["address", "business address"],
  ["phone_number", "business phone"],
  ["business_clients", "business client"],
  ["roles", "account role"],
]);

/** The same value, which notes the keys that are read of it. */
function noting<Value>(value: Value, of: string | undefined, read: Set<string>): Value {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get: (target, key, receiver) => {
      const inner: unknown = Reflect.get(target, key, receiver);
      if (Array.isArray(target)) return noting(inner, of, read);
      if (of) read.add(`${of}: ${String(key)}`);
      return noting(inner, places.get(String(key)), read);
    },
  });
}

function keysOf(value: unknown, of: string | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysOf(each, of));
  if (!of || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${of}: ${key}`,
    ...keysOf(inner, places.get(key)),
  ]);
}

test("every key of the recorded identity is read, or on the list of fossils", async () => {
  const read = new Set<string>();
  const origin = { family: "auth", requestId: "1", status: 200 };
  // Some keys are looked at only where another one is null.
  const bare = structuredClone(recorded.response) as Record<string, unknown> & typeof recorded.response;
  bare.roles = [];
  for (const { business } of bare.business_memberships)
    Object.assign(business, { account_id: null, status: null });
  for (const response of [recorded.response, bare])
    await readIdentity(async (_, reader) =>
      reader({ status: 200, headers: {}, json: { response: noting(response, "identity", read) } }, origin),
    );
  const fossils = readFileSync("docs/fossils.md", "utf8").matchAll(/^\| (\w[\w ]*?) +\| `(\w+)` +\|/gm);
  const listed = new Set([...fossils].map(([, noun, key]) => `${noun}: ${key}`));
  const left = keysOf(recorded.response, "identity").filter((key) => !read.has(key));
  expect(left.filter((key) => !listed.has(key))).toEqual([]);
  const spread = "business address: id"; // its other keys are read
  expect([...read].filter((key) => listed.has(key) && key !== spread)).toEqual([]);
  expect(read.size).toBeGreaterThan(30);
});

test("nothing that FreshBooks keeps secret of a person is in the graph", async () => {
  const { ask, sandbox } = await start();
  sandbox.answerNext({ path }, { status: 200, body: recorded });
  const introspected = await ask("{ __schema { types { name fields { name } } } }");
  const types = introspected.data.__schema?.types as unknown as {
    name: string;
    fields: { name: string }[] | null;
  }[];
  for (const name of ["Caller", "Business", "BusinessAccess", "BusinessFeature"]) {
    const fields = types.find((type) => type.name === name)?.fields?.map((field) => field.name) ?? [];
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter((field) => /token|otp|password|secret/i.test(field))).toEqual([]);
  }
  const { data } = await ask("{ caller { email } businesses { name status features { name } } }", {
    token: tokens.owner,
  });
  expect(JSON.stringify(data)).not.toContain("a.secret.token");
});
