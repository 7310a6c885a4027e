import { orNull } from "./wire.ts";

/** Whether two tokens are for the same file, by their claims: FreshBooks may sign a new one for the same file. */
export const isSameFile = (sent: string, shown: string | undefined): boolean =>
  sent === shown ||
  (shown !== undefined &&
    claimOf(sent, "filename") !== null &&
    claimOf(sent, "filename") === claimOf(shown, "filename"));

/** FreshBooks returns the name of an uploaded file only in the claims of its token. */
export const fileNameIn = (token: string): string | null => claimOf(token, "original_filename");

/** Not verified: the key is FreshBooks', and it grants no access here. */
function claimOf(token: string, name: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const claim = (claims as Record<string, unknown> | null)?.[name];
    return typeof claim === "string" ? orNull(claim) : null;
  } catch {
    return null;
  }
}
