import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Estimate } from "../../../freshbooks/sales/estimate/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { EstimateFilterInput } from "../../../generated/resolvers.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { expenseEntity } from "../../costs/expense/entity.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { projectEntity } from "../../work/project/entity.ts";
import { clientEntity } from "../client/entity.ts";
import { clientIn } from "../client/known.ts";
import { withLink } from "../document/presentation.ts";
import { estimateEntity } from "./entity.ts";

const filter = filterOf<EstimateFilterInput>()({ ids: { ids: "Estimate", clientIds: "Client" } });
const lists = listsOf(estimateEntity, { name: "estimates", filter, toCriteria: (asked) => asked });

export const estimate: NounResolvers = {
  EstimateFilterInput: filter.assert,
  Query: { estimate: estimateEntity.byId },
  Business: { estimates: lists.all },
  Client: {
    estimates: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  Project: {
    /** The firm's own projects have no estimates. */
    estimates: lists.below({
      scope: ["estimatesOfProject"],
      keyOf: ({ id, clientId }: Project) => clientId && { id, clientId },
      childrenIn: ({ ofProject }) => ofProject,
    }),
  },
  Invoice: { estimate: estimateEntity.named("estimateId", { exists: true }) },
  Estimate: {
    ...estimateEntity.fields,
    presentation: async (parent, args, context) =>
      withLink(
        await estimateEntity.fields.presentation(parent, args, context),
        estimateEntity.fields.id(parent),
        context,
      ),
    client: clientEntity.named("clientId", { exists: true, known: (row: Estimate) => clientIn(row) }),
    project: projectEntity.named("projectId"),
  },
  EstimateLine: {
    expense: expenseEntity.named("expenseId"),
    project: projectEntity.named("projectId"),
  },
};
