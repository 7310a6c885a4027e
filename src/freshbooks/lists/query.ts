/** A wire filter: `customerids[]` and its value. */
export type Parameter = readonly [key: string, value: string];

/** One page of rows, as FreshBooks answered it. */
export type SourcePage<Item> = {
  items: Item[];
  page: number;
  perPage: number;
  total: number;
  /** What the page says of all rows of the list. */
  meta: Readonly<Record<string, unknown>>;
};

/**
 * One condition, as a pair: what is sent, and what every row must satisfy if it was honoured. FreshBooks
 * ignores filters that it does not know and answers with everything, so no row is believed unchecked.
 */
export type Filter<Item> = {
  /** Empty when FreshBooks has no such filter: then the whole list is read and filtered here, unless it is `implied`. */
  readonly send: readonly Parameter[];
  /** What FreshBooks does when it is told nothing. */
  readonly implied?: boolean;
  /** Seen to work on the real service. Of any other the rows that come are the only evidence, so many are looked at. */
  readonly proven?: boolean;
  readonly holds: (item: Item) => boolean;
  /** Whether what a page says of all rows of the list is so if the filter was honoured: rows elsewhere betray it, too. */
  readonly agrees?: (page: SourcePage<Item>) => boolean;
  /** The condition itself, where FreshBooks' filter is coarser than it. */
  readonly keeps?: (item: Item) => boolean;
  /** No row can satisfy it, so none is asked for. */
  readonly impossible?: boolean;
  /** The condition itself, where FreshBooks may pass over more than it: rows that it drops betray nothing, and are counted out. */
  readonly exactly?: (item: Item) => boolean;
  /** The condition in our words, where FreshBooks keeps such rows out of its lists unless it is asked for them. */
  readonly reveals?: string;
  /** The same in parts that can each be sent, where it cannot; no row is in two. */
  readonly parts?: readonly Filter<Item>[];
  /** Includes without which a row cannot be judged. */
  readonly includes?: readonly string[];
};

/** A sort, as a pair: what is sent, and the order in which the rows must come if it was honoured. */
export type Order<Item> = {
  /** Absent when FreshBooks has no such sort: then the whole list is read and sorted here. */
  readonly send?: string;
  readonly compare: (a: Item, b: Item) => number;
  /** Whether two neighbours prove that the sort was ignored; not merely that FreshBooks' alphabet is another. */
  readonly betrays: (a: Item, b: Item) => boolean;
};

/** What is wanted of a list: its rows are those that satisfy every filter. */
export type Query<Item> = {
  readonly filters: readonly Filter<Item>[];
  readonly includes: readonly string[];
  readonly order?: Order<Item>;
};
