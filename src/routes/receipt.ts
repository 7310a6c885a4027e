import type { FastifyReply } from "fastify";
import { type MediaType, toMediaType } from "../files/kind.ts";
import { safeName } from "../files/name.ts";
import type { FileToRead } from "../freshbooks/families/uploads.ts";
import type { Books } from "../freshbooks/index.ts";
import { type ExpenseId, toExpenseId } from "../values/ids.ts";
import type { FilesCaller } from "./files.ts";

type Receipt = { name: string | null; mediaType: MediaType | null; file: FileToRead };

/** The receipt of an expense that the caller may read; the expense is read anew each time. */
export async function findReceipt(caller: FilesCaller, id: string): Promise<Receipt | null> {
  const opened = await caller.open("Expense", id);
  return opened && readReceipt(caller.books(opened.accountId), toExpenseId(opened.number));
}

async function readReceipt(
  { expenses, uploads }: Pick<Books, "expenses" | "uploads">,
  id: ExpenseId,
): Promise<Receipt | null> {
  const [expense] = await expenses.byIds([id], ["receipt"]);
  const receipt = expense?.receipt;
  const file = receipt ? await uploads.read(receipt.token) : null;
  if (!receipt || !file) return null;
  const mediaType = toMediaType(file.mediaType) ?? toMediaType(receipt.mediaType);
  return { name: receipt.fileName, mediaType, file };
}

/** A kind that this server would not have taken is not shown, only saved. */
export function sendReceipt(reply: FastifyReply, { name, mediaType, file }: Receipt): FastifyReply {
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
