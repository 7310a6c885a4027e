import type { StoredConnection } from "../../store/connections/tokenStore.ts";
import type { Grant } from "../connection.ts";
import type { KeyRing, Tokens } from "../seal.ts";
import { refreshPoint } from "./moments.ts";

type Bound = Pick<StoredConnection, "id" | "app" | "generation">;

export const toTokens = ({ accessToken, refreshToken }: Grant): Tokens => ({
  access: accessToken,
  refresh: refreshToken,
});

/** The columns of a new grant: its tokens, sealed for that generation, their times, and no trouble. */
export const granted = (bound: Bound, grant: Grant, keys: KeyRing, random: () => number) => ({
  tokens: keys.seal(toTokens(grant), bound),
  refreshedAt: grant.issuedAt,
  refreshAt: refreshPoint(grant.issuedAt, grant.expiresAt, random),
  expiresAt: grant.expiresAt,
  refused: false,
  refreshStarted: undefined,
  trouble: undefined,
});
