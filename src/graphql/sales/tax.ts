import { taxRecord } from "../../freshbooks/sales/tax.ts";
import { type Complaints, createComplaints } from "../../freshbooks/writes/write.ts";
import type { TaxCreateInput, TaxFilterInput, TaxUpdateInput } from "../../generated/resolvers.ts";
import { isSameDecimal } from "../../values/money.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { checkPercent } from "../writing/moneyInput.ts";
import { howToFind, usualMutations } from "../writing/usual.ts";

export const taxEntity = entityOf("Tax", taxRecord, ({ tax: loaders }) => loaders);

const filter = filterOf<TaxFilterInput>()({ ids: { ids: "Tax" } });
const lists = listsOf(taxEntity, { name: "taxes", filter, toCriteria: (asked) => asked });

const { create, update, remove } = usualMutations(taxEntity, ({ taxes }) => taxes);

function check(complaints: Complaints, { name, percent }: TaxCreateInput | TaxUpdateInput): Complaints {
  if (name !== undefined && !name?.trim()) complaints.add("REQUIRED", ["name"], "A tax needs a name");
  checkPercent(complaints, ["percent"], percent);
  return complaints;
}

export const tax: NounResolvers = {
  TaxFilterInput: filter.assert,
  Query: { tax: taxEntity.byId },
  Business: { taxes: lists.all },
  Tax: taxEntity.fields,
  InvoiceLine: {
    matchingTaxes: async ({ accountId, taxes }, _, context) => {
      if (taxes.length === 0) return null;
      const { items: all, complete } = await context.in(accountId).tax.whole();
      if (!complete) return null;
      return taxes.flatMap(({ name, percent }) => {
        const same = all.filter((each) => each.name === name && isSameDecimal(each.percent, percent));
        return same.length === 1 ? same : [];
      });
    },
  },
  Mutation: {
    taxCreate: (_, { input }, context, info) =>
      create(input, context, info, check(createComplaints(), input), howToFind("taxes", input.name)),
    taxUpdate: (_, { input }, context, info) =>
      update(input, context, info, check(createComplaints(), input)),

    taxDelete: remove,
  },
};
