import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ConnectionId } from "../../oauth/connections.ts";
import { html, keptPrivate, sendPage } from "../page.ts";
import { answerRefusal, Refusal } from "../refusal.ts";
import { type HomeDesk, read } from "./desk.ts";
import { homeJson, homePage } from "./page.ts";

const title = "freshbooks-subgraph";

/** `/`, the start page, and the forms on it. */
export function homeRoutes(server: FastifyInstance, desk: HomeDesk): void {
  const { basePath, publicUrl, connections, sandbox, onTrouble } = desk;
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: 10_000 },
      (_, body, done) => done(null, new URLSearchParams(String(body))),
    );

    scope.get("/", async (request, reply) => {
      try {
        const home = await read(desk);
        reply.header("vary", "accept");
        if (wantsJson(request)) return await keptPrivate(reply).send(homeJson(home));
        return await sendPage(reply, 200, title, homePage(home), { forms: true });
      } catch (error) {
        onTrouble(error);
        return sendPage(reply, 503, "The connections cannot be read", unavailable(basePath));
      }
    });

    const act = (path: string, deed: (form: URLSearchParams) => Promise<unknown> | unknown) =>
      scope.post<{ Body: unknown }>(path, async (request, reply) => {
        if (!isFromHere(request, publicUrl)) return answerRefusal(keptPrivate(reply), fromElsewhere);
        const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
        try {
          await deed(form);
          return await keptPrivate(reply).redirect(`${basePath}/`, 303);
        } catch (error) {
          if (error instanceof Refusal) return answerRefusal(keptPrivate(reply), error);
          onTrouble(error);
          return sendPage(reply, 503, "The change failed", unavailable(basePath));
        }
      });

    const preference = connections?.preference;
    const disconnect = async (id: ConnectionId) => {
      await connections?.disconnect(id);
      if (preference?.get() === id) preference.set(undefined);
    };
    if (preference) act("/connect/choose", async (form) => preference.set(await existing(connections, form)));
    if (connections)
      act("/connect/disconnect", async (form) => disconnect(await existing(connections, form)));
    if (sandbox) {
      act("/sandbox/reset", async () => {
        // The reset revokes their tokens, so stored connections would only fail.
        for (const { id } of (await connections?.list()) ?? []) await disconnect(id);
        await sandbox.reset();
      });
      act("/sandbox/clock", async (form) => {
        sandbox.setClock(toInstant(form.get("now")));
        // Their tokens may be expired by the new clock, and a token that is rejected while new is not renewed.
        for (const { id } of (await connections?.list()) ?? []) await connections?.refresh(id);
      });
    }
  });
}

/** Browsers accept HTML by name; programs accept JSON or anything. */
const wantsJson = ({ headers: { accept = "" } }: FastifyRequest): boolean => !/\btext\/html\b/.test(accept);

/** Whether a form comes from a page of this server and not from another site (CSRF). */
function isFromHere({ headers, protocol, host }: FastifyRequest, publicUrl: string | undefined): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return headers.origin === (publicUrl ? new URL(publicUrl).origin : `${protocol}://${host}`);
}

const fromElsewhere = new Refusal(403, {
  code: "FORBIDDEN",
  message: "Forms are accepted from the start page of this server only",
});

async function existing(
  connections: NonNullable<HomeDesk["connections"]>,
  form: URLSearchParams,
): Promise<ConnectionId> {
  const found = (await connections.list()).find(({ id }) => id === form.get("id"));
  if (found) return found.id;
  throw new Refusal(404, { code: "NOT_FOUND", message: "The connection does not exist" });
}

/** In the format of an `<input type="datetime-local">`, in UTC. */
function toInstant(text: string | null): Date {
  const instant = new Date(`${text}Z`);
  // Years stay at four digits with a margin: token expiries are later than the clock, report ranges earlier.
  if (/^(19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text ?? "") && !Number.isNaN(instant.getTime()))
    return instant;
  const message = "`now` must be a time from 1900 to 2999, such as 2026-06-29T16:48";
  throw new Refusal(400, { code: "BAD_USER_INPUT", message });
}

const unavailable = (basePath: string) => html`<p>The token store does not respond. Retry in a moment.</p>
<p class="actions"><a href="${basePath}/">Start page</a></p>`;
