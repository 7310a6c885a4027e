import { addDays, type Day, lastDay } from "../../../values/dates.ts";
import type { JournalEntrySubAccountId } from "../../../values/ids.ts";
import type { Range } from "../../../values/range.ts";
import { oneAtATime } from "../../lists/children.ts";
import { criteria } from "../../lists/criteria.ts";
import { oneOf } from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import type { JournalEntryLine } from "./record.ts";

/** Whether FreshBooks includes the last day is not known: one more day is requested, and dropped here. */
function within({ from, to }: Range<Day>): Filter<JournalEntryLine>[] {
  const filters: Filter<JournalEntryLine>[] = [];
  if (from) filters.push({ send: [["start_date", from]], holds: ({ date }) => date >= from });
  if (to && to !== lastDay) {
    const after = addDays(to, 1);
    filters.push({
      send: [["end_date", after]],
      holds: ({ date }) => date <= after,
      keeps: ({ date }) => date <= to,
    });
  }
  return filters;
}

const subAccountOf = ({ subAccountId }: JournalEntryLine) => subAccountId;
const onSubAccount = (ids: readonly JournalEntrySubAccountId[]): Filter<JournalEntryLine> =>
  oneOf<JournalEntryLine>(ids, "sub_accountid", subAccountOf);

export const onSubAccounts = oneAtATime(subAccountOf, onSubAccount);

export const lineFilters = criteria<JournalEntryLine>()({
  subAccountIds: onSubAccount,
  date: within,
});
