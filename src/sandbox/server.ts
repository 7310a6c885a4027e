import { setTimeout as wait } from "node:timers/promises";
import type { Books } from "./books/books.ts";
import { exampleBooks, type Size } from "./books/example.ts";
import { openBooks } from "./books/open.ts";
import { createClock } from "./control/clock.ts";
import { defaultSettings } from "./control/defaultSettings.ts";
import { type Attempt, createJournal } from "./control/journal.ts";
import type { Settings } from "./control/settings.ts";
import { control } from "./control/surface.ts";
import type { Deliveries } from "./events/deliveries.ts";
import type { Forgery } from "./events/disturb.ts";
import { createEditor, type Edit } from "./events/edit.ts";
import { createFirm, type Firm } from "./events/firm/index.ts";
import { type Announcement, createEvents, type Events } from "./events/index.ts";
import { accounting } from "./families/accounting.ts";
import { auth } from "./families/auth.ts";
import { business } from "./families/business.ts";
import { isLedger, ledger } from "./families/ledger.ts";
import { payments } from "./families/payments.ts";
import { summarizeUploads, type UploadSummary } from "./families/uploads/summary.ts";
import { uploads } from "./families/uploads.ts";
import { answerOf, endsConnection, isCarriedOut } from "./faults/befall.ts";
import { deliver } from "./faults/deliver.ts";
import { createFaults, type Fault, type Match, type Ordered } from "./faults/faults.ts";
import { planWall } from "./faults/planWall.ts";
import type { Script } from "./faults/rule.ts";
import { authorize } from "./oauth/authorize.ts";
import { scopeWall } from "./oauth/scopeWall.ts";
import { openSessions, type TokenReport } from "./oauth/sessions.ts";
import { notePresented } from "./oauth/token.ts";
import type { Mail } from "./state/outbox.ts";
import type { State } from "./state/state.ts";
import type { World } from "./state/world.ts";
import { type Answer, type Ask, readAsk } from "./wire/exchange.ts";
import { send, toReply } from "./wire/reply.ts";

// As an import it would load fetch and WebSocket, which its module exports too.
const { createServer } = process.getBuiltinModule("node:http");

/** All optional: defaults to the example books and real time. */
export type SandboxOptions = {
  /** Defaults to the example books. */
  books?: Books;
  /** Freezes the clock. */
  now?: Date;
  seed?: number;
  scale?: number;
  settings?: Partial<Settings>;
  /** Faults that apply from the start, and after each reset. */
  faults?: Script;
  /** Seconds between the changes that a firm at work makes in the books; without it, none. */
  live?: number | undefined;
};

/** A sandbox, started or not. */
export type Sandbox = {
  /** Resolves to the base URL. Port 0, the default, is any free one; the host defaults to loopback. */
  listen(port?: number, host?: string): Promise<string>;
  /** Closes idle and busy connections. */
  close(): Promise<void>;
  /** The requests, in order: `GET /path?readable=query`, without the method when one is named. */
  asked(method?: string, prefix?: string): string[];
  /** Every filter, sort and include that had no effect. */
  ignored(): string[];
  /** The same requests with their outcomes: a client's retries, faults, writes that were carried out. */
  attempts(): Attempt[];
  /** The writes that were carried out, whatever the response: `POST /path`, or without the named method. */
  committed(method?: string, prefix?: string): string[];
  /** Clears all these lists. */
  forget(): void;
  /** Resets to the initial or to other books, at once. Settings and clock are unchanged. Resolves after what `onReset` runs. */
  reset(books?: Books): Promise<void>;
  /** Runs after each reset, and before the response to one over HTTP, until the signal aborts. */
  onReset(run: () => Promise<void>, until?: AbortSignal): void;
  /** The first company in its books. */
  company(): string;
  /** By its own clock. */
  now(): Date;
  setClock(now: Date): void;
  settings: Settings;
  /** The next matching requests get this response, or none; `after` says if they are carried out first. */
  answerNext(match: Match, fault: Fault): void;
  /** Faults by rule; they add up until cleared. */
  readonly faults: { add(script: Script): void; list(): Ordered[]; clear(): void };
  /** The e-mails it would have sent, oldest first. */
  outbox(): Mail[];
  /** The uploaded files, and what refers to them. */
  uploads(): UploadSummary[];
  /** The issued tokens, which are live, and how often each refresh token was presented; by their SHA-256. */
  tokens(): TokenReport;
  /** Writes in the books as FreshBooks' own screens do: not a request, and without faults. */
  edit(edit: Edit): { status: number; body: unknown };
  /** What is sent to callbacks. */
  readonly deliveries: Deliveries & {
    /** Sends an event that did not happen to its callbacks; forged in the given way. */
    announce(announcement: Announcement, forgery?: Forgery): void;
  };
  /** A firm at work in the books. */
  readonly live: Firm;
  /** What is stored. */
  readonly state: State;
};

