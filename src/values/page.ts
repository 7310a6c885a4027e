/** A run of rows of a list: a number of them from an offset, or from the end. */
export type Window =
  | {
      readonly offset: number;
      readonly count: number /** Length of the list when last read. */;
      readonly total?: number;
    }
  | { readonly last: number };

/** Rows of a list and their offset. `total` is null when FreshBooks counts rows that it does not show. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly offset: number;
  readonly total: number | null;
  /** Whether rows follow, when known without the total. */
  readonly more: boolean;
  /** The position of a row, -1 for none; known when the whole list was read. Of several without a number, the one at `near`. */
  readonly placeOf?: (id: string, near: number) => number;
  /** All rows of the list, when it was read whole. */
  readonly all?: readonly Item[];
};

/** A list without rows. */
export const emptyPage: Page<never> = { items: [], offset: 0, total: 0, more: false, all: [] };
