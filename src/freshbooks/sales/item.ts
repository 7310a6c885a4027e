import { type ItemId, toItemId } from "../../values/ids.ts";
import { criteria } from "../lists/criteria.ts";
import { anyOf, archivedIs, byText, byUpdate, contains, locally, updatedWithin } from "../lists/filters.ts";
import type { Order } from "../lists/query.ts";
import { accountNoun } from "../nouns/account.ts";
import {
  account,
  archived,
  decimal,
  decimalAlways,
  deleted,
  easternInstant,
  name,
  ownId,
  text,
} from "../records/kinds.ts";
import { money } from "../records/money.ts";
import { record, type Shown } from "../records/record.ts";
import { taxIds } from "../records/taxIds.ts";

export const itemRecord = record("item", {
  accountId: account,
  id: ownId(toItemId),
  name: name("name"),
  description: text("description", null),
  sku: text("sku", null),
  quantity: decimalAlways("qty"),
  inventory: decimal("inventory"),
  unitCost: money("unit_cost"), // FreshBooks silently drops a price under any other key
  taxIds,
  archived,
  deleted,
  updatedAt: easternInstant("updated"),
});

export type Item = Shown<typeof itemRecord>;

const filters = criteria<Item>()({
  ids: (ids: readonly ItemId[]) => anyOf<Item>(ids, "itemid", "itemids", ({ id }) => id),
  /** Whether FreshBooks matches letter case or substrings is not known: either finds the exact text. */
  sku: (wanted: string) => ({
    send: [["sku", wanted]],
    holds: ({ sku }: Item) => contains(sku, wanted),
    keeps: ({ sku }: Item) => sku === wanted,
  }),
  nameContains: (part: string) => locally<Item>((item) => contains(item.name, part)),
  descriptionContains: (part: string) => ({
    send: [["description", part]],
    holds: ({ description }: Item) => contains(description, part),
  }),
  updatedAt: updatedWithin,
  archived: archivedIs,
});

/** No sort of items is known to work. */
const orders = {
  NAME_ASC: byText<Item>((item) => item.name, undefined, 1),
  NAME_DESC: byText<Item>((item) => item.name, undefined, -1),
  UPDATED_AT_ASC: byUpdate<Item>(1),
  UPDATED_AT_DESC: byUpdate<Item>(-1),
} satisfies Record<string, Order<Item>>;

/** The items of one account. They are deleted by `vis_state` alone. */
export const itemsOf = accountNoun({
  path: "items/items",
  many: "items",
  one: "item",
  twin: "itemid",
  record: itemRecord,
  filters,
  alike: ({ sku }) => (sku ? { sku } : {}),
  orders,
});
