import { orNull } from "./wire.ts";

export type WireAttachment = { jwt: string; media_type?: string | null };

/** The file behind an expense. The token opens it to whoever has it, so it never leaves this server. */
export const toReceipt = ({ jwt, media_type }: WireAttachment) => ({
  token: jwt,
  mediaType: orNull(media_type),
  fileName: fileNameIn(jwt),
});

/** FreshBooks tells the name that a file was uploaded under nowhere but in the claims of its token. */
function fileNameIn(token: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    // Not verified: the key is FreshBooks', and nothing is decided by the name.
    const name = (claims as { original_filename?: unknown } | null)?.original_filename;
    return typeof name === "string" ? orNull(name) : null;
  } catch {
    return null;
  }
}
