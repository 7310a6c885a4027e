import { sortedLedger } from "../../ledger/ledgerAccount.ts";
import { type Posted, type PostedLine, postingsOf } from "../../ledger/postings.ts";
import type { LedgerRow } from "../../ledger/rows.ts";
import type { Account } from "../../state/account.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Fields, type Json, money } from "../../wire/json.ts";
import { between, sum } from "../figures/ledger.ts";
import type { Report } from "../report.ts";
import { ledgerRowOf } from "./accounts.ts";

type Line = { readonly row: LedgerRow; readonly posted: Posted; readonly line: PostedLine };

/** All lines of a range below their ledger accounts. Entries in other currencies are excluded. */
export const generalLedger: Report = {
  key: "general_ledger",
  honours: ["start_date", "end_date", "currency_code", "accountid", "locale", "use_ledger_entries"],
  compute({ start, end, currency, accountUuid }, { account }) {
    const lines = between(postingsOf(account), start, end)
      .filter(({ code }) => code === currency)
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .flatMap((posted) =>
        posted.lines.flatMap((line): Line[] => {
          const row = ledgerRowOf(account, line.sub);
          return row ? [{ row, posted, line }] : [];
        }),
      );
    const show = (cents: bigint) => money(centsText(cents), currency);
    const sides = (of: readonly Line[]): Fields => {
      const [debit, credit] = [sum(of, ({ line }) => line.debit), sum(of, ({ line }) => line.credit)];
      const net = debit - credit;
      return {
        ...{ debit: show(debit), credit: show(credit) },
        net_movement_debit: show(net > 0n ? net : 0n),
        net_movement_credit: show(net < 0n ? -net : 0n),
      };
    };
    const all = sortedLedger(account);
    const tops = all.filter(({ fields, uuid }) => !fields.parent_account && uuid === (accountUuid ?? uuid));
    const data = tops.flatMap((top): Fields[] => {
      const below = all.filter((row) => row === top || row.fields.parent_account === top.uuid);
      const own = lines.filter(({ row }) => below.includes(row));
      if (own.length === 0) return [];
      const subs = below.flatMap((row): Fields[] => {
        const its = lines.filter((line) => line.row === row);
        if (its.length === 0) return [];
        return [
          {
            sub_accountid: row.uuid,
            sub_account_name: row === top ? `${row.fields.name} (general)` : String(row.fields.name),
            sub_account_number: String(row.fields.number),
            ...sides(its),
            transactions: its.map((each): Json => toTransaction(each, account, show)),
          },
        ];
      });
      const { name, number } = top.fields;
      const named = { account_name: name ?? "", account_number: number ?? null };
      return [{ accountid: top.uuid, ...named, ...sides(own), sub_accounts: subs }];
    });
    const counted = lines.filter(({ row }) =>
      tops.some((top) => row === top || row.fields.parent_account === top.uuid),
    );
    return {
      company_name: account.seed.businessName,
      ...{ currency_code: currency, start_date: start, end_date: end, locale: "en", summary_only: false },
      summary: {
        total_debit: show(sum(counted, ({ line }) => line.debit)),
        total_credit: show(sum(counted, ({ line }) => line.credit)),
      },
      data,
    };
  },
};

/** The documented sample shows only an adjustment; the other words are those of the journal. */
function toTransaction({ posted, line }: Line, { clients }: Account, show: (cents: bigint) => Json): Fields {
  const { about } = posted;
  const client = clients.get(Number(about.clientid ?? 0));
  return {
    entity_type: line.kind,
    ...{ reference: posted.name, description: line.description, date: posted.day },
    client_name: client ? String(client.fields.organization ?? "") : null,
    ...{ debit: show(line.debit), credit: show(line.credit) },
    ...{ expenseid: about.expenseid ?? null, invoiceid: about.invoiceid ?? null },
    ...{ paymentid: about.paymentid ?? null, incomeid: about.incomeid ?? null },
  };
}
