import type { Day } from "../../../values/dates.ts";
import type { BillId, BillVendorId } from "../../../values/ids.ts";
import type { Period, Range } from "../../../values/range.ts";
import { type Asked, criteria } from "../../lists/criteria.ts";
import { archivedIs, between, byValue, changedAt, locally } from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import type { Bill, BillStatus } from "./record.ts";
import { billStatus } from "./record.ts";

const isWithin = (at: Day, { from, to }: Range<Day>): boolean => (!from || at >= from) && (!to || at <= to);

export const billFilters = criteria<Bill>()({
  ids: (ids: readonly BillId[]): Filter<Bill> => ({
    send: ids.map((id) => ["ids[]", id]),
    holds: ({ id }) => ids.includes(id),
    impossible: ids.length === 0,
  }),
  statuses: (wanted: readonly BillStatus[]): Filter<Bill> => ({
    send: wanted.map((status) => ["statuses[]", billStatus.toWire(status) ?? ""]),
    holds: ({ status }) => status !== null && wanted.includes(status),
    impossible: wanted.length === 0,
  }),
  currency: (wanted: string): Filter<Bill> => ({
    send: [["currency_code", wanted]],
    holds: ({ currency }) => currency === wanted,
  }),
  number: (wanted: string) => locally<Bill>(({ number }) => number === wanted),
  issueDate: (days: Range<Day>) => between<Bill>("issue_date", days, ({ issueDate }) => issueDate),
  dueDate: (days: Range<Day>) => locally<Bill>(({ dueDate }) => isWithin(dueDate, days)),
  updatedAt: ({ from, before }: Period) => ({
    ...locally<Bill>((bill) => {
      const at = changedAt(bill);
      return (!from || at >= from) && (!before || at < before);
    }),
    impossible: from !== undefined && before !== undefined && from >= before,
  }),
  archived: archivedIs,
});

export type BillCriteria = Asked<typeof billFilters>;

/** By the one vendor that a request can name. A bill without its vendor contradicts nothing, and confirms nothing. */
export const ofVendor = (id: BillVendorId): Filter<Bill> => ({
  send: [["vendorid", id]],
  holds: ({ vendorId }) => vendorId === null || vendorId === id,
});

/** No sort of bills is known to work. */
export const billOrders = {
  ISSUE_DATE_ASC: byValue<Bill>(({ issueDate }) => issueDate, 1),
  ISSUE_DATE_DESC: byValue<Bill>(({ issueDate }) => issueDate, -1),
  DUE_DATE_ASC: byValue<Bill>(({ dueDate }) => dueDate, 1),
  DUE_DATE_DESC: byValue<Bill>(({ dueDate }) => dueDate, -1),
};
