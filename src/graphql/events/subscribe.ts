import type { ApolloServer, GraphQLRequest } from "@apollo/server";
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import type { BusinessId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { createLosses } from "../contract/losses.ts";
import { createShares, type Part } from "./shares.ts";

/** What a listener sends: an operation as in a POST. */
export type Asked = Pick<GraphQLRequest, "query" | "operationName" | "variables" | "extensions">;

/** A caller who listens, as a request shows them. */
export type Listener = {
  /** Begins an operation of this caller: a context that shares nothing with earlier ones. */
  begin(): Promise<Part>;
  /** Calls `lost` with an error when the caller can no longer access the business; returns what stops it. */
  guard(businessId: BusinessId, lost: (error: unknown) => void): Guard;
};

/** Checks the access of a caller for as long as they listen. */
export type Guard = {
  /** Throws when the access is lost; `fresh` after an answer that indicates it. */
  check(how?: { fresh: boolean }): Promise<void>;
  stop(): void;
};

export type Result = FormattedExecutionResult;

/** An open subscription. It ends with a GraphQLError unless the listener ends it. */
export type Results = AsyncGenerator<Result, void, void>;

/** Errors instead of a stream. */
export type Refused = { readonly errors: readonly GraphQLFormattedError[] };

export type SubscribeTo = (
  asked: Asked,
  listener: Listener,
  ended: AbortSignal,
  /** May be called more than once. */
  onClosed: () => void,
) => Promise<Results | Refused>;

export const isRefused = (opened: Results | Refused): opened is Refused => "errors" in opened;

/** Codes of an answer that put the caller's access in question. */
const accessCodes = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "REAUTHORIZATION_NEEDED",
  "CONNECTION_REQUIRED",
]);

type Opened = { events: AsyncIterable<unknown>; query: string; businessId: BusinessId };

/**
 * Subscriptions for all transports. Each event is executed like a query of its own, with the same rules, masking and
 * telemetry. `ended` aborts with a GraphQLError that the listener gets, or without one when the listener is gone.
 */
export function createSubscribing(
  server: ApolloServer<Context>,
  present: (error: unknown) => GraphQLFormattedError,
): SubscribeTo {
  const shares = createShares<Result>();

  const execute = async (asked: Asked, contextValue: Context): Promise<Result> => {
    const { body } = await server.executeOperation({ ...asked }, { contextValue });
    return body.kind === "single" ? body.singleResult : body.initialResult;
  };

  const toError = (error: unknown): GraphQLError => {
    const { message, extensions } = present(error);
    return new GraphQLError(message, { extensions: extensions ?? {} });
  };

  /** Opens it as an operation of its own: with a deadline, and with the errors of a query. */
  async function open(asked: Asked, part: Part, signal: AbortSignal): Promise<Opened | Refused> {
    let businessId: BusinessId | undefined;
    let opened: Omit<Opened, "businessId"> | undefined;
    const stream: Context["stream"] = {
      signal,
      follows(id) {
        businessId = id;
      },
      opened(events, query) {
        opened = { events, query };
      },
    };
    const { errors = [] } = await execute(asked, { ...part.context, stream });
    return opened && businessId ? { ...opened, businessId } : { errors };
  }

  return async (asked, listener, ended, onClosed) => {
    const stop = new AbortController();
    let reason: unknown;
    const end = (why?: unknown) => {
      reason ??= why;
      stop.abort();
    };
    const part = await listener.begin();
    const over = () => {
      end(ended.reason instanceof GraphQLError ? ended.reason : undefined);
      part.cancel();
    };
    if (ended.aborted) over();
    ended.addEventListener("abort", over, { once: true });
    const opened = await open(asked, part, stop.signal)
      .catch((error: unknown) => ({ errors: [present(error)] }))
      .finally(part.end);
    if ("errors" in opened) {
      ended.removeEventListener("abort", over);
      onClosed();
      return opened;
    }

    const { events, query, businessId } = opened;
    const operation = { query, operationName: asked.operationName, variables: asked.variables } as Asked;
    const equal = JSON.stringify([query, asked.operationName, asked.variables]);
    const access = `${part.reader()} ${businessId}`;
    const guard = listener.guard(businessId, end);

    const answer = (event: unknown): Promise<Result> =>
      shares.answer(`${access} ${keyOf(event)}`, equal, stop.signal, {
        begin: listener.begin,
        // What was read is shared; what an answer omits is its own.
        run: (context) => execute(operation, { ...context, losses: createLosses(), stream: { event } }),
      });

    const close = () => {
      guard.stop();
      ended.removeEventListener("abort", over);
      stop.abort();
      onClosed();
    };

    async function* iterate(): Results {
      try {
        for await (const event of events) {
          await guard.check();
          const result = await answer(event);
          if (result.errors?.some(({ extensions }) => accessCodes.has(String(extensions?.code))))
            await guard.check({ fresh: true });
          if (stop.signal.aborted) break;
          yield result;
        }
      } catch (error) {
        if (!stop.signal.aborted) reason = error;
      } finally {
        close();
      }
      if (reason !== undefined) throw toError(reason);
    }

    const inner = iterate();
    const results: Results = {
      next: () => inner.next(),
      throw: (error) => inner.throw(error),
      // A generator that waits for an event does not end before it, and one that never ran does not clean up.
      return: async () => {
        close();
        return inner.return();
      },
      [Symbol.asyncIterator]: () => results,
      [Symbol.asyncDispose]: async () => void (await results.return()),
    };
    return results;
  };
}

/** Events have cursors; numbers begin again when a feed is turned off and on. */
const keyOf = (event: unknown): string =>
  Object.values(event as Record<string, { readonly cursor?: string }>)
    .map(({ cursor }) => cursor)
    .join();
