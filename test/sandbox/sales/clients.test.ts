import { describe, expect, test } from "vitest";
import { eastern, utc } from "../../../src/sandbox/wire/stamps.ts";
import { books } from "../../support/books.ts";
import { errors, one, recordedAt, rows, start } from "../start.ts";

describe("a new client", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29: status 200 rather than 201, and these very keys and values
  test("comes back whole, with 200 and sorted keys", async () => {
    const { post } = await start({ books: books({ clients: [{ id: 567_594 }] }) });
    const reply = await post("users/clients", {
      client: {
        fname: "Test",
        lname: "Client",
        email: "c@example.test",
        currency_code: "KES",
        colour: "blue",
      },
    });
    expect(reply.status).toBe(200);
    const client = one(reply, "client");
    expect(client).toEqual({
      ...{ accounting_systemid: "ACM123", allow_email_include_pdf: false, allow_late_fees: true },
      ...{ allow_late_notifications: true, bus_phone: "", company_industry: null, company_size: null },
      ...{
        currency_code: "KES",
        direct_link_token: null,
        email: "c@example.test",
        exceeds_client_limit: 0,
        fax: "",
      },
      ...{
        fname: "Test",
        has_retainer: null,
        home_phone: null,
        id: 567_595,
        language: "en",
        last_activity: null,
      },
      ...{
        last_login: null,
        level: 0,
        lname: "Client",
        mob_phone: "",
        note: null,
        notified: false,
        num_logins: 0,
      },
      ...{
        number_format: null,
        organization: "",
        p_city: "",
        p_code: "",
        p_country: "",
        p_province: "",
        p_street: "",
      },
      ...{
        p_street2: "",
        pref_email: true,
        pref_gmail: false,
        retainer_id: null,
        role: "client",
        s_city: "",
      },
      ...{ s_code: "", s_country: "", s_province: "", s_street: "", s_street2: "", statement_token: null },
      ...{ subdomain: null, userid: 567_595, username: "testclient", uuid: client.uuid, vat_name: null },
      ...{ vat_number: null, vis_state: 0 },
      signup_date: "2026-06-29 16:48:49",
      updated: "2026-06-29 12:48:49",
    });
    expect(Object.keys(client)).toEqual(Object.keys(client).sort());
  });

  // freshbooks.com/api/errors, errno 7012
  test("needs a name, an organization or an e-mail address", async () => {
    const { post } = await start();
    const reply = await post("users/clients", { client: { note: "nobody" } });
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([{ errno: 7012 }]);
    expect((await post("users/clients", { client: { email: "a@example.test" } })).status).toBe(200);
  });

  // NangoHQ recordings: testclient, testclient2
  test("shares its e-mail address with others if it likes, but not its user name", async () => {
    const { post } = await start();
    const body = { client: { fname: "Test", lname: "Client", email: "c@example.test" } };
    expect(one(await post("users/clients", body), "client").username).toBe("testclient");
    expect(one(await post("users/clients", body), "client").username).toBe("testclient2");
  });
});

describe("stamps", () => {
  // NangoHQ recordings: HTTP Date 16:48:49 GMT, updated 12:48:49, signup_date 16:48:49, for a business in Nairobi
  test("updated is New York's time and signup_date is UTC, wherever the business is", async () => {
    const clients = [{ createdAt: "2026-06-29T16:48:49Z" }, { createdAt: "2026-01-29T16:48:49Z" }];
    const { get } = await start({ books: books({ clients, timezone: "Africa/Nairobi" }) });
    expect(rows(await get("users/clients"), "clients")).toMatchObject([
      { id: 2, updated: "2026-01-29 11:48:49", signup_date: "2026-01-29 16:48:49" },
      { id: 1, updated: "2026-06-29 12:48:49", signup_date: "2026-06-29 16:48:49" },
    ]);
  });

  test("follow New York through every change of the clocks", () => {
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "America/New_York",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const hourMs = 3_600_000;
    for (let at = Date.UTC(2019, 0, 1); at < Date.UTC(2033, 0, 1); at += 7 * hourMs + 1_234_000) {
      expect(eastern(at * 1000)).toBe(format.format(at));
    }
    for (const change of ["2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z"]) {
      for (const at of [Date.parse(change) - 1000, Date.parse(change)])
        expect(eastern(at * 1000)).toBe(format.format(at));
    }
    expect(utc(recordedAt.getTime() * 1000)).toBe("2026-06-29 16:48:49");
  });
});

