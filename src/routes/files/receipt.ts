import type { FastifyReply } from "fastify";
import { headBytes, kindOf, type MediaType, toMediaType, typeNamed } from "../../files/kind.ts";
import { safeName } from "../../files/name.ts";
import { FileError } from "../../files/problem.ts";
import type { FileToRead } from "../../freshbooks/families/uploads.ts";
import type { Books } from "../../freshbooks/index.ts";
import { type ExpenseId, toExpenseId } from "../../values/ids.ts";
import type { FilesCaller } from "./caller.ts";

/** A file whose kind is null is not shown, only saved. */
type Receipt = { name: string | null; file: FileToRead<MediaType | null> };

/** The receipt of an expense that the caller may read; the expense is read anew each time. */
export async function findReceipt(caller: FilesCaller, id: string): Promise<Receipt | null> {
  const opened = await caller.open("Expense", id);
  return opened && readReceipt(caller.books(opened.accountId), toExpenseId(opened.number));
}

async function readReceipt(
  { expenses, uploads }: Pick<Books, "expenses" | "uploads">,
  id: ExpenseId,
): Promise<Receipt | null> {
  const receipt = await expenses.receiptOf(id);
  if (!receipt) return null;
  const file = await uploads.read(receipt.token, {
    headBytes,
    kindOf: (head, calledBy) => kindIn(head, () => isOther(calledBy, receipt.mediaType)),
  });
  return file && { name: receipt.fileName, file };
}

/** What this server would not have taken, others may have uploaded: then FreshBooks calls it the same here and on the expense. */
const isOther = (calledBy: string | null, recorded: string | null): boolean =>
  recorded !== null && toMediaType(recorded) === null && typeNamed(calledBy) === typeNamed(recorded);

/** The kind of a file by its first bytes; undefined for an error or a page that FreshBooks answers in its place. */
export function kindIn(head: Buffer, isOther: () => boolean): MediaType | null | undefined {
  try {
    return kindOf(head);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.problem === "twoKinds" || isOther() ? null : undefined;
  }
}

/** Answers with the file, as something that no browser takes for a page of this server. */
export function sendReceipt(reply: FastifyReply, { name, file }: Receipt): FastifyReply {
  const { kind: mediaType } = file;
  if (file.length !== null) reply.header("content-length", file.length);
  return reply
    .type(mediaType ?? "application/octet-stream")
    .header(
      "content-disposition",
      disposition(mediaType ? "inline" : "attachment", safeName(name, mediaType)),
    )
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cross-origin-resource-policy", "same-origin")
    .header("cache-control", "private, no-store")
    .send(file.content);
}

/** The name twice: in plain letters for old programs, and as it is. */
function disposition(way: string, name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
