import type { HttpAnswer } from "../../http/message.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Origin, UnreadableError } from "../errors.ts";
import type { Singles } from "../lists/byIds.ts";
import type { Parameter, SourcePage } from "../lists/query.ts";
import type { Source } from "../lists/source.ts";
import type { Beside, Wire } from "../records/field.ts";
import { lossOf, lost } from "../records/record.ts";
import { queryText } from "./query.ts";

/** How a group of endpoints spells what is asked, wraps what it answers, and refuses. */
export type Family = {
  /** The key of a filter, as it stands in the query. */
  readonly filterKey: (key: string) => string;
  readonly include: (name: string) => Parameter;
  /** What is inside an answer. Throws for a refusal, whatever its status, and for an answer of no use. `gate` as in a Spelling. */
  readonly open: (answer: HttpAnswer, gate?: number) => Wire;
  /** Where an opened list says which page it is and how many rows there are. */
  readonly pageOf: (opened: Wire) => Wire;
  /** Throws when an answer does not confirm a deletion. */
  readonly assertRemoved: (answer: HttpAnswer) => void;
  /** Lists come whole, with no word of pages, and bodies have no wrapper. */
  readonly plain?: true;
};

/** How one noun is spelt. */
export type Spelling = {
  /** Key of the rows in a list. */
  many: string;
  /** Key of a single record. */
  one: string;
  /** Under which a record's number stands once more: one that differs is not the record's. */
  twin?: string;
  /** The number with which a 200 says that the plan lacks the noun, where elsewhere it means something else. */
  gate?: number;
};

/** Where a noun's list and its single records are. New ones are sent to the list where `create` is absent. */
export type Paths = { list: string; single: (id: string) => string; create?: string };

/** Paths of a noun whose records are below its list. */
export const pathsBelow = (list: string): Paths => ({ list, single: (id) => `${list}/${id}` });

/** Paths of a noun whose records are apart from its list, such as `/projects` and `/project/1`. */
export const pathsApart = (base: string, many: string, one: string): Paths => ({
  ...{ list: `${base}/${many}`, single: (id) => `${base}/${one}/${id}`, create: `${base}/${one}` },
});

/** The list and the single records of one noun, of one tenant. */
export type Collection<Item> = {
  source: Source<Item>;
  singles: Singles;
  /** Null when there is no such record; a deleted one is there. */
  single(id: string, includes: readonly string[], options?: { fresh?: boolean }): Promise<Item | null>;
  /** Throws `outcomeUnknown` whenever it is not certain that nothing was created. */
  create(body: object, includes: readonly string[]): Promise<Item>;
  /** Whether the body is merged into the record or replaces it is up to the noun. One call is one phase. */
  update(id: string, body: object, includes: readonly string[]): Promise<Item>;
  /** Where DELETE works; the record is gone or hidden afterwards, as its noun has it. */
  remove(id: string): Promise<void>;
};

/** The table of a noun's records, as far as it reads them. */
type Rows<Item> = {
  readonly noun: string;
  row(wire: unknown, beside: Beside): Item;
};

