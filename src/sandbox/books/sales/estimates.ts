import type { EstimateSeed } from "../../sales/estimate/seed.ts";
import type { InvoiceSeed } from "../../sales/invoice/seed.ts";
import type { Random } from "../random.ts";
import type { StudioClient } from "./clients.ts";
import { linesFor } from "./invoices.ts";

const dayMs = 86_400_000;
const states = ["draft", "sent", "viewed", "accepted", "viewed", "replied"] as const;

/**
 * One estimate for every eight invoices: half of them became that invoice two weeks later, the others are in any other state. Some
 * are proposals, to be signed.
 */
export function studioEstimates(
  { invoices, clients, firstId }: { invoices: InvoiceSeed[]; clients: StudioClient[]; firstId: number },
  random: Random,
): EstimateSeed[] {
  return invoices
    .filter((_, index) => index % 8 === 3)
    .flatMap((invoice, index) => {
      const id = firstId + index;
      const client = clients.find(({ seed }) => seed.id === invoice.clientId);
      const made = Date.parse(invoice.createdAt) - 14 * dayMs;
      if (!client) return [];
      const becomes = index % 2 === 0 && !invoice.deleted;
      if (becomes) invoice.fields = { ...invoice.fields, estimateid: id };
      const discount = becomes ? (invoice.fields?.discount_value ?? "0") : random.pick(["0", "0", "10"]);
      return {
        ...{ id, clientId: invoice.clientId, createdAt: new Date(made).toISOString() },
        issued: new Date(made).toISOString().slice(0, 10),
        state: becomes ? ("accepted" as const) : (states[((index - 1) / 2) % states.length] ?? "draft"),
        ...{ archived: !becomes && index % 22 === 15, deleted: !becomes && index % 22 === 19 },
        lines: becomes ? invoice.lines.map(({ timeEntries: _, ...line }) => line) : linesFor(client, random),
        fields: {
          discount_value: discount,
          notes: random.chance(0.4) ? "Valid for thirty days." : "",
          terms: random.chance(0.5) ? "Half in advance, half on delivery." : null,
          po_number: random.chance(0.2) ? `RFQ-${random.whole(100, 999)}` : null,
          ...(index % 5 === 1 && { rich_proposal: true, require_client_signature: true }),
        },
      };
    });
}
