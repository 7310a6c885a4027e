import type { ExpenseCategory } from "../../../freshbooks/costs/expenseCategory.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { AccountId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { checkThere, named } from "../../writing/named.ts";

type Naming = { readonly categoryId?: string | null; readonly clientId?: string | null };

/** The category and the client that an input names, looked up together. */
export async function referred(
  complaints: Complaints,
  { categoryId, clientId }: Naming,
  context: Context,
  of = "expense",
) {
  const category = categoryId
    ? await named(context, complaints, "ExpenseCategory", ["categoryId"], categoryId)
    : null;
  const client = clientId ? await named(context, complaints, "Client", ["clientId"], clientId) : null;
  const [foundCategory, foundClient]: [ExpenseCategory | null | undefined, Client | null | undefined] =
    await Promise.all([
      category?.loaders.expenseCategory.load(category.number),
      client?.loaders.client.load(client.number),
    ]);
  return {
    accountId: category?.accountId,
    category: foundCategory,
    client: foundClient,
    /** Complains about what is not there, is deleted, or belongs to another account than the expense. */
    check(accountId: AccountId | undefined) {
      const wanted = { accountId, of };
      if (category) checkThere(complaints, "ExpenseCategory", ["categoryId"], foundCategory, wanted);
      if (client) checkThere(complaints, "Client", ["clientId"], foundClient, wanted);
    },
  };
}
