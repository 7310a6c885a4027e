import type { BusinessId, ClientId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { loadersFor, ownerFor } from "../contract/context.ts";

/** An amount without a currency, and whose currency it is in where that is known. */
export type BareAmountRow = {
  readonly amount: string;
  readonly businessId: BusinessId;
  /** The client who is billed. */
  readonly clientId?: ClientId | null;
};

/** Null for no amount. */
export const bare = (
  amount: string | null | undefined,
  { businessId, clientId = null }: Omit<BareAmountRow, "amount">,
): BareAmountRow | null => (typeof amount === "string" ? { amount, businessId, clientId } : null);

/** The currency of the client who is billed; null for the business's own, which FreshBooks does not send. */
export async function currencyOf(
  { businessId, clientId }: BareAmountRow,
  _: unknown,
  context: Context,
): Promise<string | null> {
  if (!clientId) return null;
  const owner = await ownerFor(context, "Client", { businessId });
  return owner && ((await loadersFor(context, owner).client.load(clientId))?.currency ?? null);
}
