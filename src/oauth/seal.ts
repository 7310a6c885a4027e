import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import type { Sealed } from "../store/connections/tokenStore.ts";
import type { ConnectionId, Secret } from "./connection.ts";

export type Tokens = { readonly access: Secret; readonly refresh: Secret };

/** What sealed tokens are bound to: in another row or as another generation, they do not decrypt. */
type Bound = { readonly id: ConnectionId; readonly app: string; readonly generation: number };

/** Keys by id. The newest one seals; all of them open. */
export type KeyRing = {
  readonly newest: string;
  has(keyId: string): boolean;
  seal(tokens: Tokens, bound: Bound): Sealed;
  /** Throws SealError for an unknown key, another row's tokens, and tampered bytes. */
  open(sealed: Sealed, bound: Bound): Tokens;
  /** Any text; `bound` names what it is for. */
  sealText(text: string, bound: string): Sealed;
  /** Throws SealError as `open` does. */
  openText(sealed: Sealed, bound: string): string;
  /** Keyed hashes of a text, one under each key, the newest first: whoever has no key cannot guess the text. */
  fingerprints(text: string): readonly [string, ...string[]];
};

/** Tokens cannot be decrypted, or there is no key to seal them with. The message has no key and no token. */
export class SealError extends Error {
  override readonly name = "SealError";
}

const algorithm = "aes-256-gcm";
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** Reads `id:base64` pairs, the newest first, separated by commas or spaces. Undefined for anything invalid. */
export function toKeyRing(text: string): KeyRing | undefined {
  const pairs = text.split(/[\s,]+/).filter(Boolean);
  const keys = new Map<string, Buffer>();
  for (const pair of pairs) {
    const [, id, encoded] = /^([\w.-]{1,40}):([A-Za-z0-9+/_-]{43}=?)$/.exec(pair) ?? [];
    if (!id || !encoded || keys.has(id)) return undefined;
    const key = Buffer.from(encoded, "base64");
    // A key with few distinct bytes was typed, not generated.
    if (key.length !== keyBytes || new Set(key).size < 8) return undefined;
    keys.set(id, key);
  }
  return keys.size > 0 ? ringOf(keys) : undefined;
}

/** A key that lives as long as this process, for tokens that do, too. */
export const passingKeyRing = (): KeyRing => ringOf(new Map([["process", randomBytes(keyBytes)]]));

function ringOf(keys: ReadonlyMap<string, Buffer>): KeyRing {
  const ring = new Map([...keys].map(([id, bytes]) => [id, createSecretKey(bytes)]));
  const newest = [...ring.keys()][0] ?? "";
  const keyOf = (id: string) => {
    const key = ring.get(id);
    if (!key) throw new SealError(`The key ${JSON.stringify(id)} is not configured, and tokens need it`);
    return key;
  };
  const tokensOf = (keyId: string, { id, app, generation }: Bound) => ["tokens", keyId, id, app, generation];
  const textOf = (keyId: string, bound: string) => ["text", keyId, bound];

  const sealWith = (content: string, bound: readonly unknown[]): Sealed => {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, keyOf(newest), iv).setAAD(Buffer.from(JSON.stringify(bound)));
    const closed = [cipher.update(content, "utf8"), cipher.final()];
    return { keyId: newest, text: Buffer.concat([iv, cipher.getAuthTag(), ...closed]).toString("base64url") };
  };
  /** Throws for another key, another purpose, and tampered bytes. */
  const openWith = (key: KeyObject, text: string, bound: readonly unknown[]): string => {
    const bytes = Buffer.from(text, "base64url");
    const iv = bytes.subarray(0, ivBytes);
    const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(JSON.stringify(bound))).setAuthTag(tag);
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, "utf8") + decipher.final("utf8");
  };

  const hashKeys = [...keys.values()].map((bytes) => hkdfSync("sha256", bytes, "", "fingerprints", keyBytes));

  return {
    newest,
    fingerprints: (text) =>
      hashKeys.map((key) => createHmac("sha256", new Uint8Array(key)).update(text).digest("base64url")) as [
        string,
        ...string[],
      ], // a ring has a key
    has: (keyId) => ring.has(keyId),
    seal: ({ access, refresh }, bound) =>
      sealWith(JSON.stringify([access(), refresh()]), tokensOf(newest, bound)),
    open: ({ keyId, text }, bound) => {
      const key = keyOf(keyId);
      try {
        const [access, refresh] = JSON.parse(openWith(key, text, tokensOf(keyId, bound))) as [string, string];
        return { access: () => access, refresh: () => refresh };
      } catch {
        throw new SealError(
          `The tokens of connection ${bound.id} cannot be decrypted: another key, or tokens of another connection`,
        );
      }
    },
    sealText: (text, bound) => sealWith(text, textOf(newest, bound)),
    openText: ({ keyId, text }, bound) => {
      const key = keyOf(keyId);
      try {
        return openWith(key, text, textOf(keyId, bound));
      } catch {
        throw new SealError("A stored text cannot be decrypted: another key, or a text of another purpose");
      }
    },
  };
}
