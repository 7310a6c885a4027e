import { chartOf } from "../ledger/chart.ts";
import { postingsOf } from "../ledger/postings.ts";
import { centsText } from "../wire/decimal.ts";
import { type Fields, money } from "../wire/json.ts";
import { between, sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/** Movements of the range per account, sums last. Entries in other currencies are excluded. */
export const trialBalance: Report = {
  key: "trial_balance",
  honours: ["start_date", "end_date", "currency_code", "group_by_category_id"],
  compute({ start, end, currency }, { account }) {
    const lines = between(postingsOf(account), start, end)
      .filter(({ code }) => code === currency)
      .flatMap((posted) => posted.lines);
    const moved = [...chartOf(account).subs.values()]
      .map((sub) => ({ sub, own: lines.filter((line) => line.sub === sub) }))
      .filter(({ own }) => own.length > 0)
      .map(({ sub, own }) => ({ sub, net: sum(own, ({ debit, credit }) => debit - credit) }))
      .toSorted(
        (a, b) =>
          a.sub.parent.number.localeCompare(b.sub.parent.number) ||
          Number(a.sub.number) - Number(b.sub.number),
      );
    const sides = (net: bigint): Fields => ({
      credit: money(centsText(net < 0n ? -net : 0n), currency),
      debit: money(centsText(net > 0n ? net : 0n), currency),
    });
    const total = money(centsText(sum(moved, ({ net }) => (net > 0n ? net : 0n))), currency);
    return {
      company_name: account.seed.businessName,
      currency_code: currency,
      start_date: start,
      end_date: end,
      data: [
        ...moved.map(({ sub, net }) => ({
          account_name: sub.parent.name,
          account_number: sub.parent.number,
          account_sub_name: sub.name,
          account_sub_number: sub.number,
          sub_accountid: sub.id,
          ...sides(net),
        })),
        {
          ...{ account_name: "total", account_number: "total", account_sub_name: "total" },
          ...{ account_sub_number: "total", sub_accountid: null, credit: total, debit: total },
        },
      ],
    };
  },
};
