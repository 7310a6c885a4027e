import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createVaults, type Vaults } from "../files/vault.ts";
import { accountOf } from "../graphql/contract/account.ts";
import type { Context } from "../graphql/contract/context.ts";
import { refuse } from "../graphql/contract/errors.ts";
import { readReportFile } from "../graphql/reports/csv/read.ts";
import { createSchema } from "../graphql/schema.ts";
import type { FilesCaller } from "../routes/files/caller.ts";
import { filesRoutes } from "../routes/files/routes.ts";
import type { Explain } from "../routes/refusal.ts";
import type { ContextOf } from "./graph.ts";
import type { Settings } from "./options.ts";

/** Where callers upload files for a mutation that refers to them. An unused file is logged when it expires. */
export const openVaults = ({ now, log }: Settings): Vaults =>
  createVaults(now, (account, { mediaType: kind, size }) =>
    log.warn({ account, kind, size }, "FreshBooks has a file that no record refers to"),
  );

/** `/files`, for the same callers as the graph. */
export function serveFiles(
  server: FastifyInstance,
  { filesDeadlineMs, fileIdleMs, graphPrefix }: Settings,
  contextOf: ContextOf,
  explain: Explain,
): void {
  const callerOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await contextOf(request, reply);
    watchFile(reply, context.watch);
    const schema = createSchema(graphPrefix);
    const report: FilesCaller["report"] = (asked) => readReportFile(schema, context, asked);
    return { ...withAccount(context), report };
  };
  filesRoutes(server, callerOf, explain, { patienceMs: filesDeadlineMs, idleMs: fileIdleMs });
}

/** An upload or download is watched like an operation; only its status is known. */
function watchFile({ raw }: FastifyReply, watch: Context["watch"]): void {
  watch?.began({ type: "file", name: undefined });
  raw.once("close", () => {
    const whole = raw.writableFinished && raw.statusCode < 400;
    const status = raw.writableFinished ? raw.statusCode : undefined;
    const code = status === undefined ? "ABORTED" : `HTTP_${status}`;
    watch?.ended({ codes: whole ? [] : [code], hasData: whole, status });
  });
}

/** For the routes beside the graph: the account of a business, as the graph resolves it. */
const withAccount = (context: Context) => ({
  ...context,
  account: async (businessId: string | undefined) => {
    const business = await context.business(businessId);
    if (!business)
      throw refuse("NOT_FOUND", "The business does not exist, or the caller has no access to it");
    return accountOf(business);
  },
});
