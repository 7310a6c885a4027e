import { balanceKey, type JournalEntrySubAccount } from "../../../freshbooks/ledger/journalEntry/chart.ts";
import type {
  JournalEntryAccountFilterInput,
  JournalEntryLineFilterInput,
} from "../../../generated/resolvers.ts";
import type { Day } from "../../../values/dates.ts";
import type { AccountId } from "../../../values/ids.ts";
import type { Money } from "../../../values/money.ts";
import type { Context } from "../../contract/context.ts";
import { refuse } from "../../contract/errors.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { expenseEntity } from "../../costs/expense/entity.ts";
import { categoryEntity } from "../../costs/expenseCategory.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { creditNoteEntity } from "../../sales/creditNote/entity.ts";
import { invoiceEntity } from "../../sales/invoice/entity.ts";
import { otherIncomeEntity } from "../../sales/otherIncome.ts";
import { paymentEntity } from "../../sales/payment/entity.ts";
import { journalAccountEntity, journalLineEntity, journalSubAccountEntity } from "./entities.ts";

const filter = filterOf<JournalEntryLineFilterInput>()({ ids: { subAccountIds: "JournalEntrySubAccount" } });
const lines = listsOf(journalLineEntity, { name: "journalEntryLines", filter, toCriteria: (asked) => asked });
const accountFilter = filterOf<JournalEntryAccountFilterInput>()();
const accounts = listsOf(journalAccountEntity, {
  name: "journalEntryAccounts",
  filter: accountFilter,
  toCriteria: (asked) => asked,
});

type Asked = { readonly from: Day; readonly to: Day; readonly currency?: string | null };

/** Throws BAD_USER_INPUT for a period that ends before it begins. */
async function balanceOf(
  accountId: AccountId,
  key: string,
  { from, to, currency }: Asked,
  context: Context,
): Promise<Money | null> {
  if (from > to)
    throw refuse("BAD_USER_INPUT", `\`from\` (${from}) is after \`to\` (${to})`, { argument: "from" });
  const asked = { from, to, ...(currency && { currency }) };
  return (await context.in(accountId).journalEntryAccount.balances(asked)).get(key) ?? null;
}

export const journalEntry: NounResolvers = {
  JournalEntryLineFilterInput: filter.assert,
  JournalEntryAccountFilterInput: accountFilter.assert,
  Query: {
    journalEntryLine: journalLineEntity.byId,
    journalEntryAccount: journalAccountEntity.byId,
    journalEntrySubAccount: journalSubAccountEntity.byId,
  },
  Business: { journalEntryLines: lines.all, journalEntryAccounts: accounts.all },
  JournalEntry: { freshbooksId: ({ id }) => id },
  JournalEntryLine: {
    ...journalLineEntity.fields,
    subAccount: journalSubAccountEntity.named("subAccountId"),
    client: clientEntity.named("clientId"),
    invoice: invoiceEntity.named("invoiceId"),
    payment: paymentEntity.named("paymentId"),
    creditNote: creditNoteEntity.named("creditNoteId"),
    expense: expenseEntity.named("expenseId"),
    otherIncome: otherIncomeEntity.named("otherIncomeId"),
    category: categoryEntity.named("categoryId"),
  },
  JournalEntryAccount: {
    ...journalAccountEntity.fields,
    balance: ({ accountId, id }, asked, context) =>
      balanceOf(accountId, balanceKey.account(id), asked, context),
  },
  JournalEntrySubAccount: {
    ...journalSubAccountEntity.fields,
    lines: lines.below({
      scope: ["linesOnSubAccount"],
      own: "subAccountIds",
      keyOf: ({ id }: JournalEntrySubAccount) => id,
      childrenIn: ({ onSubAccount }) => onSubAccount,
    }),
    parent: journalAccountEntity.named("parentId"),
    balance: ({ accountId, id }, asked, context) =>
      balanceOf(accountId, balanceKey.subAccount(id), asked, context),
  },
};
