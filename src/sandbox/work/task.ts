import { amounts, type Filters, flag } from "../families/accounting/filters.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Moment } from "../state/moment.ts";
import type { Row, RowSeed } from "../state/row.ts";
import { centsIn, money } from "../wire/json.ts";

/** Tasks and services count apart: a task's number never is that of a service by chance. */
const numbersAbove = 55_000;

const filters: Filters<Row> = {
  billable: flag((row) => row.fields.billable === true),
  ...amounts("rate", (row) => centsIn(row.fields.rate)),
};

const usual = simple({
  singular: "task",
  plural: "tasks",
  idField: "taskid",
  rows: (account) => account.tasks,
  kinds: {
    text: ["name"],
    "text?": ["description"],
    money: ["rate"],
    flag: ["billable"],
    whole0: ["tax1", "tax2"],
  },
  required: ["name"],
  defaults: { billable: true, rate: money("0.00", "") },
  filters,
  show: ({ fields }) => ({ tname: fields.name ?? null, tdesc: fields.description ?? null }),
});

/** The tasks of a firm, which are twins of the services of its business. */
export const task: typeof usual = {
  ...usual,
  show(row, moment) {
    const { accounting_systemid: _, ...shown } = usual.show(row, moment);
    return shown;
  },
  /** A billable one makes a service; what becomes of the task later leaves that alone. */
  create(body, moment) {
    moment.account.series.reach("task", numbersAbove);
    const row = usual.create(body, moment);
    if (row.fields.billable === true) for (const tell of moment.account.newTasks) tell(row);
    return row;
  },
};

/** A task; at most two taxes, by their ids. */
export type TaskSeed = RowSeed & {
  name: string;
  rate: string;
  /** That of the account when absent. */
  currency?: string;
  description?: string;
  billable?: boolean;
  taxIds?: readonly number[];
};

/** Adds a task as the books give it, without a service. */
export function addTaskSeed(seed: TaskSeed, { account }: Moment): void {
  const { name, rate, currency = account.seed.currency, description = "", billable = true } = seed;
  const { taxIds: [tax1 = 0, tax2 = 0] = [] } = seed;
  task.addSeed(seed, { name, description, billable, rate: money(rate, currency), tax1, tax2 }, account);
}
