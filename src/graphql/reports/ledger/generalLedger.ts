import type {
  GeneralLedgerAccount,
  GeneralLedgerReport,
  GeneralLedgerSubAccount,
  GeneralLedgerTransaction,
} from "../../../freshbooks/reports/ledger/generalLedger.ts";
import type { GeneralLedgerRowKind, Resolvers } from "../../../generated/resolvers.ts";
import type { Day } from "../../../values/dates.ts";
import type { BusinessId } from "../../../values/ids.ts";
import { refuse } from "../../contract/errors.ts";
import { expenseEntity } from "../../costs/expense/entity.ts";
import { ledgerAccountEntity } from "../../ledger/ledgerAccount.ts";
import { assertIds, idsIn } from "../../reading/criteria.ts";
import { invoiceEntity } from "../../sales/invoice/entity.ts";
import { otherIncomeEntity } from "../../sales/otherIncome.ts";
import { paymentEntity } from "../../sales/payment/entity.ts";
import { assertRange } from "../asking.ts";

type Tenant = { readonly businessId: BusinessId };

/** Rows with links to records of their business. */
export type GeneralLedgerTransactionRow = GeneralLedgerTransaction & Tenant;
export type GeneralLedgerSubAccountRow = Omit<GeneralLedgerSubAccount, "transactions"> &
  Tenant & { readonly transactions: readonly GeneralLedgerTransactionRow[] };
export type GeneralLedgerAccountRow = Omit<GeneralLedgerAccount, "subAccounts"> &
  Tenant & { readonly subAccounts: readonly GeneralLedgerSubAccountRow[] };

type Asked = { from: Day; to: Day; accountId?: string | null };

/** Throws BAD_USER_INPUT. */
export function assertGeneralLedger({ from, to, accountId }: Asked): void {
  assertRange({ from, to });
  assertIds("LedgerAccount", accountId ? [accountId] : [], "accountId", "accountId");
}

const owned = (account: GeneralLedgerAccount, tenant: Tenant): GeneralLedgerAccountRow => ({
  ...{ ...account, ...tenant },
  subAccounts: account.subAccounts.map((below) => ({
    ...{ ...below, ...tenant },
    transactions: below.transactions.map((each) => ({ ...each, ...tenant })),
  })),
});

/** Each account before its child accounts, and each account before its transactions. */
function printed({ accounts }: GeneralLedgerReport) {
  const row = (depth: number, kind: GeneralLedgerRowKind) => ({ depth, kind, date: null, reference: null });
  const ofTransaction = ({
    description: name,
    date,
    reference,
    debit,
    credit,
  }: GeneralLedgerTransaction) => ({
    ...{ ...row(2, "TRANSACTION"), number: null },
    ...{ name, date, reference, debit, credit },
  });
  const sums = ({ name, number, debit, credit }: GeneralLedgerAccount | GeneralLedgerSubAccount) => ({
    ...{ name, number, debit, credit },
  });
  return accounts.flatMap((account) => [
    { ...row(0, "ACCOUNT"), ...sums(account) },
    ...account.subAccounts.flatMap((below) => [
      { ...row(1, "SUB_ACCOUNT"), ...sums(below) },
      ...below.transactions.map(ofTransaction),
    ]),
  ]);
}

export const generalLedger: Resolvers = {
  Reports: {
    generalLedger: async ({ businessId }, { from, to, currency, accountId: wanted }, context) => {
      assertGeneralLedger({ from, to, accountId: wanted ?? null });
      const [accountId] = wanted ? idsIn("LedgerAccount", [wanted], { businessId }) : [];
      if (wanted && !accountId)
        throw refuse("BAD_USER_INPUT", "The account belongs to another business", { argument: "accountId" });
      const report = await context.inBusiness(businessId).ledgerReports.generalLedger({
        ...{ from, to },
        ...(currency && { currency }),
        ...(accountId && { accountId }),
      });
      const accounts = report.accounts.map((account) => owned(account, { businessId }));
      return { ...report, accounts, rows: printed(report) };
    },
  },
  GeneralLedgerAccount: {
    ledgerAccount: ledgerAccountEntity.named("ledgerAccountId"),
  },
  GeneralLedgerSubAccount: {
    ledgerAccount: ledgerAccountEntity.named("ledgerAccountId"),
  },
  GeneralLedgerTransaction: {
    expense: expenseEntity.named("expenseId"),
    invoice: invoiceEntity.named("invoiceId"),
    payment: paymentEntity.named("paymentId"),
    otherIncome: otherIncomeEntity.named("otherIncomeId"),
  },
};
