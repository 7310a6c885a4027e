import { type TaskId, toTaskId } from "../../values/ids.ts";
import { compareDecimals } from "../../values/money.ts";
import type { Range } from "../../values/range.ts";
import { criteria } from "../lists/criteria.ts";
import {
  anyOf,
  archivedIs,
  byText,
  byUpdate,
  contains,
  flagIs,
  locally,
  updatedWithin,
} from "../lists/filters.ts";
import type { Filter, Order } from "../lists/query.ts";
import { accountNoun } from "../nouns/account.ts";
import { account, archived, deleted, easternInstant, flag, name, ownId, text } from "../records/kinds.ts";
import { money } from "../records/money.ts";
import { record, type Shown } from "../records/record.ts";
import { taxIds } from "../records/taxIds.ts";

export const taskRecord = record("task", {
  accountId: account,
  id: ownId(toTaskId),
  name: name("name"),
  description: text("description", null),
  rate: money("rate"),
  billable: flag("billable"),
  taxIds,
  archived,
  deleted,
  updatedAt: easternInstant("updated"),
});

export type Task = Shown<typeof taskRecord>;

/** Whether FreshBooks includes the upper bound is not known: more is requested, and the rest is dropped here. */
function rateWithin({ from, to }: Range<string>): Filter<Task>[] {
  const filters: Filter<Task>[] = [];
  if (from !== undefined)
    filters.push({
      send: [["rate_min", from]],
      holds: ({ rate }) => compareDecimals(rate.amount, from) >= 0,
    });
  if (to !== undefined) {
    const above = String(BigInt(to.split(".")[0] ?? to) + 1n);
    filters.push({
      send: [["rate_max", above]],
      holds: ({ rate }) => compareDecimals(rate.amount, above) <= 0,
      keeps: ({ rate }) => compareDecimals(rate.amount, to) <= 0,
    });
  }
  return filters;
}

/** The documentation has `projectids` too; no row shows a project, so whether it was honored cannot be judged. */
const filters = criteria<Task>()({
  ids: (ids: readonly TaskId[]) => anyOf<Task>(ids, "taskid", "taskids", ({ id }) => id),
  billable: (wanted: boolean) => flagIs<Task>("billable", wanted, ({ billable }) => billable),
  rate: rateWithin,
  nameContains: (part: string) => locally<Task>((task) => contains(task.name, part)),
  updatedAt: updatedWithin,
  archived: archivedIs,
});

/** No sort of tasks is known to work. */
const orders = {
  NAME_ASC: byText<Task>((task) => task.name, undefined, 1),
  NAME_DESC: byText<Task>((task) => task.name, undefined, -1),
  UPDATED_AT_ASC: byUpdate<Task>(1),
  UPDATED_AT_DESC: byUpdate<Task>(-1),
} satisfies Record<string, Order<Task>>;

/** The tasks of one account, in the accounting family despite their path. They are deleted only by `vis_state`. */
export const tasksOf = accountNoun({
  path: "projects/tasks",
  many: "tasks",
  one: "task",
  twin: "taskid",
  record: taskRecord,
  filters,
  orders,
});
