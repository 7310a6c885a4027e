import { denied, noMethod } from "../families/accounting/errors.ts";
import type { Resource } from "../families/accounting/resource.ts";
import { money, sorted, steadyUuid } from "../wire/json.ts";
import { notFound } from "../wire/refusal.ts";

/** `systems/systems/{number}`: the settings of an account, in the shape of the official Postman collection. */
export const systems: Resource = (ask, id, reader, { account, settings }) => {
  if (ask.method !== "GET" || id === undefined) throw noMethod(ask.method);
  if (reader.role !== "admin") throw denied();
  const { systemId, accountId, businessName, country, currency, timezone, owner } = account.seed;
  const number = settings.systemsBy === "systemId" ? systemId : account.businessId;
  if (Number(id) !== number) throw notFound("system", "systemid", id);
  const none = money("0.00", currency);
  const system = {
    ...{
      accountid: accountId,
      active: true,
      auto_bill: 5,
      billing_status: "uptodate",
      bus_phone: "+15550100",
    },
    ...{ business_type: null, business_uuid: null, city: "Springfield", code: "V5K 0A1", country },
    ...{ currency_code: currency, date: "2025-03-03 07:31:51", discountid: null, dst: true, duration: 12 },
    ...{
      email: owner.email,
      fax: "",
      gst_amount: none,
      heard_about_us_via: null,
      id: systemId,
      info_email: owner.email,
    },
    ...{
      ip: "203.0.113.7",
      landing_url: null,
      masterlock_billing: false,
      migrated_to_smux_at: null,
      mob_phone: "",
    },
    ...{ modern_system: true, name: businessName, num_clients: null, num_staff: null, payment_amount: none },
    ...{ payment_frequency: 1, province: "", referralid: null, referring_url: null, salutation: null },
    ...{ size_limit: 0, split_token: steadyUuid("split", accountId), street: "1 Mill Lane", street2: "" },
    ...{
      systemid: systemId,
      test_system: false,
      timezone,
      timezoneid: 14,
      vat_name: "VAT",
      vat_number: "123456789",
    },
    vis_state: 0,
  };
  return { status: 200, body: { response: { result: sorted({ system }) } } };
};
