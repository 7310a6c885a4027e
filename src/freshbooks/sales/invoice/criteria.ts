import { addDays, type Day, daysBetween } from "../../../values/dates.ts";
import type { ClientId, InvoiceId } from "../../../values/ids.ts";
import { isPositive } from "../../../values/money.ts";
import type { Range } from "../../../values/range.ts";
import { folded } from "../../../values/text.ts";
import { criteria } from "../../lists/criteria.ts";
import {
  anyOf,
  archivedIs,
  between,
  byValue,
  locally,
  oneOfWords,
  updatedWithin,
} from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import type { Invoice } from "./record.ts";
import { type InvoiceStatus, invoiceStatus } from "./words.ts";

export const ofAnyClient = (ids: readonly ClientId[]): Filter<Invoice> =>
  anyOf<Invoice>(ids, "customerid", "customerids", ({ clientId }) => clientId, true);

const isDraft = ({ status }: Invoice): boolean => status === "DRAFT" || status === "CREATED";

/** Whether it was sent, and counts in the books: neither a draft nor deleted. */
export const isIssued = (invoice: Invoice): boolean => !invoice.deleted && !isDraft(invoice);

/** An amount is outstanding. Whether FreshBooks counts drafts is not known, so they are omitted here. */
const owes = (invoice: Invoice) => isPositive(invoice.outstanding) && !isDraft(invoice);
const owing: Filter<Invoice> = {
  send: [["outstanding", "true"]],
  holds: ({ outstanding }) => isPositive(outstanding),
  keeps: owes,
};

type Due = { readonly overdueSince?: Range<Day> };

export const invoiceFilters = criteria<Invoice>()({
  ids: (ids: readonly InvoiceId[]) => anyOf<Invoice>(ids, "invoiceid", "invoiceids", ({ id }) => id),
  clientIds: ofAnyClient,
  statuses: (statuses: readonly InvoiceStatus[]) =>
    oneOfWords<Invoice, InvoiceStatus>(statuses, "v3_status", invoiceStatus, ({ status }) => status, true),
  number: (wanted: string): Filter<Invoice> => ({
    send: [["invoice_number", wanted]],
    holds: ({ number }) => folded(number) === folded(wanted),
    exactly: ({ number }) => number === wanted,
  }),
  issueDate: (days: Range<Day>) => between<Invoice>("date", days, ({ issueDate }) => issueDate, true),
  updatedAt: updatedWithin,
  unpaid: (wanted: boolean, { overdueSince }: Due) => {
    if (!wanted) return locally<Invoice>((invoice) => !owes(invoice));
    return overdueSince === undefined ? owing : undefined;
  },
  /** Unpaid, and due on these days, whatever the issue date: an invoice may be due before that. */
  overdueSince: ({ from, to }: Range<Day>) => [
    owing,
    locally<Invoice>(
      ({ dueDate }) => dueDate !== null && (!from || dueDate >= from) && (!to || dueDate <= to),
    ),
  ],
  archived: archivedIs,
});

/** The only sort of invoices known to work. */
export const invoiceOrders = {
  ISSUE_DATE_ASC: byValue<Invoice>(({ issueDate }) => issueDate, 1, "invoice_date_asc"),
  ISSUE_DATE_DESC: byValue<Invoice>(({ issueDate }) => issueDate, -1, "invoice_date_desc"),
};

/** How many days ago payment was due, of what is owed; null for what is not overdue. The filter selects by the same. */
export const daysOverdue = (invoice: Invoice, today: Day): number | null => {
  const { dueDate, deleted } = invoice;
  return dueDate !== null && dueDate < today && !deleted && owes(invoice)
    ? daysBetween(dueDate, today)
    : null;
};

/** The due dates of invoices overdue by this many days today; those due today are not overdue. */
export const dueDates = (today: Day, { from = 1, to }: Range<number>): Range<Day> => ({
  ...(to !== undefined && { from: addDays(today, -to) }),
  to: addDays(today, -from),
});
