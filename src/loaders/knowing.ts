import type { Page } from "../values/page.ts";

/** The same page, after its records have been made known by id. */
export function knowing<Item>(page: Page<Item>, prime: (item: Item) => void): Page<Item> {
  page.items.forEach(prime);
  return page;
}
