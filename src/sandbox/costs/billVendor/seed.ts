import type { Moment } from "../../state/moment.ts";
import type { RowSeed } from "../../state/row.ts";
import { toMicros, utc } from "../../wire/stamps.ts";
import { billVendor } from "./noun.ts";

/** A vendor of the firm. */
export type BillVendorSeed = RowSeed & {
  name: string;
  /** Defaults to the account's. */
  currency?: string;
  language?: string;
  is1099?: boolean;
  /** Which of the account's taxes are suggested. */
  taxIds?: readonly number[];
};

/** Adds a vendor as the books give it. */
export function addBillVendorSeed(seed: BillVendorSeed, { account }: Moment): void {
  const { id, name, currency = account.seed.currency, language = "en", is1099 = false, taxIds = [] } = seed;
  const at = utc(toMicros(Date.parse(seed.createdAt)));
  const tax_defaults = taxIds.flatMap((system_taxid, index) => {
    const tax = account.taxes.get(system_taxid);
    if (!tax) return [];
    const { name = null, amount = "0" } = tax.fields;
    const taxid = id * 2 + index;
    account.series.reach("tax_default", taxid);
    return [
      {
        ...{ amount, created_at: at, enabled: true, name, system_taxid, tax_authorityid: null },
        ...{ taxid, updated_at: at, vendorid: id },
      },
    ];
  });
  billVendor.addSeed(
    seed,
    { vendor_name: name, currency_code: currency, language, is_1099: is1099, tax_defaults },
    account,
  );
}
