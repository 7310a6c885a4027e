/** A wire filter: `customerids[]` and its value. */
export type Parameter = readonly [key: string, value: string];

/** One page of rows, as FreshBooks returned it. */
export type SourcePage<Item> = {
  items: Item[];
  page: number;
  perPage: number;
  total: number;
  /** What the page says about all rows of the list. */
  meta: Readonly<Record<string, unknown>>;
};

/**
 * One condition, as a pair: what is sent, and what every row must satisfy if it was honored. FreshBooks ignores unknown
 * filters and returns everything, so every row is checked.
 */
export type Filter<Item> = {
  /** Empty when FreshBooks has no such filter: then the whole list is read and filtered here, unless it is `implied`. */
  readonly send: readonly Parameter[];
  /** Where several values are sent, of which a row has one: that one. */
  readonly sentValueOf?: (item: Item) => string | null;
  /** FreshBooks' default behavior. */
  readonly implied?: boolean;
  /** Known to work on the real service. For any other the returned rows are the only evidence, so many are examined. */
  readonly proven?: boolean;
  readonly holds: (item: Item) => boolean;
  /** Whether what a page says about all rows is consistent with the filter: rows elsewhere may disprove it, too. */
  readonly agrees?: (page: SourcePage<Item>) => boolean;
  /** The condition itself, where FreshBooks' filter is coarser. */
  readonly keeps?: (item: Item) => boolean;
  /** No row can satisfy it, so nothing is requested. */
  readonly impossible?: boolean;
  /** The condition itself, where FreshBooks may be more lenient: rows that it drops disprove nothing, and are not counted. */
  readonly exactly?: (item: Item) => boolean;
  /** The condition in our words, where FreshBooks omits such rows from its lists unless requested. */
  readonly reveals?: string;
  /** The same in parts that can each be sent, where it cannot; no row is in two. */
  readonly parts?: readonly Filter<Item>[];
  /** Includes required to judge a row. */
  readonly includes?: readonly string[];
};

/** A sort, as a pair: what is sent, and the order of the rows if it was honored. */
export type Order<Item> = {
  /** Undefined when FreshBooks has no such sort: then the whole list is read and sorted here. */
  readonly send?: string;
  readonly compare: (a: Item, b: Item) => number;
  /** Whether two neighbors prove that the sort was ignored; not merely a different alphabet of FreshBooks. */
  readonly betrays: (a: Item, b: Item) => boolean;
};

/** A query of a list: its rows are those that satisfy every filter. */
export type Query<Item> = {
  readonly filters: readonly Filter<Item>[];
  readonly includes: readonly string[];
  readonly order?: Order<Item>;
};
