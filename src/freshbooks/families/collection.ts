import type { HttpAnswer } from "../../http/message.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Origin, UnreadableError } from "../errors.ts";
import type { Singles } from "../lists/byIds.ts";
import type { Recall } from "../lists/memory.ts";
import type { Parameter, SourcePage } from "../lists/query.ts";
import type { Question, Source } from "../lists/source.ts";
import type { Beside, Wire } from "../records/field.ts";
import { lossOf, lost } from "../records/record.ts";
import { queryText } from "./query.ts";

/** How a group of endpoints spells its parameters, wraps its answers, and rejects. */
export type Family = {
  /** The key of a filter in the query. */
  readonly filterKey: (key: string) => string;
  readonly include: (name: string) => Parameter;
  /** The content of an answer. Throws for a rejection, whatever its status, and for an unusable answer. `gate` as in a Spelling. */
  readonly open: (answer: HttpAnswer, gate?: number) => Wire;
  /** Where an opened list has its page and its total. */
  readonly pageOf: (opened: Wire) => Wire;
  /** Throws when an answer does not confirm a deletion. */
  readonly assertRemoved: (answer: HttpAnswer) => void;
  /** Lists are complete, without pages, and bodies have no wrapper. */
  readonly plain?: true;
};

/** The spelling of one noun. */
export type Spelling = {
  /** Key of the rows in a list. */
  many: string;
  /** The same in some sources. */
  manyElse?: string;
  /** Key of a single record. */
  one: string;
  /** The key that repeats a record's number: a row whose numbers differ is rejected. */
  twin?: string;
  /** The list is complete, without pages: it is requested without one, and cut here. */
  unpaged?: boolean;
  /** The number with which a 200 says that the plan lacks the noun, but which means something else elsewhere. */
  gate?: number;
};

/** The paths of a noun's list and its single records. `create` defaults to the list. */
export type Paths = { list: string; single: (id: string) => string; create?: string };

/** Paths of a noun whose records are below its list. */
export const pathsBelow = (list: string): Paths => ({ list, single: (id) => `${list}/${id}` });

/** Paths of a noun whose records are not below its list, such as `/projects` and `/project/1`. */
export const pathsApart = (base: string, many: string, one: string): Paths => ({
  ...{ list: `${base}/${many}`, single: (id) => `${base}/${one}/${id}`, create: `${base}/${one}` },
});

/** The list and the single records of one noun, of one tenant. */
export type Collection<Item> = {
  source: Source<Item>;
  singles: Singles;
  /** Null when there is no such record; deleted ones are included. */
  single(id: string, includes: readonly string[], options?: { fresh?: boolean }): Promise<Item | null>;
  /** Throws `outcomeUnknown` unless it is certain that nothing was created. */
  create(body: object, includes: readonly string[]): Promise<Item>;
  /** Whether the body is merged into the record or replaces it depends on the noun. One call is one phase. */
  update(id: string, body: object, includes: readonly string[]): Promise<Item>;
  /** Where DELETE works; the record is then gone or hidden, depending on the noun. */
  remove(id: string): Promise<void>;
};

/** The table of a noun's records, as needed here. */
type Rows<Item> = {
  readonly noun: string;
  row(wire: unknown, beside: Beside): Item;
};

