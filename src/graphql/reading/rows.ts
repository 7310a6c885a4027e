import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { UnreadableError } from "../../freshbooks/errors.ts";
import { isRow, lossOf } from "../../freshbooks/records/record.ts";
import type { Context } from "../contract/context.ts";
import { ownNameOf } from "../contract/prefix.ts";
import { keys } from "./entity.ts";
import { remembered, rowsOf, type Selection, selectionOf } from "./selection.ts";

/** Whether a row can be shown as selected. */
export type IsShown = (row: object) => boolean;

/**
 * Omits lost rows of a list, and those in which a selected, non-null field cannot be read; an error names each at the
 * position of the list.
 */
function shownIn(context: Context, info: GraphQLResolveInfo, needs: readonly Need[]): IsShown {
  return (row) => {
    const loss = lossOf(row) ?? unreadableIn(row, needs);
    if (loss) context.losses.add(info, loss);
    return !loss;
  };
}

type Needs = WeakMap<Selection, readonly Need[]>;

/** Cached by type and selection: the lists of a thousand parents need the same. */
const needsOfLists = new WeakMap<GraphQLNamedType, Needs>();

const needsOfList = (type: GraphQLNamedType, selection: Selection, find: () => readonly Need[]) =>
  remembered(
    remembered(needsOfLists, type, (): Needs => new WeakMap()),
    selection,
    find,
  );

/** The same for the rows of a connection. */
export function shownInConnection(context: Context, info: GraphQLResolveInfo): IsShown {
  const selection = selectionOf(info);
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const needs = needsOfList(type, selection, () => {
    const { nodes } = type.getFields();
    if (!nodes) throw new TypeError(`No connection: ${info.returnType}`);
    return needsOf(getNamedType(nodes.type) as GraphQLObjectType, rowsOf(selection));
  });
  return shownIn(context, info, needs);
}

/** The types of the records of which the rows of a connection select more than the keys. */
export function namedByRows(info: GraphQLResolveInfo): readonly string[] {
  const { nodes } = (getNamedType(info.returnType) as GraphQLObjectType).getFields();
  const fields = nodes ? (getNamedType(nodes.type) as GraphQLObjectType).getFields() : {};
  const rows = rowsOf(selectionOf(info));
  const named = Object.values(fields).filter(({ name }) =>
    rows.some((selection) => selection.has(name) && !selection.below(name).within(keys)),
  );
  return [...new Set(named.map(({ type }) => ownNameOf(getNamedType(type))))];
}

/** The rows of a list without pages that can be shown. */
export const shownRows = <Row extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  rows: readonly Row[],
): Row[] => {
  const selection = selectionOf(info);
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const needs = needsOfList(type, selection, () => needsOf(type, [selection]));
  return rows.filter(shownIn(context, info, needs));
};

/** A field that is selected and never null, and those of its inner records. */
type Need = { readonly name: string; readonly inner: readonly Need[] };

/** Only the fields that a record has itself. */
function needsOf(type: GraphQLObjectType, selections: readonly Selection[]): readonly Need[] {
  return neverNull(type).flatMap(({ name, reads, below }) => {
    if (!selections.some((selection) => selection.has(name))) return [];
    const inner = below
      ? needsOf(
          below,
          selections.map((selection) => selection.below(name)),
        )
      : [];
    return [{ name: reads, inner }];
  });
}

const readsOf = Symbol("reads");

/** A resolver of a record's field under any name: when non-null, the row depends on it. */
export const reading = <Resolve extends (record: never) => unknown>(
  field: string,
  resolve: Resolve,
): Resolve => Object.assign(resolve, { [readsOf]: field });

const omitsOf = Symbol("omits");

/** A resolver of a list that omits its own rows, in place of another: the row that has the list depends only on the list. */
export function omitting<Resolve extends object>(
  { name, resolve }: { readonly name: string; readonly resolve?: unknown },
  other: Resolve,
): Resolve {
  const reads = resolve ? (resolve as { readonly [readsOf]?: string })[readsOf] : name;
  return Object.assign(other, { [readsOf]: reads, [omitsOf]: true });
}

type NeverNull = {
  readonly name: string;
  /** The field of the record. */
  readonly reads: string;
  readonly below: GraphQLObjectType | undefined;
};
const known = new WeakMap<GraphQLObjectType, readonly NeverNull[]>();

function neverNull(type: GraphQLObjectType): readonly NeverNull[] {
  const found =
    known.get(type) ??
    Object.values(type.getFields()).flatMap(({ name, type: given, resolve }): NeverNull[] => {
      const reads = resolve ? (resolve as { readonly [readsOf]?: string })[readsOf] : name;
      if (reads === undefined || !isNonNullType(given)) return [];
      const named = getNamedType(given);
      const depends = isObjectType(named) && !(resolve && omitsOf in resolve);
      return [{ name, reads, below: depends ? named : undefined }];
    });
  known.set(type, found);
  return found;
}

function unreadableIn(row: object, needs: readonly Need[]): UnreadableError | undefined {
  if (needs.length === 0) return undefined;
  try {
    for (const { name, inner } of needs) {
      const value = (row as Record<string, unknown>)[name];
      if (inner.length === 0) continue;
      for (const each of Array.isArray(value) ? value : [value]) {
        const loss = isRow(each) ? unreadableIn(each, inner) : undefined;
        if (loss) return loss;
      }
    }
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}
