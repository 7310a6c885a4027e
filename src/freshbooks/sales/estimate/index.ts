import type { AccountId, ClientId, EstimateId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { amongTheClients, namingParent, type Relation } from "../../lists/children.ts";
import { judge } from "../../lists/judging.ts";
import { accountNoun } from "../../nouns/account.ts";
import { leftOpen, type Written } from "../../writes/write.ts";
import { type Logo, logoOf } from "../document/presentation.ts";
import { estimateFilters, estimateOrders, ofAnyClient } from "./criteria.ts";
import { type Estimate, type EstimatePart, estimateRecord, type NewEstimate } from "./record.ts";
import { actionsOf } from "./writes.ts";

const estimates = accountNoun({
  path: "estimates/estimates",
  many: "estimates",
  one: "estimate",
  twin: "estimateid",
  record: estimateRecord,
  filters: estimateFilters,
  alike: ({ clientId }) => (clientId ? { clientIds: [clientId] } : {}),
  orders: estimateOrders,
});

const ofClients: Relation<ClientId, Estimate> = namingParent(ofAnyClient, ({ clientId }) => clientId);
const ofProjects = amongTheClients(ofClients, ({ projectId }: Estimate) => [projectId]);

/** Sections that FreshBooks did not return are unconfirmed, which does not prove that it dropped them. */
const withSectionsOpen = ({ item, userErrors }: Written<Estimate>): Written<Estimate> => ({
  item,
  userErrors:
    item && judge(() => item.sections) === null
      ? userErrors.map((error) => (error.path[0] === "sections" ? { path: error.path, ...leftOpen } : error))
      : userErrors,
});

/** The estimates of one account. */
export function estimatesOf(session: Session, accountId: AccountId) {
  const noun = estimates(session, accountId);
  return {
    ...noun,
    ...actionsOf(noun.collection),
    create: async (input: NewEstimate, parts: readonly EstimatePart[] = []): Promise<Written<Estimate>> =>
      withSectionsOpen(await noun.create(input, parts)),
    logoOf: (id: EstimateId): Promise<Logo | null> => logoOf(noun.byIds, id),
    ofClients: noun.childrenBy(ofClients),
    ofProjects: noun.childrenBy(ofProjects),
  };
}
