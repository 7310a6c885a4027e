import type { IncomingFile } from "../../files/incoming.ts";
import { imageTypes } from "../../files/kind.ts";
import { FileError } from "../../files/problem.ts";
import type { Upload } from "../../files/upload.ts";
import type { KeptFile } from "../../files/vault.ts";
import { FreshBooksError } from "../../freshbooks/errors.ts";
import type { Path } from "../../freshbooks/records/field.ts";
import type { Complaints, UserError, Written } from "../../freshbooks/writes/write.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { detailsOf, refuse } from "../contract/errors.ts";

const unknownToken =
  "The file does not exist: a token is valid once, for 10 minutes, for the same caller and business";

/** A file of an input, in one of its two ways. */
type FileInput = { readonly upload?: Upload | null; readonly token?: string | null };

/** Where an input has a file, and what it is for. */
type Purpose = {
  readonly path: Path;
  /** The noun of the record that will refer to it. */
  readonly of: string;
  /** It is to be an image, such as a logo: FreshBooks keeps those apart and takes fewer kinds. */
  readonly isImage?: boolean;
};

/** Gets the file to FreshBooks, if it is not there yet, and takes its token. */
export type FileToTake = {
  readonly path: Path;
  readonly take: () => Promise<KeptFile | UserError>;
};

/** Checks a file as far as it can be before anything is sent: its token, or its first bytes. */
export async function checkFile(
  complaints: Complaints,
  { upload, token }: FileInput,
  purpose: Purpose,
  accountId: AccountId | undefined,
  context: Context,
): Promise<FileToTake | undefined> {
  const { path, isImage } = purpose;
  if (upload) {
    const file = await opened(complaints, upload, purpose);
    return file && accountId ? { path, take: () => send(file, purpose, accountId, context) } : undefined;
  }
  if (token && accountId) {
    const complaint: UserError = { code: "NOT_FOUND", path: [...path, "token"], message: unknownToken };
    if (!context.vault().holds(accountId, token, isImage))
      complaints.add(complaint.code, complaint.path, complaint.message);
    return { path, take: async () => context.vault().take(accountId, token) ?? complaint };
  }
  return undefined;
}

async function opened(
  complaints: Complaints,
  upload: Upload,
  { path, isImage }: Purpose,
): Promise<IncomingFile | undefined> {
  try {
    const file = await upload.open();
    if (!isImage || imageTypes.has(file.mediaType)) return file;
    complaints.add("INVALID", [...path, "upload"], "FreshBooks accepts PNG and JPEG here");
    await file.discard();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complaints.add("INVALID", [...path, "upload"], error.message);
    return undefined;
  }
}

/** An upload of which nothing is known has changed no books, so it is no unknown outcome. */
async function send(
  file: IncomingFile,
  { path, of, isImage }: Purpose,
  accountId: AccountId,
  context: Context,
): Promise<KeptFile | UserError> {
  try {
    const place = isImage ? "images" : "attachments";
    const { token, mediaType } = await context.books(accountId).uploads.send(file, place);
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
      `FreshBooks did not confirm the file. The ${of} was not written; retry the mutation`,
      detailsOf(error),
    );
  }
}

/** Takes the file, then writes what refers to it. A file that nothing refers to in the end is an orphan. */
export async function writeWith<Item>(
  { path, take }: FileToTake,
  accountId: AccountId,
  context: Context,
  write: (file: KeptFile) => Promise<Written<Item>>,
): Promise<Written<Item>> {
  const file = await take();
  if ("code" in file) return { item: null, userErrors: [file] };
  const isAbout = (other: Path) => path.every((step, at) => at >= other.length || other[at] === step);
  try {
    const written = await write(file);
    const refused =
      !written.item || written.userErrors.some((error) => error.path.length > 0 && isAbout(error.path));
    if (refused) context.vault().lose(accountId, file);
    return written;
  } catch (error) {
    const mayRefer = error instanceof FreshBooksError && error.reason === "outcomeUnknown";
    if (!mayRefer) context.vault().lose(accountId, file);
    throw error;
  }
}
