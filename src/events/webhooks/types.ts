import type { StoredCode, StoredWebhook, WebhookStore } from "../../store/webhooks.ts";
import type { Events, Kind, Reader, Tenant } from "../types.ts";

/** A webhook as FreshBooks lists it. */
export type Callback = {
  readonly id: string;
  readonly event: string;
  readonly uri: string;
  readonly verified: boolean;
};

type Outcome = "done" | "rejected" | "gone";

/** The webhooks of one account at FreshBooks, of this server and of others, with one access. */
export type Callbacks = {
  list(): Promise<readonly Callback[]>;
  /** Null when there is none. */
  one(id: string): Promise<Callback | null>;
  /** Null for an event that FreshBooks does not know. */
  register(event: string, uri: string): Promise<Callback | null>;
  /** Returns the code that FreshBooks sent to the address. */
  verify(id: string, code: string): Promise<Outcome>;
  /** Makes FreshBooks send the code again. */
  resend(id: string): Promise<Outcome>;
  /** False when there was none. */
  remove(id: string): Promise<boolean>;
  /** Runs alone among all processes. Must not be nested. */
  alone<Done>(run: () => Promise<Done>): Promise<Done>;
};

/** Opens the webhooks of an account with the access of a reader, runs, and ends the operation. */
export type WithCallbacks = <Done>(
  reader: Reader,
  tenant: Tenant,
  run: (callbacks: Callbacks) => Promise<Done>,
) => Promise<Done>;

/** Encrypts what is stored, where there is a key; each text opens only for what it was sealed for. */
type Sealer = {
  seal(text: string, bound: string): string;
  open(sealed: string, bound: string): string;
};

/** What was posted to an address. */
export type Arrival = {
  /** Undefined when it came without one. */
  readonly signature: string | undefined;
  /** Whether the signature was made with one of these codes; takes as long with none. */
  isSignedWith(codes: readonly string[]): boolean;
  readonly message:
    | { readonly is: "code"; readonly callbackId: string; readonly code: string }
    | {
        readonly is: "event";
        readonly noun: string;
        readonly recordNumber: string;
        readonly accountId: string;
      }
    | { readonly is: "unknown" };
};

/** What became of it: the first three are answered with success, all others rejected. */
export type Receipt =
  | "accepted"
  /** Signed, and about nothing that the feed has. */
  | "ignored"
  | "code"
  /** A code for a webhook that is verified, and did not request another. */
  | "codeRefused"
  | "forged"
  | "unsigned"
  | "unknownAddress";

/** One webhook, as its business sees it. */
export type WebhookStanding = {
  readonly event: string;
  readonly kind: Kind;
  /** Its last part is shown only in part. */
  readonly uri: string;
  readonly verified: boolean;
  readonly lastDeliveryAt: Date | null;
  readonly reason: string | null;
};

/** A webhook that FreshBooks did not register, or of which this is not known. */
export type Failure = { readonly kind: Kind; readonly error: unknown };

type Registered = {
  /** Whether any webhook was changed, or is registered already. */
  readonly isAnyDone: boolean;
  readonly failures: readonly Failure[];
};

export type Wanted = {
  readonly tenant: Tenant;
  readonly reader: Reader;
  readonly kinds: readonly Kind[];
  /** Public URL of this server. */
  readonly base: string;
};

/** The webhooks of all businesses whose feed is on. Call what changes those of a business inside `alone` of its callbacks. */
export type Webhooks = {
  /** Address of this server for FreshBooks, given the one that a caller used; undefined when FreshBooks cannot reach it. */
  baseFor(url: string): string | undefined;
  /** Registers what is missing, and deletes what is not wanted. Rejects only when nothing was written. */
  enable(wanted: Wanted, callbacks: Callbacks): Promise<Registered>;
  /** Deletes those of a business at FreshBooks, then here; how many FreshBooks deleted. Without any it sends nothing. */
  disable(tenant: Tenant, callbacks: Callbacks): Promise<number>;
  /** Deletes them here alone: FreshBooks has none. */
  forget(tenant: Tenant): Promise<void>;
  standing(tenant: Tenant): Promise<readonly WebhookStanding[]>;
  receive(secret: string, arrival: Arrival): Promise<Receipt>;
  /** Registers again what disappeared, and verifies what is not verified. */
  renew(businessId: Tenant["businessId"]): Promise<void>;
  /** Renews on its schedule. */
  begin(): void;
  close(): Promise<void>;
};

/** How patient it is. */
export type WebhookRules = {
  /** How often the webhooks of a business are compared with FreshBooks' list. */
  readonly renewEveryMs: number;
  /** How long a code may take before it is requested again. */
  readonly resendAfterMs: number;
  /** Pauses between attempts to return a code; after the last, the next renewal tries again. */
  readonly verifyPausesMs: readonly number[];
  /** How long a code is accepted after it was requested for a webhook that is verified. */
  readonly codeWithinMs: number;
};

export type Parts = {
  readonly store: WebhookStore;
  readonly sealer: Sealer;
  readonly events: Pick<Events, "hint">;
  readonly withCallbacks: WithCallbacks;
  /** The configured one, which FreshBooks can reach. */
  readonly publicUrl: string | undefined;
  /** Whether FreshBooks is on this machine, and so can reach it. */
  readonly isFreshBooksHere: boolean;
  /** FreshBooks' noun of a type; null for a type without webhooks. */
  readonly nounOf: (kind: Kind) => string | null;
  readonly kindOf: (noun: string) => Kind | undefined;
  /** The id in the graph; undefined when the number cannot be one. */
  readonly idOf: (kind: Kind, tenant: Tenant, number: string) => string | undefined;
  /** For people, without secrets. */
  readonly explain: (error: unknown) => string;
  readonly report: (what: "notVerified" | "notRenewed" | "storeFailed", error: unknown) => void;
  readonly rules: WebhookRules;
};

/** The same with secrets open. */
export type OpenWebhook = StoredWebhook & { readonly key: string; readonly tenant: Tenant };
export type OpenCode = StoredCode & { readonly text: string };
