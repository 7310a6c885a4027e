import type { FilePart } from "../wire/multipart.ts";

/** The kinds of upload; an image also has a link. */
export type UploadKind = "attachment" | "image";

/** An uploaded file, whether or not anything refers to it. */
export type Upload = FilePart & {
  readonly id: number;
  readonly kind: UploadKind;
  /** Its key everywhere else, and its address. */
  readonly jwt: string;
  readonly uuid: string;
  /** `upload-` and forty hex digits; the original name is inside the token. */
  readonly filename: string;
};
