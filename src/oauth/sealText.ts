import { type KeyRing, SealError } from "./seal.ts";

/** Texts as they are stored: sealed where there is a key, each for one purpose. */
type Sealer = {
  seal(text: string, bound: string): string;
  /** Throws SealError for an unknown key, a text of another purpose, and tampered bytes. */
  open(stored: string, bound: string): string;
};

/** Marks a text that no key sealed. */
const bare = "bare:";

/** Without keys, texts are stored as they are; they open with and without keys. */
export const sealerOf = (keys: KeyRing | undefined): Sealer => ({
  seal: (text, bound) => {
    if (!keys) return `${bare}${text}`;
    const { keyId, text: sealed } = keys.sealText(text, bound);
    return `${keyId}:${sealed}`;
  },
  open: (stored, bound) => {
    if (stored.startsWith(bare)) return stored.slice(bare.length);
    const at = stored.indexOf(":");
    const sealed = { keyId: stored.slice(0, at), text: stored.slice(at + 1) };
    if (!keys)
      throw new SealError(`The key ${JSON.stringify(sealed.keyId)} is not configured, and webhooks need it`);
    return keys.openText(sealed, bound);
  },
});
