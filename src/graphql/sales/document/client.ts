import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Complaints, Written } from "../../../freshbooks/writes/write.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Opened } from "../../contract/context.ts";
import { deletedMessage } from "../../writing/deleted.ts";
import { checkThere } from "../../writing/named.ts";

const path = ["clientId"];

/** The client of a new document, with currency and email only if it was read. */
type Recipient = { readonly accountId: AccountId; readonly id: ClientId } & Partial<
  Pick<Client, "currency" | "email">
>;

/**
 * The client of a new document; null with a user error. Read only if `isRead`: otherwise FreshBooks checks it, and its
 * refusal is a user error of the same field.
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

/** Adds how to restore a deleted client to the refusal of its document. */
export const withClientExplained = <Item>({ item, userErrors }: Written<Item>): Written<Item> => ({
  item,
  userErrors: userErrors.map((error) =>
    error.code === "DELETED" && error.path[0] === "clientId"
      ? { ...error, message: deletedMessage("Client") }
      : error,
  ),
});
