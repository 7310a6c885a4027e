import type { Path } from "../../../freshbooks/records/field.ts";
import { leftOut } from "../../../freshbooks/records/record.ts";
import type { Delivery } from "../../../freshbooks/sales/document/delivery.ts";
import type { Complaints, Written } from "../../../freshbooks/writes/write.ts";
import type { DocumentEmailInput } from "../../../generated/resolvers.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import type { Phase } from "../../writing/answer.ts";

/** What may have happened when the response to an email is lost. */
export const mayBeSent = "the email may have been sent";

/** The recipients of a document: those given, or the client's own. */
export async function toDelivery(
  complaints: Complaints,
  path: Path,
  { recipients, subject, body, includePdf }: DocumentEmailInput,
  clientEmail: () => Promise<string | null | undefined>,
): Promise<Delivery> {
  const own = recipients ? undefined : await clientEmail();
  const addresses = recipients ?? (own ? [own] : []);
  if (addresses.length === 0)
    complaints.add(
      "REQUIRED",
      [...path, "recipients"],
      "A recipient is required: the client has no email address",
    );
  addresses.forEach((address, at) => {
    if (!/^[^\s@]+@[^\s@]+$/.test(address))
      complaints.add("INVALID", [...path, "recipients", String(at)], "Not an email address");
  });
  return {
    recipients: addresses,
    subject: subject ?? null,
    body: body ?? null,
    includePdf: includePdf ?? null,
  };
}

/** The step that emails a document; none without an email. `look` is the query that shows whether it was sent. */
export const emailing = <Item>(
  delivery: Delivery | null | undefined,
  send: (delivery: Delivery) => Promise<Written<Item>>,
  look: () => string | null,
): readonly Phase<Item>[] =>
  delivery ? [{ path: ["send"], mayBe: mayBeSent, look, run: () => send(delivery) }] : [];

/** The steps that create a document, and email it if requested. */
export function creating<Item extends { readonly id: string }>(
  create: () => Promise<Written<Item>>,
  delivery: Delivery | null | undefined,
  send: (id: Item["id"], delivery: Delivery) => Promise<Written<Item>>,
  lookAt: (made: Item) => string,
): readonly Phase<Item>[] {
  let made: Written<Item> = { item: null, userErrors: [] };
  const run = async () => {
    made = await create();
    return made;
  };
  // A document that was not created ends the write before its email.
  const email = async (wanted: Delivery) => (made.item ? send(made.item.id, wanted) : made);
  return [{ path: [], run }, ...emailing(delivery, email, () => made.item && lookAt(made.item))];
}

/** The address of a client. */
export const emailOf = async (context: Context, accountId: AccountId, id: ClientId) =>
  (await context.in(accountId).client.load(id))?.email;

/** Rejects an email of a document without lines. */
export function checkNotEmpty(complaints: Complaints, lines: readonly unknown[], noun = "invoice"): void {
  const message = `The ${noun} has no lines; \`allowEmpty: true\` emails it anyway`;
  if (lines.length === 0) complaints.add("REQUIRED", ["allowEmpty"], message);
}

/** The lines of a document that was read with them. */
export function linesOf(document: { readonly lines?: readonly unknown[] | undefined }): readonly unknown[] {
  if (!document.lines) throw leftOut(document, "lines");
  return document.lines;
}
