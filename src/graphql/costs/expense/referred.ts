import type { ExpenseCategory } from "../../../freshbooks/costs/expenseCategory.ts";
import type { Complaints, UserError } from "../../../freshbooks/writes/write.ts";
import type { ExpenseCategoryReferenceInput } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context, Opened } from "../../contract/context.ts";
import { checkThere, named, namedBusiness } from "../../writing/named.ts";
import { categoryNamed, givenAs } from "../byName.ts";

type Naming = {
  readonly businessId?: string | null;
  readonly categoryId?: string | null;
  readonly category?: ExpenseCategoryReferenceInput | null;
  readonly clientId?: string | null;
};

type Of = {
  /** What names them. */
  readonly of?: string;
  /** Its account, if known. */
  readonly within?: AccountId;
};

/** The category and client of an input, looked up together. */
export async function referred(
  complaints: Complaints,
  input: Naming,
  context: Context,
  { of = "expense", within }: Of = {},
) {
  const { categoryId, category, clientId } = input;
  const { path, id, name } = givenAs(complaints, [], "category", categoryId, category);
  const opened = id ? await named(context, complaints, "ExpenseCategory", path, id) : null;
  const client = clientId ? await named(context, complaints, "Client", ["clientId"], clientId) : null;
  const [foundCategory, foundClient] = await Promise.all([
    name === undefined ? opened?.loaders.expenseCategory.load(opened.number) : byName(name),
    client?.loaders.client.load(client.number),
  ]);

  async function byName(wanted: string): Promise<ExpenseCategory | undefined> {
    const accountId = within ?? (await accountIn(complaints, input, context, client));
    return accountId ? categoryNamed(context, complaints, accountId, wanted, path) : undefined;
  }

  return {
    accountId: opened?.accountId ?? foundCategory?.accountId,
    category: foundCategory,
    client: foundClient,
    /** Rejects what does not exist, is deleted, or belongs to another account than the expense. */
    check(accountId: AccountId | undefined) {
      const wanted = { accountId, of };
      if (opened) checkThere(complaints, "ExpenseCategory", path, foundCategory, wanted);
      if (client) checkThere(complaints, "Client", ["clientId"], foundClient, wanted);
    },
    /** An error of the write, with the category's path in the input. */
    inPath: (error: UserError): UserError => (error.path[0] === "categoryId" ? { ...error, path } : error),
  };
}

/** The account of new costs whose category is given by name. */
async function accountIn(
  complaints: Complaints,
  { businessId }: Naming,
  context: Context,
  client: Opened<"Client"> | null,
): Promise<AccountId | undefined> {
  const business = client && !businessId ? undefined : await namedBusiness(context, complaints, businessId);
  return business ? accountOf(business) : client?.accountId;
}
