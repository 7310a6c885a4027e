import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Asked, Results } from "../../graphql/events/subscribe.ts";
import { UnreadableRequest } from "../../routes/bodies/unreadable.ts";
import type { StreamOptions } from "../options.ts";
import { createSender, type Sent } from "./sender.ts";

/** The version of the protocol, on every message and answer. */
export const callbackHeaders = { "subscription-protocol": "callback/1.0" };

/** Where a router wants the events of a subscription. */
export type Wanted = {
  readonly url: URL;
  readonly id: string;
  readonly verifier: string;
  /** How often a message shows that the subscription lives; zero for never. */
  readonly heartbeatMs: number;
};

export type Callbacks = ReturnType<typeof createCallbacks>;

/** What Apollo's own server takes for a router that does not state it. */
const usualIntervalMs = 5_000;
const leastHeartbeatMs = 100;
/** A router may end a subscription as soon as its interval is over, so that the next message must have arrived by then. */
const heartbeatShare = 2 / 3;

/** What a router sends in `extensions.subscription`. Only allowed origins are called: the address comes from the request. */
export function callbackIn({ extensions }: Asked, origins: readonly string[]): Wanted {
  const {
    callbackUrl,
    subscriptionId,
    verifier,
    heartbeatIntervalMs = usualIntervalMs,
  } = extensions?.subscription ?? {};
  const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 2_000;
  if (!isText(callbackUrl) || !isText(subscriptionId) || !isText(verifier))
    throw new UnreadableRequest(
      400,
      "`extensions.subscription` must have the texts `callbackUrl`, `subscriptionId` and `verifier`",
    );
  if (!Number.isSafeInteger(heartbeatIntervalMs) || heartbeatIntervalMs < 0)
    throw new UnreadableRequest(400, "`heartbeatIntervalMs` must be a whole number of milliseconds, or 0");
  const url = URL.parse(callbackUrl);
  if (!url || url.username || url.password || !origins.includes(url.origin))
    throw new UnreadableRequest(
      400,
      "The origin of `callbackUrl` is not allowed: the operator of this server lists it in SUBSCRIPTION_CALLBACK_ORIGINS",
    );
  const heartbeatMs =
    heartbeatIntervalMs && Math.max(leastHeartbeatMs, Math.floor(heartbeatIntervalMs * heartbeatShare));
  return { url, id: subscriptionId, verifier, heartbeatMs };
}

type Options = Pick<StreamOptions, "callbackPausesMs" | "callbackTimeoutMs"> & {
  /** A subscription ended because its router could not be reached, or rejected a message. */
  onLost: (about: { status: number | undefined }, message: string) => void;
};

/** Apollo's HTTP callback protocol, version 1.0. An event that cannot be delivered ends its subscription: none is skipped. */
export function createCallbacks({ callbackPausesMs, callbackTimeoutMs, onLost }: Options) {
  const { send, close } = createSender({ pausesMs: callbackPausesMs, timeoutMs: callbackTimeoutMs });
  const following = new Set<Promise<void>>();

  return {
    /** Confirms with the router that it wants these events. */
    async begin(wanted: Wanted) {
      const over = new AbortController();
      const message = (action: string, more: object = {}) => ({
        kind: "subscription",
        action,
        ...{ id: wanted.id, verifier: wanted.verifier },
        ...more,
      });
      const post = (action: string, more?: object) => send(wanted.url, message(action, more), over.signal);
      const checked = await send(wanted.url, message("check"), over.signal, { once: true });
      if (!checked.accepted)
        throw new UnreadableRequest(
          400,
          `The router did not confirm the subscription: it answered the check with ${checked.status ?? "nothing"}`,
        );

      let lost = false;
      /** Ends it unless the router already has. */
      const lose = async ({ status }: Sent) => {
        if (lost || over.signal.aborted) return;
        lost = true;
        if (status !== 404) {
          const text = `The router did not accept a message of this subscription (${status ?? "no answer"})`;
          onLost({ status }, text);
          await post("complete", { errors: [{ message: text, extensions: { code: "CALLBACK_FAILED" } }] });
        }
        over.abort();
      };

      let beating = false;
      async function beat(): Promise<void> {
        if (beating || lost) return;
        beating = true;
        const sent = await post("check");
        beating = false;
        if (!sent.accepted) await lose(sent);
      }

      async function deliver(results: Results): Promise<void> {
        let errors: GraphQLFormattedError[] = [];
        try {
          for await (const payload of results) {
            const sent = await post("next", { payload });
            if (!sent.accepted) await lose(sent);
            if (lost || over.signal.aborted) return;
          }
        } catch (error) {
          errors = [(error as GraphQLError).toJSON()];
        }
        if (!lost && !over.signal.aborted) await post("complete", errors.length > 0 ? { errors } : {});
      }

      return {
        /** Aborted when the router ends the subscription, or cannot be reached. */
        gone: over.signal,
        follow(results: Results): void {
          const heart =
            wanted.heartbeatMs > 0 ? setInterval(() => void beat(), wanted.heartbeatMs).unref() : undefined;
          const done = deliver(results).finally(() => {
            clearInterval(heart);
            over.abort();
            following.delete(done);
          });
          following.add(done);
        },
      };
    },

    /** When everything is delivered. */
    ended: () => Promise.allSettled(following),
    close,
  };
}
