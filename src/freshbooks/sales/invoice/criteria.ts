import { addDays, type Day } from "../../../values/dates.ts";
import type { ClientId } from "../../../values/ids.ts";
import { isPositive } from "../../../values/money.ts";
import { anyOf, archivedIs, between, byValue, locally, updatedSince } from "../../lists/filters.ts";
import type { Filter } from "../../lists/list.ts";
import type { Invoice } from "./index.ts";
import { type InvoiceStatus, invoiceStatus } from "./words.ts";

/** Which invoices. Every condition given must hold. */
export type InvoiceCriteria = {
  clientIds?: readonly ClientId[];
  statuses?: readonly InvoiceStatus[];
  number?: string;
  issuedFrom?: Day;
  issuedTo?: Day;
  updatedSince?: Date;
  unpaid?: boolean;
  /** Unpaid, and due on this day or earlier. */
  overdueSince?: Day;
  archived?: boolean;
};

export function invoiceFilters(asked: InvoiceCriteria): Filter<Invoice>[] {
  const { clientIds, statuses, number, unpaid, overdueSince, archived } = asked;
  // Nothing is due before it is issued, so a due date bounds the issue date as well.
  const issuedTo = [asked.issuedTo, overdueSince].filter((day) => day !== undefined).sort()[0];

  return [
    clientIds && ofAnyClient(clientIds),
    statuses && inStatus(statuses),
    number !== undefined && {
      send: [["invoice_number", number]] as const,
      holds: (invoice: Invoice) => invoice.number === number,
    },
    ...between<Invoice>("date", asked.issuedFrom, issuedTo, ({ issueDate }) => issueDate, true),
    asked.updatedSince && updatedSince<Invoice>(asked.updatedSince),
    (unpaid === true || overdueSince !== undefined) && owing,
    unpaid === false && locally<Invoice>((invoice) => !owing.keeps(invoice)),
    overdueSince !== undefined &&
      locallyToo((invoice) => invoice.dueDate !== null && invoice.dueDate <= overdueSince),
    archived !== undefined && archivedIs<Invoice>(archived),
  ].filter((filter) => !!filter);
}

export const ofAnyClient = (ids: readonly ClientId[]): Filter<Invoice> =>
  anyOf<Invoice>(ids, "customerid", "customerids", ({ clientId }) => clientId, true);

/** Something is outstanding. Whether FreshBooks counts drafts among them is not known, so they are left out here. */
const owing = {
  send: [["outstanding", "true"]] as const,
  holds: ({ outstanding }: Invoice) => isPositive(outstanding),
  keeps: ({ outstanding, status }: Invoice) =>
    isPositive(outstanding) && status !== "DRAFT" && status !== "CREATED",
};

const locallyToo = (keeps: (invoice: Invoice) => boolean): Filter<Invoice> => locally(keeps);

function inStatus(statuses: readonly InvoiceStatus[]): Filter<Invoice> {
  const wanted = new Set(statuses);
  const [only] = wanted;
  const word = wanted.size === 1 && only ? invoiceStatus.toWire(only) : undefined;
  const holds = ({ status }: Invoice) => status !== null && wanted.has(status);
  if (word) return { send: [["v3_status", word]], proven: true, holds };
  return { ...locally(holds), impossible: wanted.size === 0 };
}

/** The only sort of invoices that was seen to work. */
export const invoiceOrders = {
  ISSUE_DATE_ASC: byValue<Invoice>(({ issueDate }) => issueDate, 1, "invoice_date_asc"),
  ISSUE_DATE_DESC: byValue<Invoice>(({ issueDate }) => issueDate, -1, "invoice_date_desc"),
};

export type InvoiceOrder = keyof typeof invoiceOrders;

/** The day that is so many days before today: due then or earlier is overdue by at least that long. */
export const dueBefore = (today: Day, days: number): Day => addDays(today, -days);
