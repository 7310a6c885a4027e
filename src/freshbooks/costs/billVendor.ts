import type { TaxId } from "../../values/ids.ts";
import { type AccountId, type BillVendorId, toBillVendorId, toTaxId } from "../../values/ids.ts";
import type { Period } from "../../values/range.ts";
import type { Session } from "../caller/session.ts";
import { criteria } from "../lists/criteria.ts";
import { byText, changedAt, contains, locally } from "../lists/filters.ts";
import { asking, settle } from "../lists/list.ts";
import { readWhole } from "../lists/pages.ts";
import type { Filter, Order } from "../lists/query.ts";
import { accountNoun } from "../nouns/account.ts";
import { addressUnder, groupWrite } from "../records/address.ts";
import type { Field } from "../records/field.ts";
import {
  account,
  archived,
  code,
  currency,
  decimalAlways,
  deleted,
  flag,
  link,
  name,
  ownId,
  text,
  utcInstant,
} from "../records/kinds.ts";
import { kept, shown } from "../records/modifiers.ts";
import { balance } from "../records/money.ts";
import { listOrEmpty } from "../records/nested.ts";
import { record, type Shown, view, wireOfRecord } from "../records/record.ts";
import { orNull } from "../records/wire.ts";

const contactKeys = {
  firstName: "primary_contact_first_name",
  lastName: "primary_contact_last_name",
  email: "primary_contact_email",
} as const;

type Contact = { readonly [Part in keyof typeof contactKeys]: string | null };

/** Null when no part is filled in. */
const primaryContact: Field<Contact | null, { readonly [Part in keyof Contact]?: string | null }> = {
  ...kept(
    shown(Object.values(contactKeys), (wire) => {
      const contact = {
        firstName: orNull(wire[contactKeys.firstName]),
        lastName: orNull(wire[contactKeys.lastName]),
        email: orNull(wire[contactKeys.email]),
      };
      return Object.values(contact).some((part) => part !== null) ? contact : null;
    }),
  ),
  write: groupWrite(contactKeys),
};

const taxDefaultRecord = view("default tax", {
  accountId: account,
  taxId: link("system_taxid", toTaxId), // `taxid` is the row's own
  name: text("name"),
  percent: decimalAlways("amount"), // a percentage, despite the name
  enabled: flag("enabled"),
});

export type BillVendorTaxDefault = Shown<typeof taxDefaultRecord>;

/** A default to write, with the existing row of the same tax. */
export type TaxDefaultInput = {
  readonly taxId: TaxId;
  readonly name: string;
  readonly percent: string;
  readonly enabled: boolean;
  readonly there?: BillVendorTaxDefault | undefined;
};

const isSameDefault = (sent: TaxDefaultInput, seen: readonly BillVendorTaxDefault[]): boolean =>
  seen.some(({ taxId, enabled }) => taxId === sent.taxId && enabled === sent.enabled);

/** The whole set at once; no write of it was ever recorded, so the answer must show each of them. */
const taxDefaults: Field<readonly BillVendorTaxDefault[], readonly TaxDefaultInput[]> = {
  ...listOrEmpty("tax_defaults", taxDefaultRecord),
  write: {
    toWire: (sent) => ({
      tax_defaults: (sent ?? []).map(({ taxId, name, percent, enabled, there }) => ({
        ...(there && wireOfRecord(there)),
        ...{ system_taxid: Number(taxId), name, amount: percent, enabled },
      })),
    }),
    wireKeys: { tax_defaults: [], system_taxid: [] },
    unconfirmed: (sent, seen) => {
      const all = sent ?? [];
      if ((seen ?? []).length !== all.length) return [[]];
      return all.flatMap((each, at) => (isSameDefault(each, seen ?? []) ? [] : [[String(at)]]));
    },
  },
};

export const billVendorRecord = record("bill vendor", {
  accountId: account,
  id: ownId(toBillVendorId, "vendorid"),
  name: name("vendor_name"),
  accountNumber: text("account_number", null),
  primaryContact,
  phone: text("phone", null),
  website: text("website", null),
  address: addressUnder({
    ...{ street: "street", street2: "street2", city: "city" },
    ...{ province: "province", postalCode: "postal_code", country: "country" },
  }),
  currency: currency("currency_code"),
  language: code("language"),
  is1099Vendor: flag("is_1099", false),
  note: text("note", null), // missing in 2020
  outstanding: balance("outstanding_balance"),
  overdue: balance("overdue_balance"),
  taxDefaults,
  archived,
  deleted,
  createdAt: utcInstant("created_at"),
  updatedAt: utcInstant("updated_at"),
});

export type BillVendor = Shown<typeof billVendorRecord>;

/** FreshBooks ignores every filter of vendors, as observed. */
const filters = criteria<BillVendor>()({
  ids: (ids: readonly BillVendorId[]) => ({
    ...locally<BillVendor>(({ id }) => ids.includes(id)),
    impossible: ids.length === 0,
  }),
  nameContains: (part: string) => locally<BillVendor>((vendor) => contains(vendor.name, part)),
  currency: (wanted: string) => locally<BillVendor>((vendor) => vendor.currency === wanted),
  is1099Vendor: (wanted: boolean) => locally<BillVendor>((vendor) => vendor.is1099Vendor === wanted),
  updatedAt: ({ from, before }: Period) => ({
    ...locally<BillVendor>((vendor) => {
      const at = changedAt(vendor);
      return (!from || at >= from) && (!before || at < before);
    }),
    impossible: from !== undefined && before !== undefined && from >= before,
  }),
});

/** No sort of vendors is known to work. */
const orders = {
  NAME_ASC: byText<BillVendor>((vendor) => vendor.name, undefined, 1),
  NAME_DESC: byText<BillVendor>((vendor) => vendor.name, undefined, -1),
} satisfies Record<string, Order<BillVendor>>;

const isDeleted = (vendor: BillVendor): boolean => vendor.deleted;

const deletedOnes: Filter<BillVendor> = { send: [["vis_state", "1"]], holds: isDeleted };

const billVendors = accountNoun({
  path: "bill_vendors/bill_vendors",
  many: "bill_vendors",
  one: "bill_vendor",
  record: billVendorRecord,
  filters,
  orders,
  searched: [
    { filters: () => [] },
    {
      filters: () => [deletedOnes],
      reveals: { name: "vis_state", holds: isDeleted },
    },
  ],
});

/** The vendors of one account. The plan may lack them: 200 with the error 31001. */
export function billVendorsOf(session: Session, accountId: AccountId) {
  const noun = billVendors(session, accountId);
  return {
    ...noun,
    /** Those that FreshBooks omits from its list. */
    deleted: async (): Promise<readonly BillVendor[]> => {
      const query = { filters: [deletedOnes], includes: [] };
      return settle(query, await readWhole(asking(noun.collection.source, query))).items;
    },
  };
}
