import { itemRecord } from "../../freshbooks/sales/item.ts";
import { type Complaints, createComplaints } from "../../freshbooks/writes/write.ts";
import type { ItemCreateInput, ItemFilterInput, ItemUpdateInput } from "../../generated/resolvers.ts";
import { compareDecimals } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { defined } from "../writing/changes.ts";
import { lookByName } from "../writing/look.ts";
import { checkNotNegative, checkPrice } from "../writing/moneyInput.ts";
import { usualMutations } from "../writing/usual.ts";
import { defaultTaxes, taxesNamed } from "./defaultTaxes.ts";

/** Reads items by id. */
export const itemEntity = entityOf("Item", itemRecord, ({ item: loaders }) => loaders);

const filter = filterOf<ItemFilterInput>()({ ids: { ids: "Item" } });
const lists = listsOf(itemEntity, { name: "items", filter, toCriteria: (asked) => asked });

const { create, update, show } = usualMutations(itemEntity, ({ items }) => items);

type Input = ItemCreateInput | ItemUpdateInput;

/** The input with its taxes as numbers. Rejects taxes that do not exist or belong to another account. */
async function checked<Given extends Input>(complaints: Complaints, input: Given, context: Context) {
  const { name, quantity, inventory, unitCost, taxIds, ...rest } = input;
  if (name !== undefined && !name?.trim())
    complaints.add("REQUIRED", ["name"], "The name of an item is required");
  if (unitCost && !unitCost.currency)
    complaints.add("REQUIRED", ["unitCost", "currency"], "The currency of an item's price is required");
  const taxes = await taxesNamed(complaints, "Item", input, context);
  return {
    ...rest,
    ...defined({ name, quantity, inventory, taxIds: taxIds === undefined ? undefined : taxes }),
    ...(unitCost !== undefined && {
      unitCost: unitCost && checkPrice(complaints, ["unitCost"], unitCost, ""),
    }),
  };
}

/** For a new item only: an existing one may have fallen below zero. */
function checkNew(complaints: Complaints, { quantity, inventory, unitCost }: ItemCreateInput): void {
  for (const [field, amount] of Object.entries({ quantity, inventory }))
    if (amount && compareDecimals(amount, "0") < 0)
      complaints.add("INVALID", [field], "The value must be zero or above");
  if (unitCost) checkNotNegative(complaints, ["unitCost"], unitCost);
}

export const item: NounResolvers = {
  ItemFilterInput: filter.assert,
  Query: { item: itemEntity.byId },
  Business: { items: lists.all },
  Item: {
    ...itemEntity.fields,
    taxes: defaultTaxes,
  },
  Mutation: {
    itemCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      checkNew(complaints, input);
      const whole = await checked(complaints, input, context);
      return create(whole, context, info, complaints, lookByName("items", input.name), ["tax"]);
    },
    itemUpdate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      return update(await checked(complaints, input, context), context, info, complaints);
    },
    itemDelete: show("deleted"),
    itemRestore: show("active"),
  },
};
