import { type Tax, type TaxCriteria, taxRecord } from "../../freshbooks/sales/tax.ts";
import { type Complaints, createComplaints, noSuchRecord } from "../../freshbooks/writes/write.ts";
import type { Resolvers, TaxCreateInput, TaxFilter, TaxUpdateInput } from "../../generated/resolvers.ts";
import { toTaxId } from "../../values/ids.ts";
import { isSameDecimal } from "../../values/money.ts";
import { filterOf } from "../reading/criteria.ts";
import { accountEntity } from "../reading/entity.ts";
import { accountLists } from "../reading/list.ts";
import { selectionOf } from "../reading/selection.ts";
import { answer, named } from "../writing/answer.ts";
import { checkPercent } from "../writing/moneyInput.ts";
import { usualMutations } from "../writing/usual.ts";

const filter = filterOf<TaxFilter>({ ids: { ids: "Tax" } });
export const assertTaxFilter = filter.assert;

export const { all: taxList } = accountLists({
  ...{ name: "taxes", table: taxRecord },
  toCriteria: (given: TaxFilter | null | undefined, accountId): TaxCriteria =>
    filter.toCriteria(given, accountId),
  listIn: ({ taxes }) => taxes,
});

const { byId, fields } = accountEntity("Tax", taxRecord, ({ tax: loader }) => loader);

const { create, update, payload, nothing } = usualMutations({
  ...{ type: "Tax", key: "tax", table: taxRecord },
  writerIn: ({ taxes }) => taxes,
});

function check(complaints: Complaints, { name, percent }: TaxCreateInput | TaxUpdateInput): Complaints {
  if (name !== undefined && !name?.trim()) complaints.add("REQUIRED", ["name"], "A tax needs a name");
  checkPercent(complaints, ["percent"], percent);
  return complaints;
}

const howToFind =
  "Read business { taxes(first: 5) { nodes { id name percent updatedAt } } } before you repeat it.";

export const tax: Resolvers = {
  Query: { tax: byId },
  Tax: fields,
  InvoiceLine: {
    matchingTaxes: async ({ accountId, taxes }, _, context) => {
      if (taxes.length === 0) return null;
      const all = await context.in(accountId).allTaxes();
      return taxes.flatMap(({ name, percent }) => {
        const same = all.filter((each) => each.name === name && isSameDecimal(each.percent, percent));
        return same.length === 1 ? (same as [Tax]) : [];
      });
    },
  },
  Mutation: {
    taxCreate: (_, { input }, context, info) =>
      create(input, context, info, check(createComplaints(), { name: null, ...input }), howToFind),
    taxUpdate: (_, { input }, context, info) =>
      update(input, context, info, check(createComplaints(), input)),

    taxDelete: async (_, { input: { id } }, context, info) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Tax", ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId, loaders } = opened;
      const number = toTaxId(opened.number);
      const isShown = selectionOf(info).has("tax");
      const before = isShown ? await loaders.tax.load(number) : ({ accountId, id: number } as Tax);
      if (!before) complaints.add("NOT_FOUND", ["id"], noSuchRecord);
      const run = () => context.books(accountId).taxes.remove(before as Tax);
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: "the tax may have been deleted",
          look: `Read tax(id: "${id}"), which is null when it was, before you repeat it.`,
        }),
      );
    },
  },
};
