import type { ClientId, InvoiceProfileId } from "../../../values/ids.ts";
import { criteria } from "../../lists/criteria.ts";
import { anyOf, archivedIs, flagIs, locally } from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import type { InvoiceProfile } from "./record.ts";

export const ofAnyClient = (ids: readonly ClientId[]): Filter<InvoiceProfile> =>
  anyOf<InvoiceProfile>(ids, "clientid", "clientids", ({ clientId }) => clientId);

/** The documented filters, none of which is known to work, so every row is checked; and two that FreshBooks does not have. */
export const invoiceProfileFilters = criteria<InvoiceProfile>()({
  ids: (ids: readonly InvoiceProfileId[]) =>
    anyOf<InvoiceProfile>(ids, "profileid", "profileids", ({ id }) => id),
  clientIds: ofAnyClient,
  currency: (wanted: string): Filter<InvoiceProfile> => ({
    send: [["currency_code", wanted]],
    holds: ({ currency }) => currency === wanted,
  }),
  billsUnbilledTime: (wanted: boolean) =>
    flagIs<InvoiceProfile>("include_unbilled_time", wanted, ({ billsUnbilledTime }) => billsUnbilledTime),
  paused: (wanted: boolean) => locally<InvoiceProfile>(({ paused }) => paused === wanted),
  archived: archivedIs,
});
