import { headBytes, kindOf, type MediaType, toMediaType, typeNamed } from "../../files/kind.ts";
import { FileError } from "../../files/problem.ts";
import type { Books } from "../../freshbooks/index.ts";
import { type ExpenseId, toExpenseId } from "../../values/ids.ts";
import type { FilesCaller } from "./caller.ts";
import type { FoundFile } from "./send.ts";

/** The receipt of an expense that the caller may read; the expense is read anew each time. */
export async function findReceipt(caller: FilesCaller, id: string): Promise<FoundFile | null> {
  const opened = await caller.open("Expense", id);
  return opened && readReceipt(caller.books(opened.accountId), toExpenseId(opened.number));
}

async function readReceipt(
  { expenses, uploads }: Pick<Books, "expenses" | "uploads">,
  id: ExpenseId,
): Promise<FoundFile | null> {
  const receipt = await expenses.receiptOf(id);
  if (!receipt) return null;
  const file = await uploads.read(receipt.token, {
    headBytes,
    kindOf: (head, calledBy) => kindIn(head, calledBy, receipt.mediaType),
  });
  return file && { name: receipt.fileName, file };
}

/**
 * The kind of a receipt by its first bytes; undefined for an error or a page that FreshBooks answers in its place. What
 * this server would not have taken, others may have uploaded: then FreshBooks calls it the same here and on the expense.
 */
function kindIn(
  head: Buffer,
  calledBy: string | null,
  recorded: string | null,
): MediaType | null | undefined {
  try {
    return kindOf(head);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.problem === "twoKinds") return null;
    const isOther = recorded !== null && toMediaType(recorded) === null;
    return isOther && typeNamed(calledBy) === typeNamed(recorded) ? null : undefined;
  }
}
