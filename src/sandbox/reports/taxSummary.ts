import type { TaxPart } from "../sales/invoice/totals.ts";
import { centsText } from "../wire/decimal.ts";
import { money } from "../wire/json.ts";
import { between, costs, sales, sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/** Taxes collected and paid, by name: lines and expenses store only the name. */
export const taxSummary: Report = {
  key: "taxsummary",
  honours: ["start_date", "end_date", "cash_based", "currency_code"],
  compute({ start, end, cashBased, currency }, { account }) {
    const sold = between(sales(account, currency, cashBased), start, end);
    const collected = byName(sold.flatMap(({ taxes }) => taxes));
    const paid = byName(between(costs(account, currency), start, end).flatMap(({ taxes }) => taxes));
    const names = [...new Set([...collected.keys(), ...paid.keys()])].sort();
    const show = (cents: bigint) => money(centsText(cents), currency);

    return {
      cash_based: cashBased,
      currency_code: currency,
      end_date: end,
      start_date: start,
      taxes: names.map((name) => {
        const [ours, theirs] = [collected.get(name) ?? nothing, paid.get(name) ?? nothing];
        return {
          net_tax: show(ours.tax - theirs.tax),
          net_taxable_amount: show(ours.base - theirs.base),
          tax_collected: show(ours.tax),
          tax_name: name,
          tax_paid: show(theirs.tax),
          taxable_amount_collected: show(ours.base),
          taxable_amount_paid: show(theirs.base),
        };
      }),
      total_invoiced: show(sum(sold, ({ gross }) => gross)),
    };
  },
};

const nothing = { base: 0n, tax: 0n };

function byName(parts: readonly TaxPart[]): Map<string, { base: bigint; tax: bigint }> {
  const result = new Map<string, { base: bigint; tax: bigint }>();
  for (const { name, base, tax } of parts) {
    const before = result.get(name) ?? nothing;
    result.set(name, { base: before.base + base, tax: before.tax + tax });
  }
  return result;
}
