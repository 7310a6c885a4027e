import { code, type Fields, flag, group, text } from "../../records/fields.ts";
import type { PostalAddress } from "../../records/wire.ts";

type AddressInput = { [Part in keyof PostalAddress]?: string | null };

/** What can be written of a client. Absent leaves alone, null clears. */
export type ClientInput = {
  organization?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  email?: string | null;
  businessPhone?: string | null;
  mobilePhone?: string | null;
  homePhone?: string | null;
  fax?: string | null;
  note?: string | null;
  billingAddress?: AddressInput | null;
  shippingAddress?: AddressInput | null;
  currency?: string | null;
  language?: string | null;
  vatName?: string | null;
  vatNumber?: string | null;
  industry?: string | null;
  companySize?: string | null;
  prefersEmail?: boolean | null;
  prefersPost?: boolean | null;
  attachesPdfToEmail?: boolean | null;
  allowsLateFees?: boolean | null;
  allowsLateReminders?: boolean | null;
};

const address = (kind: "p" | "s") =>
  group<keyof PostalAddress>({
    street: `${kind}_street`,
    street2: `${kind}_street2`,
    city: `${kind}_city`,
    province: `${kind}_province`,
    postalCode: `${kind}_code`,
    country: `${kind}_country`,
  });

export const clientFields: Fields<ClientInput> = {
  organization: text("organization"),
  firstName: text("fname"),
  lastName: text("lname"),
  email: text("email", null),
  businessPhone: text("bus_phone"),
  mobilePhone: text("mob_phone"),
  homePhone: text("home_phone", null),
  fax: text("fax"),
  note: text("note", null),
  billingAddress: address("p"),
  shippingAddress: address("s"),
  currency: code("currency_code"),
  language: code("language"),
  vatName: text("vat_name", null),
  vatNumber: text("vat_number", null),
  industry: text("company_industry", null),
  companySize: text("company_size", null),
  prefersEmail: flag("pref_email"),
  prefersPost: flag("pref_gmail"),
  attachesPdfToEmail: flag("allow_email_include_pdf"),
  allowsLateFees: flag("allow_late_fees"),
  allowsLateReminders: flag("allow_late_notifications"),
};
