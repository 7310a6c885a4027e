import { type TeamMember, teamMemberRecord } from "../../freshbooks/work/teamMember.ts";
import type { TeamMemberFilterInput } from "../../generated/resolvers.ts";
import type { BusinessId, IdentityId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { bare } from "./bareAmount.ts";

/** Null for somebody who is not on the team, or no longer. */
export const personOf = (
  { businessId, freshbooksIdentityId }: { businessId: BusinessId; freshbooksIdentityId: IdentityId | null },
  _: unknown,
  context: Context,
): Promise<TeamMember | null> | null =>
  freshbooksIdentityId && context.inBusiness(businessId).teamMember.person(freshbooksIdentityId);

/** How members of a team are read by their ids. */
const memberEntity = entityOf("TeamMember", teamMemberRecord, ({ teamMember: loaders }) => loaders);

const filter = filterOf<TeamMemberFilterInput>()();
const lists = listsOf(memberEntity, { name: "teamMembers", filter, toCriteria: (asked) => asked });

export const teamMember: NounResolvers = {
  TeamMemberFilterInput: filter.assert,
  Query: { teamMember: memberEntity.byId },
  Business: { teamMembers: lists.all },
  TeamMember: {
    ...memberEntity.fields,
    rate: async ({ businessId, freshbooksIdentityId }, _, { inBusiness }) =>
      freshbooksIdentityId &&
      bare((await inBusiness(businessId).teamMember.rates()).get(freshbooksIdentityId)?.rate, { businessId }),
  },
};
