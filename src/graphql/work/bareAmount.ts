import type { BusinessId, ClientId } from "../../values/ids.ts";
import { type Context, loadersFor, ownerFor } from "../contract/context.ts";
import { reading } from "../reading/rows.ts";

/** An amount without a currency, and the owner of its currency, if known. */
export type BareAmountRow = {
  readonly amount: string;
  /** The record that has it. */
  readonly of: { readonly businessId: BusinessId; readonly clientId?: ClientId | null };
};

type Of = BareAmountRow["of"];

/** Null for no amount. */
export const bare = (amount: string | null | undefined, of: Of): BareAmountRow | null =>
  typeof amount === "string" ? { amount, of } : null;

/** Resolves an amount on its record. */
export const bareAt = <Name extends string>(name: Name) =>
  reading(name, (record: Of & { readonly [N in Name]: string | null }) => bare(record[name], record));

/** The currency of the billed client; null for the business's own, which FreshBooks does not send. */
export async function currencyOf(
  { of: { businessId, clientId } }: BareAmountRow,
  _: unknown,
  context: Context,
): Promise<string | null> {
  if (!clientId) return null;
  const owner = await ownerFor(context, "Client", { businessId });
  return owner && ((await loadersFor(context, owner).client.load(clientId))?.currency ?? null);
}
