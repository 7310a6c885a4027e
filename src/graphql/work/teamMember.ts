import { type TeamMember, teamMemberRecord } from "../../freshbooks/work/teamMember.ts";
import { createComplaints } from "../../freshbooks/writes/write.ts";
import type { TeamMemberFilterInput } from "../../generated/resolvers.ts";
import { type BusinessId, type IdentityId, toIdentityId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { checkNotNegative } from "../writing/moneyInput.ts";
import { checkThere, named } from "../writing/named.ts";
import { workWriting } from "../writing/usualWork.ts";
import { bare, bareAt } from "./bareAmount.ts";
import { serviceEntity } from "./service/entity.ts";

/** Null for a person who is not on the team, or no longer. */
export const personOf = (
  { businessId, freshbooksIdentityId }: { businessId: BusinessId; freshbooksIdentityId: IdentityId | null },
  _: unknown,
  context: Context,
): Promise<TeamMember | null> | null =>
  freshbooksIdentityId && context.inBusiness(businessId).teamMember.person(freshbooksIdentityId);

/** Reads members of a team by id. */
const memberEntity = entityOf("TeamMember", teamMemberRecord, ({ teamMember: loaders }) => loaders);

const filter = filterOf<TeamMemberFilterInput>()();
const lists = listsOf(memberEntity, { name: "teamMembers", filter, toCriteria: (asked) => asked });

const { nothing, write } = workWriting<TeamMember, "teamMember">(
  "teamMember",
  "teamMembers(first: 5) { nodes { id displayName } }",
  "displayName rate { amount }",
);

export const teamMember: NounResolvers = {
  TeamMemberFilterInput: filter.assert,
  Query: { teamMember: memberEntity.byId },
  Business: {
    teamMembers: lists.all,
    callerTeamMember: async ({ businessId }, args, context) => {
      const freshbooksIdentityId = toIdentityId((await context.identity()).freshbooksId);
      return personOf({ businessId, freshbooksIdentityId }, args, context);
    },
    invitationRates: ({ businessId }, _, { inBusiness }) =>
      inBusiness(businessId).teamMember.invitationRates(),
  },
  TeamMemberInvitationRate: {
    rate: bareAt("rate"),
    service: serviceEntity.named("serviceId"),
  },
  TeamMember: {
    ...memberEntity.fields,
    rate: async ({ businessId, freshbooksIdentityId }, _, { inBusiness }) =>
      freshbooksIdentityId &&
      bare((await inBusiness(businessId).teamMember.rates()).get(freshbooksIdentityId)?.rate, { businessId }),
  },
  Mutation: {
    teamMemberUpdate: async (_, { input: { id, rate } }, context) => {
      const complaints = createComplaints();
      checkNotNegative(complaints, ["rate"], rate);
      const opened = await named(context, complaints, "TeamMember", ["id"], id);
      if (!opened) return nothing(complaints);
      const { businessId, number } = opened;
      return context.inTurn(opened, [{ noun: "TeamMember", number }], async () => {
        const member = await context.inBusiness(businessId).teamMember.load(number);
        checkThere(complaints, "TeamMember", ["id"], member);
        const identity = member?.freshbooksIdentityId;
        if (member && !identity)
          complaints.add("INVALID", ["id"], "The team member has not accepted the invitation yet");
        if (!member || !identity) return nothing(complaints);
        const subject = { businessId, id, mayBe: "the rate may have been set" };
        return write(context, complaints, subject, ({ team }) => team.setRate(member, identity, rate.amount));
      });
    },
  },
};
