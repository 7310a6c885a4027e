import { idOf } from "../../freshbooks/records/record.ts";
import type { Page } from "../../values/page.ts";
import { type Scope, writeCursor } from "./cursor.ts";
import type { IsShown } from "./rows.ts";

/** A row of a list. */
export type Listed = { readonly id: string };

/** As in cursors: "" for a row with an unreadable number. */
export const idAt = (items: readonly Listed[], at: number): string | undefined => {
  const item = items[at];
  return item && idOf(item);
};

/** A page in the graph. Rows that cannot be shown keep their positions: cursors lead past them. Cursors are created on access. */
export class Connection<Item extends Listed> {
  readonly totalCount: number | null;
  readonly #scope: Scope;
  readonly #page: Page<Item>;
  readonly #shown: readonly boolean[];

  constructor(scope: Scope, page: Page<Item>, isShown: IsShown) {
    this.totalCount = page.total;
    this.#scope = scope;
    this.#page = page;
    this.#shown = page.items.map(isShown);
  }

  get nodes(): readonly Item[] {
    return this.#page.items.filter((_, at) => this.#shown[at]);
  }

  get edges() {
    const { items } = this.#page;
    const cursorAt = (at: number) => this.#cursorAt(at);
    const edgeAt = (at: number) => ({
      node: items[at] as Item,
      get cursor() {
        return cursorAt(at);
      },
    });
    return [...items.keys()].filter((at) => this.#shown[at]).map(edgeAt);
  }

  get pageInfo() {
    const { items, offset, total, more } = this.#page;
    const cursorAt = (at: number) => this.#cursorAt(at);
    return {
      hasNextPage: more,
      hasPreviousPage: offset > 0 && (total === null || total > 0),
      get startCursor() {
        return items.length > 0 ? cursorAt(0) : null;
      },
      get endCursor() {
        return items.length > 0 ? cursorAt(items.length - 1) : null;
      },
    };
  }

  #cursorAt(at: number): string {
    const { items, offset, total } = this.#page;
    return writeCursor(this.#scope, { offset: offset + at, id: idAt(items, at) ?? "", total });
  }
}
