import type { Upload } from "../../families/uploads.ts";
import type { Field } from "../../records/field.ts";
import { text } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { inner } from "../../records/nested.ts";
import { type Shown, view } from "../../records/record.ts";
import { orNull, toText } from "../../records/wire.ts";

/** The file behind an expense. The token opens it to whoever has it, so it never leaves this server. */
const receiptRecord = view("receipt", {
  token: shown("jwt", ({ jwt }) => toText(jwt)),
  mediaType: text("media_type"),
  fileName: shown("jwt", ({ jwt }) => fileNameIn(toText(jwt))),
});

export type ReceiptFile = Shown<typeof receiptRecord>;

/** A file that was uploaded before; null takes the receipt away. */
export const receipt: Field<ReceiptFile | null, Upload> = {
  ...inner("attachment", receiptRecord),
  write: {
    toWire: (sent) => ({ attachment: sent && { jwt: sent.token, media_type: sent.mediaType } }),
    wireKeys: { attachment: [], jwt: [], media_type: [] },
    unconfirmed: (sent, shown) => {
      const confirmed = sent
        ? isSameFile(sent.token, shown?.token) && sent.mediaType === shown?.mediaType?.toLowerCase()
        : !shown;
      return confirmed ? [] : [[]];
    },
  },
};

/** By what the tokens say of the file, since FreshBooks may sign a new one for the same file. */
const isSameFile = (sent: string, shown: string | undefined): boolean =>
  sent === shown ||
  (shown !== undefined &&
    claimOf(sent, "filename") !== null &&
    claimOf(sent, "filename") === claimOf(shown, "filename"));

/** FreshBooks tells the name that a file was uploaded under nowhere but in the claims of its token. */
const fileNameIn = (token: string): string | null => claimOf(token, "original_filename");

/** Not verified: the key is FreshBooks', and nobody is let in by it. */
function claimOf(token: string, name: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const claim = (claims as Record<string, unknown> | null)?.[name];
    return typeof claim === "string" ? orNull(claim) : null;
  } catch {
    return null;
  }
}
