import type { GraphQLResolveInfo } from "graphql";
import { type Client, clientRecord } from "../../freshbooks/sales/client/record.ts";
import { type Invoice, invoiceRecord } from "../../freshbooks/sales/invoice/record.ts";
import type { AccountId, ClientId, InvoiceId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { partsOfField } from "../reading/parts.ts";
import { selectionOf } from "../reading/selection.ts";

const keys = new Set(["__typename", "id", "accountId", "freshbooksId"]);

/**
 * A client or an invoice that an invoice or a payment names: read only where more is asked for than its keys, which that record
 * has said. Neither can be without the other, and deleted ones stay readable by id, so that what is named is there.
 */
const isRead = (info: GraphQLResolveInfo): boolean => !selectionOf(info).within(keys);

export const clientNamed = (
  { accountId, clientId }: { accountId: AccountId; clientId: ClientId | null },
  _: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Client | null> | Client | null => {
  if (!clientId) return null;
  if (!isRead(info)) return { accountId, id: clientId } as Client;
  return context.in(accountId).client.load(clientId, partsOfField(clientRecord, info));
};

export const invoiceNamed = (
  { accountId, invoiceId }: { accountId: AccountId; invoiceId: InvoiceId | null },
  _: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Invoice | null> | Invoice | null => {
  if (!invoiceId) return null;
  if (!isRead(info)) return { accountId, id: invoiceId } as Invoice;
  return context.in(accountId).invoice.load(invoiceId, partsOfField(invoiceRecord, info));
};
