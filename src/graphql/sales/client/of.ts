import type { GraphQLResolveInfo } from "graphql";
import { type Client, clientRecord } from "../../../freshbooks/sales/client/record.ts";
import type { BusinessId, ClientId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { partsOfField } from "../../reading/parts.ts";

/** The client of a record that a business keeps: clients are kept by its account, where it has one. */
export async function clientOf(
  { businessId, clientId }: { businessId: BusinessId; clientId: ClientId | null },
  _: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Client | null> {
  if (!clientId) return null;
  const accountId = await context.accountOf(businessId);
  return accountId && context.in(accountId).client.load(clientId, partsOfField(clientRecord, info));
}
