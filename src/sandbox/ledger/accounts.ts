import { noMethod, noRoute } from "../families/accounting/errors.ts";
import { readQuestion } from "../families/accounting/query.ts";
import type { Resource } from "../families/accounting/resource.ts";
import type { Moment } from "../state/moment.ts";
import { centsText } from "../wire/decimal.ts";
import { type Fields, sorted } from "../wire/json.ts";
import { type Day, eastern, isDay } from "../wire/stamps.ts";
import { chartOf, signed } from "./chart.ts";
import { postingsOf } from "./postings.ts";

type Asked = { readonly start: Day; readonly end: Day; readonly currency: string };

/**
 * `journal_entry_accounts/journal_entry_accounts`: the whole classic chart with the postings of a period, by default
 * today. The response does not show its period.
 */
export const journalAccounts: Resource = (ask, id, reader, moment, journal) => {
  if (id !== undefined) throw noRoute(ask.path);
  if (ask.method !== "GET") throw noMethod(ask.method);
  const { account, settings, today } = moment;
  const given = new Map<string, string>();
  for (const { name, values, key } of readQuestion(ask.query).filters)
    if (["start_date", "end_date", "currency_code"].includes(name) && !settings.ignoredFilters.includes(name))
      given.set(name, values.at(-1) ?? "");
    else journal.ignore(key);
  const dayOf = (name: string): Day => {
    const day = given.get(name);
    return isDay(day) ? day : today;
  };
  const currency = given.get("currency_code") ?? account.seed.currency;
  const asked = { start: dayOf("start_date"), end: dayOf("end_date"), currency };
  const rows = reader.role === "admin" ? show(asked, moment) : [];
  const paging = { page: 1, pages: 1, per_page: rows.length, total: rows.length };
  return { status: 200, body: { response: { result: sorted({ ...paging, journal_entry_accounts: rows }) } } };
};

function show({ start, end, currency }: Asked, { account }: Moment): Fields[] {
  const posted = postingsOf(account);
  const used = new Set(posted.flatMap(({ lines }) => lines.map(({ sub }) => sub)));
  const balances = new Map<unknown, bigint>();
  for (const { lines, day, code } of posted)
    if (day >= start && day <= end && code === currency)
      for (const { sub, debit, credit } of lines)
        for (const each of [sub, sub.parent])
          balances.set(each, (balances.get(each) ?? 0n) + signed(sub.parent.type, debit, credit));
  const balance = (of: unknown) => centsText(balances.get(of) ?? 0n).replace(/\.?0+$/, "") || "0";

  const { accounts, subs } = chartOf(account);
  const [first] = subs.values();
  return [...accounts.values()].map((each) => ({
    ...{ account_name: each.name, account_number: each.number, account_type: each.type },
    ...{ accountid: each.id, id: each.id, balance: balance(each), currency_code: currency },
    created_at: eastern(first?.createdAt ?? 0),
    sub_accounts: [...subs.values()]
      .filter(({ parent }) => parent === each)
      .map((sub) => ({
        ...{ account_sub_name: sub.name, account_sub_number: sub.number, account_type: each.type },
        ...{ balance: balance(sub), created_at: eastern(sub.createdAt), currency_code: currency },
        ...{ custom: sub.custom, id: sub.id, sub_accountid: sub.id, parentid: each.id },
        transaction_posted: used.has(sub),
      })),
  }));
}
