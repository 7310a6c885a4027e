import { addDays, type Day } from "../../../values/dates.ts";
import type { ClientId } from "../../../values/ids.ts";
import { isPositive } from "../../../values/money.ts";
import { always, criteria } from "../../lists/criteria.ts";
import {
  anyOf,
  archivedIs,
  between,
  byValue,
  locally,
  oneOfWords,
  updatedSince,
} from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import type { Invoice } from "./record.ts";
import { type InvoiceStatus, invoiceStatus } from "./words.ts";

export const ofAnyClient = (ids: readonly ClientId[]): Filter<Invoice> =>
  anyOf<Invoice>(ids, "customerid", "customerids", ({ clientId }) => clientId, true);

const issuedBetween = (from: Day | undefined, to: Day | undefined) =>
  between<Invoice>("date", from, to, ({ issueDate }) => issueDate, true);

/** Something is outstanding. Whether FreshBooks counts drafts among them is not known, so they are left out here. */
const owes = ({ outstanding, status }: Invoice) =>
  isPositive(outstanding) && status !== "DRAFT" && status !== "CREATED";
const owing: Filter<Invoice> = {
  send: [["outstanding", "true"]],
  holds: ({ outstanding }) => isPositive(outstanding),
  keeps: owes,
};

type Due = { readonly overdueSince?: Day };

export const invoiceFilters = criteria<Invoice>()({
  clientIds: ofAnyClient,
  statuses: (statuses: readonly InvoiceStatus[]) =>
    oneOfWords<Invoice, InvoiceStatus>(statuses, "v3_status", invoiceStatus, ({ status }) => status, true),
  number: (wanted: string): Filter<Invoice> => ({
    send: [["invoice_number", wanted]],
    holds: ({ number }) => number === wanted,
  }),
  issuedFrom: (from: Day) => issuedBetween(from, undefined),
  // Nothing is due before it is issued, so a due date bounds the issue date as well.
  issuedTo: always((to: Day | undefined, { overdueSince }: Due) =>
    issuedBetween(undefined, [to, overdueSince].filter((day) => day !== undefined).sort()[0]),
  ),
  updatedSince,
  unpaid: (wanted: boolean, { overdueSince }: Due) => {
    if (!wanted) return locally<Invoice>((invoice) => !owes(invoice));
    return overdueSince === undefined ? owing : undefined;
  },
  /** Unpaid, and due on this day or earlier. */
  overdueSince: (day: Day) => [owing, locally<Invoice>(({ dueDate }) => dueDate !== null && dueDate <= day)],
  archived: archivedIs,
});

/** The only sort of invoices that was seen to work. */
export const invoiceOrders = {
  ISSUE_DATE_ASC: byValue<Invoice>(({ issueDate }) => issueDate, 1, "invoice_date_asc"),
  ISSUE_DATE_DESC: byValue<Invoice>(({ issueDate }) => issueDate, -1, "invoice_date_desc"),
};

/** The day that is so many days before today: due then or earlier is overdue by at least that long. */
export const dueBefore = (today: Day, days: number): Day => addDays(today, -days);
