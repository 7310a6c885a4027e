import type { Payment } from "../../freshbooks/sales/payment/record.ts";
import type { Loaders } from "../../loaders/index.ts";
import type { ClientId } from "../../values/ids.ts";
import { partsOf } from "../../values/parts.ts";

/** How many clients one request names. */
const mostClients = 100;

/** All payments of clients, however many they are. */
export async function paymentsOf(
  { every }: Loaders,
  clientIds: readonly ClientId[],
): Promise<readonly Payment[]> {
  const ids = [...new Set(clientIds)].toSorted();
  const parts = partsOf(ids, mostClients).map((part) => every.payments({ clientIds: part }));
  return (await Promise.all(parts)).flat();
}
