import type { GraphQLResolveInfo } from "graphql";
import { leftOut } from "../../freshbooks/records/record.ts";
import type { Maybe } from "../../loaders/byId.ts";
import type { Context } from "../contract/context.ts";
import { remembered, rowsOf, type Selection, selectionOf } from "./selection.ts";

/** A table of records, as far as its parts are concerned. */
export type Parted<Part extends string> = {
  readonly parts: readonly Part[];
  readonly listedParts: readonly Part[];
  fieldsOf(part: string): readonly string[];
};

type Known = WeakMap<Selection, readonly string[]>;
const known = new WeakMap<object, Known>();

/** The parts that a selection requires and that FreshBooks sends only on request. */
export function partsIn<Part extends string>(table: Parted<Part>, selection: Selection): readonly Part[] {
  // Cached: the thousand rows of a list require the same parts.
  const ofTable = remembered(known, table, () => new WeakMap());
  const isWanted = (part: Part) => table.fieldsOf(part).some((name) => selection.has(name));
  return remembered(ofTable, selection, () => table.parts.filter(isWanted)) as readonly Part[];
}

/** The same for the rows of a connection, without parts that only single records have. */
export function partsOfRows<Part extends string>(
  table: Parted<Part>,
  connection: Selection,
): readonly Part[] {
  const wanted = new Set(rowsOf(connection).flatMap((selection) => partsIn(table, selection)));
  return table.listedParts.filter((part) => wanted.has(part));
}

/** The same for the field being resolved; `on` excludes fragments on other types. */
export const partsOfField = <Part extends string>(
  table: Parted<Part>,
  info: GraphQLResolveInfo,
  on?: string,
): readonly Part[] => partsIn(table, selectionOf(info, on));

type PartResolvers<Item, Part> = {
  [Name in Part & keyof Item]: (
    item: Item,
    _: unknown,
    context: Context,
  ) => NonNullable<Item[Name]> | Promise<NonNullable<Item[Name]>>;
};

/**
 * Resolvers of all parts of a record; a missing one is read now, together with its neighbors'. Throws UPSTREAM_MISMATCH
 * when FreshBooks omits it again, and for a record deleted meanwhile.
 */
export function partResolvers<Item extends object, Part extends string>(
  table: Parted<Part>,
  load: (item: Item, part: Part, context: Context) => Maybe<Item>,
): PartResolvers<Item, Part> {
  const loaded = async (item: Item, name: Part & keyof Item, context: Context) => {
    const whole = await load(item, name, context);
    if (whole?.[name] === undefined) throw leftOut(item, name);
    return whole[name];
  };
  const resolverOf = (name: Part & keyof Item) => (item: Item, _: unknown, context: Context) => {
    const known = item[name];
    return known === undefined ? loaded(item, name, context) : known;
  };
  return Object.fromEntries(table.parts.map((name) => [name, resolverOf(name as never)])) as never;
}
