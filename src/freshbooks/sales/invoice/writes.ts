import type { Collection } from "../../families/collection.ts";
import { judge } from "../../lists/judging.ts";
import { carryOut, type Written } from "../../writes/write.ts";
import type { Delivery } from "../document/delivery.ts";
import { type Invoice, type InvoicePart, invoiceRecord } from "./record.ts";

type Parts = readonly InvoicePart[];

/** Delivers an invoice to its client. */
export function deliveriesOf({ update }: Collection<Invoice>) {
  /** Actions are a phase of their own: FreshBooks drops anything else in the body. */
  async function act(id: string, body: object, parts: Parts): Promise<Written<Invoice>> {
    const written = await carryOut({}, {}, () => update(id, body, invoiceRecord.includesOf(parts)), {
      subject: ["id"],
    });
    const { item } = written;
    if (!item) return written;
    const status = judge(() => item.status);
    const isUnknown = status instanceof Error;
    if (!isUnknown && status !== "DRAFT" && status !== "CREATED") return written;
    const message = isUnknown
      ? "FreshBooks accepted it and returned no status that can be read"
      : "FreshBooks accepted it and still returned the invoice as a draft";
    return { item, userErrors: [{ path: [], code: "NOT_APPLIED", message }] };
  }

  return {
    send: (id: string, { recipients, subject, body, includePdf }: Delivery, parts: Parts) => {
      const custom = {
        ...(typeof subject === "string" && { subject }),
        ...(typeof body === "string" && { body }),
      };
      const action = {
        action_email: true,
        email_recipients: recipients,
        ...(typeof includePdf === "boolean" && { email_include_pdf: includePdf }),
        ...(Object.keys(custom).length > 0 && { invoice_customized_email: custom }),
      };
      return act(id, action, parts);
    },
    markSent: (id: string, parts: Parts) => act(id, { action_mark_as_sent: true }, parts),
  };
}
