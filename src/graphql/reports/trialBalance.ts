import type { TrialBalanceLine } from "../../freshbooks/reports/trialBalance.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { journalSubAccountEntity } from "../ledger/journalEntry/entities.ts";
import { assertRange } from "./asking.ts";

/** A line with the account that its links belong to. */
export type TrialBalanceLineRow = TrialBalanceLine & { accountId: AccountId };

export const trialBalance: Resolvers = {
  Reports: {
    trialBalance: async ({ accountId }, { from, to, currency }, context) => {
      assertRange({ from, to });
      const asked = { from, to, ...(currency && { currency }) };
      const balance = await context.in(accountId).reports.trialBalance(asked);
      return { ...balance, lines: balance.lines.map((line) => ({ ...line, accountId })) };
    },
  },
  TrialBalanceLine: {
    subAccount: journalSubAccountEntity.named("subAccountId"),
  },
};
