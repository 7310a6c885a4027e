import { itemRecord } from "../../freshbooks/sales/item.ts";
import { type Complaints, createComplaints } from "../../freshbooks/writes/write.ts";
import type { ItemCreateInput, ItemFilterInput, ItemUpdateInput } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { compareDecimals } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { defined } from "../writing/changes.ts";
import { lookByName } from "../writing/look.ts";
import { checkMoney, checkNotNegative } from "../writing/moneyInput.ts";
import { referred } from "../writing/named.ts";
import { usualMutations } from "../writing/usual.ts";
import { taxEntity } from "./tax.ts";

/** How items are read by their ids. */
export const itemEntity = entityOf("Item", itemRecord, ({ item: loaders }) => loaders);

const filter = filterOf<ItemFilterInput>()({ ids: { ids: "Item" } });
const lists = listsOf(itemEntity, { name: "items", filter, toCriteria: (asked) => asked });

const { create, update, show } = usualMutations(itemEntity, ({ items }) => items);

type Input = ItemCreateInput | ItemUpdateInput;
const mostTaxes = 2;

/** The input with its taxes as numbers. Complains about taxes that are not there or belong to another account. */
async function checked<Given extends Input>(complaints: Complaints, input: Given, context: Context) {
  const { name, quantity, inventory, unitCost, taxIds, ...rest } = input;
  if (name !== undefined && !name?.trim())
    complaints.add("REQUIRED", ["name"], "The name of an item is required");
  if (unitCost && !unitCost.currency)
    complaints.add("REQUIRED", ["unitCost", "currency"], "The currency of an item's price is required");
  const many = (taxIds?.length ?? 0) > mostTaxes;
  if (many)
    complaints.add("TOO_MANY", ["taxIds"], `FreshBooks accepts at most ${mostTaxes} taxes for an item`);
  if (!many && new Set(taxIds).size < (taxIds?.length ?? 0))
    complaints.add("INVALID", ["taxIds", "1"], "The same tax is listed twice");
  const taxes = many ? [] : await taxesNamed(complaints, taxIds, input, context);
  return {
    ...rest,
    ...defined({ name, quantity, inventory, taxIds: taxIds === undefined ? undefined : taxes }),
    ...(unitCost !== undefined && {
      unitCost: unitCost && checkMoney(complaints, ["unitCost"], unitCost, ""),
    }),
  };
}

/** Of a new item only: one that is there may have fallen below zero. */
function checkNew(complaints: Complaints, { quantity, inventory, unitCost }: ItemCreateInput): void {
  for (const [field, amount] of Object.entries({ quantity, inventory }))
    if (amount && compareDecimals(amount, "0") < 0)
      complaints.add("INVALID", [field], "The value must be zero or above");
  if (unitCost) checkNotNegative(complaints, ["unitCost"], unitCost);
}

async function taxesNamed(complaints: Complaints, ids: Input["taxIds"], input: Input, context: Context) {
  const accountId = ids?.length ? await accountOfItem(input, context) : undefined;
  const taxes = await Promise.all(
    (ids ?? []).map((id, at) =>
      referred(context, complaints, taxEntity, ["taxIds", String(at)], id, { accountId, of: "item" }),
    ),
  );
  return taxes.flatMap((tax) => tax?.id ?? []);
}

/** The account that the item is or will be in; undefined where the mutation itself will say why there is none. */
async function accountOfItem(input: Input, context: Context): Promise<AccountId | null | undefined> {
  try {
    if ("id" in input) return (await context.open("Item", input.id))?.accountId;
    return (await context.business(input.businessId))?.accountId;
  } catch {
    return undefined;
  }
}

export const item: NounResolvers = {
  ItemFilterInput: filter.assert,
  Query: { item: itemEntity.byId },
  Business: { items: lists.all },
  Item: {
    ...itemEntity.fields,
    taxes: async ({ accountId, taxIds }, _, context) => {
      const taxes = await Promise.all(taxIds.map((id) => context.in(accountId).tax.load(id)));
      return taxes.filter((each) => each !== null);
    },
  },
  Mutation: {
    itemCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      checkNew(complaints, input);
      const whole = await checked(complaints, input, context);
      return create(whole, context, info, complaints, lookByName("items", input.name));
    },
    itemUpdate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      return update(await checked(complaints, input, context), context, info, complaints);
    },
    itemDelete: show("deleted"),
    itemRestore: show("active"),
  },
};
