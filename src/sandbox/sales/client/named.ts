import type { Moment } from "../../state/moment.ts";
import type { Json } from "../../wire/json.ts";
import { notFound, problem, refuse } from "../../wire/refusal.ts";
import type { ClientRow } from "../rows.ts";

/**
 * The client that a write of another record names under `field`. No refusal of such a write is on record: whether one of a deleted client is
 * refused, and whether one of an unknown client is refused under `field` or under the client's own key, is a setting. `before` is whose it already was.
 */
export function namedClient(
  id: Json | undefined,
  object: string,
  field: string,
  { account, settings }: Pick<Moment, "account" | "settings">,
  before?: ClientRow,
): ClientRow {
  const client = account.clients.get(Number(id));
  if (!client)
    throw notFound("client", settings.unknownClientsNamedBy === "own" ? "userid" : field, String(id));
  if (client.visState !== 1 || client === before || !settings.deletedClientsRefused) return client;
  throw refuse(problem(1011, object, field, client.id, "This client has been deleted."));
}
