import type { Upload } from "../../families/uploads.ts";
import type { Path, Write } from "../../records/field.ts";
import { fileNameIn, isSameFile } from "../../records/file.ts";
import { text } from "../../records/kinds.ts";
import { needed, shown } from "../../records/modifiers.ts";
import { listOf } from "../../records/nested.ts";
import { type Shown, view, wireOfRecord } from "../../records/record.ts";
import { toText } from "../../records/wire.ts";

/** A file of a document. Its token opens it without a sign-in, so it never leaves this server. */
const attachmentRecord = view("attachment", {
  attachmentId: needed(shown(["attachmentid", "id"], ({ attachmentid, id }) => toText(attachmentid ?? id))),
  token: shown("jwt", ({ jwt }) => toText(jwt)),
  mediaType: text("media_type"),
  fileName: shown("jwt", ({ jwt }) => fileNameIn(toText(jwt))),
});

export type Attachment = Shown<typeof attachmentRecord>;

/** An existing file, or a newly uploaded one. */
export type AttachmentInput = { readonly there: Attachment } | Upload;

const tokenOf = (input: AttachmentInput): string => ("there" in input ? input.there.token : input.token);

/** Positions of the files that were not returned; the whole set when more were returned than sent. */
function unconfirmed(sent: readonly AttachmentInput[], shown: readonly Attachment[]): readonly Path[] {
  const left = [...shown];
  const missing = sent.flatMap((input, place): Path[] => {
    const at = left.findIndex(({ token }) => isSameFile(tokenOf(input), token));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const isSame = found && ("there" in input || input.mediaType === found.mediaType?.toLowerCase());
    return isSame ? [] : [[String(place)]];
  });
  return missing.length === 0 && left.length > 0 ? [[]] : missing;
}

/** The whole set of files, as with lines; existing ones are sent back unchanged. */
const write: Write<readonly AttachmentInput[], readonly Attachment[]> = {
  toWire: (sent) => ({
    attachments: (sent ?? []).map((input) =>
      "there" in input ? wireOfRecord(input.there) : { jwt: input.token, media_type: input.mediaType },
    ),
  }),
  wireKeys: { attachments: [], attachment: [], jwt: [], media_type: [] },
  unconfirmed: (sent, shown) => unconfirmed(sent ?? [], shown ?? []),
};

/** Files attached to a document. */
export const attachments = { ...listOf("attachments", attachmentRecord), write };
