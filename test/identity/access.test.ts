import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { rows, start, type Tree } from "../support/start.ts";

const me = "GET /auth/api/v1/users/me";
const abilities = "GET /projects/business/14700001/abilities";
const access = "access { noun readable writable reason remedy }";
const accessIn = (business: Tree | undefined) =>
  new Map(rows(business?.access).map(({ noun, ...rest }) => [String(noun), rest]));

describe("what the caller may do with each noun, without a request", () => {
  test("an owner may do everything, and nobody writes reports", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const { data, errors } = await ask(`{ business { ${access} } }`);
    expect(errors).toBeUndefined();
    const nouns = accessIn(data.business);
    expect(nouns.size).toBeGreaterThan(15);
    expect(nouns.get("Invoice")).toEqual({ readable: true, writable: true, reason: null, remedy: null });
    expect(nouns.get("Reports")).toMatchObject({ readable: true, writable: null, reason: null });
    for (const each of nouns.values()) expect(each).toMatchObject({ readable: true, reason: null });
    expect(sandbox.asked()).toEqual([me]);
  });

  test("a client of the business reads, and writes nothing; projects are another matter", async () => {
    const { ask } = await start({ books: books() });
    const { data } = await ask(`{ business { role accountRole freshbooksStaffId ${access} } }`, {
      token: "sandbox-client",
    });
    expect(data.business).toMatchObject({ role: "OWNER", accountRole: "CLIENT", freshbooksStaffId: null });
    const nouns = accessIn(data.business);
    const remedy = expect.stringContaining("Request another role");
    const reason = "ROLE_WITHOUT_RIGHTS";
    expect(nouns.get("Invoice")).toEqual({ readable: true, writable: false, reason, remedy });
    expect(nouns.get("Reports")).toEqual({ readable: false, writable: null, reason, remedy });
    expect(nouns.get("Project")).toEqual({ readable: true, writable: true, reason: null, remedy: null });
  });

  test("without accounting there is none of what accounting keeps", async () => {
    const { ask } = await start({ books: books() });
    const { data } = await ask(`{ business { features { name } subscriptionStatus status ${access} } }`, {
      token: "sandbox-no-accounting",
    });
    expect(data.business).toMatchObject({ features: null, subscriptionStatus: null, status: "active" });
    const nouns = accessIn(data.business);
    expect(nouns.get("Invoice")).toMatchObject({ readable: false, writable: false, reason: "NO_ACCOUNTING" });
    expect(nouns.get("TimeEntry")).toMatchObject({ readable: true, writable: true, reason: null });
  });

  test("a scope that was not granted is the reason, for reading or for writing alone", async () => {
    const scopes = ["user:profile:read", "user:clients:read", "user:invoices:read", "user:invoices:write"];
    const { ask, url, sandbox } = await start({
      ...{ books: books(), connecting: { apps: [{ scopes }] }, app: { accessToken: undefined } },
    });
    await openBrowser().signIn(url);
    sandbox.forget();
    const { data, errors } = await ask(`{ business { ${access} } }`);
    expect(errors).toBeUndefined();
    const nouns = accessIn(data.business);
    const reason = "SCOPE_MISSING";
    expect(nouns.get("Invoice")).toMatchObject({ readable: true, writable: true, reason: null });
    expect(nouns.get("Client")).toMatchObject({ readable: true, writable: false, reason });
    expect(nouns.get("Expense")).toMatchObject({ readable: false, writable: false, reason });
    expect(nouns.get("Reports")).toMatchObject({ readable: false, writable: null, reason });
    expect(nouns.get("Client")?.remedy).toContain("Enable the scope");
    expect(sandbox.asked()).toEqual([]);
  });

  test("what the plan does not list it lacks, and a plan of which nothing is said lacks nothing", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const told = async (permissions: object | undefined, token: string) => {
      const body = {
        response: {
          id: 1,
          business_memberships: [{ role: "owner", business: { id: 14_700_001, account_id: "ACM123" } }],
          permissions,
        },
      };
      sandbox.answerNext({ path: "/auth/api/v1/users/me" }, { status: 200, body });
      const { data } = await ask(
        `{ business { features { name enabled limit } ${access} connection: access { noun } } caller { connection {
          businesses { nouns { noun status } } } } }`,
        { token },
      );
      return data;
    };
    const lacking = await told({ ACM123: { "staff.limit": 0, "odd.access": "yes", "x.limit": 1e12 } }, "a");
    expect(lacking.business?.features).toEqual([
      { name: "staff", enabled: false, limit: 0 },
      { name: "odd", enabled: null, limit: null },
      { name: "x", enabled: null, limit: null },
    ]);
    const reason = "FEATURE_NOT_IN_PLAN";
    expect(accessIn(lacking.business).get("Receipt")).toMatchObject({
      ...{ readable: false, writable: false, reason },
    });
    expect(accessIn(lacking.business).get("Invoice")).toMatchObject({ readable: true, reason: null });
    const [reach] = rows(lacking.caller?.connection?.businesses);
    expect(reach?.nouns).toContainEqual({ noun: "Receipt", status: reason });

    for (const [token, permissions] of Object.entries({
      ...{ none: undefined, other: { ACM456: {} }, list: { ACM123: [] } },
    })) {
      const silent = await told(permissions, token);
      expect(silent.business?.features).toBeNull();
      expect(accessIn(silent.business).get("Receipt")).toMatchObject({ readable: true, reason: null });
    }
    const both = await told({ ACM123: { "retainers.access": false, "retainers.limit": 3 } }, "both");
    expect(both.business?.features).toEqual([{ name: "retainers", enabled: false, limit: 3 }]);
    const turned = await told({ ACM123: { "retainers.limit": 3, "retainers.access": true } }, "turned");
    expect(turned.business?.features).toEqual([{ name: "retainers", enabled: true, limit: 3 }]);
  });

  test("the phone and the job title of a person, whatever is beside them", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const phone_numbers = [
      null,
      { title: "", phone_number: null },
      { title: "work", phone_number: "+1 555" },
    ];
    const body = { response: { id: 1, phone_numbers, profession: { title: "Designer", company: "Acme" } } };
    sandbox.answerNext({ path: "/auth/api/v1/users/me" }, { status: 200, body });
    const { data } = await ask("{ caller { phone jobTitle } }");
    expect(data.caller).toEqual({ phone: "+1 555", jobTitle: "Designer" });
  });
});

