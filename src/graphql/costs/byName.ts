import type { BillVendor } from "../../freshbooks/costs/billVendor.ts";
import type { ExpenseCategory } from "../../freshbooks/costs/expenseCategory.ts";
import type { Path } from "../../freshbooks/records/field.ts";
import type { Complaints } from "../../freshbooks/writes/write.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { toGlobalId } from "../contract/ids.ts";
import { theOne } from "../writing/theOne.ts";

/** A record in an input: an id, or a reference instead, which is an id or a name. */
type Reference = { readonly id?: string | null | undefined; readonly name?: string | null | undefined };

/** How an input names a record, and where. */
type Given = {
  readonly path: Path;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
};

/** Rejects a record that is named twice: as `category` and as `categoryId`. */
export function givenAs(
  complaints: Complaints,
  path: Path,
  field: string,
  id: string | null | undefined,
  reference: Reference | null | undefined,
): Given {
  if (id && reference)
    complaints.add(
      "INVALID",
      [...path, field],
      `Give the ${field} as \`${field}\` or as \`${field}Id\`, not both`,
    );
  if (typeof reference?.name === "string") return { path: [...path, field, "name"], name: reference.name };
  if (typeof reference?.id === "string") return { path: [...path, field, "id"], id: reference.id };
  return { path: [...path, `${field}Id`], ...(id && { id }) };
}

/**
 * The category of an account with a name. Names are not unique; categories that are archived are not meant. Throws for a list with one
 * that cannot be read: it may be the one.
 */
export async function categoryNamed(
  context: Context,
  complaints: Complaints,
  accountId: AccountId,
  name: string,
  path: Path,
): Promise<ExpenseCategory | undefined> {
  const all = await context.in(accountId).expenseCategory.all();
  return theOne(complaints, {
    ...{ path, noun: "category", name },
    items: all.filter((each) => !each.archived),
    show: (each) => ({ id: toGlobalId("ExpenseCategory", each), label: each.name }),
  });
}

/** The same of a vendor of bills. */
export async function vendorNamed(
  context: Context,
  complaints: Complaints,
  accountId: AccountId,
  name: string,
  path: Path,
): Promise<BillVendor | undefined> {
  const all = await context.in(accountId).billVendor.all();
  return theOne(complaints, {
    ...{ path, noun: "vendor", name },
    items: all.filter((each) => !each.archived),
    show: (each) => ({ id: toGlobalId("BillVendor", each), label: each.name }),
  });
}
