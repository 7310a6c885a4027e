import type { Call } from "../../http/attempt.ts";
import type { Channel } from "../../http/channel.ts";
import { type HttpAnswer, type HttpRequest, type HttpStream, requestIdIn } from "../../http/message.ts";
import { type Operation, within } from "../../http/operation.ts";
import { afterWriting, BusyError, FreshBooksError, located, type Origin } from "../errors.ts";
import { mostSingles, type Singles } from "../lists/byIds.ts";
import { type Recollect, whileRoom } from "../lists/memory.ts";
import type { Pace } from "../lists/source.ts";
import type { createTrust } from "../lists/trust.ts";
import { type Access, AccessError } from "./access.ts";
import type { Deeds } from "./deed.ts";
import { kindOf } from "./route.ts";
import type { TakeTurn, Turn } from "./turns.ts";

/**
 * Requests a path and reads the answer. The same path is requested once; `fresh` requests it again. `ahead`: it is not
 * known to be necessary, but the answer shows whether it was.
 */
export type Get = <Read>(
  path: string,
  read: (answer: HttpAnswer, origin: Origin) => Read,
  options?: { fresh?: boolean; ahead?: (read: Read) => boolean },
) => Promise<Read>;

/** Sends a write and reads its answer. It is never retried when it may have been executed: FreshBooks would do it twice. */
type Write = <Read>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body: object | undefined,
  read: (answer: HttpAnswer, origin: Origin) => Read,
) => Promise<Read>;

/** Streams of any length to FreshBooks, once, and from it. Both are `unavailable` when interrupted. */
type Transfer = {
  send<Read>(
    path: string,
    contentType: string,
    body: AsyncIterable<Uint8Array>,
    read: (answer: HttpAnswer) => Read,
  ): Promise<Read>;
  open<Read>(
    path: string,
    read: (answer: HttpStream) => Promise<Read>,
    headers?: Record<string, string>,
  ): Promise<Read>;
};

/**
 * Runs a change of records after those before it; several records are locked in an order that is the same for all. Its
 * reads are fresh. `overtaken`: one of them was changed meanwhile. Throws BusyError if the operation ends first.
 */
type InTurn = <Changed>(
  records: readonly string[],
  change: (how: { readonly overtaken: boolean }) => Promise<Changed>,
) => Promise<Changed>;

/** What a noun needs to call FreshBooks: answers are cached for one request, broken trust for longer. */
export type Session = {
  get: Get;
  write: Write;
  transfer: Transfer;
  trust: ReturnType<typeof createTrust>;
  /** What the caller's earlier answers showed about a list, as long as there is room for a wrong guess. */
  recall: Recollect;
  inTurn: InTurn;
  /** What the writes are part of. */
  deeds: Deeds;
  singles: Singles;
  /** Of the reading of long lists, by their names. */
  paceOf?: (list: string) => Pace;
  /** Within an account: FreshBooks shows the caller only part of it, and counts all of it. */
  partly?: boolean;
};

export type Asker = {
  channel: Channel;
  access: Access;
  /** The operation it serves: its deadline and observer. */
  operation: Operation;
  trust: Session["trust"];
  recall: Recollect;
  takeTurn: TakeTurn;
  /** FreshBooks rejects the access: what was known of the caller may be outdated. */
  refused: () => void;
};

/** Answers and a budget that sessions share. */
type Common = { readonly asked: Map<string, Promise<unknown>>; readonly singles: Singles };

export type OpenSession = Session & {
  /**
   * One for writes beside those of this session and of others beside it: its turns and its deed are its own. It shares
   * the answers so far and each other's, until its first turn or write; from then on it reads for itself.
   */
  beside(): OpenSession;
};

type Answered = { readonly status: number; readonly headers: HttpAnswer["headers"] };

