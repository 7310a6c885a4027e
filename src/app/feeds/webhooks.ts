import type { FastifyInstance } from "fastify";
import type { Events } from "../../events/types.ts";
import { createWebhooks, usualWebhookRules } from "../../events/webhooks/index.ts";
import type { Webhooks, WithCallbacks } from "../../events/webhooks/types.ts";
import { toCallerError } from "../../graphql/contract/errors.ts";
import { idOfRecord, kindOfWebhook, kindTables } from "../../graphql/events/kinds.ts";
import { sealerOf } from "../../oauth/sealText.ts";
import { webhookRoutes } from "../../routes/webhooks/routes.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import { isLoopbackName } from "../../values/loopback.ts";
import type { Settings } from "../options.ts";
import type { Callers } from "../upstream.ts";
import { asReaders } from "./asReaders.ts";

const troubles = {
  notVerified: "A webhook could not be verified at FreshBooks",
  notRenewed: "The webhooks of a business could not be compared with FreshBooks' list",
  storeFailed: "The store of webhooks failed",
};

/** Why a webhook is not registered or not verified, for its business. */
function explain(error: unknown): string {
  const known = toCallerError(error);
  if (known?.extensions.code === "OUTCOME_UNKNOWN")
    return "FreshBooks' response was lost; the next comparison with its list shows whether it was carried out";
  return known?.message ?? "An internal error of this server; its log has the details";
}

/** The webhooks of all feeds; what is done without a caller is an operation of its own, with its deadline. */
export function openWebhooks(
  settings: Settings,
  callers: Callers,
  events: Events,
  telemetry: Telemetry,
): Webhooks {
  const { apiOrigin, log, publicUrl, store, webhookRules } = settings;
  const { observer } = telemetry.watch({ id: "webhooks", headers: {} }, []);
  const as = asReaders(settings, callers, observer);
  const withCallbacks: WithCallbacks = (reader, { accountId }, run) =>
    as(reader, ({ freshbooks }) => {
      if (!accountId) throw new TypeError("A business without accounting has no webhooks");
      return run(freshbooks.in(accountId).callbacks);
    });
  const webhooks = createWebhooks({
    store: store.webhooks,
    // A store in memory ends with the keys of its process; any other one has configured keys, or none.
    sealer: sealerOf(store.kind === "memory" ? settings.keys : settings.configuredKeys),
    ...{ events, withCallbacks, publicUrl },
    isFreshBooksHere: isLoopbackName(new URL(apiOrigin).host),
    nounOf: (kind) => kindTables[kind].webhook,
    ...{ kindOf: kindOfWebhook, idOf: idOfRecord },
    explain,
    report: (what, error) => log.warn({ err: error }, troubles[what]),
    rules: { ...usualWebhookRules, ...webhookRules },
  });
  if (store.kind !== "memory") webhooks.begin();
  return webhooks;
}

/** `POST /webhooks/freshbooks/{secret}`, for FreshBooks alone. */
export function serveWebhooks(
  server: FastifyInstance,
  { log }: Settings,
  { receive }: Webhooks,
  telemetry: Telemetry,
): void {
  webhookRoutes(server, {
    receive,
    onReceipt: telemetry.webhook,
    onTrouble: (error) => log.error({ err: error }, "A message of FreshBooks could not be stored"),
  });
}
