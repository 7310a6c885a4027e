import type { Logger } from "pino";
import { realApi } from "../config/connecting.ts";
import type { Config } from "../config/index.ts";
import { type Rules, usualRules } from "../http/rules.ts";
import type { LoadOptions } from "../load/admission.ts";
import type { SandboxDesk, ServedBooks } from "../routes/home/desk.ts";
import { basePathOf } from "../values/basePath.ts";
import type { OpenConnecting } from "./openConnecting.ts";

/** What the app needs of a Config once it is known which books it serves. */
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
    >
  > & {
    /** Undefined when nobody can sign in. It is closed with the app. */
    connecting?: OpenConnecting | undefined;
    /** Used for requests that bring none of their own. */
    accessToken: string | undefined;
    /** The address it will listen on; this machine only when left out. */
    host?: string;
    apiOrigin: string;
    /** Whose books are served; told from the address when left out. */
    books?: ServedBooks;
    /** The sandbox in this process, when it is one. */
    sandboxDesk?: SandboxDesk | undefined;
    log: Logger;
    now?: () => Date;
    /** For what is asked of this server, from the whole question to the answer. */
    deadlineMs?: number;
    /** The same where files come or go, at the pace of who sends or reads them. */
    filesDeadlineMs?: number;
    /** How FreshBooks is asked when it misbehaves. */
    rules?: Partial<Rules>;
    /** How long a server that is being closed goes on serving, saying so; nothing when left out. */
    noticeMs?: number;
    /** How long a body may be on its way when others have no room. */
    bodyPatienceMs?: number;
    load?: Partial<LoadOptions>;
  };

/** What a body that brings no file may have; unpacked, if it comes packed. */
export const bodyBytes = 1_000_000;

/** How long a body may take to arrive as a whole. */
export const bodyMs = 60_000;

/** Whose books an address has. */
export const booksAt = (origin: string): ServedBooks => ({
  kind: origin === realApi ? "freshbooks" : "other",
  origin,
});

/** The options, with a value for each that has a default. */
export type Settings = ReturnType<typeof settingsOf>;

/** Fills in the defaults. */
export function settingsOf(options: AppOptions) {
  const {
    choice = { by: "only" },
    allowedOrigins = [],
    now = () => new Date(),
    deadlineMs = 30_000,
    filesDeadlineMs = deadlineMs + bodyMs,
    noticeMs = 0,
    bodyPatienceMs = 2_000,
    metrics = { on: false, token: undefined },
    books = booksAt(options.apiOrigin),
    sandboxDesk,
    graphiql = true,
    introspection = true,
    log,
  } = options;
  return {
    ...options,
    ...{
      choice,
      allowedOrigins,
      now,
      deadlineMs,
      filesDeadlineMs,
      noticeMs,
      bodyPatienceMs,
      metrics,
      books,
      sandboxDesk,
      graphiql,
      introspection,
    },
    basePath: basePathOf(options.publicUrl),
    rules: { ...usualRules, ...options.rules },
    onUnreadable: (about: object) => log.warn(about, "FreshBooks sent a value that cannot be read"),
    onDefect: (logId: string, error: unknown) => log.error({ logId, err: error }, "A defect"),
  };
}
