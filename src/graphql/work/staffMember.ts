import { staffMemberRecord } from "../../freshbooks/work/staffMember.ts";
import type { StaffMemberFilterInput } from "../../generated/resolvers.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { usualMutations } from "../writing/usual.ts";

/** Reads staff members by id. */
export const staffMemberEntity = entityOf("StaffMember", staffMemberRecord, ({ staffMember }) => staffMember);

const filter = filterOf<StaffMemberFilterInput>()({ ids: { ids: "StaffMember" } });
const lists = listsOf(staffMemberEntity, { name: "staffMembers", filter, toCriteria: (asked) => asked });

const { update, change } = usualMutations(staffMemberEntity, ({ staff }) => staff);

/** On every account. */
const owner = "1";

const whose = staffMemberEntity.named("freshbooksStaffId");
const sender = staffMemberEntity.named("freshbooksSenderId");

export const staffMember: NounResolvers = {
  StaffMemberFilterInput: filter.assert,
  Query: { staffMember: staffMemberEntity.byId },
  Business: {
    staffMembers: lists.all,
    callerStaffMember: ({ accountId, freshbooksStaffId }, args, context, info) =>
      accountId && whose({ accountId, freshbooksStaffId }, args, context, info),
  },
  StaffMember: staffMemberEntity.fields,
  Invoice: { sender },
  InvoiceOwner: { staffMember: whose },
  EstimateOwner: { staffMember: whose },
  Estimate: { sender },
  CreditNote: { sender },
  InvoiceProfile: { owner: staffMemberEntity.named("freshbooksOwnerId") },
  Expense: { staffMember: whose },
  Mutation: {
    staffMemberUpdate: (_, { input }, context, info) => update(input, context, info),
    staffMemberDelete: (_, { input: { id } }, context, info) =>
      change(
        { id },
        context,
        info,
        ({ writes, number, parts, complaints }) => {
          if (number === owner)
            complaints.add("INVALID", ["id"], "The owner of an account cannot be removed");
          return [{ path: [], run: () => writes.show(number, "deleted", parts) }];
        },
        { shows: "deleted" },
      ),
  },
};
