import { changed } from "../../../freshbooks/records/record.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Project, ProjectService } from "../../../freshbooks/work/project/record.ts";
import type { Retainer } from "../../../freshbooks/work/retainer/record.ts";
import type { Service } from "../../../freshbooks/work/service/record.ts";
import type { ProjectFilterInput } from "../../../generated/resolvers.ts";
import { quotient } from "../../../values/timeSpan.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { type BareAmountRow, bare, bareAt, currencyOf } from "../bareAmount.ts";
import { serviceEntity } from "../service/entity.ts";
import { personOf } from "../teamMember.ts";
import { projectEntity } from "./entity.ts";

const filter = filterOf<ProjectFilterInput>()({ ids: { clientIds: "Client" } });
const lists = listsOf(projectEntity, { name: "projects", filter, toCriteria: (asked) => asked });

export const project: NounResolvers = {
  ProjectFilterInput: filter.assert,
  Query: { project: projectEntity.byId },
  Business: { projects: lists.all },
  Client: {
    projects: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  Retainer: {
    projects: lists.below({
      scope: ["projectsOfRetainer"],
      keyOf: ({ id, clientId }: Retainer) => clientId && { id, clientId },
      childrenIn: ({ ofRetainer }) => ofRetainer,
    }),
  },
  Service: {
    projects: lists.below({
      scope: ["projectsOfService"],
      keyOf: ({ id }: Service) => id,
      childrenIn: ({ ofService }) => ofService,
    }),
  },
  Project: {
    ...projectEntity.fields,
    progress: async (parent, args, context) => {
      if (!parent.budget) return null;
      const logged = await projectEntity.fields.loggedTime(parent, args, context);
      return logged === null ? null : quotient(logged, parent.budget);
    },
    client: clientEntity.named("clientId"),
    services: ({ id: projectId, clientId, services }) =>
      services.map((each) => changed(each as ProjectService, { projectId, clientId })),
    discussions: (parent, _, { inBusiness }) => inBusiness(parent.businessId).project.discussions(parent),
    rate: bareAt("rate"),
    fixedPrice: bareAt("fixedPrice"),
    billedAmount: bareAt("billedAmount") as (project: Project) => BareAmountRow,
  },
  BareAmount: { currency: currencyOf },
  ProjectService: {
    service: serviceEntity.named("serviceId", { exists: true }),
    rate: async ({ businessId, projectId, clientId, serviceId }, _, { inBusiness }) => {
      const asked = { id: `${projectId} ${serviceId}`, of: { projectId, serviceId } };
      return bare(await inBusiness(businessId).service.projectRate(asked), { businessId, clientId });
    },
  },
  ProjectMember: { teamMember: personOf },
};
