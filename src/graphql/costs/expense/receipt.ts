import type { IncomingFile } from "../../../files/incoming.ts";
import { FileError } from "../../../files/problem.ts";
import type { Upload } from "../../../files/upload.ts";
import type { KeptFile } from "../../../files/vault.ts";
import { FreshBooksError } from "../../../freshbooks/errors.ts";
import type { Complaints, UserError, Written } from "../../../freshbooks/writes/write.ts";
import type { ExpenseReceiptInput } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { detailsOf, refuse } from "../../contract/errors.ts";

const path = ["receipt"];
const unknownToken =
  "The file does not exist: a token is valid once, for 10 minutes, for the same caller and business";

/** Gets the file to FreshBooks, if it is not there yet, and takes its token. */
export type Receipt = () => Promise<KeptFile | UserError>;

/** Checks a receipt as far as it can be before anything is sent: its token, or its first bytes. */
export async function checkReceipt(
  complaints: Complaints,
  { upload, token }: ExpenseReceiptInput,
  accountId: AccountId | undefined,
  context: Context,
): Promise<Receipt | undefined> {
  if (upload) {
    const file = await opened(complaints, upload);
    return file && accountId ? () => send(file, accountId, context) : undefined;
  }
  if (token && accountId) {
    const complaint: UserError = { code: "NOT_FOUND", path: [...path, "token"], message: unknownToken };
    if (!context.vault().holds(accountId, token))
      complaints.add(complaint.code, complaint.path, complaint.message);
    return async () => context.vault().take(accountId, token) ?? complaint;
  }
  return undefined;
}

async function opened(complaints: Complaints, upload: Upload): Promise<IncomingFile | undefined> {
  try {
    return await upload.open();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complaints.add("INVALID", [...path, "upload"], error.message);
    return undefined;
  }
}

/** An upload of which nothing is known has changed no books, so it is no unknown outcome. */
async function send(
  file: IncomingFile,
  accountId: AccountId,
  context: Context,
): Promise<KeptFile | UserError> {
  try {
    const { token, mediaType } = await context.books(accountId).uploads.send(file);
    return { token, mediaType, size: file.size() };
  } catch (error) {
    const at = [...path, "upload"];
    if (error instanceof FileError) return { code: "INVALID", path: at, message: error.message };
    if (!(error instanceof FreshBooksError)) throw error;
    if (error.reason === "invalid")
      return { code: "REFUSED", path: at, message: "FreshBooks rejected this file" };
    if (error.reason !== "unavailable") throw error;
    throw refuse(
      "UPSTREAM_UNAVAILABLE",
      "FreshBooks did not confirm the file. The expense was not written; retry the mutation",
      detailsOf(error),
    );
  }
}

/** Sends the file, then writes what refers to it. A file that nothing refers to in the end is an orphan. */
export async function writeWith<Item>(
  receipt: Receipt,
  accountId: AccountId,
  context: Context,
  write: (file: KeptFile) => Promise<Written<Item>>,
): Promise<Written<Item>> {
  const file = await receipt();
  if ("code" in file) return { item: null, userErrors: [file] };
  try {
    const written = await write(file);
    const refused = !written.item || written.userErrors.some(({ path: [name] }) => name === path[0]);
    if (refused) context.vault().lose(accountId, file);
    return written;
  } catch (error) {
    const mayRefer = error instanceof FreshBooksError && error.reason === "outcomeUnknown";
    if (!mayRefer) context.vault().lose(accountId, file);
    throw error;
  }
}
