import type { LineTax } from "../../freshbooks/sales/document/lineTaxes.ts";
import { type Tax, taxRecord } from "../../freshbooks/sales/tax.ts";
import { type Complaints, createComplaints } from "../../freshbooks/writes/write.ts";
import type { TaxCreateInput, TaxFilterInput, TaxUpdateInput } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { isSameDecimal } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { lookByName } from "../writing/look.ts";
import { checkPercent } from "../writing/moneyInput.ts";
import { usualMutations } from "../writing/usual.ts";

export const taxEntity = entityOf("Tax", taxRecord, ({ tax: loaders }) => loaders);

const filter = filterOf<TaxFilterInput>()({ ids: { ids: "Tax" } });
const lists = listsOf(taxEntity, { name: "taxes", filter, toCriteria: (asked) => asked });

const { create, update, remove } = usualMutations(taxEntity, ({ taxes }) => taxes);

function checkName({ name }: TaxCreateInput | TaxUpdateInput): Complaints {
  const complaints = createComplaints();
  if (name !== undefined && !name?.trim())
    complaints.add("REQUIRED", ["name"], "The name of a tax is required");
  return complaints;
}

type Line = { readonly accountId: AccountId; readonly taxes: readonly LineTax[] };

/** Lines copy taxes by name and percentage; this looks for the originals. */
async function matchingTaxes(
  { accountId, taxes }: Line,
  _: unknown,
  context: Context,
): Promise<Tax[] | null> {
  if (taxes.length === 0) return null;
  const { items: all, complete } = await context.in(accountId).tax.whole();
  if (!complete) return null;
  return taxes.flatMap(({ name, percent }) => {
    const same = all.filter((each) => each.name === name && isSameDecimal(each.percent, percent));
    return same.length === 1 ? same : [];
  });
}

export const tax: NounResolvers = {
  TaxFilterInput: filter.assert,
  Query: { tax: taxEntity.byId },
  Business: { taxes: lists.all },
  Tax: taxEntity.fields,
  InvoiceLine: { matchingTaxes },
  EstimateLine: { matchingTaxes },
  InvoiceProfileLine: { matchingTaxes },
  Mutation: {
    taxCreate: (_, { input }, context, info) => {
      const complaints = checkName(input);
      checkPercent(complaints, ["percent"], input.percent);
      return create(input, context, info, complaints, lookByName("taxes", input.name));
    },
    taxUpdate: (_, { input }, context, info) => {
      const complaints = checkName(input);
      if (input.percent === null)
        complaints.add("REQUIRED", ["percent"], "The percentage of a tax is required");
      return update(input, context, info, complaints);
    },
    taxDelete: remove,
  },
};
