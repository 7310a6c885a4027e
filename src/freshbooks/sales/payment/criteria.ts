import type { Day } from "../../../values/dates.ts";
import type { ClientId, InvoiceId } from "../../../values/ids.ts";
import type { Range } from "../../../values/range.ts";
import { type Asked, criteria } from "../../lists/criteria.ts";
import { anyOf, between, byValue, locally, oneOf, oneOfWords } from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import { type PaymentMethod, paymentMethod } from "../../records/paymentMethod.ts";
import type { Payment } from "./record.ts";

export const ofAnyClient = (ids: readonly ClientId[]): Filter<Payment> =>
  anyOf<Payment>(ids, "clientid", "clientids", ({ clientId }) => clientId, true);

export const ofInvoice = (id: InvoiceId): Filter<Payment> => ({
  send: [["invoiceid", id]],
  proven: true,
  holds: ({ invoiceId }) => invoiceId === id,
});

/** FreshBooks accepts one at a time. */
function ofAnyInvoice(ids: readonly InvoiceId[]): Filter<Payment> {
  const filter = oneOf<Payment>(ids, "invoiceid", ({ invoiceId }) => invoiceId, undefined, true);
  return filter.send.length > 0 ? filter : { ...filter, parts: [...new Set(ids)].map(ofInvoice) };
}

export const paymentFilters = criteria<Payment>()({
  clientIds: ofAnyClient,
  invoiceIds: ofAnyInvoice,
  date: (days: Range<Day>) => between<Payment>("date", days, ({ date }) => date, true),
  methods: (methods: readonly PaymentMethod[]) =>
    oneOfWords<Payment, PaymentMethod>(methods, "type", paymentMethod, ({ method }) => method),
  /** FreshBooks filters by the flag alone, and would omit payments that only the method or the credit note shows. */
  fromCredit: (wanted: boolean) => locally<Payment>(({ fromCredit }) => fromCredit === wanted),
});

export type PaymentCriteria = Asked<typeof paymentFilters>;

/** No sort of payments is known to work. */
export const paymentOrders = {
  DATE_ASC: byValue<Payment>(({ date }) => date, 1),
  DATE_DESC: byValue<Payment>(({ date }) => date, -1),
};
