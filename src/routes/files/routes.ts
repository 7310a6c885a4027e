import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isMultipart } from "../../files/body.ts";
import { receiveForm } from "../../files/form.ts";
import { imageTypes } from "../../files/kind.ts";
import { packingOf } from "../bodies/packed.ts";
import { answerRefusal, type Explain, Refusal, toRefusal } from "../refusal.ts";
import type { FilesCaller } from "./caller.ts";
import { findLogo } from "./logo.ts";
import { type FilePatience, stopInTime } from "./multipart.ts";
import { findPdf } from "./pdf.ts";
import { findReport, sendReport } from "./report.ts";
import { type FoundFile, sendFile } from "./send.ts";
import { findAttachment, findBillAttachment, findReceipt } from "./uploaded.ts";

/** `POST /files` takes a file and answers a token for it; `GET /files/…` gives the receipt of an expense and the file of a bill back, the files and the PDF of an invoice, a logo, and a report as CSV. */
export function filesRoutes(
  server: FastifyInstance,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<FilesCaller>,
  explain: Explain,
  { patienceMs, idleMs }: FilePatience,
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

      const { file, stop } = receiveForm(request.raw, idleMs);
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

    serve<{ id: string }>(scope, "/files/receipts/:id", "receipt", (caller, { id }) =>
      findReceipt(caller, id),
    );
    serve<{ id: string }>(scope, "/files/bills/:id", "attachment", (caller, { id }) =>
      findBillAttachment(caller, id),
    );
    serve<{ id: string; file: string }>(
      scope,
      "/files/attachments/:id/:file",
      "attachment",
      (caller, { id, file }) => findAttachment(caller, id, file),
    );
    serve<{ id: string; name: string }>(scope, "/files/invoices/:id/:name", "PDF", (caller, { id, name }) =>
      findPdf(caller, id, name),
    );
    scope.get<{ Params: { id: string; name: string } }>(
      "/files/reports/:id/:name",
      { exposeHeadRoute: false },
      async (request, reply) => {
        const { id, name } = request.params;
        const search = new URLSearchParams(request.raw.url?.split("?")[1]);
        const found = await findReport(await callerOf(request, reply), id, name, search);
        if (found) return sendReport(reply, found);
        const message = "The report does not exist, or the caller has no access to its business";
        throw new Refusal(404, { code: "NOT_FOUND", message });
      },
    );
    serve<{ id: string }>(scope, "/files/logos/:id", "logo", (caller, { id }) => findLogo(caller, id));
  });

  /** Serves files of one kind to callers who may read their record. */
  function serve<Params extends object>(
    scope: FastifyInstance,
    path: string,
    what: string,
    find: (caller: FilesCaller, params: Params) => Promise<FoundFile | null>,
  ): void {
    scope.get<{ Params: Params }>(path, { exposeHeadRoute: false }, async (request, reply) => {
      const caller = await callerOf(request, reply);
      const found = await find(caller, request.params as Params).catch((error: unknown) => {
        // A caller who may not read the record must not learn whether it exists.
        const refusal = toRefusal(error, explain);
        if (isHidden(refusal)) return null;
        throw refusal;
      });
      if (found) return sendFile(reply, found);
      const message = `The ${what} does not exist, or the caller has no access to it`;
      throw new Refusal(404, { code: "NOT_FOUND", message });
    });
  }
}

type Asked = { business?: string | string[]; purpose?: string | string[] };

function isLogo(purpose: Asked["purpose"]): boolean {
  if (purpose === undefined) return false;
  if (purpose === "logo") return true;
  throw badInput("`purpose` can be `logo`, or be omitted");
}

const badInput = (message: string) => new Refusal(400, { code: "BAD_USER_INPUT", message });

const hidden = new Set([400, 403, 404]);

/** FreshBooks reports `invalid` only for records that exist, so this is not a wrong id. */
const isHidden = ({ status, origin }: Refusal): boolean =>
  hidden.has(status) && !(status === 400 && origin.family !== undefined);

function oneOf(value: string | string[] | undefined): string | undefined {
  if (Array.isArray(value)) throw badInput("`business` is given more than once");
  return value;
}
