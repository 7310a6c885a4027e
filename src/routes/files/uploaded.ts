import { headBytes, kindOf, type MediaType, toMediaType, typeNamed } from "../../files/kind.ts";
import { FileError } from "../../files/problem.ts";
import type { Books } from "../../freshbooks/index.ts";
import { toBillId, toExpenseId, toInvoiceId } from "../../values/ids.ts";
import type { FilesCaller } from "./caller.ts";
import type { FoundFile } from "./send.ts";

/** An uploaded file, as a record refers to it. */
type Uploaded = { token: string; mediaType: string | null; fileName: string | null };

/** The receipt of an expense that the caller may read. The expense is read for each request. */
export async function findReceipt(caller: FilesCaller, id: string): Promise<FoundFile | null> {
  const opened = await caller.open("Expense", id);
  if (!opened) return null;
  const { expenses, uploads } = caller.books(opened.accountId);
  return readUpload(uploads, await expenses.receiptOf(toExpenseId(opened.number)));
}

/** The file of a bill that the caller may read. The bill is read for each request. */
export async function findBillAttachment(caller: FilesCaller, id: string): Promise<FoundFile | null> {
  const opened = await caller.open("Bill", id);
  if (!opened) return null;
  const { bills, uploads } = caller.books(opened.accountId);
  return readUpload(uploads, await bills.attachmentOf(toBillId(opened.number)));
}

/** A file of an invoice that the caller may read. The invoice is read for each request. */
export async function findAttachment(
  caller: FilesCaller,
  id: string,
  attachmentId: string,
): Promise<FoundFile | null> {
  const opened = await caller.open("Invoice", id);
  if (!opened) return null;
  const { invoices, uploads } = caller.books(opened.accountId);
  return readUpload(uploads, await invoices.attachmentOf(toInvoiceId(opened.number), attachmentId));
}

async function readUpload(uploads: Books["uploads"], uploaded: Uploaded | null): Promise<FoundFile | null> {
  if (!uploaded) return null;
  const file = await uploads.read(uploaded.token, {
    headBytes,
    kindOf: (head, calledBy) => kindIn(head, calledBy, uploaded.mediaType),
  });
  return file && { name: uploaded.fileName, file };
}

/**
 * The media type of an upload by its first bytes; undefined if FreshBooks sent an error or a page instead. Types that
 * this server does not accept may have been uploaded elsewhere: then FreshBooks' type here must equal the record's.
 */
export function kindIn(
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
