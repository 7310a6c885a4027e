import { type Posted, type PostedLine, postingsOf } from "../../ledger/postings.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Fields, money } from "../../wire/json.ts";
import { between, sum } from "../figures/ledger.ts";
import type { Report } from "../report.ts";
import { ledgerRowOf } from "./accounts.ts";

/** The source or use of cash: an activity, its word, an account and a subaccount. */
type Source = {
  readonly activity: string;
  readonly detail: string;
  readonly account: string;
  readonly name: string;
  readonly line: PostedLine;
};

const isCash = ({ sub }: PostedLine) => sub.parent.number === "1000";
const cashOf = ({ lines }: Posted): bigint =>
  sum(lines.filter(isCash), ({ debit, credit }) => debit - credit);

/** Cash movements of a range by their counter account. Entries in other currencies are excluded. */
export const cashFlow: Report = {
  key: "cash_flow",
  honours: ["start_date", "end_date", "currency_code", "group_by_category_id", "use_ledger_entries"],
  compute({ start, end, currency }, { account, settings }) {
    const posted = postingsOf(account).filter(({ code, lines }) => code === currency && lines.some(isCash));
    const within = between(posted, start, end);
    const balanceBefore = sum(
      posted.filter(({ day }) => day < start),
      cashOf,
    );
    const flows = within.map(cashOf);
    const inflow = sum(flows, (cents) => (cents > 0n ? cents : 0n));
    const outflow = sum(flows, (cents) => (cents < 0n ? cents : 0n));
    const sources = within.flatMap(({ lines }) => lines.filter((line) => !isCash(line)).map(sourceOf));
    const show = (cents: bigint) => money(centsText(cents), currency);
    const totalOf = (of: readonly Source[]) => show(sum(of, ({ line }) => line.credit - line.debit));
    const grouped = (of: readonly Source[], by: (source: Source) => string) => [
      ...Map.groupBy(of, by).entries(),
    ];
    const toSub = (of: readonly Source[], name: string): Fields => {
      const row = of[0] && settings.cashFlowAccountsNamed ? ledgerRowOf(account, of[0].line.sub) : undefined;
      const ids = { categoryid: row?.categoryId ?? null, sub_accountid: row?.uuid ?? null };
      return { name, ...ids, total: totalOf(of) };
    };
    return {
      company_name: account.seed.businessName,
      ...{ currency_code: currency, start_date: start, end_date: end },
      activities: grouped(sources, ({ activity }) => activity).map(([category, of]) => ({
        category,
        details: grouped(of, ({ detail }) => detail).map(([name, below]) => ({
          name,
          accounts: grouped(below, (source) => source.account).map(([title, own]) => ({
            name: title,
            sub_accounts: grouped(own, (source) => source.name).map(([each, last]) => toSub(last, each)),
            total: totalOf(own),
          })),
          total: totalOf(below),
        })),
        total: totalOf(of),
      })),
      summary: {
        starting_balance: show(balanceBefore),
        ending_balance: show(balanceBefore + inflow + outflow),
        gross_cash_inflow: show(inflow),
        gross_cash_outflow: show(outflow),
        net_cash_change: show(inflow + outflow),
      },
    };
  },
};

/** The documented sample lists client payments under the revenue that they pay. Other words were never captured. */
function sourceOf(line: PostedLine): Source {
  const { parent, name } = line.sub;
  if (parent.number === "1200" && name === "Accounts Receivable")
    return { activity: "operating", detail: "Sales", account: "Revenue", name: "Sales", line };
  const isClients = ["1200", "2003", "4000"].includes(parent.number);
  const activity =
    parent.number === "1500"
      ? "investing"
      : parent.type === "equity" || (parent.type === "liability" && !["2001", "2003"].includes(parent.number))
        ? "financing"
        : "operating";
  const detail = isClients ? "Sales" : parent.type === "expense" ? "Purchases" : "Other";
  return { activity, detail, account: parent.name, name, line };
}
