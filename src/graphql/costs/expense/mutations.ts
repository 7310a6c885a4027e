import { type Expense, type ExpenseInput, expenseRecord } from "../../../freshbooks/costs/expense/record.ts";
import type { Path } from "../../../freshbooks/records/field.ts";
import {
  type Complaints,
  createComplaints,
  noSuchRecord,
  type Written,
} from "../../../freshbooks/writes/write.ts";
import type { ExpenseCreateInput, ExpenseUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import { toClientId, toExpenseCategoryId } from "../../../values/ids.ts";
import type { Context, Opened } from "../../contract/context.ts";
import { answer, checkCurrent, named, type Phase } from "../../writing/answer.ts";
import { checkChanges, usualMutations } from "../../writing/usual.ts";
import { needsCurrency, toExpenseInput } from "./input.ts";
import { checkReceipt, type Receipt, writeWith } from "./receipt.ts";

const { payload, nothing, partsOf, change, show } = usualMutations({
  type: "Expense",
  key: "expense",
  table: expenseRecord,
  writerIn: ({ expenses }) => expenses,
});

type Reference<Item> = { opened: Opened | null; item: Item | null };

/** The category and the client that an input names. They are looked up together. */
async function referred(
  complaints: Complaints,
  { categoryId, clientId }: ExpenseCreateInput | ExpenseUpdateInput,
  context: Context,
) {
  const category = categoryId
    ? await named(context, complaints, "ExpenseCategory", ["categoryId"], categoryId)
    : null;
  const client = clientId ? await named(context, complaints, "Client", ["clientId"], clientId) : null;
  const [foundCategory, foundClient] = await Promise.all([
    category?.loaders.expenseCategory.load(toExpenseCategoryId(category.number)),
    client?.loaders.client.load(toClientId(client.number)),
  ]);
  return {
    category: { opened: category, item: foundCategory ?? null },
    client: { opened: client, item: foundClient ?? null },
  };
}

/** Complains about a record that is not there, is deleted, or belongs to another account than the expense. */
function checkReferred<Item extends { deleted: boolean; accountId: string }>(
  complaints: Complaints,
  path: Path,
  { opened, item }: Reference<Item>,
  accountId: string | undefined,
): void {
  if (!opened) return;
  if (!item) complaints.add("NOT_FOUND", path, noSuchRecord);
  else if (item.deleted) complaints.add("DELETED", path, "It is deleted; restore it first");
  else if (accountId && item.accountId !== accountId)
    complaints.add("NOT_FOUND", path, "It belongs to another account than the expense");
}

/** Writes the fields, and sends the file before them where there is one. */
const writing = (
  receipt: Receipt | undefined,
  accountId: Expense["accountId"],
  context: Context,
  fields: ExpenseInput,
  write: (fields: ExpenseInput) => Promise<Written<Expense>>,
): Phase<Expense> => ({
  path: [],
  run: () =>
    receipt
      ? writeWith(receipt, accountId, context, (file) => write({ ...fields, receipt: file }))
      : write(fields),
});

export const expenseMutations: Resolvers = {
  Mutation: {
    expenseCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      if (!input.categoryId) complaints.add("REQUIRED", ["categoryId"], "Say what it counts as");
      const { category, client } = await referred(complaints, input, context);
      const accountId = category.opened?.accountId;
      checkReferred(complaints, ["categoryId"], category, accountId);
      checkReferred(complaints, ["clientId"], client, accountId);
      if (!input.amount) complaints.add("REQUIRED", ["amount"], "Say how much was spent");
      else if (!input.amount.currency && !input.clientId)
        complaints.add("REQUIRED", ["amount", "currency"], "Without a client the currency is needed");
      const fields = toExpenseInput(complaints, input, client.item?.currency);
      const receipt = input.receipt
        ? await checkReceipt(complaints, input.receipt, accountId, context)
        : undefined;
      if (!accountId || !category.item) return nothing(complaints);

      const date = input.date ?? (await context.today(accountId));
      const whole: ExpenseInput = {
        ...fields,
        date,
        categoryId: category.item.id,
        ...(client.item && { clientId: client.item.id }),
      };
      const staffId = (await context.businessOf(accountId))?.staffId;
      const create = writing(receipt, accountId, context, whole, (all) =>
        context.books(accountId).expenses.create(all, partsOf(info), staffId),
      );
      return payload(
        await answer(context, complaints.list, [create], {
          mayBe: "the expense may have been recorded",
          look: `Look at business { expenses(filter: { spentFrom: "${date}", spentTo: "${date}" }) { nodes { vendor notes amount { amount } } } } before you repeat it.`,
        }),
      );
    },

    expenseUpdate: (_, { input }, context, info) => {
      const { id, expectedUpdatedAt, archived, ...changes } = input;
      return change(
        { id, archived },
        context,
        info,
        async ({ accountId, number, writes, parts, complaints }) => {
          // Read only where the answer is needed: before a file is sent for it, for the currency, or for who changed it last.
          const [current, { category, client }] = await Promise.all([
            changes.receipt || expectedUpdatedAt || needsCurrency(input) ? writes.now(number) : undefined,
            referred(complaints, input, context),
          ]);
          if (current !== undefined) checkCurrent(complaints, current, expectedUpdatedAt, archived === false);

          if (changes.categoryId === null)
            complaints.add("REQUIRED", ["categoryId"], "An expense has a category");
          if (changes.amount === null) complaints.add("REQUIRED", ["amount"], "An expense has an amount");
          if (changes.date === null) complaints.add("REQUIRED", ["date"], "An expense has a day");
          checkReferred(complaints, ["categoryId"], category, accountId);
          checkReferred(complaints, ["clientId"], client, accountId);
          const fields = toExpenseInput(complaints, input, current?.amount.currency);
          const receipt = changes.receipt
            ? await checkReceipt(complaints, changes.receipt, accountId, context)
            : undefined;
          const isChange = Object.keys(changes).length > 0;
          checkChanges(complaints, isChange || typeof archived === "boolean");

          const whole: ExpenseInput = {
            ...fields,
            ...(category.item && { categoryId: category.item.id }),
            ...(client.item ? { clientId: client.item.id } : changes.clientId === null && { clientId: null }),
            ...(changes.receipt === null && { receipt: null }),
          };
          return isChange
            ? [writing(receipt, accountId, context, whole, (all) => writes.update(number, all, parts))]
            : [];
        },
        { path: [] },
      );
    },

    expenseArchive: (_, { input }, context, info) => show(input.id, "archived", context, info),
    expenseRestore: (_, { input }, context, info) => show(input.id, "active", context, info),
    expenseDelete: (_, { input }, context, info) => show(input.id, "deleted", context, info),
  },
};
