import type { Expense, ExpenseInput } from "../../../freshbooks/costs/expense/record.ts";
import { createComplaints, type Written } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { answer, checkCurrent, type Phase } from "../../writing/answer.ts";
import { checkChanges } from "../../writing/changes.ts";
import { checkFile, type FileFor, type FileSending, writeWith } from "../../writing/files.ts";
import { lookIn } from "../../writing/look.ts";
import { checkPositive } from "../../writing/moneyInput.ts";
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
const writing = (
  receipt: FileSending | undefined,
  accountId: Expense["accountId"],
  context: Context,
  fields: ExpenseInput,
  write: (fields: ExpenseInput) => Promise<Written<Expense>>,
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

export const expenseMutations: Resolvers = {
  Mutation: {
    expenseCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      if (!input.categoryId && !input.category)
        complaints.add("REQUIRED", ["category"], "The category of an expense is required");
      const { accountId, category, client, check, inPath } = await referred(complaints, input, context);
      check(accountId);
      if (!input.amount.currency && !input.clientId)
        complaints.add("REQUIRED", ["amount", "currency"], "The currency is required without a client");
      checkPositive(complaints, ["amount"], input.amount);
      const fields = toExpenseInput(complaints, input, client?.currency);
      const receipt = input.receipt
        ? await checkFile(complaints, input.receipt, receiptOf(accountId, context))
        : undefined;
      const business = accountId && (await context.businessOf({ accountId }));
      if (!business || !category) return nothing(complaints);

      const date = input.date ?? (await context.today(accountId));
      const whole: ExpenseInput = {
        ...fields,
        date,
        categoryId: category.id,
        ...(client && { clientId: client.id }),
      };
      const create = writing(receipt, accountId, context, whole, (all) =>
        context.books(accountId).expenses.create(all, partsOf(info), business.staffId),
      );
      const { item, userErrors } = await answer(context, complaints.list, [create], {
        mayBe: "the expense may have been recorded",
        look: lookIn(business.businessId, lastEntered),
      });
      return payload({ item, userErrors: userErrors.map(inPath) });
    },

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
