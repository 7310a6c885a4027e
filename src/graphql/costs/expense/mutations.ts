import type { GraphQLResolveInfo } from "graphql";
import type { Expense, ExpenseInput, NewExpense } from "../../../freshbooks/costs/expense/record.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import {
  type Complaints,
  createComplaints,
  type UserError,
  type Written,
} from "../../../freshbooks/writes/write.ts";
import type { ExpenseCreateInput, Resolvers } from "../../../generated/resolvers.ts";
import type { AccountId, BusinessId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { projectReferred } from "../../work/input.ts";
import { answer, checkCurrent, type Phase } from "../../writing/answer.ts";
import { checkChanges } from "../../writing/changes.ts";
import { checkFile, type FileFor, type FileSending, writeWith } from "../../writing/files.ts";
import { lookIn } from "../../writing/look.ts";
import { checkPositive } from "../../writing/moneyInput.ts";
import { checkThere } from "../../writing/named.ts";
import { tenantOfInput } from "../../writing/tenantOf.ts";
import { usualMutations } from "../../writing/usual.ts";
import { expenseEntity } from "./entity.ts";
import { needsCurrency, toExpenseInput } from "./input.ts";
import { referred } from "./referred.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(expenseEntity, ({ expenses }) => expenses);

/** The position of an expense's receipt in an input. */
const receiptOf = (accountId: AccountId | undefined, context: Context): FileFor => ({
  ...{ of: "expense", path: ["receipt"] },
  ...{ accountId, context },
});

/** Writes the fields, after sending the file if there is one. */
const writing = <Fields extends object>(
  receipt: FileSending | undefined,
  accountId: Expense["accountId"],
  context: Context,
  fields: Fields,
  write: (fields: Fields) => Promise<Written<Expense>>,
): Phase<Expense> => ({
  path: [],
  run: () =>
    receipt
      ? writeWith([receipt], { field: "receipt", accountId, context }, ([file]) =>
          write({ ...fields, ...(file && { receipt: file }) }),
        )
      : write(fields),
});

/** Enough to identify the one just entered. */
const lastEntered = "expenses(first: 5) { nodes { id date vendor note amount { amount currency } } }";

/** The project of a new expense, looked up beside the rest of the input. */
async function projectOf({ project, ...input }: ExpenseCreateInput, context: Context) {
  const complaints = createComplaints();
  const businessId = project ? await tenantOfInput(context, { ...input, project }) : "";
  const found =
    project && businessId
      ? await projectReferred(context, complaints, project, businessId as BusinessId)
      : null;
  return { found, list: complaints.list };
}

/** Its client, which is that of the expense. */
async function clientOf(
  complaints: Complaints,
  project: Project | null,
  { clientId }: ExpenseCreateInput,
  client: Client | null | undefined,
  accountId: AccountId | undefined,
  context: Context,
): Promise<Client | null | undefined> {
  if (!project) return client;
  if (!clientId) {
    if (!project.clientId || !accountId) return null;
    const own = await context.in(accountId).client.load(project.clientId);
    checkThere(complaints, "Client", ["project"], own);
    return own;
  }
  if (client && client.id !== project.clientId)
    complaints.add("INVALID", ["clientId"], `The project (${project.title}) is not for this client`);
  return client;
}

/** Records an expense. Everything is checked before its receipt is sent. */
export async function createExpense(input: ExpenseCreateInput, context: Context, info: GraphQLResolveInfo) {
  const complaints = createComplaints();
  if (!input.categoryId && !input.category)
    complaints.add("REQUIRED", ["category"], "The category of an expense is required");
  const [of, project] = await Promise.all([referred(complaints, input, context), projectOf(input, context)]);
  const { accountId, category, check, inPath } = of;
  check(accountId);
  const business = accountId && (await context.businessOf({ accountId }));
  complaints.addAll(project.list);
  if (business && project.found && project.found.businessId !== business.businessId)
    complaints.add("NOT_FOUND", ["project", "id"], "The record belongs to another business");
  const client = await clientOf(complaints, project.found, input, of.client, accountId, context);
  const isClientUnknown = input.project && !(project.found && accountId); // reported already
  if (!input.amount.currency && !input.clientId && !client && !isClientUnknown)
    complaints.add("REQUIRED", ["amount", "currency"], "The currency is required without a client");
  checkPositive(complaints, ["amount"], input.amount);
  const fields = toExpenseInput(complaints, input, client?.currency);
  const receipt = input.receipt
    ? await checkFile(complaints, input.receipt, receiptOf(accountId, context))
    : undefined;
  if (!business || !category) return nothing(complaints);

  const date = input.date ?? (await context.today(accountId));
  const whole: NewExpense = {
    ...fields,
    date,
    categoryId: category.id,
    ...(client && { clientId: client.id }),
    ...(project.found && { projectId: project.found.id }),
  };
  const create = writing(receipt, accountId, context, whole, (all) =>
    context.books(accountId).expenses.create(all, partsOf(info), business.staffId),
  );
  const { item, userErrors } = await answer(context, complaints.list, [create], {
    mayBe: "the expense may have been recorded",
    look: lookIn(business.businessId, lastEntered),
    keeps: ["expenseCategory"],
  });
  const inProject = (error: UserError): UserError =>
    error.path[0] === "projectId"
      ? { ...error, path: ["project", ...Object.keys(input.project ?? {})] }
      : error;
  return payload({ item, userErrors: userErrors.map(inPath).map(inProject) });
}

export const expenseMutations: Resolvers = {
  Mutation: {
    expenseCreate: (_, { input }, context, info) => createExpense(input, context, info),

    expenseUpdate: (_, { input }, context, info) => {
      const { id, expectedUpdatedAt, ...changes } = input;
      return change({ id }, context, info, async (subject) => {
        const { accountId, number, writes, parts, complaints, overtaken } = subject;
        // Read only when needed: before a file is sent for it, for the currency, or to detect other changes.
        const [current, { category, client, check, inPath }] = await Promise.all([
          changes.receipt || expectedUpdatedAt || needsCurrency(input) ? writes.now(number) : undefined,
          referred(complaints, input, context, { within: accountId }),
        ]);
        if (current !== undefined) checkCurrent(complaints, "Expense", current, expectedUpdatedAt, overtaken);

        for (const field of ["categoryId", "category"] as const)
          if (changes[field] === null)
            complaints.add("REQUIRED", [field], "The category of an expense is required");
        if (changes.amount === null)
          complaints.add("REQUIRED", ["amount"], "The amount of an expense is required");
        if (changes.date === null) complaints.add("REQUIRED", ["date"], "The day of an expense is required");
        check(accountId);
        const fields = toExpenseInput(complaints, input, current?.amount.currency);
        const receipt = changes.receipt
          ? await checkFile(complaints, changes.receipt, receiptOf(accountId, context))
          : undefined;
        checkChanges(complaints, Object.keys(changes).length > 0);

        const whole: ExpenseInput = {
          ...fields,
          ...(category && { categoryId: category.id }),
          ...(client ? { clientId: client.id } : changes.clientId === null && { clientId: null }),
          ...(changes.receipt === null && { receipt: null }),
        };
        return [
          writing(receipt, accountId, context, whole, async (all) => {
            const { item, userErrors } = await writes.update(number, all, parts);
            return { item, userErrors: userErrors.map(inPath) };
          }),
        ];
      });
    },

    expenseArchive: show("archived"),
    expenseRestore: show("active"),
    expenseDelete: show("deleted"),
  },
};
