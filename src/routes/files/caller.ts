import type { Vault } from "../../files/vault.ts";
import type { Books } from "../../freshbooks/index.ts";
import type { AccountId } from "../../values/ids.ts";

/** What the routes may do for the caller. Each throws for a request without a valid token. */
export type FilesCaller = {
  /** For the business with this id, or the default one. */
  account(businessId: string | undefined): Promise<AccountId>;
  /** Null for an account that the caller cannot reach. */
  open(
    noun: "Expense" | "Bill" | "Invoice" | "Estimate",
    id: string,
  ): Promise<{ accountId: AccountId; number: string } | null>;
  books(accountId: AccountId): Pick<Books, "expenses" | "bills" | "invoices" | "estimates" | "uploads">;
  vault(): Vault;
};
