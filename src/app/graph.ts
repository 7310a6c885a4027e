import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Vaults } from "../files/vault.ts";
import { type Context, createContext } from "../graphql/contract/context.ts";
import type { Keys } from "../graphql/contract/keys.ts";
import type { Feeds } from "../graphql/contract/stream.ts";
import { createGraphqlServer } from "../graphql/server.ts";
import { refuseBadRequests } from "../routes/badRequest.ts";
import { packAnswers } from "../routes/bodies/answers.ts";
import { takeJson } from "../routes/bodies/json.ts";
import { unpackBodies } from "../routes/bodies/packed.ts";
import { takeFiles } from "../routes/files/multipart.ts";
import type { Inbound } from "./inbound.ts";
import { bodyBytes, type Settings } from "./options.ts";

/** Makes the context of a request; an unauthorized caller is rejected by the first field that needs one. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** Makes the context of an operation whose caller is known. */
export type ContextFor = (
  arrived: Awaited<ReturnType<Inbound["arrive"]>>,
  more?: { readonly trustsIds?: boolean },
) => Context;

/** Makes a context for each operation; nothing of it outlives the operation. */
export const createContexts =
  (
    { defaultBusiness, sandboxDesk, ...settings }: Settings,
    vaults: Vaults,
    keys: Keys,
    feeds?: Pick<Feeds, "events" | "webhooks">,
  ): ContextFor =>
  ({ caller, publicUrl, watch }, { trustsIds = false } = {}) =>
    createContext({
      freshbooks: () => caller().freshbooks,
      identity: async (asked) => caller().identity(asked),
      standing: () => caller().standing,
      vault: () => vaults.of(caller().key),
      feeds: {
        events: feeds?.events,
        webhooks: feeds?.webhooks,
        reader: () => caller().reader,
        automatic: settings.books.kind === "sandbox",
      },
      keys,
      defaultBusiness,
      now: sandboxDesk?.now ?? settings.now, // today is what the clock of the books says
      publicUrl,
      watch,
      trustsIds,
    });

/** `/graphql`: operations as JSON, or as a form with files. */
export async function serveGraph(
  server: FastifyInstance,
  { filesDeadlineMs, fileIdleMs, graphPrefix, introspection, onDefect, onUnreadable }: Settings,
  contextOf: ContextOf,
  streams: (apollo: ApolloServer<Context>) => (scope: FastifyInstance) => void,
) {
  const apollo = createGraphqlServer({ onDefect, onUnreadable, prefix: graphPrefix, introspection });
  await apollo.start();
  await server.register(async (scope) => {
    takeJson(scope);
    unpackBodies(scope, bodyBytes);
    packAnswers(scope);
    takeFiles(scope, { patienceMs: filesDeadlineMs, idleMs: fileIdleMs });
    refuseBadRequests(scope, onDefect);
    streams(apollo)(scope);
    scope.route({
      method: ["GET", "POST"],
      url: "/graphql",
      exposeHeadRoute: false,
      handler: fastifyApolloHandler(apollo, { context: contextOf }),
    });
  });
  return apollo;
}
