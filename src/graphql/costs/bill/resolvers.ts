import type { GraphQLResolveInfo } from "graphql";
import type { BillLine } from "../../../freshbooks/costs/bill/lines.ts";
import type { Bill } from "../../../freshbooks/costs/bill/record.ts";
import type { BillVendor } from "../../../freshbooks/costs/billVendor.ts";
import { judge } from "../../../freshbooks/lists/judging.ts";
import { leftOut } from "../../../freshbooks/records/record.ts";
import type { BillFilterInput } from "../../../generated/resolvers.ts";
import type { BillVendorId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { billVendorEntity } from "../billVendor.ts";
import { categoryEntity } from "../expenseCategory.ts";
import { billEntity } from "./entity.ts";

const filter = filterOf<BillFilterInput>()({ ids: { ids: "Bill" } });
const lists = listsOf(billEntity, { name: "bills", filter, toCriteria: (asked) => asked });

/** A bill's vendor, as far as shown besides the number. */
function knownVendor({ vendor }: { readonly vendor: BillVendor | null }) {
  const name = vendor && judge(() => vendor.name);
  return typeof name === "string" ? { name } : {};
}

const vendorNamed = billVendorEntity.named<
  "vendorId",
  Pick<Bill, "accountId"> & { readonly vendorId: BillVendorId; readonly vendor: BillVendor | null }
>("vendorId", { exists: true, known: knownVendor });

/** A line's category, as far as shown. */
function knownCategory({ shownCategory }: BillLine) {
  const known = judge(() => {
    if (!shownCategory) return {};
    const { name, isCostOfGoodsSold, isEditable, archived, deleted } = shownCategory;
    return { name, isCostOfGoodsSold, isEditable, archived, deleted };
  });
  return known instanceof Error ? {} : known;
}

const categoryOf = categoryEntity.named("categoryId", { exists: true, known: knownCategory });

export const bill: NounResolvers = {
  BillFilterInput: filter.assert,
  Query: { bill: billEntity.byId },
  Business: { bills: lists.all },
  BillVendor: {
    bills: lists.below({
      scope: ["billsOfVendor"],
      keyOf: ({ id }: BillVendor) => id,
      childrenIn: ({ ofVendor }) => ofVendor,
    }),
  },
  Bill: {
    ...billEntity.fields,
    vendor: (row: Bill, args: unknown, context: Context, info: GraphQLResolveInfo) => {
      const { accountId, vendorId } = row;
      if (vendorId === null) return context.in(accountId).bill.ownerOf(row);
      return vendorNamed({ accountId, vendorId, vendor: row.vendor ?? null }, args, context, info);
    },
    attachment: (row: Bill, _: unknown, { publicUrl }: Context) => {
      if (!row.attachment) return null;
      // The token is omitted: anybody could open the file with it.
      const { mediaType, fileName } = row.attachment;
      return { mediaType, fileName, url: `${publicUrl}/files/bills/${billEntity.fields.id(row)}` };
    },
  },
  BillLine: {
    category: (line: BillLine, args, context, info) => {
      if (line.categoryId === null) throw leftOut(line, "category"); // every line has one
      return categoryOf(line, args, context, info);
    },
  },
};
