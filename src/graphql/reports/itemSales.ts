import type { ItemSalesReport as Report } from "../../freshbooks/reports/itemSales.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { refuse } from "../contract/errors.ts";
import { invoiceEntity } from "../sales/invoice/entity.ts";
import { assertClientRange, clientsIn, type Ids, matchesNothing, nothingIn, type Range } from "./asking.ts";

type Item = Report["items"][number];

/** Rows with links to invoices of their account. */
export type ItemSalesSaleRow = Item["sales"][number] & { accountId: AccountId };
export type ItemSalesItemRow = Omit<Item, "sales"> & { sales: ItemSalesSaleRow[] };

const mostNames = 100;
const longestName = 250;

/** Throws BAD_USER_INPUT for arguments that FreshBooks cannot answer. */
export function assertItemSales({
  itemNames,
  ...rest
}: Range & { readonly clientIds?: Ids; readonly itemNames?: Ids }): void {
  assertClientRange(rest);
  const names = itemNames ?? [];
  const argument = "itemNames";
  if (names.length > mostNames)
    throw refuse("BAD_USER_INPUT", `\`itemNames\` accepts at most ${mostNames} names; split the query`, {
      argument,
    });
  if (names.some(({ length }) => length === 0 || length > longestName))
    throw refuse("BAD_USER_INPUT", `\`itemNames\` accepts names of 1 to ${longestName} characters`, {
      argument,
    });
}

/** Sales by item name. */
export const itemSales: Resolvers = {
  Reports: {
    itemSales: async ({ accountId }, args, context) => {
      assertItemSales(args);
      const { from, to, currency, clientIds, itemNames, statuses } = args;
      const read = context.in(accountId).reports.itemSales;
      const asked = { from, to, ...(currency && { currency }) };
      const narrowing = {
        ...(clientIds && { clientIds: clientsIn(clientIds, accountId) }),
        ...(itemNames && { itemNames: [...new Set(itemNames)] }),
        ...(statuses && { statuses: [...new Set(statuses)] }),
      };
      // Only FreshBooks knows an account's currency; the shortest report contains it.
      if (matchesNothing(narrowing)) return empty({ ...(await read({ ...asked, to: from })), to });
      const report = await read({ ...asked, ...narrowing });
      return {
        ...report,
        items: report.items.map((item) => ({
          ...item,
          sales: item.sales.map((sale) => ({ ...sale, accountId })),
        })),
      };
    },
  },
  ItemSalesSale: { invoice: invoiceEntity.named("invoiceId") },
};

function empty(report: Report) {
  const zero = nothingIn(report.currency);
  return { ...report, total: zero, discount: zero, quantity: "0", items: [] };
}
