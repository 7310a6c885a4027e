import type { IncomingHttpHeaders } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isMultipart } from "../files/body.ts";
import type { Observer } from "../http/observer.ts";
import { beginOperation, type Operation } from "../http/operation.ts";
import { createChooser } from "../inbound/choose.ts";
import { watchExpiry } from "../inbound/expiry.ts";
import type { Preference } from "../inbound/preference.ts";
import { createVerifier } from "../inbound/verify.ts";
import type { Telemetry } from "../telemetry/index.ts";
import type { Load } from "./load.ts";
import type { Settings } from "./options.ts";
import type { Callers } from "./upstream.ts";

/** The caller of a request, and its access. */
export type Inbound = ReturnType<typeof createInbound>;

/** `arrive` begins the operation of a request, with its deadline, and finds its caller. */
export function createInbound(
  settings: Settings,
  callers: Callers,
  load: Load,
  telemetry: Telemetry,
  preference: Preference,
) {
  const { issuer, now, connecting, choice, accessToken, publicUrl, log } = settings;
  const verify = issuer && createVerifier(issuer, now);
  const choose = createChooser({
    ...{
      connections: connecting?.connections,
      choice,
      verify,
      staticToken: accessToken,
      preferred: preference.get,
    },
  });
  const publicUrlOf = ({ protocol, host }: FastifyRequest) => publicUrl ?? `${protocol}://${host}`;
  const stopWatching = accessToken
    ? watchExpiry(accessToken, now, (about, message) => log.warn(about, message))
    : () => {};

  async function known({ headers, url }: Headed, operation: Operation) {
    const { access, standing, reader, until } = await choose({ headers, homeUrl: url, operation });
    return { ...callers(access, operation), standing, reader, until };
  }

  // Thrown when a field needs it: an error here would answer HTTP 500 instead of a GraphQL error.
  const callerOf = (headed: Headed, operation: Operation) =>
    known(headed, operation).then(
      (view) => () => view,
      (error: unknown) => () => {
        throw error;
      },
    );

  async function arrive(request: FastifyRequest, reply: FastifyReply) {
    const { observer, watch } = telemetry.watch(request, [load.observerOf(request)]);
    const operation = operationOf(request, reply, { settings, load, observer });
    const url = publicUrlOf(request);
    const caller = await callerOf({ headers: request.headers, url }, operation);
    return { caller, publicUrl: url, watch };
  }

  /** Begins an operation without a request of its own, such as an event of a subscription. */
  async function rejoin(headed: Headed & { id: string }) {
    const { observer, watch } = telemetry.watch(headed, []);
    const operation = beginOperation(headed.id, settings.deadlineMs, observer, settings.rules.clock);
    return { caller: await callerOf(headed, operation), publicUrl: headed.url, watch, operation };
  }

  /** The caller of a request again, now. Throws AccessError. */
  async function recognize<Found>(
    headed: Headed & { id: string },
    run: (caller: Awaited<ReturnType<typeof known>>) => Promise<Found>,
  ): Promise<Found> {
    const { observer } = telemetry.watch({ id: headed.id, headers: {} }, []);
    const operation = beginOperation(headed.id, settings.deadlineMs, observer, settings.rules.clock);
    try {
      return await run(await known(headed, operation));
    } finally {
      operation.end();
    }
  }

  return { verify, publicUrlOf, arrive, rejoin, recognize, close: stopWatching };
}

/** The headers of a request, and the public URL at which it came. */
export type Headed = { headers: IncomingHttpHeaders; url: string };

type Watched = { settings: Settings; load: Load; observer: Observer };

/** The operation of a request, until its deadline, counted from arrival, or the caller disconnects. */
function operationOf(
  request: FastifyRequest,
  { raw }: FastifyReply,
  { settings: { deadlineMs, filesDeadlineMs, rules }, load, observer }: Watched,
) {
  const { id, headers, url } = request;
  const withFiles = url.startsWith("/files") || isMultipart(headers["content-type"] ?? "");
  const leftMs = Math.max(0, (withFiles ? filesDeadlineMs : deadlineMs) - load.begin(request));
  const operation = beginOperation(id, leftMs, observer, rules.clock);
  raw.once("close", () => (raw.writableFinished ? operation.end() : operation.cancel()));
  return operation;
}
