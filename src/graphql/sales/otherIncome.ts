import {
  always,
  type NewOtherIncome,
  type OtherIncome,
  type OtherIncomeInput,
  otherIncomeRecord,
} from "../../freshbooks/sales/otherIncome.ts";
import { type Complaints, createComplaints } from "../../freshbooks/writes/write.ts";
import type {
  OtherIncomeCreateInput,
  OtherIncomeFilterInput,
  OtherIncomeUpdateInput,
} from "../../generated/resolvers.ts";
import { compareDecimals } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { checkCurrent } from "../writing/answer.ts";
import { checkChanges, defined } from "../writing/changes.ts";
import { checkMoney, checkPositive, checkStatedMoney } from "../writing/moneyInput.ts";
import { namedBusiness } from "../writing/named.ts";
import { usualMutations } from "../writing/usual.ts";

/** Reads other income by id. */
export const otherIncomeEntity = entityOf(
  "OtherIncome",
  otherIncomeRecord,
  ({ otherIncome: loaders }) => loaders,
);

const filter = filterOf<OtherIncomeFilterInput>()({ ids: { ids: "OtherIncome" } });
const lists = listsOf(otherIncomeEntity, { name: "otherIncomes", filter, toCriteria: (asked) => asked });

const { create, change, show, nothing } = usualMutations(
  otherIncomeEntity,
  ({ otherIncomes }) => otherIncomes,
);

const required = {
  amount: "The amount of other income is required",
  date: "The day of other income is required",
  source: "The source of other income is required",
  category: "The category of other income is required",
  method: "The payment method of other income is required",
} as const;

/** Checks the values of an input. */
function check(complaints: Complaints, input: Pick<OtherIncomeUpdateInput, "amount" | "taxes">): void {
  const given = input as Readonly<Record<string, unknown>>;
  for (const [field, message] of Object.entries(required)) {
    const value = given[field];
    if (value === null || (typeof value === "string" && value.trim() === ""))
      complaints.add("REQUIRED", [field], message);
  }
  if (input.amount) checkPositive(complaints, ["amount"], input.amount);
  for (const [at, tax] of (input.taxes ?? []).entries()) {
    const path = ["taxes", String(at)];
    if (!tax.name.trim()) complaints.add("REQUIRED", [...path, "name"], "The name of a tax is required");
    if (compareDecimals(tax.value, "0") < 0)
      complaints.add("INVALID", [...path, "value"], "The value must be zero or above");
  }
}

/** Defaults to today; null, and user errors, for an inaccessible business. */
async function dateOf(
  { date, businessId }: OtherIncomeCreateInput,
  complaints: Complaints,
  context: Context,
) {
  if (date) return date;
  const business = await namedBusiness(context, complaints, businessId);
  return business?.accountId ? context.today(business.accountId) : undefined;
}

export const otherIncome: NounResolvers = {
  OtherIncomeFilterInput: filter.assert,
  Query: { otherIncome: otherIncomeEntity.byId },
  Business: { otherIncomes: lists.all },
  OtherIncome: otherIncomeEntity.fields,
  Mutation: {
    otherIncomeCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      const { date: _day, businessId, ...rest } = input;
      check(complaints, rest);
      if (!input.amount.currency)
        complaints.add("REQUIRED", ["amount", "currency"], "The currency of other income is required");
      const before = complaints.list.length;
      const date = await dateOf(input, complaints, context);
      if (date === undefined && complaints.list.length > before) return nothing(complaints);
      const fields: NewOtherIncome = {
        ...rest,
        ...(date && { date }),
        amount: checkStatedMoney(complaints, ["amount"], input.amount),
      };
      const look = "otherIncomes(first: 5) { nodes { id date source amount { amount currency } } }";
      return create({ ...fields, ...defined({ businessId }) }, context, info, complaints, look);
    },

    otherIncomeUpdate: (_, { input: { id, expectedUpdatedAt, ...input } }, context, info) =>
      change({ id }, context, info, async ({ writes, number, parts, complaints, overtaken }) => {
        check(complaints, input);
        checkChanges(complaints, Object.keys(input).length > 0);
        const isWhole = always.every((field) => input[field]) && Boolean(input.amount?.currency);
        const isRead = complaints.list.length === 0 && (!isWhole || expectedUpdatedAt);
        const current: OtherIncome | null | undefined = isRead ? await writes.now(number) : undefined;
        if (current !== undefined)
          checkCurrent(complaints, "OtherIncome", current, expectedUpdatedAt, overtaken);
        const { amount, ...rest } = input;
        const fields: OtherIncomeInput & { current?: OtherIncome } = {
          ...rest,
          ...(amount && {
            amount: checkMoney(
              complaints,
              ["amount"],
              { amount: amount.amount, currency: amount.currency ?? current?.amount.currency ?? null },
              "",
            ),
          }),
          ...(current && complaints.list.length === 0 && { current }),
        };
        return [{ path: [], run: () => writes.update(number, fields, parts) }];
      }),

    otherIncomeDelete: show("deleted"),
  },
};
