/** A run of rows of a list: so many from an offset, or so many from the end. */
export type Window =
  | {
      readonly offset: number;
      readonly count: number /** Length of the list when it was last seen. */;
      readonly total?: number;
    }
  | { readonly last: number };

/** Rows of a list and where they lie. `total` is null when FreshBooks counts rows that it does not show. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly offset: number;
  readonly total: number | null;
  /** Whether rows follow, where that is known without the total. */
  readonly more: boolean;
  /** Where a row stands, -1 for nowhere; known when the whole list was read. Of several without a number, the one at `near`. */
  readonly placeOf?: (id: string, near: number) => number;
  /** All rows of the list, where it was read whole. */
  readonly all?: readonly Item[];
};

/** A list without rows. */
export const emptyPage: Page<never> = { items: [], offset: 0, total: 0, more: false, all: [] };
