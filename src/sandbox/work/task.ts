import { amounts, type Filters, flag } from "../families/accounting/filters.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Moment } from "../state/moment.ts";
import type { Row, RowSeed } from "../state/row.ts";
import { centsIn, money } from "../wire/json.ts";

/** Tasks and services are numbered separately: equal numbers never match by chance. */
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

/** A firm's tasks, which are twins of its business's services. */
export const task: typeof usual = {
  ...usual,
  show(row, moment) {
    const { accounting_systemid: _, ...shown } = usual.show(row, moment);
    return shown;
  },
  /** A billable one creates a service, unaffected by later changes of the task. */
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
  /** Defaults to the account's. */
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
