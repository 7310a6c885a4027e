import type { Moment } from "../../state/moment.ts";
import { isDraft } from "../invoice/status.ts";
import type { EstimateRow } from "./row.ts";

const displays = new Map<unknown, string>([
  [1, "draft"],
  [2, "sent"],
  [3, "viewed"],
  [4, "replied"],
  [5, "accepted"],
  [6, "invoiced"],
]);

/** Whether an invoice that names it counts: a sent one, by the docs, or any. */
function isInvoiced({ id }: EstimateRow, { account, settings }: Moment): boolean {
  for (const invoice of account.invoices.values())
    if (invoice.fields.estimateid === id && invoice.visState !== 1)
      if (settings.estimateInvoicedBy === "anyInvoice" || !isDraft(invoice)) return true;
  return false;
}

/** The five fields with an estimate's state. Live, a viewed one is `open` in one of them. */
export function statusesOf(row: EstimateRow, moment: Moment) {
  const { fields } = row;
  const { acceptedInAllFields, viewedEstimatesOpen } = moment.settings;
  const invoiced = isInvoiced(row, moment);
  const accepted = fields.accepted === true;
  const status = invoiced ? 6 : accepted && acceptedInAllFields ? 5 : Number(fields.status);
  const word = displays.get(status) ?? "draft";
  return {
    ...{ accepted, invoiced, status, display_status: word },
    ui_status: word === "viewed" && viewedEstimatesOpen ? "open" : word,
  };
}
