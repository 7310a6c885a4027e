import { createHash } from "node:crypto";
import type { Account, State } from "../../state/state.ts";
import { isFields, type Json, steadyUuid } from "../../wire/json.ts";
import { signJwt } from "../../wire/jwt.ts";
import type { FilePart } from "../../wire/multipart.ts";

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

/** Keeps a file. The same file twice makes two uploads. */
export function addUpload(account: Account, kind: UploadKind, file: FilePart): Upload {
  account.last.upload += 1;
  const id = account.last.upload;
  const { accountId, systemId } = account.seed;
  const digest = createHash("sha1").update(`${accountId} ${id} ${file.sha256}`).digest("hex");
  const filename = `upload-${digest}`;
  const jwt = signJwt({
    account: systemId,
    bucket: "uploads",
    filename,
    key: `'gdocs'-'${systemId}/${filename}'`,
    length: file.length,
    original_filename: file.name,
  });
  const upload = { ...file, id, kind, jwt, filename, uuid: steadyUuid("upload", accountId, id) };
  account.uploads.set(jwt, upload);
  return upload;
}

/** An upload as the control surface tells of it: without its bytes, and with what refers to it. */
export type UploadSummary = Pick<
  Upload,
  "id" | "kind" | "jwt" | "name" | "mediaType" | "length" | "sha256"
> & {
  readonly accountId: string;
  /** `expense 7` or `invoice 3`; an upload that nothing refers to is an orphan. */
  readonly attachedTo: readonly string[];
};

/** All uploads of all accounts, the oldest of each first. */
export function summarizeUploads({ accounts }: State): UploadSummary[] {
  return [...accounts.values()].flatMap((account) => {
    const attached = attachments(account);
    return [...account.uploads.values()].map(({ id, kind, jwt, name, mediaType, length, sha256 }) => ({
      ...{ accountId: account.seed.accountId, id, kind, jwt, name, mediaType, length, sha256 },
      attachedTo: attached.filter(([key]) => key === jwt).map(([, owner]) => owner),
    }));
  });
}

function attachments({ expenses, invoices }: Account): [jwt: Json | undefined, owner: string][] {
  const jwts = (value: Json | undefined) =>
    [value ?? []].flat().flatMap((attachment) => (isFields(attachment) ? [attachment.jwt] : []));
  return [
    ...[...expenses.values()].flatMap(({ id, extras }) =>
      jwts(extras.attachment).map((jwt): [Json | undefined, string] => [jwt, `expense ${id}`]),
    ),
    ...[...invoices.values()].flatMap(({ id, extras }) =>
      jwts(extras.attachments).map((jwt): [Json | undefined, string] => [jwt, `invoice ${id}`]),
    ),
  ];
}
