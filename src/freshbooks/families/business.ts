import type { HttpAnswer } from "../../http/message.ts";
import type { BusinessId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Origin, reading } from "../errors.ts";
import type { SourcePage } from "../lists/query.ts";
import type { Source } from "../lists/source.ts";
import type { Beside } from "../records/field.ts";
import { readFully } from "../records/record.ts";
import { readAccountingErrors } from "./accountingErrors.ts";
import { readBusinessErrors } from "./businessErrors.ts";
import { pageIn, sameRecord } from "./page.ts";
import { queryText } from "./query.ts";

type Answer = Record<string, unknown>;

/** How one noun is spelt in this family, whose lists and single records lie at paths of their own. */
export type Noun<Item> = {
  business: BusinessId;
  list: string;
  single: (id: string) => string;
  /** Where new ones are sent; to the list when absent. */
  create?: string;
  /** Key of the rows in a list. */
  many: string;
  /** Key of a single record. */
  one: string;
  /** What stands beside a single record is there as well; a row of a list has nothing beside it. */
  toItem(wire: unknown, beside: Beside): Item;
};

/** What a list says of all its rows, those on other pages included. */
type BusinessPage<Item> = SourcePage<Item> & { readonly meta: Answer };

export type BusinessCollection<Item> = {
  source: Omit<Source<Item>, "ask"> & {
    ask(...asked: Parameters<Source<Item>["ask"]>): Promise<BusinessPage<Item>>;
  };
  /** Null when there is no such record; a deleted one is there. */
  single(id: string, includes: readonly string[], options?: { fresh?: boolean }): Promise<Item | null>;
  /** Throws `outcomeUnknown` whenever it is not certain that nothing was created. */
  create(body: object): Promise<Item>;
  /** Whether the body is merged into the record or replaces it is up to the noun. */
  update(id: string, body: object): Promise<Item>;
  remove(id: string): Promise<void>;
};

/** Lists and single records of one business: bare keys, `meta`, `key=value`, `include_…=true`, `sort=-key`. */
export function businessCollection<Item extends { id: string }>(
  session: Session,
  noun: Noun<Item>,
): BusinessCollection<Item> {
  const { get, trust } = session;
  const toItem = (wire: unknown, beside: Beside): Item =>
    reading(`a ${noun.one}`, () => noun.toItem(wire, beside));
  const pathTo = (path: string, pairs: readonly (readonly [string, string])[]): string =>
    pairs.length > 0 ? `${path}?${queryText(pairs)}` : path;
  const flags = (includes: readonly string[]) => includes.map((name) => [name, "true"] as const);
  const recordIn = (answer: Answer, includes: readonly string[], origin: Origin): Item => {
    const { [noun.one]: record, ...around } = answer;
    if (!record) throw new FreshBooksError("unavailable", `FreshBooks answered without a ${noun.one}`);
    return toItem(record, { tenant: noun.business, includes, around, origin });
  };
  const write = (method: "POST" | "PUT", path: string, body: object, id?: string): Promise<Item> =>
    send(session, method, path, { [noun.one]: body }, (answer, origin) => {
      // What cannot be read of it leaves open what was written.
      const item = readFully(recordIn(answer, [], origin));
      return id === undefined ? item : sameRecord(item, id, noun.one);
    });

  return {
    source: {
      trust: trust(noun.list),
      ask: async ({ search, includes, sort }, page, perPage, options) => {
        const query = [
          ...search,
          ...flags(includes),
          ...(sort ? [["sort", sort] as const] : []),
          ["page", String(page)] as const,
          ["per_page", String(perPage)] as const,
        ];
        const read = (answer: HttpAnswer, origin: Origin) => {
          const { [noun.many]: rows, meta } = readAnswer(answer);
          const told = (meta ?? {}) as Answer;
          const asked = { page, perPage, key: noun.many };
          const beside: Beside = { tenant: noun.business, includes, around: {}, origin };
          return { ...pageIn(rows, told, asked, (wire) => toItem(wire, beside)), meta: told };
        };
        return get(pathTo(noun.list, query), read, options);
      },
    },
    single: async (id, includes, options) => {
      try {
        return await get(
          pathTo(noun.single(id), flags(includes)),
          (answer, origin) => sameRecord(recordIn(readAnswer(answer), includes, origin), id, noun.one),
          options,
        );
      } catch (error) {
        if (error instanceof FreshBooksError && error.reason === "notFound") return null;
        throw error;
      }
    },
    create: (body) => write("POST", noun.create ?? noun.list, body),
    update: (id, body) => write("PUT", noun.single(id), body, id),
    remove: (id) => remove(session, noun.single(id)),
  };
}

/** Sends a body under its wrapper and reads the answer; one of no use leaves the outcome unknown. */
export const send = <Item>(
  { write }: Session,
  method: "POST" | "PUT",
  path: string,
  body: Record<string, object>,
  read: (answer: Answer, origin: Origin) => Item,
): Promise<Item> =>
  write(method, path, body, (answer, origin) => {
    const opened = readAnswer(answer);
    return reading("an answer", () => read(opened, origin));
  });

/** Deletes what is at a path. Success is a 204 and nothing else; a refusal of any family may come with 200. */
export const remove = ({ write }: Session, path: string): Promise<void> =>
  write("DELETE", path, undefined, (answer) => {
    if (answer.status === 204) return;
    throw (
      readBusinessErrors(answer) ??
      readAccountingErrors(answer) ??
      new FreshBooksError("unavailable", `FreshBooks did not confirm a deletion, with ${answer.status}`)
    );
  });

/** What is read of the rows of a list that has neither pages nor filters. */
export const readRows = <Row, Read>(
  { get }: Session,
  path: string,
  key: string,
  read: (rows: readonly Row[], origin: Origin) => Read,
): Promise<Read> =>
  get(path, (answer, origin) => {
    const { [key]: rows } = readAnswer(answer);
    if (!Array.isArray(rows))
      throw new FreshBooksError("unavailable", `FreshBooks answered without a list of ${key}`);
    return reading(`a list of ${key}`, () => read(rows as Row[], origin));
  });

/** Opens a body that says `application/vnd.api+json` and is plain JSON. */
function readAnswer(answer: HttpAnswer): Answer {
  const failure = readBusinessErrors(answer);
  if (failure) throw failure;
  if (typeof answer.json !== "object" || answer.json === null)
    throw new FreshBooksError("unavailable", "FreshBooks answered without a body");
  return answer.json as Answer;
}
