import {
  type BillVendor,
  type BillVendorTaxDefault,
  billVendorRecord,
  type TaxDefaultInput,
} from "../../freshbooks/costs/billVendor.ts";
import { type Complaints, createComplaints } from "../../freshbooks/writes/write.ts";
import type {
  BillVendorFilterInput,
  BillVendorTaxDefaultInput,
  BillVendorUpdateInput,
} from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { taxEntity } from "../sales/tax.ts";
import { checkCurrent } from "../writing/answer.ts";
import { checkChanges, defined } from "../writing/changes.ts";
import { lookByName } from "../writing/look.ts";
import { namedBusiness, referred } from "../writing/named.ts";
import { usualMutations } from "../writing/usual.ts";

/** Reads vendors by id. */
export const billVendorEntity = entityOf(
  "BillVendor",
  billVendorRecord,
  ({ billVendor: loaders }) => loaders,
);

const filter = filterOf<BillVendorFilterInput>()({ ids: { ids: "BillVendor" } });
const lists = listsOf(billVendorEntity, { name: "billVendors", filter, toCriteria: (asked) => asked });

const { create, change, show, nothing } = usualMutations(billVendorEntity, ({ billVendors }) => billVendors);

const required = {
  name: "The name of a vendor is required",
  currency: "The currency of a vendor is required",
  language: "The language of a vendor is required",
} as const;

/** Rejects an empty value that FreshBooks requires. */
function check(complaints: Complaints, input: Omit<BillVendorUpdateInput, "id">): void {
  for (const field of ["name", "currency", "language"] as const)
    if (input[field] !== undefined && !input[field]?.trim())
      complaints.add("REQUIRED", [field], required[field]);
}

/** The taxes of an input, applied over the vendor's existing ones. */
async function taxDefaultsOf(
  complaints: Complaints,
  inputs: readonly BillVendorTaxDefaultInput[],
  accountId: AccountId | null,
  context: Context,
  there: readonly BillVendorTaxDefault[] = [],
): Promise<TaxDefaultInput[]> {
  inputs.forEach(({ taxId }, at) => {
    if (inputs.findIndex((each) => each.taxId === taxId) < at)
      complaints.add("INVALID", ["taxDefaults", String(at), "taxId"], "The tax is listed more than once");
  });
  const wanted = { accountId, of: "vendor" };
  const taxes = await Promise.all(
    inputs.map(({ taxId }, at) =>
      referred(context, complaints, taxEntity, ["taxDefaults", String(at), "taxId"], taxId, wanted),
    ),
  );
  return taxes.flatMap((tax, at) => {
    if (!tax) return [];
    const { id: taxId, name, percent } = tax;
    const enabled = inputs[at]?.enabled ?? true;
    return { taxId, name, percent, enabled, there: there.find((each) => each.taxId === taxId) };
  });
}

export const billVendor: NounResolvers = {
  BillVendorFilterInput: filter.assert,
  Query: { billVendor: billVendorEntity.byId },
  Business: { billVendors: lists.all },
  BillVendor: billVendorEntity.fields,
  BillVendorTaxDefault: { tax: taxEntity.named("taxId") },
  Mutation: {
    billVendorCreate: async (_, { input: { taxDefaults: defaults, ...input } }, context, info) => {
      const complaints = createComplaints();
      check(complaints, input);
      const business = await namedBusiness(context, complaints, input.businessId);
      if (!business) return nothing(complaints);
      const taxDefaults =
        defaults?.length && (await taxDefaultsOf(complaints, defaults, business.accountId, context));
      const fields = { ...input, ...(taxDefaults && { taxDefaults }) };
      return create(fields, context, info, complaints, lookByName("billVendors", input.name));
    },

    billVendorUpdate: (
      _,
      { input: { id, expectedUpdatedAt, taxDefaults: defaults, ...input } },
      context,
      info,
    ) =>
      change({ id }, context, info, async ({ accountId, writes, number, parts, complaints, overtaken }) => {
        check(complaints, input);
        checkChanges(complaints, defaults !== undefined || Object.keys(input).length > 0);
        // Read only when needed: for the rows of taxes that stay, or to detect other changes.
        const isRead = defaults?.length || expectedUpdatedAt;
        const current: BillVendor | null | undefined = isRead ? await writes.now(number) : undefined;
        if (current !== undefined)
          checkCurrent(complaints, "BillVendor", current, expectedUpdatedAt, overtaken);
        const taxDefaults =
          defaults && (await taxDefaultsOf(complaints, defaults, accountId, context, current?.taxDefaults));
        const fields = { ...input, ...defined({ taxDefaults: defaults === null ? [] : taxDefaults }) };
        return [{ path: [], run: () => writes.update(number, fields, parts) }];
      }),

    billVendorRestore: show("active"),
    billVendorDelete: show("deleted"),
  },
};
