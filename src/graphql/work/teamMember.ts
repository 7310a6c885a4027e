import { type TeamMember, teamMemberRecord } from "../../freshbooks/work/teamMember.ts";
import type { BusinessId, IdentityId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { given } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { shownRows } from "../reading/rows.ts";

/** Null for somebody who is not on the team, or no longer. */
export const personOf = (
  { businessId, identityId }: { businessId: BusinessId; identityId: IdentityId | null },
  _: unknown,
  context: Context,
): Promise<TeamMember | null> | null =>
  identityId && context.inBusiness(businessId).teamMember.person(identityId);

/** How members of a team are read by their ids. */
const memberEntity = entityOf("TeamMember", teamMemberRecord, ({ teamMember: loaders }) => loaders);

export const teamMember: NounResolvers = {
  Query: { teamMember: memberEntity.byId },
  Business: {
    team: async ({ businessId }, args, context, info) =>
      shownRows(context, info, await context.inBusiness(businessId).teamMember.all(given(args))),
  },
  TeamMember: {
    ...memberEntity.fields,
    rate: async ({ businessId, identityId }, _, { inBusiness }) =>
      identityId && ((await inBusiness(businessId).teamMember.rates()).get(identityId)?.rate ?? null),
  },
};
