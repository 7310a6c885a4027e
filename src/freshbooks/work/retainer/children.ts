import type { ClientId, RetainerId } from "../../../values/ids.ts";
import { amongTheClients, type Relation, type TheirRecord } from "../../lists/children.ts";

/** A retainer, as far as what draws from it is looked for. */
export type RetainerParent = TheirRecord<RetainerId, ClientId>;

type Drawing = { readonly retainerId: RetainerId | null; readonly clientId: ClientId | null };

/** No filter of FreshBooks leads to what draws from a retainer. */
export const drawingFrom = <Item extends Drawing>(
  ofClients: Relation<ClientId, Item>,
): Relation<RetainerParent, Item> => amongTheClients(ofClients, ({ retainerId }) => [retainerId]);
