import type { ClientId, RetainerId } from "../../../values/ids.ts";
import { amongTheClients, type Relation, type TheirRecord } from "../../lists/children.ts";

/** A retainer, as needed to find what draws from it. */
export type RetainerParent = TheirRecord<RetainerId, ClientId>;

type Drawing = { readonly retainerId: RetainerId | null; readonly clientId: ClientId | null };

/** FreshBooks has no filter for what draws from a retainer. */
export const drawingFrom = <Item extends Drawing>(
  ofClients: Relation<ClientId, Item>,
): Relation<RetainerParent, Item> => amongTheClients(ofClients, ({ retainerId }) => [retainerId]);
