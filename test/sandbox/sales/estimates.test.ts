import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

const usd = (amount: string) => ({ amount, code: "USD" });
const body = { customerid: 1, create_date: "2026-06-29", lines: [{ name: "A", unit_cost: usd("100.00") }] };
const statusOf = (row: Record<string, unknown>) => [
  ...[row.status, row.ui_status, row.display_status],
  ...[row.accepted, row.invoiced],
];

describe("an estimate", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29: these very keys and values
  test("is a draft when it is made, with a number of its own series, and nothing is mailed", async () => {
    const { post, sandbox } = await start({ books: books({ invoices: [{}], estimates: [{}, {}] }) });
    const made = one(await post("estimates/estimates", { estimate: body }), "estimate");
    expect(made).toEqual({
      ...{ accepted: false, accounting_systemid: "ACM123", address: "", amount: usd("100.00"), city: "" },
      ...{ code: "", country: "", create_date: "2026-06-29", created_at: "2026-06-29 12:48:49" },
      ...{ currency_code: "USD", current_organization: "Client 1", customerid: 1, description: "" },
      ...{ discount_total: usd("0.00"), discount_value: "0", display_status: "draft" },
      ...{ estimate_number: "0000003", estimateid: 3, ext_archive: 0, fname: "", id: 3, invoiced: false },
      ...{ language: "en", lname: "", modern_projectid: null, notes: "", organization: "Client 1" },
      ...{ ownerid: 1, po_number: null, province: "", reply_status: null, require_client_signature: false },
      ...{ rich_proposal: false, sentid: 1, status: 1, street: "", street2: "", template: "clean-grouped" },
      ...{ terms: null, ui_status: "draft", updated: "2026-06-29 12:48:49", vat_name: "", vat_number: "" },
      vis_state: 0,
    });
    expect(sandbox.outbox()).toEqual([]);
  });

  test("needs a client and a day", async () => {
    const { post } = await start();
    const reply = await post("estimates/estimates", { estimate: {} });
    expect(reply.status).toBe(422);
    expect(errors(reply).map(({ field }) => field)).toEqual(["customerid", "create_date"]);
  });

  test.each([
    [true, ["amount", "estimateid", "lineid"]],
    [false, ["amount", "estimateid"]],
  ])("has lines that are its own, numbered %s", async (estimateLinesNumbered, keys) => {
    const { get } = await start({ books: books({ estimates: [{}] }), settings: { estimateLinesNumbered } });
    const { lines } = one(await get("estimates/estimates/1?include[]=lines"), "estimate");
    const shown = Object.keys((lines as object[])[0] ?? {});
    expect(["amount", "estimateid", "invoiceid", "lineid"].filter((key) => shown.includes(key))).toEqual(
      keys,
    );
  });

  test("keeps its lines and total when its notes change, and takes a new set of lines", async () => {
    const { put } = await start({ books: books({ estimates: [{ amount: "50.00" }] }) });
    const path = "estimates/estimates/1?include[]=lines";
    const noted = one(await put(path, { estimate: { notes: "x" } }), "estimate");
    expect(noted).toMatchObject({ notes: "x", amount: usd("50.00"), lines: [{ lineid: 1, name: "Design" }] });
    const lines = [
      { lineid: 1, name: "Design", unit_cost: usd("60.00") },
      { name: "B", unit_cost: usd("1.00") },
    ];
    const lined = one(await put(path, { estimate: { lines, discount_value: "10" } }), "estimate");
    expect(lined).toMatchObject({
      amount: usd("54.90"),
      lines: [{ lineid: 1 }, { lineid: 2, estimateid: 1 }],
    });
  });

  test("is mailed with an action, and sent from then on", async () => {
    const { put, sandbox } = await start({ books: books({ estimates: [{}] }) });
    const estimate = {
      ...{ action_email: true, email_recipients: ["maya@example.test"] },
      estimate_customized_email: { subject: "Our offer", body: "As discussed." },
    };
    const sent = one(await put("estimates/estimates/1", { estimate }), "estimate");
    expect(statusOf(sent)).toEqual([2, "sent", "sent", false, false]);
    expect(sandbox.outbox()).toMatchObject([
      {
        about: "estimate",
        id: 1,
        recipients: ["maya@example.test"],
        subject: "Our offer",
        body: "As discussed.",
      },
    ]);
  });

  test.each([
    [{}, [5, "accepted", "accepted", true, false]],
    [{ acceptedInAllFields: false }, [3, "open", "viewed", true, false]],
    [{ acceptedInAllFields: false, viewedEstimatesOpen: false }, [3, "viewed", "viewed", true, false]],
  ])("is accepted with an action, under %j", async (settings, status) => {
    const { put } = await start({ books: books({ estimates: [{ state: "viewed" }] }), settings });
    const reply = await put("estimates/estimates/1", { estimate: { action_accept: true } });
    expect(statusOf(one(reply, "estimate"))).toEqual(status);
  });

  test("takes no status", async () => {
    const { put } = await start({ books: books({ estimates: [{}] }) });
    const estimate = { status: 5, accepted: true, invoiced: true, ui_status: "accepted" };
    const reply = await put("estimates/estimates/1", { estimate });
    expect(statusOf(one(reply, "estimate"))).toEqual([1, "draft", "draft", false, false]);
  });

  test.each([
    ["sentInvoice", false],
    ["anyInvoice", true],
  ] as const)("is invoiced by a %s that names it", async (estimateInvoicedBy, byDraft) => {
    const { get, post, put } = await start({
      books: books({ estimates: [{ state: "accepted" }] }),
      settings: { estimateInvoicedBy },
    });
    const invoicedOne = async () => one(await get("estimates/estimates/1"), "estimate").invoiced;
    expect(await invoicedOne()).toBe(false);
    await post("invoices/invoices", { invoice: { ...body, estimateid: 1 } });
    expect(await invoicedOne()).toBe(byDraft);
    await put("invoices/invoices/1", { invoice: { action_mark_as_sent: true } });
    expect(statusOf(one(await get("estimates/estimates/1"), "estimate"))).toEqual([
      6,
      "invoiced",
      "invoiced",
      true,
      true,
    ]);
  });

  test.each([
    ["unused", [], ["A"]],
    ["fill", ["Design"], ["A"]],
    ["add", ["Design"], ["A", "Design"]],
  ] as const)("does with its lines for an invoice what is set: %s", async (estimateLines, bare, full) => {
    const { post } = await start({ books: books({ estimates: [{}] }), settings: { estimateLines } });
    const namesOf = async (invoice: object) => {
      const reply = await post("invoices/invoices?include[]=lines", { invoice });
      return (one(reply, "invoice").lines as { name: string }[]).map(({ name }) => name);
    };
    const { lines: _, ...without } = { ...body, estimateid: 1 };
    expect(await namesOf(without)).toEqual(bare);
    expect(await namesOf({ ...body, estimateid: 1 })).toEqual(full);
  });

  // kanjidoc/FreshBooks-MCP, live 2026-07-29: 200 with an empty response, then readable with vis_state 1
  test("is deleted in two ways, and can still be read", async () => {
    const { remove, put, get, ids } = await start({ books: books({ estimates: [{}, {}] }) });
    expect((await remove("estimates/estimates/1")).body).toEqual({ response: {} });
    const put1 = await put("estimates/estimates/2", { estimate: { vis_state: 1 } });
    expect(one(put1, "estimate").vis_state).toBe(1);
    expect(one(await get("estimates/estimates/1"), "estimate").vis_state).toBe(1);
    expect(await ids("estimates/estimates")).toEqual([]);
  });

  test.each([
    ["search[estimateids][]=1&search[estimateids][]=3", [3, 1]],
    ["search[customerid]=2", [3]],
    ["search[estimate_number]=E-2", [2]],
    ["search[estimate_number_like]=e-", [3, 2, 1]],
    ["search[notes]=THIRTY", [1]],
    ["search[date_min]=2030-01-01", [3, 2, 1]],
    ["sort=create_date_asc", [1, 2, 3]],
  ])("is listed by %s", async (query, found) => {
    const { ids } = await start({
      books: books({
        clients: 2,
        estimates: [
          { number: "E-1", fields: { notes: "Thirty days" } },
          { number: "E-2" },
          { clientId: 2, number: "E-3" },
        ],
      }),
    });
    expect(await ids(`estimates/estimates?${query}`)).toEqual(found);
  });
});

test("the example books have estimates in every state", async () => {
  const { ask } = await start({ books: undefined as never });
  const { result } = await ask("GET", "/accounting/account/Lf8Kq2/estimates/estimates?per_page=100");
  const found = result.estimates as { display_status: string; vis_state: number; rich_proposal: boolean }[];
  expect(new Set(found.map(({ display_status }) => display_status))).toEqual(
    new Set(["draft", "sent", "viewed", "replied", "accepted", "invoiced"]),
  );
  expect(new Set(found.map(({ vis_state }) => vis_state))).toEqual(new Set([0, 2]));
  expect(found.some(({ rich_proposal }) => rich_proposal)).toBe(true);
});
