import { simple } from "../../families/accounting/simple.ts";
import type { Moment } from "../../state/moment.ts";
import type { Row } from "../../state/row.ts";
import { toDecimal } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { notFound, problem, refuse } from "../../wire/refusal.ts";
import { utc } from "../../wire/stamps.ts";
import { owedTo } from "../bill/figures.ts";

const own = {
  singular: "bill_vendor",
  plural: "bill_vendors",
  idField: "vendorid",
  rows: ({ billVendors }: Moment["account"]) => billVendors,
} as const;

const usual = simple({
  ...own,
  kinds: {
    text: ["vendor_name", "currency_code", "language"],
    "text?": [
      ...["account_number", "phone", "website", "note"],
      ...["primary_contact_first_name", "primary_contact_last_name", "primary_contact_email"],
      ...["street", "street2", "city", "province", "postal_code", "country"],
    ],
    flag: ["is_1099"],
  },
  required: ["vendor_name", "currency_code", "language"],
  defaults: { tax_defaults: [] },
});

/** Firms whose bills the business pays. No filter and no sort has an effect. */
export const billVendor: typeof usual = {
  ...usual,
  filters: new Map(),
  /** No `id` beside `vendorid`, no account; the stamps are UTC. */
  show: (row, { account, today }) => ({
    ...row.fields,
    vendorid: row.id,
    outstanding_balance: owedTo(row.id, account, today, false),
    overdue_balance: owedTo(row.id, account, today, true),
    created_at: utc(row.createdAt),
    updated_at: utc(row.updatedAt),
    vis_state: row.visState,
  }),
  create(body, moment) {
    refuseBlank(body);
    const defaults = body.tax_defaults === undefined ? [] : readDefaults(body.tax_defaults, [], moment);
    const row = usual.create(body, moment);
    row.fields.tax_defaults = defaults.map((each) => ({ ...each, vendorid: row.id }));
    return row;
  },
  change(row, body, moment) {
    refuseBlank(body);
    const before = defaultsOf(row);
    const defaults =
      body.tax_defaults === undefined ? before : readDefaults(body.tax_defaults, before, moment);
    usual.change(row, body, moment);
    row.fields.tax_defaults = defaults.map((each) => ({ ...each, vendorid: row.id }));
  },
};

function refuseBlank({ language }: Fields): void {
  if (language === "")
    throw refuse(problem(1004, own.singular, "language", language, "Invalid value for field 'language'."));
}

const defaultsOf = ({ fields }: Row): Fields[] =>
  Array.isArray(fields.tax_defaults) ? fields.tax_defaults.filter(isFields) : [];

/** The whole set; a row keeps its `taxid` if sent with it. Such a write is not recorded. */
function readDefaults(sent: Json, before: readonly Fields[], { account, clock }: Moment): Fields[] {
  if (sent === null) return [];
  if (!Array.isArray(sent) || !sent.every(isFields))
    throw refuse(
      problem(1006, own.singular, "tax_defaults", sent, "The field 'tax_defaults' must be a list."),
    );
  return sent.filter(isFields).map((each) => {
    const tax = account.taxes.get(Number(each.system_taxid));
    if (!tax) throw notFound("tax", "system_taxid", String(each.system_taxid));
    const old = before.find(({ taxid }) => taxid === each.taxid);
    const at = utc(clock.micros());
    return {
      amount: String(toDecimal(each.amount) ? each.amount : tax.fields.amount),
      created_at: old?.created_at ?? at,
      enabled: each.enabled !== false,
      name: typeof each.name === "string" ? each.name : (tax.fields.name ?? null),
      system_taxid: tax.id,
      tax_authorityid: null,
      taxid: old?.taxid ?? nextDefault(account),
      updated_at: at,
    };
  });
}

const nextDefault = ({ series }: Moment["account"]): number => {
  const id = series.last("tax_default") + 1;
  series.reach("tax_default", id);
  return id;
};
