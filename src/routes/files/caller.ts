import type { Vault } from "../../files/vault.ts";
import type { Books } from "../../freshbooks/index.ts";
import type { AccountId } from "../../values/ids.ts";

/** What the routes may do for whoever asks; each throws for a request without a token that is one. */
export type FilesCaller = {
  /** Of the business with this id, or of the usual one. */
  account(businessId: string | undefined): Promise<AccountId>;
  /** Null for an account out of reach. */
  open(
    noun: "Expense" | "Bill" | "Invoice" | "Estimate",
    id: string,
  ): Promise<{ accountId: AccountId; number: string } | null>;
  books(accountId: AccountId): Pick<Books, "expenses" | "bills" | "invoices" | "estimates" | "uploads">;
  vault(): Vault;
};
