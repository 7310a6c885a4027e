import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

const usd = (amount: string) => ({ amount, code: "USD" });
const profiles = "invoice_profiles/invoice_profiles";
const body = {
  ...{ customerid: 1, create_date: "2026-06-29", frequency: "m", numberRecurring: 3 },
  lines: [{ name: "A", description: "Care", unit_cost: usd("100.00"), type: 0 }],
};
const cast = (starts: string, more: object = {}) =>
  books({
    clients: [{ fields: { email: "maya@example.test" } }],
    invoiceProfiles: [{ starts, frequency: "m", ...more }],
  });
const begin = (starts: string, more: object = {}, settings: Partial<Settings> = {}) =>
  start({ books: cast(starts, more), settings });
type Started = Awaited<ReturnType<typeof start>>;
const days = async ({ get }: Started) => {
  const { result } = await get("invoices/invoices");
  return (result.invoices as { create_date: string }[]).map((row) => row.create_date).toReversed();
};
const at = (instant: string) => new Date(instant);

describe("a recurring profile", () => {
  // FreshBooks' own Postman collection, 2019: these very keys and values
  test("is shown as recorded, and e-mails unless told otherwise", async () => {
    const { post } = await start();
    const made = one(
      await post(profiles, { invoice_profile: { ...body, create_date: "2026-06-30" } }),
      "invoice_profile",
    );
    expect(made).toEqual({
      ...{ accounting_systemid: "ACM123", address: "", amount: usd("100.00"), auto_bill: false },
      ...{ bill_gateway: null, city: "", code: "", country: "", create_date: "2026-06-30" },
      ...{ currency_code: "USD", customerid: 1, description: "Care", disable: false },
      ...{ discount_total: usd("0.00"), discount_value: "0", due_offset_days: 0, ext_archive: null },
      ...{ fname: "", frequency: "m", id: 1, include_unbilled_time: false, language: "en", lname: "" },
      ...{ notes: "", numberRecurring: 3, occurrences_to_date: 0, organization: "Client 1", ownerid: 1 },
      ...{ payment_details: "", po_number: null, profileid: 1, province: "", require_auto_bill: false },
      ...{ retainer_id: null, send_email: true, send_gmail: false, street: "", street2: "", terms: null },
      ...{ total_accrued_revenue: null, updated: "2026-06-29 12:48:49", vat_name: "", vat_number: "" },
      vis_state: 0,
    });
  });

  test("needs a client, a day, a frequency and a number", async () => {
    const { post } = await start();
    const reply = await post(profiles, { invoice_profile: {} });
    expect(reply.status).toBe(422);
    expect(errors(reply).map(({ field }) => field)).toEqual([
      ...["customerid", "create_date", "frequency", "numberRecurring"],
    ]);
  });

  // Postman collection: 16003 for a day that is over
  test("does not start in the past", async () => {
    const { post } = await start();
    const reply = await post(profiles, { invoice_profile: { ...body, create_date: "2026-06-28" } });
    expect([reply.status, errors(reply)[0]?.errno, errors(reply)[0]?.field]).toEqual([
      ...[422, 16003, "create_date"],
    ]);
  });

  // Postman collection, profile 488: unit_cost {"amount":"27.00"} came to 0.00
  test("counts nothing for a price without a currency", async () => {
    const { post } = await start();
    const lines = [{ name: "A", unit_cost: { amount: "27.00" } }];
    const made = one(await post(profiles, { invoice_profile: { ...body, lines } }), "invoice_profile");
    expect(made.amount).toEqual(usd("0.00"));
  });

  // Postman collection, profile 376 and invoice 26250
  test("of today issues and e-mails its first invoice while it is saved", async () => {
    const world = await begin("2031-01-15");
    const made = one(await world.post(profiles, { invoice_profile: body }), "invoice_profile");
    expect([made.occurrences_to_date, made.numberRecurring, made.create_date]).toEqual([1, 3, "2026-06-29"]);
    const invoice = one(await world.get("invoices/invoices/1"), "invoice");
    expect(invoice).toMatchObject({
      ...{ parent: 2, generation_date: "2026-06-29", create_date: "2026-06-29", estimateid: 0 },
      ...{ fulfillment_date: "2026-06-29", status: 2, v3_status: "sent", amount: usd("100.00"), sentid: 1 },
      created_at: "2026-06-29 12:48:49",
    });
    expect(world.sandbox.outbox()).toMatchObject([
      { about: "invoice", id: 1, recipients: ["maya@example.test"] },
    ]);
  });

  test("that does not e-mail makes a draft, and with skip_generation nothing at once", async () => {
    const world = await start();
    await world.post(profiles, { invoice_profile: { ...body, send_email: false } });
    expect(one(await world.get("invoices/invoices/1"), "invoice")).toMatchObject({ status: 1 });
    expect(world.sandbox.outbox()).toEqual([]);
    await world.post(profiles, { invoice_profile: { ...body, skip_generation: true } });
    expect(await days(world)).toEqual(["2026-06-29"]);
  });

  // Postman collection, invoice 27478: generated at 04:11:41
  test("issues early in the morning in New York, as often as it says and no more", async () => {
    const world = await begin("2026-07-31", { occurrences: 3 });
    const passing: (readonly [string, string[]])[] = [
      ["2026-07-31T08:11:40Z", []],
      ["2026-07-31T08:11:41Z", ["2026-07-31"]],
      ["2026-10-05T12:00:00Z", ["2026-07-31", "2026-08-31", "2026-09-30"]],
      ["2027-10-05T12:00:00Z", ["2026-07-31", "2026-08-31", "2026-09-30"]],
    ];
    for (const [instant, issued] of passing) {
      world.sandbox.setClock(at(instant));
      expect(await days(world)).toEqual(issued);
    }
    const shown = one(await world.get(`${profiles}/1?include[]=next_issue_date`), "invoice_profile");
    expect([shown.occurrences_to_date, shown.numberRecurring, shown.next_issue_date]).toEqual([3, 3, null]);
    expect(one(await world.get("invoices/invoices/1"), "invoice").created_at).toBe("2026-07-31 04:11:41");
  });

  test.each([
    ["2w", ["2026-07-01", "2026-07-15", "2026-07-29"]],
    ["1y", ["2026-07-01"]],
  ])("issues every %s", async (frequency, issued) => {
    const world = await begin("2026-07-01", { frequency });
    world.sandbox.setClock(at("2026-08-01T12:00:00Z"));
    expect(await days(world)).toEqual(issued);
  });

  test("may run over a short month, by the settings", async () => {
    const world = await begin("2027-01-31", {}, { profileMonthEnds: "overflow" });
    world.sandbox.setClock(at("2027-04-01T12:00:00Z"));
    expect(await days(world)).toEqual(["2027-01-31", "2027-03-03", "2027-03-31"]);
  });

  test.each([
    [false, ["2026-07-15", "2026-10-15"]],
    [true, ["2026-07-15", "2026-08-15", "2026-09-15", "2026-10-15"]],
  ])("that was paused catches up: %s", async (pausedProfilesCatchUp, issued) => {
    const world = await begin("2026-07-15", {}, { pausedProfilesCatchUp });
    const put = (disable: boolean) => world.put(`${profiles}/1`, { invoice_profile: { disable } });
    world.sandbox.setClock(at("2026-08-01T12:00:00Z"));
    await put(true);
    world.sandbox.setClock(at("2026-10-01T12:00:00Z"));
    expect(await days(world)).toEqual(["2026-07-15"]);
    await put(false);
    world.sandbox.setClock(at("2026-10-20T12:00:00Z"));
    expect(await days(world)).toEqual(issued);
  });

  test.each([
    [1, {}, []],
    [2, {}, ["2026-07-15"]],
    [2, { archivedProfilesIssue: false }, []],
  ])("with vis_state %i and %j issues accordingly", async (visState, settings, issued) => {
    const world = await begin("2026-07-15", {}, settings);
    await world.put(`${profiles}/1`, { invoice_profile: { vis_state: visState } });
    world.sandbox.setClock(at("2026-08-01T12:00:00Z"));
    expect(await days(world)).toEqual(issued);
  });

  // Postman collection, profiles 378 and 456
  test.each([true, false])("takes the new name of its client: %s", async (renamesReachDrafts) => {
    const { get, put } = await begin("2031-01-15", {}, { renamesReachDrafts });
    await put("users/clients/1", { client: { organization: "New" } });
    const { organization } = one(await get(`${profiles}/1`), "invoice_profile");
    expect(organization).toBe(renamesReachDrafts ? "New" : "Client 1");
  });

  test("keeps its next day when its frequency changes", async () => {
    const world = await begin("2026-07-01");
    world.sandbox.setClock(at("2026-07-30T12:00:00Z"));
    await world.put(`${profiles}/1`, { invoice_profile: { frequency: "w" } });
    world.sandbox.setClock(at("2026-08-10T12:00:00Z"));
    expect(await days(world)).toEqual(["2026-07-01", "2026-08-01", "2026-08-08"]);
  });
});
