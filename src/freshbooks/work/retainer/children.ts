import type { ClientId, RetainerId } from "../../../values/ids.ts";
import type { Relation } from "../../lists/children.ts";

/** A retainer, as far as what draws from it is looked for. */
export type RetainerParent = { readonly id: RetainerId; readonly clientId: ClientId };

type Drawing = { readonly retainerId: RetainerId | null; readonly clientId: ClientId | null };

/** No filter of FreshBooks leads to what draws from a retainer: it is looked for among what is its client's. */
export const drawingFrom = <Item extends Drawing>(
  ofClients: Relation<ClientId, Item>,
): Relation<RetainerParent, Item> => ({
  together: (retainers) => ofClients.together(retainers.map(({ clientId }) => clientId)),
  alone: ({ id, clientId }) => ({
    ...ofClients.alone(clientId),
    keeps: ({ retainerId }) => retainerId === id,
  }),
  keyOf: ({ id, clientId }) => `${id} of ${clientId}`,
  parentsOf: ({ retainerId, clientId }) => (retainerId ? [`${retainerId} of ${clientId}`] : []),
});
