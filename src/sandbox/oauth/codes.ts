import { createHash } from "node:crypto";
import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import type { Holder } from "./pairs.ts";

/** A code expires after 5 minutes, as a tutorial has it. */
const lifeMs = 300_000;

/** What a person approved, until the app fetches the tokens. */
export type Consent = Holder & {
  readonly redirectUri: string;
  /** Of PKCE, by SHA-256. */
  readonly challenge?: string | undefined;
};

/** Presented for a code. */
export type Claim = {
  readonly code: string;
  readonly clientId: string;
  readonly redirectUri: string | undefined;
  readonly verifier: string | undefined;
};

/** Codes, each valid once, and for the app and the redirect URI it was made for. */
export type Codes = {
  issue(consent: Consent): string;
  /** A built-in code, which never expires. */
  seed(code: string, consent: Consent): void;
  redeem(claim: Claim): Consent | undefined;
};

export function createCodes(clock: Clock, settings: Settings): Codes {
  const open = new Map<string, { consent: Consent; expiresMs: number }>();
  let issued = 0;

  return {
    issue(consent) {
      issued += 1;
      const code = `sandbox-code-${consent.identity.name}-${issued}`;
      open.set(code, { consent, expiresMs: clock.now() + lifeMs });
      return code;
    },
    seed: (code, consent) => void open.set(code, { consent, expiresMs: Number.POSITIVE_INFINITY }),
    redeem({ code, clientId, redirectUri, verifier }) {
      const { consent, expiresMs = 0 } = open.get(code) ?? {};
      const { challenge } = consent ?? {};
      if (!consent || clock.now() >= expiresMs) return undefined;
      if (consent.clientId !== clientId || consent.redirectUri !== redirectUri) return undefined;
      if (challenge && settings.pkce === "enforced" && challenge !== challengeOf(verifier ?? ""))
        return undefined;
      open.delete(code);
      return consent;
    },
  };
}

const challengeOf = (verifier: string) => createHash("sha256").update(verifier).digest("base64url");
