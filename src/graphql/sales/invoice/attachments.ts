import type { KeptFile } from "../../../files/vault.ts";
import type { Path } from "../../../freshbooks/records/field.ts";
import { leftOut } from "../../../freshbooks/records/record.ts";
import type { Attachment, AttachmentInput } from "../../../freshbooks/sales/document/attachments.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import { type Complaints, type Written, withPaths } from "../../../freshbooks/writes/write.ts";
import type { InvoiceAttachmentInput } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { checkFile, type FileSending, writeWith } from "../../writing/files.ts";

/** The files of an invoice after an input. */
export type Files = {
  /** Existing ones that stay. */
  readonly there: readonly Attachment[];
  readonly sendings: readonly FileSending[];
  /** The input field of the new ones. */
  readonly field: string;
  readonly accountId: AccountId;
  readonly context: Context;
};

/** Checks the files to attach, as far as they have arrived. */
export async function checkFiles(
  complaints: Complaints,
  inputs: readonly InvoiceAttachmentInput[],
  field: string,
  accountId: AccountId | undefined,
  context: Context,
): Promise<readonly FileSending[]> {
  const sendings: FileSending[] = [];
  const tokens = new Set<string>();
  let uploads = 0;
  for (const [at, { upload, token }] of inputs.entries()) {
    const path = [field, String(at)];
    if (token && tokens.has(token)) complaints.add("INVALID", [...path, "token"], "A token is valid once");
    else {
      const given = upload ? { upload } : { token: token ?? null };
      const sending = await checkFile(
        complaints,
        given,
        { of: "invoice", path, accountId, context },
        uploads > 0,
      );
      if (sending) sendings.push(sending);
    }
    if (token) tokens.add(token);
    if (upload) uploads += 1;
  }
  return sendings;
}

/** The files of an invoice that stay when some are removed. */
export function keptFiles(
  complaints: Complaints,
  invoice: Invoice,
  removeIds: readonly string[],
): readonly Attachment[] {
  if (!invoice.attachments) throw leftOut(invoice, "attachments");
  const there = invoice.attachments;
  removeIds.forEach((id, at) => {
    if (!there.some(({ attachmentId }) => attachmentId === id))
      complaints.add(
        "NOT_FOUND",
        ["removeAttachmentIds", String(at)],
        "The invoice has no attachment with this id",
      );
  });
  return there.filter(({ attachmentId }) => !removeIds.includes(attachmentId));
}

/** Sends the files and writes the invoice with them; errors are in the paths of the input. */
export async function withFiles(
  { there, sendings, ...of }: Files,
  write: (attachments: readonly AttachmentInput[]) => Promise<Written<Invoice>>,
): Promise<Written<Invoice>> {
  const { field } = of;
  const isOwn = (place: string | undefined) => place !== undefined && Number(place) >= there.length;
  const run = async (files: readonly KeptFile[]): Promise<Written<Invoice>> => {
    const toOurs = (path: Path): Path => {
      const [name, place, ...rest] = path;
      if (name !== "attachments") return path;
      if (isOwn(place)) return [field, String(Number(place) - there.length), ...rest];
      return [sendings.length > 0 ? field : "removeAttachmentIds"];
    };
    return withPaths(await write([...there.map((each) => ({ there: each })), ...files]), toOurs);
  };
  return writeWith(sendings, of, run);
}
