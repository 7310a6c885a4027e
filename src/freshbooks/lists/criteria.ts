import type { Filter } from "./query.ts";

type Filters<Item> = Filter<Item> | readonly Filter<Item>[] | undefined;

/** How one condition becomes filters; `asked` has all conditions of the query. */
type Condition<Item> = ((value: never, asked: never) => Filters<Item>) & { readonly always?: true };

/** The conditions that a table of filters accepts. All of them must hold. */
export type Asked<Table> = Table extends (asked: infer Conditions) => unknown ? Conditions : never;

/**
 * The filters of a noun as a table: conditions by their names in the graph, and the filters of their values. They are
 * sent in the order of the table. An omitted condition filters nothing, unless it is `always` there.
 */
export const criteria =
  <Item>() =>
  <const Table extends Readonly<Record<string, Condition<Item>>>>(table: Table) => {
    type Conditions = { [Name in keyof Table]?: Exclude<Parameters<Table[Name]>[0], undefined> };
    const entries = Object.entries(table);
    return (asked: Conditions): Filter<Item>[] =>
      entries.flatMap(([name, condition]): Filter<Item>[] => {
        const value = asked[name as keyof Conditions];
        if (value === undefined && !condition.always) return [];
        const filters = (condition as (value: unknown, asked: unknown) => Filters<Item>)(value, asked);
        return filters === undefined ? [] : ([filters].flat() as Filter<Item>[]);
      });
  };

/** A condition that also filters without a value. */
export const always = <Make extends (value: never, asked: never) => unknown>(
  make: Make,
): Make & { readonly always: true } => Object.assign(make, { always: true } as const);
