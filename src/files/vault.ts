import { randomBytes } from "node:crypto";
import type { AccountId } from "../values/ids.ts";

const lifeMs = 10 * 60_000;
const most = 10_000;
const sweepMs = 60_000;

/** A file that FreshBooks has and that nothing refers to yet. Its `token` is FreshBooks' and opens it for anybody. */
export type KeptFile = {
  readonly token: string;
  readonly mediaType: string;
  readonly size: number;
  /** FreshBooks keeps images apart: one can only be a logo. */
  readonly isImage?: boolean;
};

type Entry = { file: KeptFile; caller: string; accountId: AccountId; expiresAt: Date };

/** The uploaded files of one caller. Another caller's token is treated like an unknown one. */
export type Vault = {
  /** This server's token for the file; it works once, for ten minutes, for this caller and account. */
  put(accountId: AccountId, file: KeptFile): { token: string; expiresAt: Date };
  /** Whether it exists and can be an attachment, or an image. */
  holds(accountId: AccountId, token: string, isImage?: boolean): boolean;
  take(accountId: AccountId, token: string): KeptFile | undefined;
  /** Makes a taken file's token valid again, until its former expiry; false for a file without one. */
  giveBack(file: KeptFile): boolean;
  /** Reports a file that nothing will ever refer to. */
  lose(accountId: AccountId, file: KeptFile): void;
};

export type OnOrphan = (accountId: AccountId, file: KeptFile) => void;

/** The uploaded files of all callers. */
export type Vaults = ReturnType<typeof createVaults>;

/** In memory, so a restart loses the tokens. `onOrphan` is called for whatever expires unused. */
export function createVaults(now: () => Date, onOrphan: OnOrphan) {
  // In order of expiry: all have the same lifetime.
  const entries = new Map<string, Entry>();
  const taken = new WeakMap<KeptFile, [token: string, entry: Entry]>();

  function drop(token: string, { accountId, file }: Entry): void {
    entries.delete(token);
    onOrphan(accountId, file);
  }
  function sweep(): void {
    for (const [token, entry] of entries) {
      if (entry.expiresAt > now() && entries.size <= most) return;
      drop(token, entry);
    }
  }
  const sweeping = setInterval(sweep, sweepMs).unref();

  return {
    /** `caller` is a hash of the access token, which is not held. */
    of(caller: string): Vault {
      const find = (accountId: AccountId, token: string): Entry | undefined => {
        sweep();
        const entry = entries.get(token);
        return entry?.caller === caller && entry.accountId === accountId ? entry : undefined;
      };
      return {
        put(accountId, file) {
          const token = randomBytes(24).toString("base64url");
          const expiresAt = new Date(now().getTime() + lifeMs);
          entries.set(token, { file, caller, accountId, expiresAt });
          sweep();
          return { token, expiresAt };
        },
        holds: (accountId, token, isImage = false) => {
          const entry = find(accountId, token);
          return entry !== undefined && (entry.file.isImage ?? false) === isImage;
        },
        take(accountId, token) {
          const entry = find(accountId, token);
          if (entry) {
            entries.delete(token);
            taken.set(entry.file, [token, entry]);
          }
          return entry?.file;
        },
        giveBack(file) {
          const back = taken.get(file);
          if (!back) return false;
          taken.delete(file);
          const all = [back, ...entries].sort(([, a], [, b]) => Number(a.expiresAt) - Number(b.expiresAt));
          entries.clear();
          for (const [token, entry] of all) entries.set(token, entry);
          sweep();
          return true;
        },
        lose: onOrphan,
      };
    },
    /** The remaining files are orphans. */
    close(): void {
      clearInterval(sweeping);
      for (const [token, entry] of entries) drop(token, entry);
    },
  };
}
