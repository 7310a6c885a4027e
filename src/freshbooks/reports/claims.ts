/** The parameters of an answer as its token repeats them; empty where the token cannot be read. */
export function claimsIn(token: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const [, claims = ""] = (token ?? "").split(".");
    const { params } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return typeof params === "object" && params !== null ? params : {};
  } catch {
    return {};
  }
}

/** Whether a claim does not contradict what was sent. The names of claims are not all known, so a missing one is none. */
export function isClaimed(claim: unknown, sent: string | undefined): boolean {
  const claimed = typeof claim === "number" ? String(claim) : claim;
  return typeof claimed !== "string" || claimed === "" || claimed === sent;
}
