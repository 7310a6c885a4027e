import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Complaints, Written } from "../../../freshbooks/writes/write.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Opened } from "../../contract/context.ts";
import { deletedMessage } from "../../writing/deleted.ts";
import { checkThere } from "../../writing/named.ts";

const path = ["clientId"];

/** Whom a new document is for; more than the number where the client was read. */
type Recipient = { readonly accountId: AccountId; readonly id: ClientId } & Partial<
  Pick<Client, "currency" | "email">
>;

/**
 * The client of a new document; null with a complaint. Read only where `isRead`: whether a client may get a draft is for FreshBooks to say,
 * and a refusal is a complaint about the same field.
 */
export async function clientOfNew(
  complaints: Complaints,
  { accountId, number: id, loaders }: Opened<"Client">,
  isRead: boolean,
): Promise<Recipient | null> {
  if (!isRead) return { accountId, id };
  const client = await loaders.client.load(id);
  checkThere(complaints, "Client", path, client);
  return client;
}

/** Explains how to restore a client for whom FreshBooks refused the document. */
export const withClientExplained = <Item>({ item, userErrors }: Written<Item>): Written<Item> => ({
  item,
  userErrors: userErrors.map((error) =>
    error.code === "DELETED" && error.path[0] === "clientId"
      ? { ...error, message: deletedMessage("Client") }
      : error,
  ),
});
