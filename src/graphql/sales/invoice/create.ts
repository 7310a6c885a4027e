import type { Invoice, InvoicePart, NewInvoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { Complaints, UserError } from "../../../freshbooks/writes/write.ts";
import type { InvoiceCreateInput } from "../../../generated/resolvers.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { inSteps, type WhenLost } from "../../writing/answer.ts";
import { lookAt } from "../../writing/look.ts";
import { withClientExplained } from "../document/client.ts";
import { checkNotEmpty, creating, toDelivery } from "../document/delivery.ts";
import { newLines } from "../document/lines.ts";
import { checkLook, writeLook } from "../document/presentation.ts";
import { checkFiles, withFiles } from "./attachments.ts";
import { checkDueDate, toFields } from "./input.ts";

/** The client of a new invoice, who may not exist yet. Currency and email are known if they are needed. */
export type InvoiceClient = {
  readonly accountId: AccountId;
  readonly currency?: string | null;
  readonly email?: string | null;
};

type Input = Omit<InvoiceCreateInput, "clientId">;

/** What is wrong with the invoice that FreshBooks made: it is not emailed. */
type Verify = (made: Invoice) => readonly UserError[];

const shows = "status updatedAt";

/**
 * Checks a new invoice, and its email, as far as possible before anything is sent. Undefined with user errors, else the
 * phases that create and send it.
 */
export async function prepareInvoice(
  complaints: Complaints,
  { lines, send, allowEmpty, attachments, presentation, ...input }: Input,
  client: InvoiceClient | null,
  context: Context,
  parts: readonly InvoicePart[],
  verify: Verify = () => [],
) {
  if (send && !allowEmpty) checkNotEmpty(complaints, lines ?? []);
  const files = attachments ?? [];
  const currency = input.currency ?? client?.currency ?? "";
  const issueDate = input.issueDate ?? (client ? await context.today(client.accountId) : undefined);
  if (issueDate) checkDueDate(complaints, issueDate, input.dueDate, ["dueDate"]);
  const fields = toFields(complaints, input, currency);
  const whole = { ...fields, currency, lines: newLines(complaints, "lines", lines ?? [], currency) };
  const delivery =
    send && client ? await toDelivery(complaints, ["send"], send, async () => client.email) : undefined;
  const sendings = await checkFiles(complaints, files, "attachments", client?.accountId, context);
  const look = await checkLook(
    ...([complaints, presentation, "invoice", client?.accountId, context] as const),
    files.some(({ upload }) => upload),
  );
  if (!client || !issueDate) return undefined;

  const { accountId } = client;
  const { invoices } = context.books(accountId);
  return (clientId: () => ClientId) => {
    const invoice = (): NewInvoice => ({ ...whole, issueDate, clientId: clientId() });
    const write = async (more: object) =>
      withClientExplained(await invoices.create({ ...invoice(), ...more }, parts));
    const create = async () => {
      const { item, userErrors } = await writeLook(look, undefined, accountId, context, (more) =>
        files.length > 0
          ? withFiles({ there: [], sendings, field: "attachments", accountId, context }, (all) =>
              write({ ...more, attachments: all }),
            )
          : write(more),
      );
      return { item, userErrors: item ? [...userErrors, ...verify(item)] : userErrors };
    };
    const phases = creating(
      create,
      delivery,
      (id, wanted) => invoices.send(id, wanted, parts),
      (made) => lookAt("invoice", toGlobalId("Invoice", made), shows),
    );
    return inSteps(["invoiceCreate", "invoiceSend"], phases, (made) => toGlobalId("Invoice", made));
  };
}

/** Where an invoice shows whose creation was not confirmed. */
export const whenInvoiceLost = (client: {
  readonly accountId: AccountId;
  readonly id: ClientId;
}): WhenLost => ({
  mayBe: "the invoice may have been created",
  look: lookAt(
    "client",
    toGlobalId("Client", client),
    "invoices(first: 5) { nodes { id number createdAt total { amount } } }",
  ),
});
