import { addressOf } from "../../../freshbooks/sales/client/criteria.ts";
import { createComplaints } from "../../../freshbooks/writes/write.ts";
import type { ClientCreateInput, Resolvers } from "../../../generated/resolvers.ts";
import { accountOf } from "../../contract/account.ts";
import { literal } from "../../writing/look.ts";
import { namedBusiness } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { checkLate } from "../document/late.ts";
import { checkContact } from "./contacts.ts";
import { clientEntity } from "./entity.ts";
import { turnOf } from "./upsert.ts";

const { create, update, show } = usualMutations(clientEntity, ({ clients }) => clients);

/** FreshBooks requires at least one of them. */
const identifying = ["organization", "firstName", "lastName", "email"] as const;

/** Clients likely to include the new one: those with its address or organization, or the newest. */
function toLook({ email, organization }: ClientCreateInput): string {
  const filter = email?.trim()
    ? `, filter: { email: ${literal(email.trim())} }`
    : organization?.trim()
      ? `, filter: { organizationContains: ${literal(organization.trim())} }`
      : "";
  return `clients(first: 5${filter}) { nodes { id organization firstName lastName email createdAt } }`;
}

export const clientMutations: Resolvers = {
  Mutation: {
    clientCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      if (!identifying.some((name) => input[name]?.trim()))
        complaints.add("REQUIRED", [], `A client requires one of ${identifying.join(", ")}`);
      checkLate(complaints, input, input.currency);
      for (const [at, contact] of (input.contacts ?? []).entries())
        checkContact(complaints, ["contacts", String(at)], contact);
      const make = () => create(input, context, info, complaints, toLook(input));
      const address = addressOf(input.email ?? "");
      const business = address && (await namedBusiness(context, createComplaints(), input.businessId));
      if (!business || complaints.list.length > 0) return make();
      // A concurrent upsert would find no client with the address.
      return context.inTurn({ accountId: accountOf(business) }, [turnOf(address)], make);
    },
    clientUpdate: (_, { input }, context, info) => {
      const complaints = createComplaints();
      checkLate(complaints, input, input.currency);
      return update(input, context, info, complaints);
    },
    clientArchive: show("archived"),
    clientRestore: show("active"),
    clientDelete: show("deleted"),
  },
};
