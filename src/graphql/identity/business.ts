import type { Resolvers } from "../../generated/resolvers.ts";
import { accountOf } from "../contract/account.ts";
import { noSuchBusiness } from "../contract/context.ts";
import { businessIdOf, toBusinessGlobalId } from "../contract/ids.ts";
import { expenseList } from "../costs/expense/resolvers.ts";
import { expenseCategoryList } from "../costs/expenseCategory.ts";
import { given } from "../reading/criteria.ts";
import { clientList } from "../sales/client/resolvers.ts";
import { invoiceList } from "../sales/invoice/resolvers.ts";
import { itemList } from "../sales/item.ts";
import { paymentList } from "../sales/payment/resolvers.ts";
import { taxList } from "../sales/tax.ts";
import { projectList } from "../work/project/resolvers.ts";
import { timeEntryList } from "../work/timeEntry/resolvers.ts";
import { runningTimer } from "../work/timer/resolvers.ts";

export const business: Resolvers = {
  Query: {
    businesses: async (_, __, { identity }) => (await identity()).businesses,
    business: async (_, { id }, { business: find, identity }) => {
      const found = await find(id);
      if (found) return found;
      throw noSuchBusiness((await identity()).businesses);
    },
  },
  Business: {
    __resolveReference: async (reference, { business: find }) => find(businessIdOf(reference)),
    id: ({ businessId }) => toBusinessGlobalId(businessId),
    clients: (parent, args, context, info) => clientList(accountOf(parent), args, context, info),
    invoices: (parent, args, context, info) => invoiceList(accountOf(parent), args, context, info),
    payments: (parent, args, context, info) => paymentList(accountOf(parent), args, context, info),
    expenses: (parent, args, context, info) => expenseList(accountOf(parent), args, context, info),
    taxes: (parent, args, context, info) => taxList(accountOf(parent), args, context, info),
    items: (parent, args, context, info) => itemList(accountOf(parent), args, context, info),
    projects: ({ businessId }, args, context, info) => projectList(businessId, args, context, info),
    timeEntries: ({ businessId }, args, context, info) => timeEntryList(businessId, args, context, info),
    runningTimer: ({ businessId }, _, context) => runningTimer(businessId, context),
    timers: ({ businessId }, _, { inBusiness }) => inBusiness(businessId).timers(),
    services: ({ businessId }, _, { inBusiness }) => inBusiness(businessId).services(),
    team: ({ businessId }, args, { inBusiness }) => inBusiness(businessId).team(given(args)),
    expenseCategories: (parent, args, context) => expenseCategoryList(accountOf(parent), args, context),
    reports: (parent) => ({ accountId: accountOf(parent) }),
  },
};
