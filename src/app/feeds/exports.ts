import type { FastifyReply, FastifyRequest } from "fastify";
import type { Events } from "../../events/types.ts";
import type { Context } from "../../graphql/contract/context.ts";
import { readExport } from "../../graphql/events/export/field.ts";
import { type ExportLine, exportLines } from "../../graphql/events/export/lines.ts";
import { createSchema } from "../../graphql/schema.ts";
import type { ContextFor } from "../graph.ts";
import type { Inbound } from "../inbound.ts";
import type { Settings } from "../options.ts";

type Parts = {
  readonly inbound: Inbound;
  readonly contextFor: ContextFor;
  readonly events: Events;
  readonly backoff: Settings["rules"]["backoff"];
  readonly prefix: string | undefined;
};

/** Finds the records that the address of an export names, for its caller. Each hundred is an operation of its own, for which the caller's access is checked again. */
export const exportsOf =
  ({ inbound, contextFor, events, backoff, prefix = "" }: Parts) =>
  async (request: FastifyRequest, reply: FastifyReply, business: string, search: URLSearchParams) => {
    const context = contextFor(await inbound.arrive(request, reply));
    const found = await readExport(context, business, search);
    if (!found) return null;
    const { businessId, accountId } = found.business;
    const headed = { headers: request.headers, url: inbound.publicUrlOf(request), id: request.id };
    const inContext = async <Done>(run: (context: Context) => Promise<Done>): Promise<Done> => {
      const { operation, ...arrived } = await inbound.rejoin(headed);
      return run(contextFor(arrived, { trustsIds: true })).finally(operation.end);
    };
    const listKnown = (...[kind, range]: Parameters<Parameters<typeof exportLines>[2]["listKnown"]>) =>
      events.known(businessId, kind, range);
    const tenant = { businessId, accountId };
    return exportLines(
      createSchema(),
      tenant,
      { listKnown, inContext, backoff, prefix },
      found.asked,
    ) satisfies AsyncIterable<ExportLine>;
  };
