import type { TimeEntryTotals } from "../../../freshbooks/work/timeEntry/totals.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import type { BusinessId, ClientId, IdentityId, ProjectId } from "../../../values/ids.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { projectEntity } from "../project/entity.ts";
import { personOf } from "../teamMember.ts";

type Of<Keys> = Keys & { businessId: BusinessId; logged: number };
export type TimeEntryTotalsRow = TimeEntryTotals & { businessId: BusinessId };
export type TimeEntryTotalByTeamMemberRow = Of<{ freshbooksIdentityId: IdentityId }>;
export type TimeEntryTotalByClientRow = Of<{ clientId: ClientId | null }>;
export type TimeEntryTotalByProjectRow = Of<{ projectId: ProjectId | null }>;

export const timeTotals: Resolvers = {
  TimeEntryTotals: {
    perTeamMember: ({ businessId, perPerson }) =>
      perPerson.map(([freshbooksIdentityId, logged]) => ({ businessId, freshbooksIdentityId, logged })),
    perClient: ({ businessId, perClient }) =>
      perClient.map(([clientId, logged]) => ({ businessId, clientId, logged })),
    perProject: ({ businessId, perProject }) =>
      perProject.map(([projectId, logged]) => ({ businessId, projectId, logged })),
    perDay: ({ perDay }) => perDay.map(([date, logged]) => ({ date, logged })),
  },
  TimeEntryTotalByTeamMember: { teamMember: personOf },
  TimeEntryTotalByClient: { client: clientEntity.named("clientId") },
  TimeEntryTotalByProject: { project: projectEntity.named("projectId") },
};
