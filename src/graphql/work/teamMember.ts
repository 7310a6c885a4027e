import type { TeamMember } from "../../freshbooks/work/teamMember.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { type BusinessId, type IdentityId, toTeamMemberId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { toWorkId } from "../contract/ids.ts";

/** Null for somebody who is not on the team, or no longer. */
export const personOf = (
  { businessId, identityId }: { businessId: BusinessId; identityId: IdentityId | null },
  _: unknown,
  context: Context,
): Promise<TeamMember | null> | null => identityId && context.inBusiness(businessId).person(identityId);

export const teamMember: Resolvers = {
  Query: {
    teamMember: async (_, { id }, { openWork }) => {
      const opened = await openWork("TeamMember", id);
      return opened ? opened.loaders.teamMember.load(toTeamMemberId(opened.number)) : null;
    },
  },
  TeamMember: {
    __resolveReference: async (reference, { openWorkReference }) => {
      const opened = await openWorkReference("TeamMember", reference);
      return opened ? await opened.loaders.teamMember.load(toTeamMemberId(opened.number)) : null;
    },
    id: ({ businessId, id }) => toWorkId("TeamMember", businessId, id),
    freshbooksId: ({ id }) => id,
    rate: async ({ businessId, identityId }, _, { inBusiness }) =>
      identityId && ((await inBusiness(businessId).teamMemberRates()).get(identityId) ?? null),
  },
};
