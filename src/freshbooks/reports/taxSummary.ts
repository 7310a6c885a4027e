import type { WireMoney } from "../records/wire.ts";
import { toText } from "../records/wire.ts";
import {
  type Basis,
  basisConfirmed,
  confirm,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  sendBasis,
  sendRange,
  type WireBasis,
  type WireRange,
} from "./answer.ts";

type WireTaxSummary = WireRange &
  WireBasis & {
    taxes: {
      tax_name: string;
      tax_collected: WireMoney;
      tax_paid: WireMoney;
      net_tax: WireMoney;
      taxable_amount_collected: WireMoney;
      taxable_amount_paid: WireMoney;
      net_taxable_amount: WireMoney;
    }[];
    total_invoiced: WireMoney;
  };

type Asked = Range & Basis;

/** FreshBooks' `taxsummary`. */
export const taxSummary: ReportNoun<Asked, ReturnType<typeof toTaxSummary>> = {
  name: "taxsummary",
  key: "taxsummary",
  send: (asked) => [...sendRange(asked), ...sendBasis(asked)],
  toReport: toTaxSummary,
};

function toTaxSummary(wire: WireTaxSummary, asked: Asked) {
  const { from, to, cashBased } = asked;
  confirm({ ...rangeConfirmed(wire, asked), ...basisConfirmed(wire, asked) });
  const currency = wire.currency_code;
  const toAmount = moneyIn(currency);
  return {
    ...{ from, to, currency, cashBased },
    taxes: wire.taxes.map((tax) => ({
      name: toText(tax.tax_name),
      collected: toAmount(tax.tax_collected),
      paid: toAmount(tax.tax_paid),
      net: toAmount(tax.net_tax),
      taxableCollected: toAmount(tax.taxable_amount_collected),
      taxablePaid: toAmount(tax.taxable_amount_paid),
      netTaxable: toAmount(tax.net_taxable_amount),
    })),
    totalInvoiced: toAmount(wire.total_invoiced),
  };
}
