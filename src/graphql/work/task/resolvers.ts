import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type { TaskCreateInput, TaskFilterInput, TaskUpdateInput } from "../../../generated/resolvers.ts";
import type { Context } from "../../contract/context.ts";
import { ownBusinessOf } from "../../contract/context.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { defaultTaxes, taxesNamed } from "../../sales/defaultTaxes.ts";
import { defined } from "../../writing/changes.ts";
import { lookByName } from "../../writing/look.ts";
import { checkNotNegative, checkPrice } from "../../writing/moneyInput.ts";
import { usualMutations } from "../../writing/usual.ts";
import { taskEntity } from "./entity.ts";

const filter = filterOf<TaskFilterInput>()({ ids: { ids: "Task" }, amounts: ["rate"] });
const lists = listsOf(taskEntity, { name: "tasks", filter, toCriteria: (asked) => asked });

const { create, update, show } = usualMutations(taskEntity, ({ tasks }) => tasks);

type Input = TaskCreateInput | TaskUpdateInput;

/** The input with its taxes as numbers. Rejects what FreshBooks would reject or drop. */
async function checked<Given extends Input>(complaints: Complaints, input: Given, context: Context) {
  const { name, rate, billable, taxIds, ...rest } = input;
  if (name !== undefined && !name?.trim())
    complaints.add("REQUIRED", ["name"], "The name of a task is required");
  if (rate === null) complaints.add("REQUIRED", ["rate"], "A task requires a rate, zero or above");
  if (rate && !rate.currency)
    complaints.add("REQUIRED", ["rate", "currency"], "The currency of a task's rate is required");
  if (rate) checkNotNegative(complaints, ["rate"], rate);
  if (billable === null) complaints.add("REQUIRED", ["billable"], "A task requires this: true or false");
  const taxes = await taxesNamed(complaints, "Task", input, context);
  return {
    ...rest,
    ...defined({ name, billable, taxIds: taxIds === undefined ? undefined : taxes }),
    ...(rate && { rate: checkPrice(complaints, ["rate"], rate, "") }),
  };
}

export const task: NounResolvers = {
  TaskFilterInput: filter.assert,
  Query: { task: taskEntity.byId },
  Business: { tasks: lists.all },
  Task: {
    ...taskEntity.fields,
    taxes: defaultTaxes,
    service: async (record, _, context) => {
      const { businessId } = await ownBusinessOf(context, record);
      return context.inBusiness(businessId).service.ofTask(record.id);
    },
  },
  Mutation: {
    taskCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      const whole = await checked(complaints, input, context);
      return create(whole, context, info, complaints, lookByName("tasks", input.name), ["tax"]);
    },
    taskUpdate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      return update(await checked(complaints, input, context), context, info, complaints);
    },
    taskDelete: show("deleted"),
    taskRestore: show("active"),
  },
};
