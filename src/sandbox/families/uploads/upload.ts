import { hash } from "node:crypto";
import type { Account } from "../../state/account.ts";
import type { Upload, UploadKind } from "../../state/upload.ts";
import { steadyUuid } from "../../wire/json.ts";
import { signJwt } from "../../wire/jwt.ts";
import type { FilePart } from "../../wire/multipart.ts";

/** Stores a file. A repeated file makes two uploads. */
export function addUpload(account: Account, kind: UploadKind, file: FilePart): Upload {
  const id = account.series.next("upload");
  const { accountId, systemId } = account.seed;
  const digest = hash("sha1", `${accountId} ${id} ${file.sha256}`);
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
