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

/** A file of the operation, or one uploaded before. */
type FileInput = { readonly upload?: Upload | null; readonly token?: string | null };

/** The record that the file is for, and its input path. */
export type FileFor = {
  /** The record's name, such as `expense`. */
  readonly of: string;
  readonly path: Path;
  /** It must be an image, such as a logo: FreshBooks separates those and accepts fewer kinds. */
  readonly isImage?: boolean;
  readonly accountId: AccountId | undefined;
  readonly context: Context;
};

/** Sends the file to FreshBooks, unless it is there, and returns its token. */
export type FileSending = () => Promise<KeptFile | UserError>;

/** Checks a file as far as possible before anything is sent: its token, or its first bytes unless it comes `later`, behind another one. */
export async function checkFile(
  complaints: Complaints,
  { upload, token }: FileInput,
  file: FileFor,
  later = false,
): Promise<FileSending | undefined> {
  const { path, accountId, context } = file;
  if (context.isBehind() && (upload || token)) {
    const arriving = await upload?.open().catch(() => undefined);
    await arriving?.discard();
    return sentBefore;
  }
  if (upload) {
    const first = later ? undefined : await opened(upload, file);
    if (first && "code" in first) complaints.addAll([first]);
    if (!accountId) return undefined;
    return async () => {
      const incoming = first ?? (await opened(upload, file));
      return "code" in incoming ? incoming : send(incoming, accountId, file);
    };
  }
  if (token && accountId) {
    const complaint: UserError = { code: "NOT_FOUND", path: [...path, "token"], message: unknownToken };
    if (!context.vault().holds(accountId, token, file.isImage)) complaints.addAll([complaint]);
    return async () => context.vault().take(accountId, token) ?? complaint;
  }
  return undefined;
}

/** An earlier attempt of the mutation sent it, and it is not sent again. */
const sentBefore: FileSending = async () => ({
  code: "OUTCOME_UNKNOWN",
  path: [],
  message: "The file was sent",
});

async function opened(upload: Upload, { path, isImage }: FileFor): Promise<IncomingFile | UserError> {
  try {
    const file = await upload.open();
    if (!isImage || imageTypes.has(file.mediaType)) return file;
    await file.discard();
    return { code: "INVALID", path: [...path, "upload"], message: "FreshBooks accepts PNG and JPEG here" };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { code: "INVALID", path: [...path, "upload"], message: error.message };
  }
}

/** An upload without a known result has changed no books, so it is not an unknown outcome. */
async function send(
  file: IncomingFile,
  accountId: AccountId,
  { of, path, isImage, context }: FileFor,
): Promise<KeptFile | UserError> {
  try {
    const { token, mediaType } = await context
      .books(accountId)
      .uploads.send(file, isImage ? "images" : "attachments");
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

/**
 * Sends the files one after another, then writes what refers to them under `field`. A file without a reference in the
 * end is an orphan, unless it came by token and FreshBooks accepted no write: the token is then valid again.
 */
export async function writeWith<Item>(
  files: readonly FileSending[],
  { field, accountId, context }: { field: string | Path; accountId: AccountId; context: Context },
  write: (files: readonly KeptFile[]) => Promise<Written<Item>>,
): Promise<Written<Item>> {
  if (context.isBehind()) return write([]);
  const kept: KeptFile[] = [];
  const lose = () => {
    for (const file of kept) context.vault().lose(accountId, file);
  };
  const giveBack = () => {
    for (const file of kept) if (!context.vault().giveBack(file)) context.vault().lose(accountId, file);
  };
  let isSent = false;
  try {
    for (const sending of files) {
      const file = await sending();
      if ("code" in file) {
        giveBack();
        return { item: null, userErrors: [file] };
      }
      kept.push(file);
    }
    isSent = true;
    const written = await write(kept);
    const about = [field].flat();
    const isAbout = (path: Path) => path.length > 0 && path.every((step, at) => (about[at] ?? step) === step);
    if (!written.item || written.userErrors.some(({ path }) => isAbout(path))) lose();
    return written;
  } catch (error) {
    const isKnown = error instanceof FreshBooksError;
    if (!isSent || (isKnown && error.reason !== "outcomeUnknown")) giveBack();
    else if (!isKnown) lose();
    throw error;
  }
}
