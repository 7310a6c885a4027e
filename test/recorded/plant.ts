import { readFileSync } from "node:fs";
import { type GraphQLOutputType, getNamedType, isObjectType } from "graphql";
import { accountNouns } from "../../src/sandbox/families/nouns.ts";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { cast, now } from "../every/nouns/books.ts";
import { nounOf } from "../every/nouns/index.ts";
import { start } from "../support/start.ts";

type Tables = Record<string, Map<number, { id: number; visState: number; wire: Wire }>>;
type Wire = Record<string, unknown>;

/** A body as FreshBooks sent it, and what the graph shows of it. */
export type Recorded = {
  readonly noun: string;
  readonly id: number | string;
  /** Fields of the table that are in the graph under other names than theirs. */
  readonly under?: Readonly<Record<string, string>>;
  /**
   * Keys behind fields that take arguments, that FreshBooks fills only on request, or that name a record of which there is no body:
   * other tests show them.
   */
  readonly apart?: readonly string[];
  readonly body: Wire;
  /** Other recorded records that it names, by their files. */
  readonly beside?: readonly string[];
  /** Every field with its value, as an answer of the graph has it. */
  readonly shows: Wire;
};

/** By its area and name, such as `sales/tax`. */
export const recorded = (file: string): Recorded =>
  JSON.parse(readFileSync(`test/recorded/${file}.json`, "utf8")) as Recorded;

/** The sandbox and the graph, with the recorded body as the only record of its noun: these keys and no others. */
export async function plant(record: Recorded) {
  const started = await start({ books: cast, now });
  const account = started.sandbox.state.accounts.get("ACM123") as unknown as Tables;
  for (const each of [record, ...(record.beside ?? []).map(recorded)]) {
    const { noun, id, body } = each;
    const path = nounOf(noun).list?.path ?? "";
    const replace = (path: RegExp, rewrite: (answer: Answer) => Answer) =>
      started.sandbox.faults.add({ rules: [{ fault: "rewrite", path, rewrite }] });
    const keys = elsewhere[noun];
    if (keys) {
      replace(new RegExp(`${path}(\\?|$)`), (answer) => ({
        ...answer,
        body: listWith(answer.body, keys.many, body),
      }));
      const single = path.replace(/\w+$/, keys.path ?? "$&");
      replace(new RegExp(`${single}/${id}(\\?|$)`), (answer) => ({
        ...answer,
        status: 200,
        body: { [keys.one]: body },
      }));
      continue;
    }
    const name = Object.entries(accountNouns).find(([, noun]) => path.endsWith(`/${noun.path}`))?.[0];
    const table = account[name ?? ""];
    const [first] = table?.values() ?? [];
    if (!table || !first) throw new TypeError(`The sandbox has no table of ${noun}`);
    table.clear();
    table.set(Number(id), { ...first, id: Number(id), visState: Number(body.vis_state ?? 0), wire: body });
    const rewrite = (answer: Answer) => ({ ...answer, body: onlyRecorded(answer.body, body) });
    replace(new RegExp(`${path}(/${id})?(\\?|$)`), rewrite);
  }
  return started;
}

/** What families other than the accounting one call their records, and the path of a single one where it is not that of the list. */
const elsewhere: Readonly<Record<string, { many: string; one: string; path?: string }>> = {
  Retainer: { many: "retainers", one: "retainer", path: "retainer" },
  Project: { many: "projects", one: "project", path: "project" },
  TimeEntry: { many: "time_entries", one: "time_entry" },
  Service: { many: "services", one: "service", path: "service" },
  TeamMember: { many: "response", one: "response" },
  LedgerAccount: { many: "data", one: "data" },
  JournalEntryLine: { many: "journal_entry_details", one: "none" },
  JournalEntryAccount: { many: "journal_entry_accounts", one: "none" },
};

/** An answer with the list under a key, wherever that is, replaced by one row, and counted so. */
function listWith(answer: unknown, key: string, row: Wire): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      if (name === key && Array.isArray(value)) return [name, [row]];
      return [name, name === "total" || name === "pages" ? 1 : listWith(value, key, row)];
    }),
  );
}

/** An answer whose records have no key that was not recorded. */
function onlyRecorded(answer: unknown, body: Wire): unknown {
  const { result } = (answer as { response: { result: Wire } }).response;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key in body));
  };
  const stripped = Object.fromEntries(Object.entries(result).map(([key, value]) => [key, strip(value)]));
  return { response: { result: stripped } };
}

/** The selection that asks a type for everything that an answer holds. */
export function selectionOf(type: GraphQLOutputType, shows: unknown): string {
  const of = getNamedType(type);
  if (!isObjectType(of)) return "";
  const [value] = Array.isArray(shows) ? shows : [shows];
  if (typeof value !== "object" || value === null) return "{ __typename }";
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name} ${selectionOf(of.getFields()[name]?.type ?? of, inner)}`)
    .join(" ")} }`;
}
