import type { ClientRow, InvoiceRow } from "../sales/rows.ts";
import { centsText } from "../wire/decimal.ts";
import { type Fields, money } from "../wire/json.ts";
import { addDays, type Day } from "../wire/stamps.ts";
import { appliedOf, countedInvoices, sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/**
 * Outstanding amounts per client at the end of a day, by days since the issue date. In the account's currency:
 * parameters for another currency, a start date or clients have no effect (observed).
 */
export const accountsAging: Report = {
  key: "accounts_aging",
  honours: ["end_date", "group_by"],
  compute({ end }, { account }) {
    const { currency, businessName } = account.seed;
    const owed = countedInvoices(account, currency)
      .filter(({ fields }) => String(fields.create_date) <= end)
      .map((row): Owed => ({ client: row.client, cents: owedAt(row, end), bucket: bucketOf(row, end) }))
      .filter(({ cents }) => cents > 0n);
    const clients = [...new Set(owed.map(({ client }) => client))].sort((a, b) => a.id - b.id);

    return {
      accounts: clients.map((client) => ({
        email: client.fields.email ?? "",
        fname: client.fields.fname ?? "",
        lname: client.fields.lname ?? "",
        organization: client.fields.organization ?? "",
        userid: client.id,
        ...bucketed(
          owed.filter((each) => each.client === client),
          currency,
        ),
      })),
      company_name: businessName,
      currency_code: currency,
      end_date: end,
      totals: bucketed(owed, currency),
    };
  },
};

const buckets = ["0-30", "31-60", "61-90", "91+"] as const;
type Owed = { client: ClientRow; cents: bigint; bucket: (typeof buckets)[number] };

/** The amount outstanding after payments up to that day. */
const owedAt = ({ totals, payments }: InvoiceRow, end: Day): bigint =>
  totals.amount - sum(payments, (payment) => (String(payment.fields.date) <= end ? appliedOf(payment) : 0n));

function bucketOf({ fields }: InvoiceRow, end: Day): Owed["bucket"] {
  const issued = String(fields.create_date);
  if (issued >= addDays(end, -30)) return "0-30";
  if (issued >= addDays(end, -60)) return "31-60";
  return issued >= addDays(end, -90) ? "61-90" : "91+";
}

function bucketed(owed: readonly Owed[], code: string): Fields {
  const show = (items: readonly Owed[]) => money(centsText(sum(items, ({ cents }) => cents)), code);
  return {
    ...Object.fromEntries(buckets.map((name) => [name, show(owed.filter(({ bucket }) => bucket === name))])),
    total: show(owed),
  };
}
