import type { Row } from "../../state/row.ts";
import { eastern } from "../../wire/stamps.ts";
import { type Filter, type Filters, numbers, stamps } from "./filters.ts";
import type { Include, Noun, Order } from "./noun.ts";

/** What is special about a noun. */
export type Own<R extends Row> = Omit<
  Noun<R>,
  "filters" | "sorts" | "includes" | "show" | "isOf" | "deletable"
> & {
  /** Besides ids and stamps. */
  readonly filters?: Filters<R>;
  readonly sorts?: Readonly<Record<string, Order<R>>>;
  readonly includes?: Readonly<Record<string, Include<R>>>;
  /** Computed keys beside the stored fields, ids, stamp and `vis_state`. */
  readonly show?: Noun<R>["show"];
  /** When absent, clients of the account read none. */
  readonly isOf?: Noun<R>["isOf"];
  /** Defaults to false: then only `vis_state` deletes. */
  readonly deletable?: Noun<R>["deletable"];
};

/** A complete noun: adds what most nouns of the family share. */
export function define<R extends Row>(own: Own<R>): Noun<R> {
  const { idField, deletable = false, filters = {}, sorts = {}, includes = {}, show } = own;
  const usual = {
    ...numbers(idField, (row: Row) => row.id),
    ...stamps("updated", (row: Row) => row.updatedAt),
  };
  return {
    isOf: () => false,
    ...own,
    deletable,
    filters: new Map<string, Filter<R>>(Object.entries({ ...usual, ...filters })),
    sorts: new Map(Object.entries(sorts)),
    includes: new Map(Object.entries(includes)),
    show: (row, moment) => ({
      ...row.fields,
      accounting_systemid: moment.account.seed.accountId,
      id: row.id,
      [idField]: row.id,
      updated: eastern(row.updatedAt),
      ...(deletable !== "for good" && { vis_state: row.visState }),
      ...show?.(row, moment),
    }),
  };
}
