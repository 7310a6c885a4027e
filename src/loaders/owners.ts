import DataLoader from "dataloader";

/** Whose records are, asked for together and once for each. One that cannot be known is an error in its own place. */
export function loaderOfOwners<Item extends { readonly id: string }, Owner>(
  ownersOf: (items: readonly Item[]) => Promise<readonly (Owner | Error)[]>,
): (item: Item) => Promise<Owner> {
  const batches = new DataLoader<Item, Owner, string>(ownersOf, { cacheKeyFn: ({ id }) => id });
  return (item) => batches.load(item);
}
