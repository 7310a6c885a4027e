import type { FastifyInstance } from "fastify";
import { webhookPath } from "../../events/webhooks/address.ts";
import type { Arrival, Receipt } from "../../events/webhooks/types.ts";
import { type Form, isSignedWith, messageIn, readForm } from "../../freshbooks/events/delivery.ts";
import { answerRefusal, nowhere, Refusal } from "../refusal.ts";

/** The largest body: a message has a few short fields. */
const mostBytes = 16 * 1024;
const signatureHeader = "x-freshbooks-hmac-sha256";

type Desk = {
  receive(secret: string, arrival: Arrival): Promise<Receipt>;
  /** Counts what arrived. */
  onReceipt(receipt: Receipt | "unreadable" | "failed"): void;
  /** The store failed: FreshBooks may send it again. */
  onTrouble(error: unknown): void;
};

const accepted: ReadonlySet<Receipt> = new Set(["accepted", "ignored", "code"]);

const forged = new Refusal(401, {
  code: "UNAUTHENTICATED",
  message: "The message is not signed by FreshBooks for this webhook",
});
const noForm = new Refusal(415, {
  code: "UNSUPPORTED_MEDIA_TYPE",
  message: "This address does not accept a body of this type",
});
const unreadable = new Refusal(400, { code: "BAD_REQUEST", message: "The body is not a form in UTF-8" });
const unavailable = new Refusal(503, {
  code: "UNAVAILABLE",
  message: "The store of this server cannot be reached; send the message again",
  retryAfterSeconds: 30,
});

/**
 * `POST /webhooks/freshbooks/{secret}`: what FreshBooks reports. It is stored before it is answered, and acted upon later.
 * It needs neither a token nor the router's secret: the signature proves the sender.
 */
export function webhookRoutes(server: FastifyInstance, { receive, onReceipt, onTrouble }: Desk): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "buffer", bodyLimit: mostBytes },
      (_, body, done) => done(null, readForm(body as Buffer) ?? null),
    );
    scope.post<{ Params: { secret: string }; Body: Form | null | undefined }>(
      `${webhookPath}:secret`,
      { bodyLimit: mostBytes },
      async (request, reply) => {
        const { body: form, params, headers } = request;
        if (form === undefined) return answerRefusal(reply, noForm); // neither a body nor its type
        if (form === null) {
          onReceipt("unreadable");
          return answerRefusal(reply, unreadable);
        }
        const signature = [headers[signatureHeader]].flat()[0];
        const isSigned = (codes: readonly string[]) => isSignedWith(form, codes, signature ?? "");
        try {
          const arrival = { signature, isSignedWith: isSigned, message: messageIn(form) };
          const receipt = await receive(params.secret, arrival);
          onReceipt(receipt);
          if (accepted.has(receipt)) return reply.code(200).send();
          return answerRefusal(reply, receipt === "unknownAddress" ? nowhere : forged);
        } catch (error) {
          onReceipt("failed");
          onTrouble(error);
          return answerRefusal(reply, unavailable);
        }
      },
    );
  });
}
