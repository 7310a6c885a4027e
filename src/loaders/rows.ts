import { ListError } from "../freshbooks/errors.ts";
import type { Page } from "../values/page.ts";

/** Counts the rows of lists as they come into an answer, each time: what a question multiplies is read once only. */
export type RowCount = <Item>(page: Page<Item>) => Page<Item>;

const mostRows = 25_000;

/**
 * For one request. Lists within lists multiply without being asked of FreshBooks again, so that a short question could
 * keep this server busy for minutes; beyond the bound every list is refused.
 */
export function countRows(): RowCount {
  let rows = 0;
  return (page) => {
    rows += page.items.length;
    if (rows > mostRows)
      throw new ListError(
        "tooMany",
        `The lists in this query contain more than ${mostRows.toLocaleString("en")} rows together: request fewer with \`first\` or \`last\`, or split the query`,
      );
    return page;
  };
}
