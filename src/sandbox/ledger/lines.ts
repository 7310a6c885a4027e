import { days, numberIs } from "../families/accounting/filters.ts";
import type { Noun } from "../families/accounting/noun.ts";
import type { Account } from "../state/account.ts";
import { newRow, type Row } from "../state/row.ts";
import { centsText } from "../wire/decimal.ts";
import { type Fields, money } from "../wire/json.ts";
import { signed } from "./chart.ts";
import { type Posted, type PostedLine, postingsOf } from "./postings.ts";

/** A number assigned on first sight. */
export function numberOf(account: Account, series: string, key: string): number {
  const known = account.journalNumbers.get(key);
  if (known !== undefined) return known;
  const number = account.series.next(series);
  account.journalNumbers.set(key, number);
  return number;
}

/** All lines of all entries, by their numbers. */
function linesOf(account: Account): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const posted of postingsOf(account)) {
    const entryId = numberOf(account, "journalEntry", posted.key);
    for (const [index, line] of posted.lines.entries()) {
      const id = numberOf(account, "journalDetail", `${posted.key} ${index}`);
      rows.set(id, newRow(id, 0, fieldsOf(account, posted, line, entryId, id), {}));
    }
  }
  return rows;
}

function fieldsOf(
  account: Account,
  posted: Posted,
  line: PostedLine,
  entryid: number,
  detailid: number,
): Fields {
  const { sub, debit, credit } = line;
  const { parent } = sub;
  const accounting_systemid = account.seed.accountId;
  const show = (cents: bigint) => (cents === 0n ? null : money(centsText(cents), posted.code));
  return {
    ...{ accounting_systemid, detailid, id: detailid },
    ...{ name: posted.name, description: line.description, detail_type: line.kind },
    user_entered_date: posted.day,
    ...{ debit: show(debit), credit: show(credit) },
    balance: money(centsText(signed(parent.type, debit, credit)), posted.code),
    account: {
      ...{ id: parent.id, accountid: parent.id, account_name: parent.name, account_number: parent.number },
      ...{ account_type: parent.type, accounting_systemid },
    },
    sub_account: {
      ...{ id: sub.id, sub_accountid: sub.id, parentid: parent.id, account_sub_name: sub.name },
      ...{ account_sub_number: sub.number, accounting_systemid },
    },
    entry: {
      ...{ id: entryid, entryid, accounting_systemid, clientid: null, invoiceid: null, paymentid: null },
      ...{ expenseid: null, creditid: null, incomeid: null, categoryid: null },
      ...posted.about,
    },
  };
}

const { date_min, date_max } = days("date", (row: Row) => row.fields.user_entered_date);
const subAccountOf = ({ fields }: Row) => Number((fields.sub_account as Fields).sub_accountid);

/** The lines of all entries, newest first. List only. */
export const journalLine: Noun<Row> = {
  singular: "journal_entry_detail",
  plural: "journal_entry_details",
  idField: "detailid",
  rows: linesOf,
  deletable: false,
  isOf: () => false,
  order: (a, b) =>
    String(b.fields.user_entered_date).localeCompare(String(a.fields.user_entered_date)) || a.id - b.id,
  filters: new Map([
    ["sub_accountid", numberIs(subAccountOf)],
    ...(date_min && date_max
      ? ([
          ["start_date", date_min],
          ["end_date", date_max],
        ] as const)
      : []),
  ]),
  sorts: new Map(),
  includes: new Map(),
  show: ({ fields }) => ({ ...fields }),
};
