import type { AccountId, BusinessId } from "../../values/ids.ts";
import { toCurrency } from "../../values/money.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError } from "../errors.ts";
import { accounting } from "../families/accounting.ts";
import { addressOf } from "../records/address.ts";
import { easternInstant, flagOrNull, text } from "../records/kinds.ts";
import { optional, shown } from "../records/modifiers.ts";
import { type Shown, standingAlone, view } from "../records/record.ts";
import { toText } from "../records/wire.ts";

const businessSettingsRecord = view("system", {
  freshbooksAccountId: shown("accountid", ({ accountid }) => toText(accountid)),
  name: text("name"),
  email: text("email"),
  infoEmail: text("info_email"),
  phone: text("bus_phone"),
  mobilePhone: text("mob_phone"),
  fax: text("fax"),
  address: addressOf({
    ...{ street: "street", street2: "street2", city: "city" },
    ...{ province: "province", postalCode: "code", country: "country" },
  }),
  currency: optional(shown("currency_code", (wire) => toCurrency(toText(wire.currency_code)))),
  timezone: text("timezone"),
  vatName: text("vat_name"),
  vatNumber: text("vat_number"),
  active: flagOrNull("active"),
  createdAt: easternInstant("date"),
});

export type BusinessSettings = Shown<typeof businessSettingsRecord>;

/**
 * The settings of an account. FreshBooks keeps them under their own number; one example calls it the business's, so
 * that is the fallback.
 */
export const settingsOf = (session: Session, accountId: AccountId) => ({
  read: async (systemId: string | null, businessId: BusinessId): Promise<BusinessSettings | null> =>
    (systemId === null ? null : await readSettings(session, accountId, systemId)) ??
    readSettings(session, accountId, businessId),
});

async function readSettings(
  { get }: Session,
  accountId: AccountId,
  number: string,
): Promise<BusinessSettings | null> {
  try {
    return await get(`/accounting/account/${accountId}/systems/systems/${number}`, (answer, origin) => {
      const { system } = accounting.open(answer);
      const settings = businessSettingsRecord.read(system, standingAlone(accountId, origin));
      if (settings.freshbooksAccountId === accountId) return settings;
      throw new FreshBooksError("unavailable", "FreshBooks answered with the settings of another account");
    });
  } catch (error) {
    if (error instanceof FreshBooksError && error.reason === "notFound") return null;
    throw error;
  }
}
