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
  readonly id: number;
  /** Fields of the table that are in the graph under other names than theirs. */
  readonly under?: Readonly<Record<string, string>>;
  readonly body: Wire;
  /** Other recorded records that it names, by their files. */
  readonly beside?: readonly string[];
  /** Every field with its value, as an answer of the graph has it. */
  readonly shows: Wire;
};

export const recorded = (file: string): Recorded =>
  JSON.parse(readFileSync(`test/recorded/sales/${file}.json`, "utf8")) as Recorded;

/** The sandbox and the graph, with the recorded body as the only record of its noun: these keys and no others. */
export async function plant(record: Recorded) {
  const started = await start({ books: cast, now });
  const account = started.sandbox.state.accounts.get("ACM123") as unknown as Tables;
  for (const { noun, id, body } of [record, ...(record.beside ?? []).map(recorded)]) {
    const path = nounOf(noun).list?.path ?? "";
    const name = Object.entries(accountNouns).find(([, each]) => path.endsWith(`/${each.path}`))?.[0];
    const table = account[name ?? ""];
    const [first] = table?.values() ?? [];
    if (!table || !first) throw new TypeError(`The sandbox has no table of ${noun}`);
    table.clear();
    table.set(id, { ...first, id, visState: Number(body.vis_state ?? 0), wire: body });
    const rewrite = (answer: Answer) => ({ ...answer, body: onlyRecorded(answer.body, body) });
    started.sandbox.faults.add({
      rules: [{ fault: "rewrite", path: new RegExp(`${path}(/${id})?(\\?|$)`), rewrite }],
    });
  }
  return started;
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
