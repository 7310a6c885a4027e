import type { Complaints } from "../../freshbooks/writes/write.ts";
import type { AccountId, TaxId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import type { AccountNoun } from "../contract/ids.ts";
import { referred } from "../writing/named.ts";
import { taxEntity } from "./tax.ts";

/** The default taxes in an input, and the record or business concerned. */
type Input = {
  readonly taxIds?: readonly string[] | null;
  readonly id?: string;
  readonly businessId?: string | null;
};

const mostTaxes = 2;

/** The taxes in an input, by their numbers. Rejects taxes that do not exist or belong to another account. */
export async function taxesNamed(
  complaints: Complaints,
  noun: "Item" | "Task",
  input: Input,
  context: Context,
): Promise<TaxId[]> {
  const ids = input.taxIds ?? [];
  const of = noun.toLowerCase();
  if (ids.length > mostTaxes) {
    const article = noun === "Item" ? "an" : "a";
    complaints.add(
      "TOO_MANY",
      ["taxIds"],
      `FreshBooks accepts at most ${mostTaxes} taxes for ${article} ${of}`,
    );
    return [];
  }
  if (new Set(ids).size < ids.length)
    complaints.add("INVALID", ["taxIds", "1"], "The tax is listed more than once");
  const accountId = ids.length > 0 ? await accountOfRecord(noun, input, context) : undefined;
  const taxes = await Promise.all(
    ids.map((id, at) =>
      referred(context, complaints, taxEntity, ["taxIds", String(at)], id, { accountId, of }),
    ),
  );
  return taxes.flatMap((tax) => tax?.id ?? []);
}

/** The account of the existing or future record; undefined when the mutation itself reports why there is none. */
async function accountOfRecord(
  noun: AccountNoun,
  { id, businessId }: Input,
  context: Context,
): Promise<AccountId | null | undefined> {
  try {
    if (id !== undefined) return (await context.open(noun, id))?.accountId;
    return (await context.business(businessId))?.accountId;
  } catch {
    return undefined;
  }
}

/** Resolves the default taxes of a record, without deleted ones. */
export async function defaultTaxes(
  { accountId, taxIds }: { readonly accountId: AccountId; readonly taxIds: readonly TaxId[] },
  _: unknown,
  context: Context,
) {
  const taxes = await Promise.all(taxIds.map((id) => context.in(accountId).tax.load(id)));
  return taxes.filter((each) => each !== null);
}
