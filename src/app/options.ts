import type { Logger } from "pino";
import { realApi } from "../config/connecting.ts";
import type { Config } from "../config/index.ts";
import type { EventOptions } from "../events/index.ts";
import type { Events } from "../events/types.ts";
import type { WebhookRules } from "../events/webhooks/types.ts";
import { type Rules, turnsUpTo, usualRules } from "../http/rules.ts";
import type { LoadOptions } from "../load/admission.ts";
import { type KeyRing, passingKeyRing } from "../oauth/seal.ts";
import type { SandboxDesk, ServedBooks } from "../routes/home/desk.ts";
import { createMemoryStore, type Store } from "../store/index.ts";
import { type StreamOptions, usualStreams } from "../streams/options.ts";
import { basePathOf } from "../values/basePath.ts";
import type { OpenConnecting } from "./connecting/open.ts";

/** What the app needs of a Config once its books are known. */
export type AppOptions = Pick<Config, "defaultBusiness"> &
  Partial<
    Pick<
      Config,
      | "publicUrl"
      | "allowedOrigins"
      | "routerSecret"
      | "choice"
      | "issuer"
      | "metrics"
      | "tracing"
      | "graphPrefix"
      | "graphiql"
      | "introspection"
      | "maxInFlight"
      | "callbackOrigins"
      | "subscriptionsMost"
    >
  > & {
    /** Undefined when nobody can sign in. Closed with the app. */
    connecting?: OpenConnecting | undefined;
    /** Stores what outlives a request, and is closed with the app; defaults to that of connections, or to one in memory. */
    store?: Store | undefined;
    /** How long the outcome of an idempotency key is kept; defaults to a day. */
    keysKeptMs?: number;
    /** How feeds of changes are kept. */
    changes?: Pick<EventOptions, "keptMs" | "sweepEveryMs"> & Pick<Partial<EventOptions>, "lookEveryMs">;
    /** Hash what is stored of inputs; default to those of connections, or to some of this process. */
    keys?: KeyRing | undefined;
    /** Used for requests without their own. */
    accessToken: string | undefined;
    /** The address to listen on; defaults to this machine only. */
    host?: string;
    apiOrigin: string;
    /** Whose books are served; defaults to those of the address. */
    books?: ServedBooks;
    /** The built-in sandbox, if any. */
    sandboxDesk?: SandboxDesk | undefined;
    log: Logger;
    now?: () => Date;
    /** For an operation, from the complete query to the answer. */
    deadlineMs?: number;
    /** The same for uploads and downloads, which depend on the client's pace. */
    filesDeadlineMs?: number;
    /** How long the sender of a file may pause. */
    fileIdleMs?: number;
    /** How patient webhooks are. */
    webhookRules?: Partial<WebhookRules>;
    /** How to call FreshBooks when it misbehaves. */
    rules?: Partial<Rules>;
    /** How long a closing server keeps serving, announcing it; defaults to zero. */
    noticeMs?: number;
    /** How long a body may be in flight while others have no room. */
    bodyPatienceMs?: number;
    load?: Partial<LoadOptions>;
    /** What happened in the books; closed with the app. Undefined where no feed can be on. */
    events?: Events | undefined;
    streams?: Partial<StreamOptions>;
  };

/** The limit of a body without files, after decompression. */
export const bodyBytes = 1_000_000;

/** How long a body may take to arrive as a whole. */
export const bodyMs = 60_000;

/** The books of an address. */
export const booksAt = (origin: string): ServedBooks => ({
  kind: origin === realApi ? "freshbooks" : "other",
  origin,
});

/** The options, with defaults applied. */
export type Settings = ReturnType<typeof settingsOf>;

/** Changes are kept for 30 days, and swept for every five minutes. */
const usualChanges = { keptMs: 30 * 24 * 3_600_000, sweepEveryMs: () => 300_000 };

/** Fills in the defaults. */
export function settingsOf(options: AppOptions) {
  const {
    choice = { by: "only" },
    allowedOrigins = [],
    now = () => new Date(),
    deadlineMs = 30_000,
    filesDeadlineMs = deadlineMs + bodyMs,
    fileIdleMs = 15_000,
    noticeMs = 0,
    bodyPatienceMs = 2_000,
    metrics = { on: false, token: undefined },
    books = booksAt(options.apiOrigin),
    sandboxDesk,
    graphiql = true,
    introspection = true,
    maxInFlight,
    log,
    connecting,
    store = connecting?.opened ?? createMemoryStore(),
    keys = connecting?.keys ?? passingKeyRing(),
    keysKeptMs = 24 * 3_600_000,
    changes = usualChanges,
    events,
    callbackOrigins = [],
    subscriptionsMost = 10_000,
  } = options;
  return {
    ...options,
    ...{
      choice,
      allowedOrigins,
      now,
      deadlineMs,
      filesDeadlineMs,
      fileIdleMs,
      noticeMs,
      bodyPatienceMs,
      metrics,
      books,
      sandboxDesk,
      graphiql,
      introspection,
      store,
      keys,
      keysKeptMs,
      changes,
      events,
    },
    streams: { ...usualStreams, callbackOrigins, most: subscriptionsMost, ...options.streams },
    configuredKeys: options.keys ?? connecting?.keys,
    basePath: basePathOf(options.publicUrl),
    rules: { ...usualRules, ...(maxInFlight && { turns: turnsUpTo(maxInFlight) }), ...options.rules },
    onUnreadable: (about: object) => log.warn(about, "FreshBooks sent a value that cannot be read"),
    onDefect: (logId: string, error: unknown) => log.error({ logId, err: error }, "A defect"),
  };
}