/** Lists and single records, read and written by their family's rules. */
export function collectionOf<Item extends { readonly id: string }>(
  { get, write, trust, recall, singles, paceOf, partly = false }: Session,
  family: Family,
  tenant: string,
  { list, single: pathTo, create = list }: Paths,
  { many, manyElse = many, one, twin, unpaged = false, gate }: Spelling,
  table: Rows<Item>,
): Collection<Item> {
  /** A row with two different numbers is invalid. */
  const toRow = (wire: unknown, beside: Beside): Item => {
    const item = table.row(wire, beside);
    const number = twin === undefined ? undefined : (wire as Wire | null)?.[twin];
    if (lossOf(item) || number === undefined || String(number) === item.id) return item;
    const about = { noun: table.noun, number: null, field: "id", kind: "number" } as const;
    return lost(item, new UnreadableError(about, beside.origin));
  };

  /** A row with its missing parts. Throws for none, and for one without a number. */
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
      // It was written even if a value other than its number is unreadable.
      const item = rowIn(answer, includes, origin);
      return id === undefined ? item : sameRecord(item, id, one);
    });

  /** A page cut from a complete list, which is requested once for all pages. */
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

  /** What all pages of a list have in their query; a filter may name a hundred records. */
  const texts = new WeakMap<Question, string>();
  const textOf = (question: Question): string => {
    const { search, includes, sort } = question;
    const known = texts.get(question);
    if (known !== undefined) return known;
    const others = [...includes.map(family.include), ...(sort ? [["sort", sort] as const] : [])];
    const text = [queryText(search, family.filterKey), queryText(others)].filter((each) => each).join("&");
    texts.set(question, text);
    return text;
  };

  let recalled: Recall | undefined;
  const recollect = (): Recall => {
    recalled ??= recall(list); // a single record needs none
    return recalled;
  };
  return {
    singles,
    source: {
      trust: trust(list),
      get recall() {
        return recollect();
      },
      partly,
      ...(paceOf && { pace: paceOf(many) }),
      ask: (question, page, perPage, options) => {
        const { includes } = question;
        const { fresh = false, ahead = false } = options ?? {};
        if (family.plain) return askWhole(page, perPage, { fresh });
        const everyPage = textOf(question);
        const query = unpaged ? everyPage : `${everyPage}${everyPage && "&"}page=${page}&per_page=${perPage}`;
        const readPage = (answer: HttpAnswer, origin: Origin) => {
          const { [many]: usual, [manyElse]: rows = usual, ...around } = family.open(answer, gate);
          const beside: Beside = { tenant, includes, around: {}, origin };
          const asked = { page, perPage, key: many };
          if (unpaged) return wholeIn(rows, many, (wire) => toRow(wire, beside));
          return pageIn(rows, family.pageOf(around), asked, (wire) => toRow(wire, beside));
        };
        const isUsed = ({ items }: SourcePage<Item>) => items.length > 0;
        const read = get(query ? `${list}?${query}` : list, readPage, {
          fresh,
          ...(ahead && { ahead: isUsed }),
        });
        return unpaged ? read.then((whole) => pageOf(whole, page, perPage)) : read;
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
    update: (id, body, includes) => {
      recollect().learnPlace(id, undefined);
      return send("PUT", pathTo(id), body, includes, id);
    },
    remove: (id) => {
      recollect().learnPlace(id, undefined);
      return write("DELETE", pathTo(id), undefined, family.assertRemoved);
    },
  };
}

/**
 * One page of rows, compared to the requested page: a smaller page size is accepted, another page or more rows than
 * requested are not. Throws `unavailable`.
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

/** All rows of a list without pages. Throws `unavailable`. */
function wholeIn<Item>(rows: unknown, key: string, toItem: (wire: unknown) => Item): SourcePage<Item> {
  if (!Array.isArray(rows))
    throw new FreshBooksError("unavailable", `FreshBooks answered without a list of ${key}`);
  return { items: rows.map(toItem), page: 1, perPage: rows.length, total: rows.length, meta: {} };
}

/** One page of all rows. */
const pageOf = <Item>(whole: SourcePage<Item>, page: number, perPage: number): SourcePage<Item> => ({
  ...whole,
  ...{ page, perPage, items: whole.items.slice((page - 1) * perPage, page * perPage) },
});

/** The record itself, if it is the requested one. Throws `unavailable` for another one. */
function sameRecord<Item extends { readonly id: string }>(item: Item, id: string, noun: string): Item {
  if (item.id === id) return item;
  throw new FreshBooksError("unavailable", `FreshBooks answered with another ${noun}`);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
