import type { LedgerRow, SubAccount } from "../../ledger/rows.ts";
import type { Account } from "../../state/account.ts";

/** The ledger account that a subaccount posts to: its own, else that of its account. */
export function ledgerRowOf(
  { ledgerAccounts }: Account,
  { parent, name }: SubAccount,
): LedgerRow | undefined {
  const rows = [...ledgerAccounts.values()];
  const { number } = parent;
  return (
    rows.find(({ classic: [, sub] }) => sub === `${number} ${name}`) ??
    rows.find(({ classic: [own, sub] }) => own === number && sub === null) ??
    rows.find(({ classic: [own] }) => own === number) ??
    rows[0]
  );
}
