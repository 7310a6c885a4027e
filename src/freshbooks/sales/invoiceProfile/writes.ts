import { compareDecimals, isZero } from "../../../values/money.ts";
import type { Collection } from "../../families/collection.ts";
import { judge } from "../../lists/judging.ts";
import { toBody } from "../../records/body.ts";
import { carryOut, type Refusals, type Written } from "../../writes/write.ts";
import {
  type InvoiceProfile,
  type InvoiceProfileInput,
  type InvoiceProfilePart,
  invoiceProfileRecord,
  type NewInvoiceProfile,
} from "./record.ts";

type Parts = readonly InvoiceProfilePart[];

/** FreshBooks' own app sends this beside the line that holds unbilled time: how that time is grouped and printed. */
const timeFormat = {
  project_format: {
    ...{ group_by: "service", method: "detailed", show_tname: true, show_pname: true, show_staff: true },
    ...{ show_date: true, show_notes: true, show_total_hours: false },
  },
};

const beside = ({ billsUnbilledTime }: InvoiceProfileInput) => (billsUnbilledTime ? timeFormat : {});

/** Whether the lines bill more than zero after the discount. */
const bills = ({ lines, discountPercent }: InvoiceProfileInput): boolean => {
  const costs = (lines ?? []).map(({ unitCost, quantity, line }) => ({
    amount: unitCost?.amount ?? line?.unitCost.amount ?? "0",
    quantity: quantity ?? line?.quantity ?? "1",
  }));
  return (
    (!discountPercent || compareDecimals(discountPercent, "100") < 0) &&
    costs.every(({ amount }) => compareDecimals(amount, "0") >= 0) &&
    costs.some(({ amount, quantity }) => !isZero({ amount }) && !isZero({ amount: quantity }))
  );
};

/** FreshBooks was recorded to count 0.00 for lines that it accepted with a price: their invoices would bill nothing. */
function unlessNothing(
  input: InvoiceProfileInput,
  written: Written<InvoiceProfile>,
): Written<InvoiceProfile> {
  const { item, userErrors } = written;
  if (!item || !bills(input) || userErrors.some(({ path }) => path[0] === "lines")) return written;
  if (judge(() => isZero(item.total) && isZero(item.discount)) !== true) return written;
  const message =
    "FreshBooks accepted the lines and returned a total of zero; the invoices would bill nothing";
  return { item, userErrors: [...userErrors, { path: ["lines"], code: "NOT_APPLIED", message }] };
}

type Noun = {
  readonly collection: Collection<InvoiceProfile>;
  create(input: NewInvoiceProfile, parts: Parts, beyond: { more: object }): Promise<Written<InvoiceProfile>>;
};

/** What is special about writing a profile. */
export function writesOf({ collection, create }: Noun, refusals: Refusals) {
  const { changes, parts: all, includesOf } = invoiceProfileRecord;
  return {
    create: async (input: NewInvoiceProfile, parts: Parts = []): Promise<Written<InvoiceProfile>> =>
      unlessNothing(input, await create(input, parts, { more: beside(input) })),
    update: async (
      id: string,
      input: InvoiceProfileInput,
      parts: Parts = [],
    ): Promise<Written<InvoiceProfile>> => {
      const body = { ...toBody(changes, input), ...beside(input) };
      const confirming = new Set([...parts, ...all.filter((part) => part in input)]);
      const send = () => collection.update(id, body, includesOf([...confirming]));
      return unlessNothing(input, await carryOut(changes, input, send, { subject: ["id"], refusals }));
    },
  };
}
