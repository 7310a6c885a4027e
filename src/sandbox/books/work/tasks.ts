import type { TaxSeed } from "../../sales/tax.ts";
import type { TaskSeed } from "../../work/task.ts";
import { formerService, studioServices } from "./words.ts";

const dayMs = 86_400_000;

/** The number of a service's twin in accounting: far from the service's, so that no mix-up passes by luck. */
export const taskIdOf = (index: number): number => 70_986 + 2 * index;

/** From before services: none names them. */
const early = [
  ["General", "0.00"],
  ["Meetings", "50.00"],
  ["Travel", "40.00"],
] as const;

/** The services again, as accounting has them: with a currency, and the first with a tax. */
export const studioTasks = (start: number, taxes: readonly TaxSeed[]): TaskSeed[] => [
  ...early.map(([name, rate], index) => ({
    ...{ id: 55_226 + index, name, rate, createdAt: new Date(start - (9 - index) * dayMs).toISOString() },
  })),
  ...studioServices.map(([name, rate, billable], index) => ({
    ...{ id: taskIdOf(index), name, rate: rate || "0.00", billable },
    createdAt: new Date(start + (index * dayMs + 17 * 3_600_000)).toISOString(),
    ...(index === 0 && { description: "By the hour, revisions included" }),
    ...(index < 2 && { taxIds: taxes.slice(0, index + 1).map(({ id }) => id) }),
    ...(name === formerService && { archived: true }),
  })),
];
