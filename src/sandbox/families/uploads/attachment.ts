import type { Account } from "../../state/account.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { problem, refuse } from "../../wire/refusal.ts";

/** Checks a written `{jwt, media_type}`; it must name an upload of this account. */
export function checkAttachment(raw: Json, object: string, { uploads }: Account): void {
  const jwt = isFields(raw) ? raw.jwt : raw;
  if (isFields(raw) && typeof jwt === "string" && uploads.has(jwt)) return;
  // FreshBooks' real response to an unknown token was never captured.
  throw refuse(problem(1004, object, "attachment", jwt, "Invalid value for field 'attachment'."));
}

/** As stored and shown. The same file keeps its number among the `old` ones. */
export function toAttachment(
  raw: Json,
  old: readonly Json[],
  expenseid: number | null,
  account: Account,
): Fields {
  const { jwt = "", media_type } = isFields(raw) ? raw : {};
  const same = old.filter(isFields).find((attachment) => attachment.jwt === jwt);
  const id = same?.id ?? account.series.next("attachment");
  const mediaType = media_type ?? account.uploads.get(String(jwt))?.mediaType ?? null;
  return { attachmentid: id, expenseid, id, jwt, media_type: mediaType };
}
