import type { Upload } from "../../families/uploads.ts";
import type { Field } from "../../records/field.ts";
import { fileNameIn, isSameFile } from "../../records/file.ts";
import { text } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { inner } from "../../records/nested.ts";
import { type Shown, view } from "../../records/record.ts";
import { toText } from "../../records/wire.ts";

/** The file of an expense. Anybody can open it with the token, which never leaves this server. */
const receiptRecord = view("receipt", {
  token: shown("jwt", ({ jwt }) => toText(jwt)),
  mediaType: text("media_type"),
  fileName: shown("jwt", ({ jwt }) => fileNameIn(toText(jwt))),
});

export type ReceiptFile = Shown<typeof receiptRecord>;

/** A previously uploaded file; null removes the receipt. */
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
