import type { FilePart } from "../wire/multipart.ts";

/** What can be uploaded; an image has a link besides. */
export type UploadKind = "attachment" | "image";

/** A file that was sent, whether or not anything refers to it. */
export type Upload = FilePart & {
  readonly id: number;
  readonly kind: UploadKind;
  /** Its key everywhere else, and its address. */
  readonly jwt: string;
  readonly uuid: string;
  /** `upload-` and forty hex digits; the name it came with is inside the token. */
  readonly filename: string;
};
