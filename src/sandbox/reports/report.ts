import type { Journal } from "../control/journal.ts";
import type { Moment } from "../state/moment.ts";
import type { Parameter } from "../wire/exchange.ts";
import type { Fields, Json } from "../wire/json.ts";
import { problem, refuse } from "../wire/refusal.ts";
import { type Day, isDay } from "../wire/stamps.ts";

/** The request as the report understood it, with defaults filled in. */
type Asked = {
  start: Day;
  end: Day;
  dates: Day[];
  currency: string;
  cashBased: boolean;
  /** `m`, `3m` and so on; null for totals without columns. */
  resolution: string | null;
  clientIds: number[];
  currencies: string[];
  methods: string[];
  /** Words such as `paid`; numbers have no effect. */
  statuses: string[];
  itemNames: string[];
  /** Which day of an invoice counts: `issue` or `paid`. */
  dateType: string;
  /** One of the report's own words. */
  groupBy: string;
  /** Null for all. */
  clientId: number | null;
  /** The UUID of an account of the ledger; null for all. */
  accountUuid: string | null;
};

/** The definition of one report. */
export type Report = {
  /** The key of the response body. */
  readonly key: string;
  /** The parameters that it honors; list parameters end in `[]`. Others are ignored. */
  readonly honours: readonly string[];
  /** The words of `group_by`, default first. Without them, `group_by` is echoed and has no effect. */
  readonly groupings?: readonly string[];
  compute(asked: Asked, moment: Moment): Fields;
};

type Reader = (values: readonly string[], name: string) => Partial<Asked>;

const groupReader =
  (groupings: readonly string[]): Reader =>
  (values, name) => ({ groupBy: oneOf(groupings, last(values), name) });

const last = (values: readonly string[]): string => values.at(-1) ?? "";

const readers = new Map<string, Reader>([
  ["start_date", (values, name) => ({ start: toDay(last(values), name) })],
  ["end_date", (values, name) => ({ end: toDay(last(values), name) })],
  ["dates[]", (values, name) => ({ dates: values.map((value) => toDay(value, name)) })],
  ["currency_code", (values, name) => ({ currency: toCurrency(last(values), name) })],
  ["cash_based", (values, name) => ({ cashBased: toFlag(last(values), name) })],
  ["resolution", (values, name) => ({ resolution: toResolution(last(values), name) })],
  ["clientids[]", (values, name) => ({ clientIds: values.map((id) => toNumber(id, name)) })],
  ["currency_codes[]", (values, name) => ({ currencies: values.map((code) => toCurrency(code, name)) })],
  ["payment_methods[]", (values) => ({ methods: [...values] })],
  ["statusids[]", (values) => ({ statuses: [...values] })],
  ["item_names[]", (values) => ({ itemNames: [...values] })],
  ["client_id", (values, name) => ({ clientId: toNumber(last(values), name) })],
  ["date_type", (values, name) => ({ dateType: oneOf(["issue", "paid"], last(values), name) })],
  ["accountid", (values) => ({ accountUuid: last(values) })],
  // The variant was never captured.
  ["use_ledger_entries", () => ({})],
]);

/**
 * Reads flat parameters. `search[…]` and unknown parameters are ignored, so a report with misspelt dates covers today.
 * Parameters that FreshBooks honors in an unrecorded way are only echoed.
 */
export function readAsked(
  query: readonly Parameter[],
  { honours, groupings }: Report,
  { account, settings, today }: Moment,
  journal: Journal,
): { asked: Asked; params: Fields } {
  const given = new Map<string, string[]>();
  for (const { key, value } of query) {
    const name = key.replace("[]", "");
    if (!honours.includes(key) || settings.ignoredReportParameters.includes(name)) journal.ignore(key);
    else given.set(key, [...(given.get(key) ?? []), value]);
  }
  const asked: Asked = {
    ...{ start: today, end: today, dates: [today], currency: account.seed.currency },
    ...{ cashBased: false, resolution: null, clientIds: [], currencies: [], methods: [] },
    ...{
      statuses: [],
      itemNames: [],
      dateType: "issue",
      clientId: null,
      accountUuid: null,
      groupBy: groupings?.[0] ?? "",
    },
  };
  const echoes: Fields = {};
  for (const [key, values] of given) {
    const read = key === "group_by" && groupings ? groupReader(groupings) : readers.get(key);
    if (read) Object.assign(asked, read(values, key.replace("[]", "")));
    else {
      journal.ignore(key);
      echoes[key] = last(values);
    }
  }
  if (honours.includes("start_date") && asked.start > asked.end) {
    throw refuse(
      problem(1007, "report", "start_date", asked.start, "The start date must not be after the end date."),
    );
  }
  return { asked, params: { ...echoes, ...paramsOf(asked, honours) } };
}

/** The token's claims: every honored parameter as understood; null for a list that was not given. */
function paramsOf(asked: Asked, honours: readonly string[]): Fields {
  const values: readonly (readonly [string, Json])[] = [
    ["start_date", asked.start],
    ["end_date", asked.end],
    ["dates[]", asked.dates],
    ["currency_code", asked.currency],
    ["cash_based", asked.cashBased],
    ["resolution", asked.resolution],
    ["clientids[]", asked.clientIds],
    ["currency_codes[]", asked.currencies],
    ["payment_methods[]", asked.methods],
    ["statusids[]", asked.statuses],
    ["item_names[]", asked.itemNames],
    ["date_type", asked.dateType],
    ["client_id", asked.clientId],
    ...(asked.groupBy ? [["group_by", asked.groupBy] as const] : []),
    ["accountid", asked.accountUuid],
  ];
  const known = values.filter(([name]) => honours.includes(name));
  return Object.fromEntries(
    known.map(([name, value]) => [
      name.replace("[]", ""),
      Array.isArray(value) && value.length === 0 ? null : value,
    ]),
  );
}

function toDay(value: string, name: string): Day {
  if (!isDay(value)) throw bad(name, value);
  return value;
}

function toCurrency(value: string, name: string): string {
  if (!/^[A-Z]{3}$/.test(value)) throw bad(name, value);
  return value;
}

function toResolution(value: string, name: string): string {
  if (!/^([1-9]\d?)?m$/.test(value)) throw bad(name, value);
  return value;
}

function oneOf(words: readonly string[], value: string, name: string): string {
  if (!words.includes(value)) throw bad(name, value);
  return value;
}

function toNumber(value: string, name: string): number {
  if (!/^\d+$/.test(value)) throw bad(name, value);
  return Number(value);
}

function toFlag(value: string, name: string): boolean {
  const flags = new Map([
    ["true", true],
    ["1", true],
    ["false", false],
    ["0", false],
  ]);
  const flag = flags.get(value.toLowerCase());
  if (flag === undefined) throw bad(name, value);
  return flag;
}

/** Worded like the one captured report error. */
const bad = (name: string, value: string) =>
  refuse(problem(1004, "report", name, value, `Invalid value '${value}' for field '${name}'.`));
