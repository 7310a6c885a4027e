import { createServer, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Books, exampleBooks, type Size } from "./books.ts";
import { createClock } from "./clock.ts";
import { control } from "./control.ts";
import { type Answer, type Ask, readAsk } from "./exchange.ts";
import { accounting } from "./families/accounting.ts";
import { auth } from "./families/auth.ts";
import { business } from "./families/business.ts";
import { notePresented } from "./families/oauth.ts";
import { uploads } from "./families/uploads.ts";
import { createFaults, type Fault, type Match } from "./faults.ts";
import { createJournal } from "./journal.ts";
import { authorize } from "./oauth/authorize.ts";
import { scopeWall } from "./oauth/scopeWall.ts";
import type { Mail } from "./outbox.ts";
import { openSessions, type TokenReport } from "./sessions.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { openBooks, type State } from "./state.ts";
import { summarizeUploads, type UploadSummary } from "./upload.ts";
import type { World } from "./world.ts";

/** All optional: without any, the example books and real time. */
export type SandboxOptions = {
  /** The example books when absent. */
  books?: Books;
  /** Stops the clock there. */
  now?: Date;
  seed?: number;
  scale?: number;
  settings?: Partial<Settings>;
};

/** A running or still silent sandbox. */
export type Sandbox = {
  /** Resolves to the base URL. Port 0, the default, is any free one; the host is loopback by default. */
  listen(port?: number, host?: string): Promise<string>;
  /** Ends idle and busy connections alike. */
  close(): Promise<void>;
  /** What it was asked, in order: `GET /path?readable=query`, without the method when one is named. */
  asked(method?: string, prefix?: string): string[];
  /** Every filter, sort and include that was without effect. */
  ignored(): string[];
  /** Clears both lists. */
  forget(): void;
  /** Back to the beginning, or to other books. Settings and clock stay as they are. */
  reset(books?: Books): void;
  setClock(now: Date): void;
  settings: Settings;
  /** The next matching requests get this answer, or none; whether they are carried out first is `after`. */
  answerNext(match: Match, fault: Fault): void;
  /** The e-mails it would have sent, the oldest first. */
  outbox(): Mail[];
  /** The files it was sent, and what refers to them. */
  uploads(): UploadSummary[];
  /** The tokens that were issued, which of them live, and how often each refresh token was presented; by their SHA-256. */
  tokens(): TokenReport;
  /** What is really stored. */
  readonly state: State;
};

/** A FreshBooks in this process; nobody can tell it from the real one but by the names in its books. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed, scale } = options;
  const clock = createClock(options.now);
  const settings: Settings = { ...defaultSettings(), ...options.settings };
  const journal = createJournal();
  const faults = createFaults();
  const initial = (other: Size = {}) => exampleBooks({ now: new Date(clock.now()), seed, scale, ...other });
  const open = (books: Books) => {
    const state = openBooks(books, settings, clock);
    return { state, sessions: openSessions(state.identities, clock, settings) };
  };
  const world: World = { clock, settings, journal, rates: new Map(), ...open(options.books ?? initial()) };

  const reset = (books: Books) => {
    Object.assign(world, open(books));
    world.rates.clear();
    faults.clear();
    journal.forget();
  };
  const desk = {
    clock,
    settings,
    journal,
    faults,
    state: () => world.state,
    tokens: () => world.sessions.tokens(),
    reset: (other: Size) =>
      reset(options.books && Object.keys(other).length === 0 ? options.books : initial(other)),
  };

  const server = createServer(async (message, response) => {
    try {
      const ask = await readAsk(message, settings.uploadsKept);
      if (ask.path.startsWith("/_sandbox/")) return send(response, control(ask, desk), clock.now());
      journal.note(ask);
      notePresented(ask, world);
      const fault = faults.take(ask);
      const answer = !fault || fault.after === "commit" ? route(ask, world) : undefined;
      const reply = fault ?? answer;
      if (settings.latencyMs > 0) await wait(settings.latencyMs);
      if (!reply || "reset" in reply) message.socket.resetAndDestroy();
      else send(response, reply, clock.now());
    } catch (defect) {
      if (!message.complete) return response.destroy(); // the client hung up in the middle
      console.error("The sandbox failed:", defect);
      if (response.headersSent) return response.destroy();
      send(response, { status: 500, body: { sandbox: String(defect) } }, clock.now());
    }
  });
  server.keepAliveTimeout = 65_000; // longer than clients keep idle connections, or they meet a reset

  return {
    settings,
    asked: journal.asked,
    ignored: journal.ignored,
    forget: journal.forget,
    listen: (port = 0, host = "127.0.0.1") =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          const address = server.address();
          const name = host.includes(":") ? `[${host}]` : host;
          resolve(`http://${name}:${typeof address === "object" ? address?.port : port}`);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    reset: (books) => reset(books ?? options.books ?? initial()),
    setClock: clock.set,
    answerNext: faults.answerNext,
    outbox: () => [...world.state.outbox],
    uploads: () => summarizeUploads(world.state),
    tokens: desk.tokens,
    get state() {
      return world.state;
    },
  };
}

/** The family follows from the path alone, never from the body. */
function route(ask: Ask, world: World): Answer {
  if (ask.path.startsWith("/oauth/")) return authorize(ask, world);
  return scopeWall(ask, world) ?? serve(ask, world);
}

function serve(ask: Ask, world: World): Answer {
  if (ask.path.startsWith("/auth/")) return auth(ask, world);
  if (ask.path.startsWith("/accounting/")) return accounting(ask, world);
  if (ask.path.startsWith("/uploads/")) return uploads(ask, world);
  if (/^\/(projects|timetracking|comments)\//.test(ask.path)) return business(ask, world);
  return { status: 404, body: { error: "Requested resource could not be found." } };
}

function send(response: ServerResponse, { status, headers, body }: Answer, now: number): void {
  const content =
    body instanceof Buffer || typeof body === "string" ? body : body ? JSON.stringify(body) : "";
  response.writeHead(status, {
    date: new Date(now).toUTCString(),
    "content-type": "application/json",
    ...(status !== 204 && { "content-length": Buffer.byteLength(content) }),
    vary: "Accept-Encoding",
    via: "1.1 google",
    "x-api-version": "2023-02-20",
    ...headers,
  });
  response.end(content);
}
