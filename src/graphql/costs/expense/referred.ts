import type { ExpenseCategory } from "../../../freshbooks/costs/expenseCategory.ts";
import { lossOf } from "../../../freshbooks/records/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { ExpenseCategoryReferenceInput } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context, Opened } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { checkThere, named, namedBusiness } from "../../writing/named.ts";
import { theOne } from "../../writing/theOne.ts";

type Naming = {
  readonly businessId?: string | null;
  readonly categoryId?: string | null;
  readonly category?: ExpenseCategoryReferenceInput | null;
  readonly clientId?: string | null;
};

/** The category and the client that an input names, looked up together. */
export async function referred(complaints: Complaints, input: Naming, context: Context, of = "expense") {
  const { categoryId, category, clientId } = input;
  const [id, path] =
    typeof category?.id === "string" ? [category.id, ["category", "id"]] : [categoryId, ["categoryId"]];
  if (category && categoryId)
    complaints.add("INVALID", ["category"], "Give the category as `category` or as `categoryId`, not both");
  const opened = id ? await named(context, complaints, "ExpenseCategory", path, id) : null;
  const client = clientId ? await named(context, complaints, "Client", ["clientId"], clientId) : null;
  const byName = typeof category?.name === "string" ? category.name : undefined;
  const [foundCategory, foundClient] = await Promise.all([
    byName === undefined
      ? opened?.loaders.expenseCategory.load(opened.number)
      : categoryNamed(byName, complaints, input, context, client),
    client?.loaders.client.load(client.number),
  ]);
  return {
    accountId: opened?.accountId ?? foundCategory?.accountId,
    category: foundCategory,
    client: foundClient,
    /** Complains about what is not there, is deleted, or belongs to another account than the expense. */
    check(accountId: AccountId | undefined) {
      const wanted = { accountId, of };
      if (opened) checkThere(complaints, "ExpenseCategory", path, foundCategory, wanted);
      if (client) checkThere(complaints, "Client", ["clientId"], foundClient, wanted);
    },
  };
}

/** Names of categories are not unique; those that are archived are not meant. */
async function categoryNamed(
  name: string,
  complaints: Complaints,
  { businessId }: Naming,
  context: Context,
  client: Opened<"Client"> | null,
): Promise<ExpenseCategory | undefined> {
  const business = client && !businessId ? undefined : await namedBusiness(context, complaints, businessId);
  const accountId = business ? accountOf(business) : client?.accountId;
  if (!accountId) return undefined;
  const all = await context.in(accountId).expenseCategory.all();
  return theOne(complaints, {
    ...{ path: ["category", "name"], noun: "category", name },
    items: all.filter((each) => !lossOf(each) && !each.archived),
    show: (each) => ({ id: toGlobalId("ExpenseCategory", each), label: each.name }),
  });
}
