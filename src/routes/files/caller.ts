import type { Readable } from "node:stream";
import type { Vault } from "../../files/vault.ts";
import type { Books } from "../../freshbooks/index.ts";
import type { AccountId } from "../../values/ids.ts";

/** A report as a file: the cells of its lines, or FreshBooks' own file. */
export type ReportFile = { readonly name: string } & (
  | { readonly lines: Iterable<readonly (string | number | boolean | null)[]> }
  | { readonly file: { readonly content: Readable } }
);

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
  /** Null for a report that does not exist, and a business out of reach. */
  report(asked: { business: string; report: string; search: URLSearchParams }): Promise<ReportFile | null>;
};
