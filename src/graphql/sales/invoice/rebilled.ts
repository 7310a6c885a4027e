import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { InvoiceLineInput } from "../../../generated/resolvers.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { expenseEntity } from "../../costs/expense/entity.ts";
import { referred } from "../../writing/named.ts";
import { readExpenseId } from "../document/lines.ts";

type Lines = readonly Pick<InvoiceLineInput, "expenseId">[] | null | undefined;

/** Rejects expenses that are not the client's, are billed already, or are billed twice by these lines; `field` is their input field. */
export async function checkRebilled(
  complaints: Complaints,
  field: string,
  lines: Lines,
  { accountId, clientId }: { readonly accountId: AccountId; readonly clientId: ClientId },
  context: Context,
): Promise<void> {
  const billed = new Set<string>();
  const found = await Promise.all(
    (lines ?? []).map(async ({ expenseId }, at) => {
      if (!expenseId) return undefined;
      const path = [field, String(at), "expenseId"];
      const wanted = { accountId, of: "invoice" };
      return { path, expense: await referred(context, complaints, expenseEntity, path, expenseId, wanted) };
    }),
  );
  for (const { path, expense } of found.flatMap((each) => each ?? [])) {
    if (!expense || expense.deleted || expense.accountId !== accountId) continue;
    if (expense.clientId !== clientId)
      complaints.add("INVALID", path, "The expense is not on behalf of the client of the invoice");
    if (expense.invoiceId || expense.status === "INVOICED" || expense.status === "RECOUPED")
      complaints.add("INVALID", path, "The expense is already on an invoice");
    else if (billed.has(expense.id)) complaints.add("INVALID", path, "The expense is billed by another line");
    billed.add(expense.id);
  }
}

/** Runs a write in the turn of the expenses that its lines bill, so that none is billed twice. */
export async function inTurnOfExpenses<Answer>(
  lines: Lines,
  context: Context,
  write: () => Promise<Answer>,
): Promise<Answer> {
  const read = (lines ?? []).flatMap(({ expenseId }) => readExpenseId(expenseId) ?? []);
  const [first] = read;
  if (!first) return write();
  const { accountId } = first;
  const own = new Set(read.filter((each) => each.accountId === accountId).map(({ number }) => number));
  const records = [...own]
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => ({ noun: "Expense" as const, number }));
  return context.inTurn({ accountId }, records, write);
}
