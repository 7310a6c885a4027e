import type { AccountId, ClientId, EstimateId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { namingParent, type Relation } from "../../lists/children.ts";
import { accountNoun } from "../../nouns/account.ts";
import { type Logo, logoOf } from "../document/presentation.ts";
import { estimateFilters, estimateOrders, ofAnyClient } from "./criteria.ts";
import { type Estimate, estimateRecord } from "./record.ts";
import { actionsOf } from "./writes.ts";

const estimates = accountNoun({
  path: "estimates/estimates",
  many: "estimates",
  one: "estimate",
  twin: "estimateid",
  record: estimateRecord,
  filters: estimateFilters,
  orders: estimateOrders,
});

const ofClients: Relation<ClientId, Estimate> = namingParent(ofAnyClient, ({ clientId }) => clientId);

/** The estimates of one account. */
export function estimatesOf(session: Session, accountId: AccountId) {
  const noun = estimates(session, accountId);
  return {
    ...noun,
    ...actionsOf(noun.collection),
    logoOf: (id: EstimateId): Promise<Logo | null> => logoOf(noun.byIds, id),
    ofClients: noun.childrenBy(ofClients),
  };
}
