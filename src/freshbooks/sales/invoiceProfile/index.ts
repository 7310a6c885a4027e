import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { namingParent, type Relation } from "../../lists/children.ts";
import { accountNoun } from "../../nouns/account.ts";
import type { Refusals } from "../../writes/write.ts";
import { invoiceProfileFilters, ofAnyClient } from "./criteria.ts";
import { type InvoiceProfile, invoiceProfileRecord } from "./record.ts";
import { writesOf } from "./writes.ts";

const refusals: Refusals = {
  16003: { code: "INVALID", message: "The first issue date must be today or later" },
};

const invoiceProfiles = accountNoun({
  path: "invoice_profiles/invoice_profiles",
  many: "invoice_profiles",
  one: "invoice_profile",
  twin: "profileid",
  record: invoiceProfileRecord,
  filters: invoiceProfileFilters,
  alike: ({ clientId }) => (clientId ? { clientIds: [clientId] } : {}),
  orders: {},
  refusals,
});

const ofClients: Relation<ClientId, InvoiceProfile> = namingParent(ofAnyClient, ({ clientId }) => clientId);

/** The recurring profiles of one account. */
export function invoiceProfilesOf(session: Session, accountId: AccountId) {
  const noun = invoiceProfiles(session, accountId);
  return { ...noun, ...writesOf(noun, refusals), ofClients: noun.childrenBy(ofClients) };
}
