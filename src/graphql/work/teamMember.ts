import { type TeamMember, teamMemberRecord } from "../../freshbooks/work/teamMember.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { BusinessId, IdentityId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { businessEntity } from "../reading/entity.ts";

/** Null for somebody who is not on the team, or no longer. */
export const personOf = (
  { businessId, identityId }: { businessId: BusinessId; identityId: IdentityId | null },
  _: unknown,
  context: Context,
): Promise<TeamMember | null> | null => identityId && context.inBusiness(businessId).person(identityId);

const { byId, fields } = businessEntity("TeamMember", teamMemberRecord, (loaders) => loaders.teamMember);

export const teamMember: Resolvers = {
  Query: { teamMember: byId },
  TeamMember: {
    ...fields,
    rate: async ({ businessId, identityId }, _, { inBusiness }) =>
      identityId && ((await inBusiness(businessId).teamMemberRates()).get(identityId)?.rate ?? null),
  },
};
