import { noMethod, noRoute } from "../families/accounting/errors.ts";
import { requireFields } from "../families/accounting/fields.ts";
import type { Noun } from "../families/accounting/noun.ts";
import { type Resource, resource } from "../families/accounting/resource.ts";
import type { Account } from "../state/account.ts";
import type { Moment } from "../state/moment.ts";
import { keep, newRow, type Row, type RowSeed, seededRow } from "../state/row.ts";
import { centsText, toDecimal } from "../wire/decimal.ts";
import { centsIn, type Fields, isFields, type Json } from "../wire/json.ts";
import { notFound, problem, problemOfAll, Refusal, refuse } from "../wire/refusal.ts";
import { isDay } from "../wire/stamps.ts";
import { chartOf, subOf } from "./chart.ts";
import { numberOf } from "./lines.ts";

/** Observed live in 2026: a missing currency gives an error without details. */
const noCurrency = () =>
  new Refusal(500, [problemOfAll(500, "There was an error accessing your account data.")]);

const entry: Noun<Row> = {
  singular: "journal_entry",
  plural: "journal_entries",
  idField: "entryid",
  rows: (account) => account.journalEntries,
  deletable: false,
  isOf: () => false,
  create: createEntry,
  filters: new Map(),
  sorts: new Map(),
  includes: new Map(),
  show: ({ id, fields }, { account }) => {
    const key = `entry ${id}`;
    const entryid = numberOf(account, "journalEntry", key);
    const details = Array.isArray(fields.details) ? fields.details.filter(isFields) : [];
    return {
      ...fields,
      ...{ id: entryid, entryid },
      details: details.map((detail, index): Fields => {
        const detailid = numberOf(account, "journalDetail", `${key} ${index}`);
        const { name, description, currency_code, user_entered_date } = fields;
        const header = { name, description, currency_code, user_entered_date } as Fields;
        return { ...header, categoryid: null, ...detail, detailid, id: detailid };
      }),
    };
  },
};

/** Requires a date under either key, one amount per line, and equal debits and credits. */
function createEntry(body: Fields, { account, clock, settings }: Moment): Row {
  requireFields(body, ["name"], "journal_entry");
  if (!body.currency_code) throw noCurrency();
  const day = body.user_entered_date ?? body.date;
  if (!isDay(day))
    throw refuse(problem(1033, "journal_entry", "date", day, "The field 'date' must be a date."));
  const { subs } = chartOf(account);
  const known = new Set([...subs.values()].map(({ id }) => id));
  const given = Array.isArray(body.details) ? body.details.filter(isFields) : [];
  const details = given.map((detail): Fields => {
    const sub_accountid = Number(detail.sub_accountid);
    if (!known.has(sub_accountid))
      throw notFound("sub_account", "sub_accountid", String(detail.sub_accountid));
    return { sub_accountid, debit: unpadded(detail.debit), credit: unpadded(detail.credit) };
  });
  const sum = (side: "debit" | "credit") =>
    details.reduce((total, detail) => total + centsIn(detail[side]), 0n);
  if (settings.unbalancedEntriesRefused && sum("debit") !== sum("credit"))
    throw refuse(problem(1004, "journal_entry", "details", "", "Debits must equal credits."));
  const fields = {
    ...{ name: String(body.name), description: String(body.description ?? "") },
    ...{ user_entered_date: day, currency_code: String(body.currency_code), details },
  };
  const id = account.series.next("manualEntry");
  return keep(newRow(id, clock.micros(), fields, {}), account.journalEntries, account.series, "manualEntry");
}

/** Formats as `200`, not `200.00`. */
function unpadded(value: Json | undefined): string | null {
  const decimal = toDecimal(value ?? null);
  return decimal ? centsText(centsIn(value)).replace(/\.?0+$/, "") || "0" : null;
}

const serve = resource(entry);

/** `journal_entries/journal_entries`: creates entries; another resource lists their lines. */
export const journalEntries: Resource = (ask, id, ...rest) => {
  if (id !== undefined) throw noRoute(ask.path);
  if (ask.method !== "POST") throw noMethod(ask.method);
  return serve(ask, id, ...rest);
};

/** A manual entry. Accounts are given by number and name, such as `1000 Petty Cash`. */
export type JournalEntrySeed = RowSeed & {
  name: string;
  description?: string;
  date: string;
  currency?: string;
  lines: { account: string; debit?: string; credit?: string }[];
};

/** Adds an entry from seed data. */
export function addJournalEntrySeed(
  seed: JournalEntrySeed,
  { account }: { readonly account: Account },
): void {
  if (account.chart.accounts.size === 0) chartOf(account);
  const details = seed.lines.map(({ account: name, debit, credit }): Fields => {
    const [number = "", ...words] = name.split(" ");
    const { id } = subOf(account, number, words.join(" "));
    return { sub_accountid: id, debit: unpadded(debit), credit: unpadded(credit) };
  });
  const fields = {
    ...{ name: seed.name, description: seed.description ?? "", user_entered_date: seed.date, details },
    currency_code: seed.currency ?? account.seed.currency,
  };
  keep(seededRow(seed, fields, {}), account.journalEntries, account.series, "manualEntry");
}
