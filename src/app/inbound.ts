import type { FastifyReply, FastifyRequest } from "fastify";
import { isMultipart } from "../files/body.ts";
import type { Observer } from "../http/observer.ts";
import { beginOperation } from "../http/operation.ts";
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

  async function arrive(request: FastifyRequest, reply: FastifyReply) {
    const { observer, watch } = telemetry.watch(request, [load.observerOf(request)]);
    const operation = operationOf(request, reply, { settings, load, observer });
    const url = publicUrlOf(request);
    // Thrown when a field needs it: an error here would answer HTTP 500 instead of a GraphQL error.
    const caller = await choose({
      ...{ headers: request.headers, homeUrl: url, operation },
    }).then(
      ({ access, standing, reader }) => {
        const view = { ...callers(access, operation), standing, reader };
        return () => view;
      },
      (error: unknown) => () => {
        throw error;
      },
    );
    return { caller, publicUrl: url, watch };
  }

  return { verify, publicUrlOf, arrive, close: stopWatching };
}

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
