import { createHash, randomBytes } from "node:crypto";

/** Where FreshBooks calls; a secret follows. */
export const webhookPath = "/webhooks/freshbooks/";

/** The last part of an address: whoever does not know it cannot call. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** Under what a webhook is found: the secret itself is stored only encrypted. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

export const uriOf = (base: string, secret: string): string =>
  `${base.replace(/\/$/, "")}${webhookPath}${secret}`;

/** The same for people. */
export const shownUri = (base: string, secret: string): string => uriOf(base, `${secret.slice(0, 4)}…`);

/** Whether an address ends in a secret of ours, on whatever host: nobody else knows it. */
export const hasSecret = (uri: string, secret: string): boolean =>
  uri.replace(/[/?#]*$/, "").endsWith(`${webhookPath}${secret}`);
