import type { Day } from "../../../values/dates.ts";
import type { ClientId, InvoiceId } from "../../../values/ids.ts";
import type { Collection } from "../../families/accounting.ts";
import { link, toBody } from "../../records/fields.ts";
import { carryOut, changeVisibility, type Visibility, type Written } from "../../writes/write.ts";
import type { Invoice, InvoicePart } from "./index.ts";
import { type InvoiceInput, invoiceFieldsFor } from "./record.ts";

/** An e-mail with the invoice. What is absent is FreshBooks' own. */
export type Delivery = {
  recipients: readonly string[];
  subject?: string | null;
  body?: string | null;
  includePdf?: boolean | null;
};

type Parts = readonly InvoicePart[];

/** Lines that were written are confirmed by lines that are shown. */
const withLines = (parts: Parts, { lines }: InvoiceInput): Parts =>
  lines && !parts.includes("lines") ? [...parts, "lines"] : parts;

/** What can be done to the invoices of one account. */
export function invoiceWrites(collection: Collection<Invoice>, wireIncludes: (parts: Parts) => string[]) {
  /** Actions are a phase of their own: FreshBooks drops whatever else is in the body. */
  async function act(id: InvoiceId, body: object, parts: Parts): Promise<Written<Invoice>> {
    const written = await carryOut({}, {}, () => collection.update(id, body, wireIncludes(parts)), ["id"]);
    if (!written.item || (written.item.status !== "DRAFT" && written.item.status !== "CREATED"))
      return written;
    const message = "FreshBooks took it and still shows the invoice as a draft";
    return { item: written.item, userErrors: [{ path: [], code: "NOT_APPLIED", message }] };
  }

  return {
    create: (
      clientId: ClientId,
      input: InvoiceInput & { issueDate: Day },
      parts: Parts,
    ): Promise<Written<Invoice>> => {
      const fields = { ...invoiceFieldsFor(input.issueDate), clientId: link<ClientId>("customerid") };
      const whole = { ...input, clientId };
      return carryOut(fields, whole, () =>
        collection.create(toBody(fields, whole), wireIncludes(withLines(parts, input))),
      );
    },
    /** `issueDate` is the one that the invoice has after the change. */
    update: (id: InvoiceId, issueDate: Day, input: InvoiceInput, parts: Parts): Promise<Written<Invoice>> => {
      const fields = invoiceFieldsFor(issueDate);
      return carryOut(
        fields,
        input,
        () => collection.update(id, toBody(fields, input), wireIncludes(withLines(parts, input))),
        ["id"],
      );
    },
    send: (id: InvoiceId, { recipients, subject, body, includePdf }: Delivery, parts: Parts) => {
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
    markSent: (id: InvoiceId, parts: Parts) => act(id, { action_mark_as_sent: true }, parts),
    show: (id: InvoiceId, wanted: Visibility, parts: Parts): Promise<Written<Invoice>> =>
      changeVisibility(collection, id, wanted, wireIncludes(parts)),
    /** As it is now, past anything remembered. */
    now: (id: InvoiceId, parts: Parts): Promise<Invoice | null> =>
      collection.single(id, wireIncludes(parts), { fresh: true }),
  };
}
