import { type ExpenseCategory, expenseCategoryRecord } from "../../freshbooks/costs/expenseCategory.ts";
import { keeping } from "../../freshbooks/lists/judging.ts";
import { idOf, lossOf } from "../../freshbooks/records/record.ts";
import { createComplaints } from "../../freshbooks/writes/write.ts";
import type { ExpenseCategoryFilterInput } from "../../generated/resolvers.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { shownRows } from "../reading/rows.ts";
import { answer } from "../writing/answer.ts";
import { lookByName, lookIn } from "../writing/look.ts";
import { referred } from "../writing/named.ts";
import { payloadOf } from "../writing/payload.ts";

/** Reads categories by id. */
export const categoryEntity = entityOf(
  "ExpenseCategory",
  expenseCategoryRecord,
  ({ expenseCategory: loaders }) => loaders,
);

const filter = filterOf<ExpenseCategoryFilterInput>()();
const lists = listsOf(categoryEntity, {
  name: "expenseCategories",
  filter,
  toCriteria: async ({ root: wanted, ...asked }, { accountId }, context) => {
    if (wanted === undefined) return asked;
    const categories = await context.in(accountId).expenseCategory.all();
    const lost = categories.map(lossOf).find((loss) => loss !== undefined);
    return { ...asked, root: { wanted, listed: new Set(categories.map(idOf)), lost } };
  },
});

const { payload, nothing } = payloadOf<ExpenseCategory, "expenseCategory">("expenseCategory");

export const expenseCategory: NounResolvers = {
  ExpenseCategoryFilterInput: filter.assert,
  Query: { expenseCategory: categoryEntity.byId },
  Business: { expenseCategories: lists.all },
  ExpenseCategory: {
    ...categoryEntity.fields,
    parent: categoryEntity.named("parentId"),
    children: async ({ accountId, id }, _, context, info) => {
      const categories = await context.in(accountId).expenseCategory.all();
      return shownRows(
        context,
        info,
        keeping(categories, ({ parentId }) => parentId === id),
      );
    },
  },
  Mutation: {
    expenseCategoryCreate: async (_, { input }, context) => {
      const { name, parentId, isCostOfGoodsSold } = input;
      const complaints = createComplaints();
      if (!name.trim()) complaints.add("REQUIRED", ["name"], "The name of a category is required");
      const parent = await referred(context, complaints, categoryEntity, ["parentId"], parentId);
      const business = parent && (await context.businessOf(parent));
      if (!business) return nothing(complaints);
      const run = () =>
        context.books(parent.accountId).expenseCategories.create({
          ...{ name, parentId: parent.id },
          isCostOfGoodsSold: isCostOfGoodsSold ?? parent.isCostOfGoodsSold,
        });
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: "the category may have been created",
          look: lookIn(business.businessId, lookByName("expenseCategories", name)),
        }),
      );
    },
  },
};
