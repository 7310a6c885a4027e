import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isMultipart } from "../../files/body.ts";
import { receiveForm } from "../../files/form.ts";
import { imageTypes } from "../../files/kind.ts";
import { packingOf } from "../bodies/packed.ts";
import { answerRefusal, type Explain, Refusal, toRefusal } from "../refusal.ts";
import type { FilesCaller } from "./caller.ts";
import { findLogo } from "./logo.ts";
import { stopInTime } from "./multipart.ts";
import { findReceipt, sendReceipt } from "./receipt.ts";

/** `POST /files` takes a file and answers a token for it; `GET /files/receipts/…` gives the receipt of an expense back, `GET /files/logos/…` a logo. */
export function filesRoutes(
  server: FastifyInstance,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<FilesCaller>,
  explain: Explain,
  patienceMs: number,
): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_, __, done) => done(null));
    scope.setErrorHandler((error, _, reply) => answerRefusal(reply, toRefusal(error, explain)));

    scope.post<{ Querystring: Asked }>("/files", async (request, reply) => {
      const { headers, query } = request;
      if (headers.authorization === undefined && !headers["apollo-require-preflight"])
        throw badInput("Send `Authorization`, or `apollo-require-preflight: true`");
      const caller = await callerOf(request, reply);
      const isImage = isLogo(query.purpose);
      const accountId = await caller.account(oneOf(query.business));
      if (!isMultipart(headers["content-type"] ?? ""))
        throw new Refusal(415, { code: "BODY_TYPE", message: "The body must be multipart/form-data" });
      if (packingOf(headers) !== undefined) {
        reply.header("accept-encoding", "identity");
        throw new Refusal(415, { code: "BODY_TYPE", message: "A body with a file cannot be compressed" });
      }

      const { file, stop } = receiveForm(request.raw);
      stopInTime(reply, stop, patienceMs);
      const incoming = await file;
      if (isImage && !imageTypes.has(incoming.mediaType)) {
        await incoming.discard();
        throw badInput("FreshBooks accepts PNG and JPEG for a logo");
      }
      const place = isImage ? "images" : "attachments";
      const { token, mediaType } = await caller.books(accountId).uploads.send(incoming, place);
      const size = incoming.size();
      const kept = caller.vault().put(accountId, { token, mediaType, size, isImage });
      return reply.code(201).send({ ...kept, mediaType, size });
    });

    for (const [kind, find] of [
      ["receipt", findReceipt],
      ["logo", findLogo],
    ] as const)
      scope.get<{ Params: { id: string } }>(
        `/files/${kind}s/:id`,
        { exposeHeadRoute: false },
        async (request, reply) => {
          const file = await find(await callerOf(request, reply), request.params.id).catch(
            (error: unknown) => {
              // Whoever may not read the record is not told whether there is one.
              const refusal = toRefusal(error, explain);
              if (hidden.has(refusal.status)) return null;
              throw refusal;
            },
          );
          if (!file)
            throw new Refusal(404, {
              code: "NOT_FOUND",
              message: `The ${kind} does not exist, or the caller has no access to it`,
            });
          return sendReceipt(reply, file);
        },
      );
  });
}

type Asked = { business?: string | string[]; purpose?: string | string[] };

function isLogo(purpose: Asked["purpose"]): boolean {
  if (purpose === undefined) return false;
  if (purpose === "logo") return true;
  throw badInput("`purpose` can be `logo`, or be omitted");
}

const badInput = (message: string) => new Refusal(400, { code: "BAD_USER_INPUT", message });

const hidden = new Set([400, 403, 404]);

function oneOf(value: string | string[] | undefined): string | undefined {
  if (Array.isArray(value)) throw badInput("`business` is given more than once");
  return value;
}
