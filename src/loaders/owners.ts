import DataLoader from "dataloader";

/** The owners of records, read together and once for each. An unknown one is an error in its own position. */
export function loaderOfOwners<Item extends { readonly id: string }, Owner>(
  ownersOf: (items: readonly Item[]) => Promise<readonly (Owner | Error)[]>,
): (item: Item) => Promise<Owner> {
  const batches = new DataLoader<Item, Owner, string>(ownersOf, { cacheKeyFn: ({ id }) => id });
  return (item) => batches.load(item);
}
