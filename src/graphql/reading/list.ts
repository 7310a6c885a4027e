import type { GraphQLResolveInfo } from "graphql";
import type { Loaders } from "../../loaders/index.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Page, Window } from "../../values/page.ts";
import type { Context } from "../contract/context.ts";
import type { AccountNoun } from "../contract/ids.ts";
import { type ConnectionArguments, connect } from "./connection.ts";
import { assertIds, given, idsIn } from "./criteria.ts";
import { type Parted, partsOfRows } from "./parts.ts";
import { selectionOf } from "./selection.ts";

/** The conditions of a filter that are lists of ids, and the type that each names. */
type IdConditions<Filter> = { readonly [Name in keyof Filter]?: AccountNoun };

/** How the filter of a list becomes conditions: ids become the numbers of one account, all else stays. */
export function filterOf<Filter extends object>(idConditions: IdConditions<Filter>) {
  const ids = Object.entries(idConditions) as [keyof Filter & string, AccountNoun][];
  /** Throws BAD_USER_INPUT. */
  const assert = (filter: Filter | null | undefined): void => {
    const asked = given(filter);
    for (const [name, noun] of ids) assertIds(noun, asked[name] as readonly string[] | undefined, name);
  };
  return {
    assert,
    toCriteria: <Criteria>(filter: Filter | null | undefined, accountId: AccountId): Criteria => {
      assert(filter);
      const asked = given(filter);
      const numbers = ids.flatMap(([name, noun]) => {
        const texts = asked[name] as readonly string[] | undefined;
        return texts ? [[name, idsIn(noun, texts, accountId)] as const] : [];
      });
      return { ...asked, ...Object.fromEntries(numbers) } as Criteria;
    },
  };
}

type Arguments<Filter, Sort> = ConnectionArguments & { filter?: Filter | null; sort?: Sort | null };

type List<Filter, Criteria, Sort, Part extends string, Item> = {
  /** Part of its cursors. */
  name: string;
  table: Parted<Part>;
  filter: { toCriteria(filter: Filter | null | undefined, accountId: AccountId): Criteria };
  listIn(
    loaders: Loaders,
  ): (
    query: { criteria: Criteria; parts: readonly Part[]; order?: Sort },
    window: Window,
  ) => Promise<Page<Item>>;
};

/** A connection over all records of a noun in one account, with the parts that its rows need. */
export const accountList =
  <Filter, Criteria, Sort extends string, Part extends string, Item extends { readonly id: string }>({
    name,
    table,
    filter: { toCriteria },
    listIn,
  }: List<Filter, Criteria, Sort, Part, Item>) =>
  (accountId: AccountId, args: Arguments<Filter, Sort>, context: Context, info: GraphQLResolveInfo) => {
    const selection = selectionOf(info);
    const { filter, sort } = args;
    const query = {
      criteria: toCriteria(filter, accountId),
      parts: partsOfRows(table, selection),
      ...(sort && { order: sort }),
    };
    return connect(args, [accountId, name, filter, sort], selection, (window) =>
      listIn(context.in(accountId))(query, window),
    );
  };
