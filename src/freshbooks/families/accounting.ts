import type { HttpAnswer } from "../../http/message.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Origin, reading } from "../errors.ts";
import type { Parameter } from "../lists/query.ts";
import type { Source } from "../lists/source.ts";
import type { Beside } from "../records/field.ts";
import { readFully } from "../records/record.ts";
import { readAccountingErrors } from "./accountingErrors.ts";
import { pageIn, sameRecord } from "./page.ts";
import { queryText } from "./query.ts";

/** How one noun is spelt in this family. */
export type Noun<Item> = {
  /** Behind `/accounting/account/{accountId}/`. */
  path: string;
  /** Key of the rows in a list. */
  many: string;
  /** Key of a single record. */
  one: string;
  /** The filter that takes many ids. */
  idsFilter: string;
  /** Under which a record's number stands once more: one that differs is not the record's. */
  twin: string;
  toItem(wire: unknown, beside: Beside): Item;
};

export type Collection<Item> = {
  source: Source<Item>;
  /** Null when there is no such record; a deleted one is there. */
  single(id: string, includes: readonly string[], options?: { fresh?: boolean }): Promise<Item | null>;
  /** Throws `outcomeUnknown` whenever it is not certain that nothing was created. */
  create(body: object, includes: readonly string[]): Promise<Item>;
  /** Merges the keys of the body into the record. One call is one phase: `vis_state`, actions, or fields. */
  update(id: string, body: object, includes: readonly string[]): Promise<Item>;
  /** Where DELETE works; the record is gone or hidden afterwards, as its noun has it. */
  remove(id: string): Promise<void>;
};

/** Lists and single records of one account: `response.result`, `search[…]`, `include[]`, `sort=key_desc`. */
export function accountingCollection<Item extends { id: string }>(
  { get, write, trust, partly = false }: Session,
  accountId: AccountId,
  noun: Noun<Item>,
): Collection<Item> {
  const base = `/accounting/account/${accountId}/${noun.path}`;

  const besideOf = (includes: readonly string[], origin: Origin): Beside => ({
    ...{ tenant: accountId, includes, around: {}, origin },
  });
  const toItem = (wire: unknown, beside: Beside): Item =>
    reading(`a ${noun.one}`, () => {
      const item = noun.toItem(wire, beside);
      const twin = (wire as Record<string, unknown>)[noun.twin];
      return twin === undefined ? item : sameRecord(item, String(twin), noun.one);
    });

  const ask: Source<Item>["ask"] = async ({ search, includes, sort }, page, perPage, options) => {
    const query = queryText([
      ...search.map(([key, value]): [string, string] => [searchKey(key), value]),
      ...includes.map((name): [string, string] => ["include[]", name]),
      ...(sort ? [["sort", sort] as [string, string]] : []),
      ["page", String(page)],
      ["per_page", String(perPage)],
    ]);
    const read = (answer: HttpAnswer, origin: Origin) => {
      const { [noun.many]: rows, ...told } = readResult(answer);
      const beside = besideOf(includes, origin);
      return pageIn(rows, told, { page, perPage, key: noun.many }, (wire) => toItem(wire, beside));
    };
    return get(`${base}?${query}`, read, options);
  };

  const recordIn = (answer: HttpAnswer, includes: readonly string[], origin: Origin): Item => {
    const record = readResult(answer)[noun.one];
    if (!record) throw new FreshBooksError("unavailable", `FreshBooks answered without a ${noun.one}`);
    return toItem(record, besideOf(includes, origin));
  };
  const pathTo = (id: string, includes: readonly string[]): string => {
    const query = queryText(includes.map((name) => ["include[]", name]));
    return `${base}${id && `/${id}`}${query && `?${query}`}`;
  };

  const send = (
    method: "POST" | "PUT",
    body: object,
    includes: readonly string[],
    id?: string,
  ): Promise<Item> =>
    write(method, pathTo(id ?? "", includes), { [noun.one]: body }, (answer, origin) => {
      // What cannot be read of it leaves open what was written.
      const item = readFully(recordIn(answer, includes, origin));
      return id === undefined ? item : sameRecord(item, id, noun.one);
    });

  return {
    source: { trust: trust(base), ask, partly },
    single: async (id, includes, options) => {
      try {
        const read = (answer: HttpAnswer, origin: Origin) =>
          sameRecord(recordIn(answer, includes, origin), id, noun.one);
        return await get(pathTo(id, includes), read, options);
      } catch (error) {
        if (error instanceof FreshBooksError && error.reason === "notFound") return null;
        throw error;
      }
    },
    create: (body, includes) => send("POST", body, includes),
    update: (id, body, includes) => send("PUT", body, includes, id),
    remove: (id) => write("DELETE", pathTo(id, []), undefined, assertRemoved),
  };
}

/** `userids[]` is spelt `search[userids][]`. */
const searchKey = (key: string): string =>
  key.endsWith("[]") ? `search[${key.slice(0, -2)}][]` : `search[${key}]`;

/** Opens `response.result`. An error body is an error whatever the status: 200 may carry one. */
function readResult(answer: HttpAnswer): Record<string, unknown> {
  const failure = readAccountingErrors(answer);
  if (failure) throw failure;
  const result = (answer.json as { response?: { result?: unknown } } | undefined)?.response?.result;
  if (typeof result !== "object" || result === null)
    throw new FreshBooksError("unavailable", "FreshBooks answered without a result");
  return result as Record<string, unknown>;
}

/** FreshBooks confirms a deletion with 200 and an empty `response`. */
function assertRemoved(answer: HttpAnswer): void {
  const failure = readAccountingErrors(answer);
  if (failure) throw failure;
  const response = (answer.json as { response?: unknown } | undefined)?.response;
  if (typeof response !== "object" || response === null)
    throw new FreshBooksError("unavailable", "FreshBooks did not confirm a deletion");
}

/**
 * One report: flat parameters, and one key in `response.result`. Without its parameters it would be of today. The same
 * parameters are asked, and the answer to them is read, once.
 */
export function accountingReport<Report>(
  { get }: Session,
  accountId: AccountId,
  { name, key }: { name: string; key: string },
  parameters: readonly Parameter[],
  toReport: (wire: object) => Report,
): Promise<Report> {
  const path = `/accounting/account/${accountId}/reports/accounting/${name}?${queryText(parameters)}`;
  return get(path, (answer) => {
    const wire = readResult(answer)[key];
    if (typeof wire !== "object" || wire === null)
      throw new FreshBooksError("unavailable", `FreshBooks answered without a ${key}`);
    return toReport(wire);
  });
}