/** Lists and single records, read and written as their family has it. */
export function collectionOf<Item extends { readonly id: string }>(
  { get, write, trust, singles, partly = false }: Session,
  family: Family,
  tenant: string,
  { list, single: pathTo, create = list }: Paths,
  { many, one, twin, gate }: Spelling,
  table: Rows<Item>,
): Collection<Item> {
  /** A row whose number is not the same in both places is no record's. */
  const toRow = (wire: unknown, beside: Beside): Item => {
    const item = table.row(wire, beside);
    const number = twin === undefined ? undefined : (wire as Wire | null)?.[twin];
    if (lossOf(item) || number === undefined || String(number) === item.id) return item;
    const about = { noun: table.noun, number: null, field: "id", kind: "number" } as const;
    return lost(item, new UnreadableError(about, beside.origin));
  };

  /** A row with whatever it lacks. Throws for none, and for one without a number. */
  const rowIn = (answer: HttpAnswer, includes: readonly string[], origin: Origin): Item => {
    const { [one]: record, ...around } = family.open(answer, gate);
    if (!record) throw new FreshBooksError("unavailable", `FreshBooks answered without a ${one}`);
    const item = toRow(record, { tenant, includes, around, origin });
    const loss = lossOf(item);
    if (loss?.about.field === "id") throw loss;
    return item;
  };

  const recordIn = (answer: HttpAnswer, includes: readonly string[], origin: Origin): Item => {
    const item = rowIn(answer, includes, origin);
    const loss = lossOf(item);
    if (loss) throw loss;
    return item;
  };

  const withQuery = (path: string, pairs: readonly Parameter[]) =>
    pairs.length > 0 ? `${path}?${queryText(pairs)}` : path;
  const withIncludes = (path: string, includes: readonly string[]) =>
    withQuery(path, includes.map(family.include));

  type Method = "POST" | "PUT";
  const send = (method: Method, path: string, body: object, includes: readonly string[], id?: string) =>
    write(method, withIncludes(path, includes), family.plain ? body : { [one]: body }, (answer, origin) => {
      // It was written all the same where another value than its number cannot be read.
      const item = rowIn(answer, includes, origin);
      return id === undefined ? item : sameRecord(item, id, one);
    });

  /** A page cut from a list that comes whole: however many pages are looked at, it is asked for once. */
  const askWhole = async (page: number, perPage: number, options?: { fresh?: boolean }) => {
    const readAll = (answer: HttpAnswer, origin: Origin) => {
      const { [many]: rows, ...around } = family.open(answer);
      const { total } = family.pageOf(around);
      if (!Array.isArray(rows) || (total !== undefined && total !== rows.length))
        throw new FreshBooksError(
          "unavailable",
          `FreshBooks answered without a whole list of ${table.noun}s`,
        );
      const beside: Beside = { tenant, includes: [], around: {}, origin };
      return rows.map((wire: unknown) => toRow(wire, beside));
    };
    const all = await get(list, readAll, options);
    const items = all.slice((page - 1) * perPage, page * perPage);
    return { items, page, perPage, total: all.length, meta: {} };
  };

  return {
    singles,
    source: {
      trust: trust(list),
      partly,
      ask: ({ search, includes, sort }, page, perPage, options) => {
        if (family.plain) return askWhole(page, perPage, options);
        const query: Parameter[] = [
          ...search.map(([key, value]): Parameter => [family.filterKey(key), value]),
          ...includes.map(family.include),
          ...(sort ? [["sort", sort] as const] : []),
          ["page", String(page)],
          ["per_page", String(perPage)],
        ];
        const readPage = (answer: HttpAnswer, origin: Origin) => {
          const { [many]: rows, ...around } = family.open(answer, gate);
          const beside: Beside = { tenant, includes, around: {}, origin };
          const asked = { page, perPage, key: many };
          return pageIn(rows, family.pageOf(around), asked, (wire) => toRow(wire, beside));
        };
        return get(withQuery(list, query), readPage, options);
      },
    },
    single: async (id, includes, options) => {
      try {
        const readOne = (answer: HttpAnswer, origin: Origin) =>
          sameRecord(recordIn(answer, includes, origin), id, one);
        return await get(withIncludes(pathTo(id), includes), readOne, options);
      } catch (error) {
        if (error instanceof FreshBooksError && error.reason === "notFound") return null;
        throw error;
      }
    },
    create: (body, includes) => send("POST", create, body, includes),
    update: (id, body, includes) => send("PUT", pathTo(id), body, includes, id),
    remove: (id) => write("DELETE", pathTo(id), undefined, family.assertRemoved),
  };
}

/**
 * One page of rows, held against the page that was asked for: a smaller page size is believed, another page or more
 * rows than were asked for would be taken for the wrong ones. Throws `unavailable`.
 */
function pageIn<Item>(
  rows: unknown,
  meta: Wire,
  asked: { readonly page: number; readonly perPage: number; readonly key: string },
  toItem: (wire: unknown) => Item,
): SourcePage<Item> {
  const { page, per_page: perPage, total } = meta;
  if (!Array.isArray(rows) || !isCount(page) || !isCount(perPage) || !isCount(total))
    throw new FreshBooksError("unavailable", `FreshBooks answered without a list of ${asked.key}`);
  const fits =
    rows.length === 0 || (page === asked.page && perPage <= asked.perPage && rows.length <= perPage);
  if (!fits) throw new FreshBooksError("unavailable", `FreshBooks answered another page of ${asked.key}`);
  return { items: rows.map(toItem), page, perPage, total, meta };
}

/** The record itself, if it is the one that was asked for. Throws `unavailable` for another one. */
function sameRecord<Item extends { readonly id: string }>(item: Item, id: string, noun: string): Item {
  if (item.id === id) return item;
  throw new FreshBooksError("unavailable", `FreshBooks answered with another ${noun}`);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