describe("a changed client", () => {
  // NangoHQ recordings, update-client
  test("keeps what the PUT did not mention", async () => {
    const { put, get, sandbox } = await start();
    sandbox.setClock(new Date("2026-06-30T10:00:00Z"));
    await put("users/clients/1", { client: { note: "calls back" } });
    expect((await get("users/clients/1")).result).toMatchObject({
      client: { note: "calls back", organization: "Client 1", updated: "2026-06-30 06:00:00" },
    });
  });

  test("loses what the PUT sets to null", async () => {
    const { put } = await start({
      books: books({ clients: [{ fields: { note: "x", p_city: "Vancouver" } }] }),
    });
    const reply = await put("users/clients/1", { client: { note: null, p_city: null } });
    expect(one(reply, "client")).toMatchObject({ note: null, p_city: "" });
  });

  // NangoHQ recordings of PUTs with identical text
  test("a PUT that changes nothing leaves its stamp alone", async () => {
    const { put, sandbox } = await start();
    sandbox.setClock(new Date("2026-06-30T10:00:00Z"));
    const reply = await put("users/clients/1", { client: { organization: "Client 1" } });
    expect(one(reply, "client").updated).toBe("2026-01-01 10:00:00");
  });

  // freshbooks.com/api/active_deleted: only the first phase that has keys is applied
  test("restoring and noting in one PUT loses the note without a word", async () => {
    const { put } = await start({ books: books({ clients: [{ deleted: true }] }) });
    const reply = await put("users/clients/1", { client: { vis_state: 0, note: "welcome back" } });
    expect(reply.status).toBe(200);
    expect(one(reply, "client")).toMatchObject({ vis_state: 0, note: null });
  });

  test("refuses ordinary changes while it is deleted", async () => {
    const { put } = await start({ books: books({ clients: [{ deleted: true }] }) });
    expect(errors(await put("users/clients/1", { client: { note: "x" } }))).toMatchObject([{ errno: 1011 }]);
  });
});

describe("includes", () => {
  // freshbooks-python-sdk docs: an array of one amount per currency
  test("balances are asked for by name, and come one per currency", async () => {
    const { get } = await start({
      books: books({
        invoices: [
          { amount: "100.00" },
          { amount: "50.00", dueInDays: 0 },
          { amount: "7.00", currency: "CAD" },
          { amount: "20.00", state: "draft" },
          { amount: "999.00", deleted: true },
        ],
        payments: [{ invoiceId: 1, amount: "130.00" }],
      }),
    });
    const plain = one(await get("users/clients/1"), "client");
    expect(plain).not.toHaveProperty("outstanding_balance");
    const names = ["outstanding", "overdue", "draft", "credit"].map((name) => `include[]=${name}_balance`);
    const included = one(await get(`users/clients/1?${names.join("&")}`), "client");
    const usd = (amount: string) => ({ amount: { amount, code: "USD" } });
    expect(included).toMatchObject({
      outstanding_balance: [usd("50.00"), { amount: { amount: "7.00", code: "CAD" } }],
      overdue_balance: [usd("50.00")],
      draft_balance: [usd("20.00")],
      credit_balance: [usd("30.00")],
    });
  });

  // The official Postman collection: `contacts: []` removes all
  test("contacts are written as a set, and shown on writes too when included", async () => {
    const { put } = await start();
    const contacts = [{ fname: "Ben", email: "ben@example.test" }];
    const written = await put("users/clients/1?include[]=contacts", { client: { contacts } });
    expect(one(written, "client").contacts).toMatchObject([{ contactid: 1, fname: "Ben", userid: 1 }]);
    const emptied = await put("users/clients/1?include[]=contacts", { client: { contacts: [] } });
    expect(one(emptied, "client").contacts).toEqual([]);
  });
});
