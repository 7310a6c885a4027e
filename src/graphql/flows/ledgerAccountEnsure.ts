import { lossOf } from "../../freshbooks/records/record.ts";
import { createComplaints } from "../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { toGlobalId } from "../contract/ids.ts";
import { createLedgerAccount } from "../ledger/ledgerAccount.ts";
import { namedBusiness } from "../writing/named.ts";

/** `ledgerAccountEnsure`: in the turn of the name, so that concurrent calls create one account. */
export const ledgerAccountEnsure: Resolvers = {
  Mutation: {
    ledgerAccountEnsure: async (_, { input: { businessId: id, name, subKind } }, context) => {
      const complaints = createComplaints();
      const wanted = name.trim().toLowerCase();
      if (!wanted) complaints.add("REQUIRED", ["name"], "The name of a ledger account is required");
      const business = await namedBusiness(context, complaints, id);
      const rejected = () => ({
        ...{ ledgerAccount: null, created: false, userErrors: complaints.list, replayed: false },
      });
      if (!business || complaints.list.length > 0) return rejected();
      const { businessId } = business;

      return context.inTurn(
        { businessId },
        [{ noun: "LedgerAccount", number: `named ${wanted}` }],
        async () => {
          const all = await context.work(businessId).ledgerAccounts.all();
          const loss = all.map(lossOf).find((each) => each !== undefined);
          if (loss) throw loss; // it may be the account
          const called = all.filter((account) => account.name.trim().toLowerCase() === wanted);
          const fitting = called.filter(
            (account) => account.subKind === subKind && account.status !== "INACTIVE",
          );
          const [found, ...others] = fitting;
          const [other] = called;
          if (others.length > 0)
            complaints.addAmbiguous(
              ["name"],
              fitting.map((each) => ({ id: toGlobalId("LedgerAccount", each), label: each.name })),
            );
          else if (!found && other)
            complaints.add(
              "INVALID",
              other.subKind === subKind ? ["name"] : ["subKind"],
              `The account ${toGlobalId("LedgerAccount", other)} has this name and ${
                other.subKind === subKind
                  ? "is no longer in use"
                  : `is ${other.subKind ?? "of an unknown kind"}`
              }`,
            );
          if (complaints.list.length > 0) return rejected();
          if (found) return { ledgerAccount: found, created: false, userErrors: [], replayed: false };
          const made = await createLedgerAccount(
            { name: name.trim(), subKind, ...(id && { businessId: id }) },
            context,
          );
          return { ...made, created: made.ledgerAccount !== null };
        },
      );
    },
  },
};
