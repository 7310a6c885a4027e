import type { Account } from "../../state/account.ts";
import type { Row } from "../../state/row.ts";
import type { State } from "../../state/state.ts";
import type { Upload } from "../../state/upload.ts";
import { isFields, type Json } from "../../wire/json.ts";

/** An upload as the control surface shows it: without its bytes, with the records that refer to it. */
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

function attachments({ expenses, invoices, estimates }: Account): [jwt: Json | undefined, owner: string][] {
  const jwts = (value: Json | undefined) =>
    [value ?? []].flat().flatMap((attachment) => (isFields(attachment) ? [attachment.jwt] : []));
  const images = ({ presentation }: Row["extras"]) =>
    isFields(presentation)
      ? Object.values(presentation).flatMap(
          (value) => /\/uploads\/images\/(.+)$/.exec(String(value))?.[1] ?? [],
        )
      : [];
  return [
    ...[...invoices.values()].flatMap(({ id, extras }) =>
      images(extras).map((jwt): [Json, string] => [jwt, `invoice ${id}`]),
    ),
    ...[...estimates.values()].flatMap(({ id, extras }) =>
      images(extras).map((jwt): [Json, string] => [jwt, `estimate ${id}`]),
    ),
    ...[...expenses.values()].flatMap(({ id, extras }) =>
      jwts(extras.attachment).map((jwt): [Json | undefined, string] => [jwt, `expense ${id}`]),
    ),
    ...[...invoices.values()].flatMap(({ id, extras }) =>
      jwts(extras.attachments).map((jwt): [Json | undefined, string] => [jwt, `invoice ${id}`]),
    ),
  ];
}
