import type { Settings } from "../../control/settings.ts";
import type { Query } from "./query.ts";

/** The requested page. Both are undefined if none was requested. */
export type Paging = { page: number | undefined; perPage: number | undefined };

/** Page 0 is page 1. */
export const readPaging = (query: Query): Paging => ({
  page: query.whole("page"),
  perPage: query.whole("per_page"),
});

/** One page of rows and its wire-named numbers; an empty list is page 1 of 0. */
export function pageOf<R>(rows: readonly R[], paging: Paging, usual: number, { perPageCap }: Settings) {
  const per_page = Math.min(Math.max(paging.perPage ?? usual, 1), perPageCap);
  const page = Math.max(paging.page ?? 1, 1);
  return {
    rows: rows.slice((page - 1) * per_page, page * per_page),
    meta: { total: rows.length, per_page, page, pages: Math.ceil(rows.length / per_page) },
  };
}

/** All rows at once, as `time_entries` responds without a page. */
export const wholeOf = <R>(rows: readonly R[]) => ({
  rows: [...rows],
  meta: { total: rows.length, per_page: rows.length, page: 1, pages: rows.length > 0 ? 1 : 0 },
});
