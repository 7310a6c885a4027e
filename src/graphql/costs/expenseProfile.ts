import type { ExpenseProfile } from "../../freshbooks/costs/expenseProfile/record.ts";
import { createComplaints, type UserError } from "../../freshbooks/writes/write.ts";
import type { AccountId, ExpenseProfileId } from "../../values/ids.ts";
import { toGlobalId } from "../contract/ids.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { clientEntity } from "../sales/client/entity.ts";
import { staffMemberEntity } from "../work/staffMember.ts";
import { answer } from "../writing/answer.ts";
import { checkPositive } from "../writing/moneyInput.ts";
import { toExpenseInput } from "./expense/input.ts";
import { referred } from "./expense/referred.ts";
import { categoryEntity } from "./expenseCategory.ts";

/** A recurring expense: its number, if known, and the values that FreshBooks returned. */
export type ExpenseProfileRow = {
  readonly accountId: AccountId;
  readonly id: ExpenseProfileId | null;
  readonly shown: ExpenseProfile | null;
};

export type ExpenseProfileCreatePayloadRow = {
  readonly expenseProfile: ExpenseProfileRow | null;
  readonly userErrors: readonly UserError[];
};

const category = categoryEntity.named("categoryId");
const client = clientEntity.named("clientId");
const staffMember = staffMemberEntity.named("freshbooksStaffId");

export const expenseProfile: NounResolvers = {
  ExpenseProfile: {
    id: ({ accountId, id }) => id && toGlobalId("ExpenseProfile", { accountId, id }),
    freshbooksId: ({ id }) => id,
    schedule: ({ shown }) => ({
      every: shown?.rhythm?.every ?? null,
      unit: shown?.rhythm?.unit ?? null,
      startDate: shown?.startDate ?? null,
      endDate: shown?.endDate ?? null,
    }),
    nextIssueDate: ({ shown }) => shown?.nextIssueDate ?? null,
    amount: ({ shown }) => shown?.amount ?? null,
    taxes: ({ shown }) => shown?.taxes ?? null,
    vendor: ({ shown }) => shown?.vendor ?? null,
    note: ({ shown }) => shown?.note ?? null,
    markupPercent: ({ shown }) => shown?.markupPercent ?? null,
    isCostOfGoodsSold: ({ shown }) => shown?.isCostOfGoodsSold ?? null,
    freshbooksStaffId: ({ shown }) => shown?.freshbooksStaffId ?? null,
    category: ({ accountId, shown }, args, context, info) =>
      category({ accountId, categoryId: shown?.categoryId ?? null }, args, context, info),
    client: ({ accountId, shown }, args, context, info) =>
      client({ accountId, clientId: shown?.clientId ?? null }, args, context, info),
    staffMember: ({ accountId, shown }, args, context, info) =>
      staffMember({ accountId, freshbooksStaffId: shown?.freshbooksStaffId ?? null }, args, context, info),
  },
  Mutation: {
    expenseProfileCreate: async (_, { input }, context) => {
      const { every, unit, startDate, endDate } = input.schedule;
      const complaints = createComplaints();
      if (!input.categoryId && !input.category)
        complaints.add("REQUIRED", ["category"], "The category of a recurring expense is required");
      const { accountId, category, client, check, inPath } = await referred(complaints, input, context, {
        of: "recurring expense",
      });
      check(accountId);
      if (!input.amount.currency && !input.clientId)
        complaints.add("REQUIRED", ["amount", "currency"], "The currency is required without a client");
      checkPositive(complaints, ["amount"], input.amount);
      if (every < 1)
        complaints.add("INVALID", ["schedule", "every"], "The number of units must be 1 or more");
      if (endDate && endDate < startDate)
        complaints.add("INVALID", ["schedule", "endDate"], "The schedule ends before it starts");
      const today = accountId && (await context.today(accountId));
      if (today && startDate < today)
        complaints.add("INVALID", ["schedule", "startDate"], `The start date must be ${today} or later`);
      const { amount, taxes, vendor, note, markupPercent } = toExpenseInput(
        complaints,
        input,
        client?.currency,
      );
      const business = accountId && (await context.businessOf({ accountId }));
      if (!business || !category) return { expenseProfile: null, userErrors: complaints.list };

      const run = () =>
        context.books(accountId).expenseProfiles.create(
          {
            ...{ amount: amount ?? null, taxes: taxes ?? [], vendor: vendor ?? null, note: note ?? null },
            ...{ rhythm: { every, unit }, startDate, endDate: endDate ?? null },
            ...{ categoryId: category.id, clientId: client?.id ?? null },
            ...(markupPercent && { markupPercent }),
          },
          { staffId: business.staffId ?? "1", isCostOfGoodsSold: category.isCostOfGoodsSold },
        );
      const { item, userErrors } = await answer(context, complaints.list, [{ path: [], run }], {
        ...{ mayBe: "the recurring expense may have been created", look: null, keeps: ["expenseCategory"] },
      });
      return {
        expenseProfile: item && madeOf(accountId, item),
        userErrors: userErrors.map(inSchedule).map(inPath),
      };
    },
  },
};

/** It was created: an unreadable number is an error where it is selected, not of the whole. */
const madeOf = (accountId: AccountId, shown: ExpenseProfile): ExpenseProfileRow => ({
  accountId,
  get id() {
    return shown.id;
  },
  shown,
});

const scheduled = new Map([
  ["rhythm", ["schedule", "every"]],
  ["startDate", ["schedule", "startDate"]],
  ["endDate", ["schedule", "endDate"]],
]);

/** The record has the parts of the schedule side by side. */
const inSchedule = (error: UserError): UserError => ({
  ...error,
  path: scheduled.get(error.path[0] ?? "") ?? error.path,
});
