/** Something that a browser keeps for us for a while, and can neither read nor change. */
export type BrowserNotes = {
  write(about: string, content: Record<string, unknown>, lifeMs: number): Promise<string>;
  /** Undefined for anything that was not written here, about this, and lately. */
  read(about: string, text: string | undefined): Promise<Record<string, unknown> | undefined>;
};

/** `key` has 32 bytes. Every process that shares it reads the notes of the others. */
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

/** The value of a cookie; undefined when it is absent or there are two of the name. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  const values = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

/** For no script, for this server's sign-in alone, and for no request that another site's page makes by itself. */
export const cookieText = (
  name: string,
  value: string,
  lifeMs: number,
  { secure, basePath }: { secure: boolean; basePath: string },
): string =>
  `${name}=${value}; Path=${basePath}/connect; Max-Age=${Math.floor(lifeMs / 1000)}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
