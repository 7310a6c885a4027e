import DataLoader from "dataloader";
import { FreshBooksError } from "../freshbooks/errors.ts";
import type { Whole } from "../freshbooks/lists/pages.ts";
import type { Page, Window } from "../values/page.ts";
import { type Conditions, covers, joined } from "./covering.ts";
import type { RowCount } from "./rows.ts";

type Noun<Item, Criteria, Part extends string> = {
  whole(criteria?: Criteria, parts?: readonly Part[]): Promise<Whole<Item>>;
  isImpossible(query: { criteria: Criteria; parts: readonly Part[] }): boolean;
  cut(all: Whole<Item>, query: { criteria: Criteria; parts: readonly Part[] }, window: Window): Page<Item>;
};

type Asked<Criteria, Part> = { readonly criteria: Criteria; readonly parts: readonly Part[] };
type Reading<Item, Criteria, Part> = Asked<Criteria, Part> & { readonly whole: Promise<Whole<Item>> };

const every: Window = { offset: 0, count: Number.POSITIVE_INFINITY };

/**
 * All rows of a noun that meet the conditions, for answers that are calculated from them. Reads of one operation that
 * start together share their requests: one that includes another serves both, and ranges that touch become one. Throws
 * when FreshBooks shows fewer rows than it counts, or when it is unknown whether a row is among them.
 */
export function wholesOf<Item, Criteria extends object, Part extends string>(
  noun: Noun<Item, Criteria, Part>,
  count: RowCount,
): (criteria: Criteria, parts?: readonly Part[]) => Promise<readonly Item[]> {
  const readings: Reading<Item, Criteria, Part>[] = [];

  const known = ({ criteria, parts }: Asked<Criteria, Part>) =>
    readings.find(
      (reading) =>
        parts.every((part) => reading.parts.includes(part)) &&
        covers(reading.criteria as Conditions, criteria as Conditions),
    );

  const read = async (asked: Asked<Criteria, Part>): Promise<Whole<Item>> => {
    if (noun.isImpossible(asked)) return { items: [], complete: true };
    const whole = await noun.whole(asked.criteria, asked.parts);
    count({ items: whole.items, offset: 0, total: null, more: false });
    return whole;
  };

  const pick = async (asked: Asked<Criteria, Part>): Promise<readonly Item[]> => {
    const reading = known(asked);
    if (!reading) throw new TypeError("Not read");
    const whole = await reading.whole;
    if (whole.doubt) throw whole.doubt;
    if (!whole.complete) throw new FreshBooksError("unavailable", hidden);
    const isAllOfIt = covers(asked.criteria as Conditions, reading.criteria as Conditions);
    return isAllOfIt ? whole.items : noun.cut(whole, asked, every).items;
  };

  const batches = new DataLoader<Asked<Criteria, Part>, readonly Item[]>(
    async (all) => {
      for (const asked of merged(all.filter((each) => !known(each)))) {
        const whole = read(asked);
        whole.catch(() => {}); // each that needs it rejects by itself
        readings.push({ ...asked, whole });
      }
      const picked = await Promise.allSettled(all.map(pick));
      return picked.map((each) => (each.status === "fulfilled" ? each.value : (each.reason as Error)));
    },
    { cache: false }, // the readings above are the cache
  );

  return (criteria, parts = []) => batches.load({ criteria, parts });
}

const hidden = "FreshBooks counts more rows than it shows, so nothing that depends on all of them is certain";

/** The fewest reads that include all of these, without more rows than together they ask for. */
function merged<Criteria, Part>(all: readonly Asked<Criteria, Part>[]): Asked<Criteria, Part>[] {
  const reads: Asked<Criteria, Part>[] = [];
  for (const asked of all) {
    let grown = asked;
    for (let at = 0; at < reads.length; ) {
      const other = reads[at] as Asked<Criteria, Part>;
      const criteria = joined(grown.criteria as Conditions, other.criteria as Conditions);
      if (criteria) {
        grown = {
          criteria: criteria as Criteria,
          parts: [...new Set([...grown.parts, ...other.parts])],
        };
        reads.splice(at, 1);
        at = 0; // what grew may now touch one that was passed
      } else at++;
    }
    reads.push(grown);
  }
  return reads;
}
