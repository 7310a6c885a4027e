import { ListError } from "../freshbooks/errors.ts";
import type { Page } from "../values/page.ts";

/** Counts the rows of lists each time they enter an answer: rows that a query multiplies are read only once. */
export type RowCount = <Item>(page: Page<Item>) => Page<Item>;

const mostRows = 25_000;

/**
 * For one request. Nested lists multiply without further requests to FreshBooks, so that a short query could keep this
 * server busy for minutes; beyond the bound every list is rejected.
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