describe("what the caller may do with projects and time", () => {
  test("is one request for each business, however often it is selected", async () => {
    const { known, sandbox } = await start({ books: books() });
    const { data, errors } = await known("{ business { abilities } businesses { abilities } }");
    expect(errors).toBeUndefined();
    expect(data.business?.abilities).toEqual([
      ...["VIEW_PROJECTS", "CREATE_PROJECTS", "CREATE_SERVICES", "VIEW_SERVICES", "VIEW_TIME_ENTRIES"],
      ...["CREATE_TIME_ENTRIES", "MARK_TIME_ENTRIES_BILLED", "VIEW_TEAM_TIME_ENTRIES"],
      "VIEW_TIME_TRACKING_SETTINGS",
    ]);
    expect(sandbox.asked()).toEqual([abilities]);
  });

  test("leaves out what is denied and what has no word, and is an error of its own when it cannot be read", async () => {
    const { known, sandbox } = await start({ books: books() });
    const path = /abilities/;
    const listed = [
      { name: "can_view_projects", value: true },
      { name: "can_create_projects", value: false },
      { name: "can_fly", value: true },
    ];
    sandbox.answerNext({ path }, { status: 200, body: { abilities: listed } });
    expect((await known("{ business { abilities } }")).data.business).toEqual({
      abilities: ["VIEW_PROJECTS"],
    });

    sandbox.answerNext({ path }, { status: 200, body: { abilities: [{ name: "can_fly", value: "maybe" }] } });
    const odd = await known("{ business { name abilities } }");
    expect(odd.data.business).toEqual({ name: "Acme Design", abilities: null });
    expect(odd.errors).toMatchObject([
      { path: ["business", "abilities"], extensions: { code: "UPSTREAM_UNAVAILABLE" } },
    ]);
  });
});
