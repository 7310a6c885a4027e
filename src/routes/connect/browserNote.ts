/** Data that a browser stores for us for a limited time, encrypted and authenticated. */
export type BrowserNotes = {
  write(about: string, content: Record<string, unknown>, lifeMs: number): Promise<string>;
  /** Undefined unless this server wrote it, for this purpose, and it has not expired. */
  read(about: string, text: string | undefined): Promise<Record<string, unknown> | undefined>;
};

/** `key` has 32 bytes. Processes that share it can read each other's notes. */
export const createBrowserNotes = (key: Uint8Array, now: () => Date): BrowserNotes => ({
  write: async (about, content, lifeMs) => {
    const { EncryptJWT } = await import("jose/jwt/encrypt");
    return new EncryptJWT(content)
      .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
      .setSubject(about)
      .setExpirationTime(new Date(now().getTime() + lifeMs))
      .encrypt(key);
  },
  read: async (about, text) => {
    if (!text) return undefined;
    const { jwtDecrypt } = await import("jose/jwt/decrypt");
    try {
      const { payload } = await jwtDecrypt(text, key, {
        ...{ subject: about, currentDate: now(), requiredClaims: ["exp"] },
        ...{ keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] },
      });
      return payload;
    } catch {
      return undefined;
    }
  },
});

/** The value of a cookie; undefined if it is absent or the name occurs twice. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  const values = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

/** HttpOnly, limited to the sign-in's path, and SameSite. */
export const cookieText = (
  name: string,
  value: string,
  lifeMs: number,
  { secure, basePath }: { secure: boolean; basePath: string },
): string =>
  `${name}=${value}; Path=${basePath}/connect; Max-Age=${Math.floor(lifeMs / 1000)}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