/** For one caller and one GraphQL request: answers are cached until the next write. */
export function createSession(
  asker: Asker,
  common: Common = { asked: new Map(), singles: { left: mostSingles } },
): OpenSession {
  const { channel, access, operation, trust, takeTurn, refused } = asker;
  let { asked } = common;
  const turns = new Set<Turn>();
  const deeds: Deeds = { current: undefined };

  /** Sends with a token and reads the answer; every error is given its origin. */
  async function ask<Answer extends Answered, Read>(
    { headers, ...request }: HttpRequest,
    send: (call: Call) => Promise<Answer>,
    read: (answer: Answer, origin: Origin) => Read | Promise<Read>,
    another: (spent: string) => Promise<string | undefined>,
  ): Promise<Read> {
    const kind = kindOf(request.method, request.path);
    const signedWith = (token: string): Call => ({
      ...kind,
      operation,
      request: { ...request, headers: { ...headers, authorization: `Bearer ${token}` } },
    });
    let answer: Answer | undefined;
    const origin = (): Origin => ({
      family: kind.family,
      requestId: requestIdIn(answer?.headers) ?? operation.id,
      status: answer?.status,
    });
    try {
      const current = access.token();
      const token = typeof current === "string" ? current : await within(operation, current);
      answer = await send(signedWith(token));
      const other = answer.status === 401 ? await another(token) : undefined;
      if (other !== undefined) answer = await send(signedWith(other));
      return await read(answer, origin());
    } catch (error) {
      throw located(error, origin());
    } finally {
      if (answer?.status === 401) refused();
    }
  }

  const renewed = (spent: string) => within(operation, access.renew(spent));
  // A rejected write is not retried, but the next one may succeed.
  const renewedForNext = async (spent: string): Promise<undefined> => {
    await renewed(spent).catch(() => {});
  };

  const readPath = <Read>(path: string, read: (answer: HttpAnswer, origin: Origin) => Read): Promise<Read> =>
    // No Content-Type on a GET: some of FreshBooks' services mishandle it.
    ask({ method: "GET", path, headers: json }, channel.send, read, renewed);

  async function noteAhead<Read>(
    path: string,
    answer: Promise<Read>,
    isUsed: (read: Read) => boolean,
  ): Promise<void> {
    const used = await answer.then(isUsed, () => false); // one that is not waited for is cancelled
    operation.observer.ahead(kindOf("GET", path).family, used ? "used" : "surplus");
  }

  async function turnOf(record: string): Promise<Turn> {
    const from = performance.now();
    try {
      return await takeTurn(record, operation);
    } catch (error) {
      throw error instanceof AccessError ? error : new BusyError(operation.id, error);
    } finally {
      const waitedMs = performance.now() - from;
      if (waitedMs >= 1) operation.observer.waited("record", waitedMs);
    }
  }

  const inTurn: InTurn = async (records, change) => {
    const taken: Turn[] = [];
    try {
      for (const record of records) {
        const turn = await turnOf(record);
        taken.push(turn);
        turns.add(turn);
      }
      asked = new Map(); // a record may have changed before its turn
      return await change({ overtaken: taken.some(({ overtaken }) => overtaken) });
    } finally {
      for (const turn of taken) {
        turns.delete(turn);
        await turn.give().catch(() => {}); // it expires by itself
      }
    }
  };

  const write: Write = async (method, path, body, read) => {
    const headers = { ...json, ...(body && { "content-type": "application/json" }) };
    const request = { method, path, headers, ...(body && { body: JSON.stringify(body) }) };
    const note = () => turns.forEach((turn) => void turn.wrote());
    if ([...turns].some((turn) => !turn.isHeld())) throw new BusyError(operation.id, undefined);
    try {
      const answer = await ask(request, channel.send, read, renewedForNext);
      note();
      return answer;
    } catch (error) {
      const told = afterWriting(error);
      if (told instanceof FreshBooksError && told.reason === "outcomeUnknown") note();
      throw told;
    } finally {
      asked = new Map(); // earlier answers may be outdated
    }
  };

  return {
    trust,
    recall: (list) => whileRoom(asker.recall(list), () => channel.hasRoom(kindOf("GET", list).lane)),
    inTurn,
    deeds,
    singles: common.singles,
    paceOf: (list) => ({
      leftMs: operation.leftMs,
      progress: (rows, of) => operation.observer.progress(list, rows, of),
    }),
    transfer: {
      send: (path, contentType, body, read) => {
        const headers = { ...json, "content-type": contentType };
        return ask({ method: "POST", path, headers, body }, channel.sendFile, read, renewedForNext);
      },
      open: (path, read, headers = {}) =>
        ask({ method: "GET", path, headers }, channel.openFile, read, async () => undefined),
    },
    get: <Read>(
      path: string,
      read: (answer: HttpAnswer, origin: Origin) => Read,
      { fresh = false, ahead }: { fresh?: boolean; ahead?: (read: Read) => boolean } = {},
    ) => {
      // A path has one reader, determined by the path.
      const known = fresh ? undefined : (asked.get(path) as Promise<Read> | undefined);
      const answer = known ?? readPath(path, read);
      if (!known) asked.set(path, answer);
      if (!known && ahead) void noteAhead(path, answer, ahead);
      return answer;
    },
    beside: () => createSession(asker, { asked, singles: common.singles }),
    write: (...request) => (deeds.current ? deeds.current.write(() => write(...request)) : write(...request)),
  };
}

const json = { accept: "application/json" };
