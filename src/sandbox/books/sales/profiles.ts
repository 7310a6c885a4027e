import type { InvoiceSeed } from "../../sales/invoice/seed.ts";
import type { InvoiceProfileSeed } from "../../sales/invoiceProfile/seed.ts";
import type { Random } from "../random.ts";
import type { StudioClient } from "./clients.ts";
import { linesFor } from "./invoices.ts";

const dayMs = 86_400_000;

/** Whether an invoice could be one that a profile e-mailed. */
const isIssued = ({ state, deleted, archived, fields = {} }: InvoiceSeed): boolean =>
  (state === "sent" || state === "viewed") && !deleted && !archived && fields.estimateid === undefined;

/** A frequency by which nothing has been due since the first one; undefined if that is too long ago. */
const rhythmAfter = (days: number): string | undefined =>
  days < 25 ? "m" : days < 85 ? "3m" : days < 175 ? "6m" : days < 360 ? "1y" : undefined;

/**
 * A few recurring profiles. Some have issued one invoice, which is among the invoices; the others start next month:
 * one of these is paused, one archived, one deleted and one makes drafts.
 */
export function studioProfiles(
  {
    invoices,
    clients,
    firstId,
    today,
  }: { invoices: InvoiceSeed[]; clients: StudioClient[]; firstId: number; today: number },
  random: Random,
): InvoiceProfileSeed[] {
  const begun = invoices
    .filter((invoice, index) => index % 5 === 1 && isIssued(invoice))
    .flatMap((invoice) => {
      const days = Math.round((today - Date.parse(invoice.issued)) / dayMs);
      const frequency = rhythmAfter(days);
      return frequency ? [{ invoice, frequency }] : [];
    })
    .slice(-6);
  const running = begun.map(({ invoice, frequency }, index): InvoiceProfileSeed => {
    const id = firstId + index;
    invoice.fields = { ...invoice.fields, parent: id, generation_date: invoice.issued };
    return {
      ...{ id, clientId: invoice.clientId, createdAt: invoice.createdAt, starts: invoice.issued, frequency },
      ...{ issued: 1, occurrences: [0, 12, 1, 4][index % 4] ?? 0, paused: index % 5 === 4 },
      lines: invoice.lines.map(({ timeEntries: _, ...line }) => line),
      fields: {
        discount_value: invoice.fields.discount_value ?? "0",
        due_offset_days: invoice.dueInDays ?? 0,
        include_unbilled_time: index % 3 === 2,
        notes: random.chance(0.5) ? "Billed as agreed in our yearly contract." : "",
      },
    };
  });
  const waiting = clients
    .filter(({ seed }, index) => index % 3 === 1 && !seed.deleted)
    .slice(0, 5)
    .map(
      (client, index): InvoiceProfileSeed => ({
        ...{ id: firstId + running.length + index, clientId: client.seed.id },
        createdAt: new Date(today - (20 - index) * dayMs + 17 * 3_600_000).toISOString(),
        starts: new Date(today + (30 + index) * dayMs).toISOString().slice(0, 10),
        ...{ frequency: random.pick(["m", "2w", "3m", "1y"]), occurrences: random.pick([0, 6, 12]) },
        ...{ paused: index === 1, archived: index === 2, deleted: index === 3 },
        lines: linesFor(client, random),
        fields: {
          send_email: index !== 4,
          include_unbilled_time: index % 2 === 0,
          terms: random.chance(0.5) ? "Payable within thirty days." : null,
        },
      }),
    );
  return [...running, ...waiting];
}