/** A FreshBooks in this process, indistinguishable from the real one but for the names in its books. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed = 1, scale } = options;
  const clock = createClock(options.now);
  const settings: Settings = { ...defaultSettings(), ...options.settings };
  const journal = createJournal();
  const faults = createFaults();
  if (options.faults) faults.add(options.faults);
  const initial = (other: Size = {}) => exampleBooks({ now: new Date(clock.now()), seed, scale, ...other });
  const open = (books: Books) => {
    const state = openBooks(books, settings, clock);
    return { state, sessions: openSessions(state.identities, clock, settings) };
  };
  const world: World = { clock, settings, journal, rates: new Map(), ...open(options.books ?? initial()) };

  const events = createEvents(world);
  const { sender } = events;
  const serve = (ask: Ask, here: World) => route(ask, here, events);
  const edit = createEditor(world, serve, (ask, sessions) => {
    events.notice(ask, sessions);
    sender.release();
  });
  const firm = createFirm(world, edit, seed);

  const afterReset = new Set<() => Promise<void>>();
  const reset = async (books: Books) => {
    Object.assign(world, open(books));
    sender.reset();
    firm.reset();
    world.rates.clear();
    faults.clear();
    if (options.faults) faults.add(options.faults);
    journal.forget();
    for (const run of afterReset) await run();
  };
  const desk = {
    settings,
    journal,
    faults,
    state: () => world.state,
    tokens: () => world.sessions.tokens(),
    ...{ events, edit, firm },
    setClock(now: Date) {
      clock.set(now);
      events.notice();
      sender.release();
    },
    reset: (other: Size) =>
      reset(options.books && Object.keys(other).length === 0 ? options.books : initial(other)),
  };

  const server = createServer(async (message, response) => {
    try {
      const ask = await readAsk(message, settings.uploadsKept);
      if (ask.path.startsWith("/_sandbox/"))
        return send(response, toReply(await control(ask, desk), clock.now()));
      const attempt = journal.note(ask);
      notePresented(ask, world);
      const plan = faults.plan(ask);
      const { deed } = plan;
      const here = { ...world, settings: { ...settings, ...plan.settings } };
      // HEAD is a GET without its body, which Node omits by itself.
      const served = ask.method === "HEAD" ? { ...ask, method: "GET" } : ask;
      const wall = isCarriedOut(deed) ? wallOf(served, here) : undefined;
      const right = wall ?? (isCarriedOut(deed) ? serve(served, here) : undefined);
      if (right && !wall) events.notice(served);
      attempt.faults = plan.names;
      attempt.committed = !wall && served.method !== "GET" && right !== undefined && right.status < 300;
      const latencyMs = settings.latencyMs + plan.latencyMs;
      const gone = () => {
        attempt.abandoned = !response.writableFinished;
      };
      if (!endsConnection(deed)) response.once("close", gone);
      if (settings.deliveriesLead) await sender.settled();
      if (latencyMs > 0) await wait(latencyMs);
      const answer = answerOf(deed, right, ask, here.settings);
      attempt.status = answer?.status ?? null;
      await deliver(message, response, answer && toReply(answer, clock.now()), deed);
    } catch (defect) {
      if (!message.complete) return response.destroy(); // the client disconnected midway
      console.error("The sandbox failed:", defect);
      if (response.headersSent) return response.destroy();
      send(response, toReply({ status: 500, body: { sandbox: String(defect) } }, clock.now()));
    } finally {
      sender.release();
    }
  });
  server.keepAliveTimeout = 65_000; // longer than clients keep idle connections, or they get a reset

  return {
    settings,
    asked: journal.asked,
    ignored: journal.ignored,
    forget: journal.forget,
    attempts: journal.attempts,
    committed: journal.committed,
    faults: { add: faults.add, list: faults.list, clear: faults.clear },
    listen: (port = 0, host = "127.0.0.1") =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          const address = server.address();
          const name = host.includes(":") ? `[${host}]` : host;
          resolve(`http://${name}:${typeof address === "object" ? address?.port : port}`);
          if (options.live !== undefined) firm.start(options.live);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        firm.stop();
        sender.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    reset: (books) => reset(books ?? options.books ?? initial()),
    onReset: (run, until) => {
      afterReset.add(run);
      until?.addEventListener("abort", () => afterReset.delete(run), { once: true });
    },
    company: () => [...world.state.accounts.values()][0]?.seed.businessName ?? "",
    now: () => new Date(clock.now()),
    setClock: desk.setClock,
    answerNext: faults.answerNext,
    outbox: () => [...world.state.outbox],
    uploads: () => summarizeUploads(world.state),
    tokens: desk.tokens,
    edit,
    deliveries: { ...sender, announce: events.announce },
    live: firm,
    get state() {
      return world.state;
    },
  };
}

/** What scopes and plan deny the caller. */
const wallOf = (ask: Ask, world: World): Answer | undefined =>
  ask.path.startsWith("/oauth/") ? undefined : (scopeWall(ask, world) ?? planWall(ask, world));

/** The family depends on the path alone, never on the body. */
function route(ask: Ask, world: World, events: Events): Answer {
  if (ask.path.startsWith("/oauth/")) return authorize(ask, world);
  if (ask.path.startsWith("/auth/")) return auth(ask, world);
  if (isLedger(ask.path)) return ledger(ask, world);
  if (ask.path.startsWith("/accounting/")) return accounting(ask, world);
  if (ask.path.startsWith("/events/")) return events.serve(ask, world);
  if (ask.path.startsWith("/uploads/")) return uploads(ask, world);
  if (ask.path.startsWith("/payments/")) return payments(ask, world);
  if (/^\/(projects|timetracking|comments)\//.test(ask.path)) return business(ask, world);
  return { status: 404, body: { error: "Requested resource could not be found." } };
}
