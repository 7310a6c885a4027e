import type { TimeTotals } from "../../../freshbooks/work/timeEntry/totals.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import type { BusinessId, ClientId, IdentityId, ProjectId } from "../../../values/ids.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { projectEntity } from "../project/entity.ts";
import { personOf } from "../teamMember.ts";

type Of<Keys> = Keys & { businessId: BusinessId; logged: number };
export type TimeTotalsRow = TimeTotals & { businessId: BusinessId };
export type TeamMemberTimeRow = Of<{ identityId: IdentityId }>;
export type ClientTimeRow = Of<{ clientId: ClientId | null }>;
export type ProjectTimeRow = Of<{ projectId: ProjectId | null }>;

export const timeTotals: Resolvers = {
  TimeTotals: {
    perTeamMember: ({ businessId, perPerson }) =>
      perPerson.map(([identityId, logged]) => ({ businessId, identityId, logged })),
    perClient: ({ businessId, perClient }) =>
      perClient.map(([clientId, logged]) => ({ businessId, clientId, logged })),
    perProject: ({ businessId, perProject }) =>
      perProject.map(([projectId, logged]) => ({ businessId, projectId, logged })),
    perDay: ({ perDay }) => perDay.map(([date, logged]) => ({ date, logged })),
  },
  TeamMemberTime: { teamMember: personOf },
  ClientTime: { client: clientEntity.named("clientId") },
  ProjectTime: { project: projectEntity.named("projectId") },
};
