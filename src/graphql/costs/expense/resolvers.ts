import { saysUse } from "../../../freshbooks/costs/expense/category.ts";
import type { Expense } from "../../../freshbooks/costs/expense/record.ts";
import type { ExpenseCategory } from "../../../freshbooks/costs/expenseCategory.ts";
import type { ExpenseVendor } from "../../../freshbooks/costs/expenseVendor.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { StaffMember } from "../../../freshbooks/work/staffMember.ts";
import type { ExpenseFilterInput } from "../../../generated/resolvers.ts";
import type { AccountId, ExpenseProfileId } from "../../../values/ids.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { invoiceEntity } from "../../sales/invoice/entity.ts";
import { projectEntity } from "../../work/project/entity.ts";
import { categoryEntity } from "../expenseCategory.ts";
import { expenseEntity } from "./entity.ts";

const filter = filterOf<ExpenseFilterInput>()({
  ids: {
    ids: "Expense",
    clientIds: "Client",
    categoryIds: "ExpenseCategory",
    profileIds: "ExpenseProfile",
    staffMemberIds: "StaffMember",
  },
  amounts: ["amount"],
});

const lists = listsOf(expenseEntity, { name: "expenses", filter, toCriteria: (asked) => asked });

const ofProfile = lists.below({
  scope: ["expenses", "profile"],
  own: "profileIds",
  keyOf: ({ id }: { readonly accountId: AccountId; readonly id: ExpenseProfileId }) => id,
  childrenIn: ({ ofProfile }) => ofProfile,
});

const categoryById = categoryEntity.named("categoryId");

export const expense: NounResolvers = {
  ExpenseFilterInput: filter.assert,
  Query: { expense: expenseEntity.byId },
  Business: { expenses: lists.all },
  Client: {
    expenses: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  Project: {
    expenses: lists.below({
      scope: ["expenses", "project"],
      keyOf: ({ id }: Project) => id,
      childrenIn: ({ ofProject }) => ofProject,
    }),
  },
  ExpenseCategory: {
    expenses: lists.below({
      scope: ["expenses", "category"],
      own: "categoryIds",
      keyOf: ({ id }: ExpenseCategory) => id,
      childrenIn: ({ ofCategory }) => ofCategory,
    }),
  },
  StaffMember: {
    expenses: lists.below({
      scope: ["expenses", "staffMember"],
      own: "staffMemberIds",
      keyOf: ({ id }: StaffMember) => id,
      childrenIn: ({ ofStaffMember }) => ofStaffMember,
    }),
  },
  ExpenseProfile: {
    expenses: (profile, args, context, info) => {
      const { accountId, id } = profile;
      return id && ofProfile({ accountId, id }, args, context, info);
    },
  },
  ExpenseVendor: {
    expenses: lists.below({
      scope: ["expenses", "vendor"],
      own: "vendor",
      keyOf: ({ name }: ExpenseVendor) => name,
      childrenIn: ({ ofVendor }) => ofVendor,
    }),
  },
  Expense: {
    ...expenseEntity.fields,
    /** The one that came with the expense, or else read by its id. */
    category: (row, args, context, info) => {
      const { category } = row;
      const isEnough = category && (saysUse(category) || !selectionOf(info).has("hasTransactions"));
      return isEnough ? category : categoryById(row, args, context, info);
    },
    client: clientEntity.named("clientId"),
    invoice: invoiceEntity.named("invoiceId"),
    project: projectEntity.named("projectId"),
    profile: async (parent, args, context) => {
      const { accountId, profileId: id } = parent;
      if (id === null) return null;
      return { accountId, id, shown: await expenseEntity.fields.profile(parent, args, context) };
    },
    receipt: (parent, args, context) => {
      // The token is omitted: anybody could open the file with it.
      const url = `${context.publicUrl}/files/receipts/${expenseEntity.fields.id(parent)}`;
      const shown = (receipt: Expense["receipt"]) =>
        receipt ? { mediaType: receipt.mediaType, fileName: receipt.fileName, url } : null;
      const receipt = expenseEntity.fields.receipt(parent, args, context);
      return receipt instanceof Promise ? receipt.then(shown) : shown(receipt);
    },
  },
};
