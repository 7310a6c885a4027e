import fastify from "fastify";
import { type Returned, readReturn, SignInError, type SignInProblem } from "../../oauth/signIn/signIn.ts";
import { loopbackNamesOnly } from "../callers/host.ts";
import { html, keptPrivate, sendPage } from "../page.ts";
import { problemPage } from "./pages.ts";
import { problemTexts } from "./problems.ts";

/** Listens on this machine for the redirect from FreshBooks. */
export type CallbackListener = {
  /** Such as `http://localhost:4000`. */
  origin: string;
  /** Resolves once with the callback that matches `state`; throws SignInError if FreshBooks refused. Other requests are rejected. */
  returned(state: string): Promise<Returned>;
  /** Shows the result to the browser when it requests the last page, then closes. */
  finish(outcome: "connected" | SignInProblem): Promise<void>;
};

/** How long a browser has to fetch the last page. */
const lastPageMs = 3_000;

/** `origin` is the redirect URI's; without a port, any free one is used. Throws if the port is taken. */
export async function listenForCallback(origin?: string): Promise<CallbackListener> {
  const server = fastify({ forceCloseConnections: true });
  loopbackNamesOnly(server);
  const wanted = origin ? new URL(origin) : undefined;
  let settle: { state: string; resolve(returned: Returned): void; reject(error: unknown): void } | undefined;
  let tell: (outcome: "connected" | SignInProblem) => void = () => {};
  const told = new Promise<"connected" | SignInProblem>((resolve) => {
    tell = resolve;
  });
  let served: () => void = () => {};
  const seen = new Promise<void>((resolve) => {
    served = resolve;
  });

  server.get("/connect/callback", (request, reply) => {
    const query = new URL(request.raw.url ?? "", "http://localhost").searchParams;
    const waiting = settle;
    if (!waiting || query.get("state") !== waiting.state) {
      const { status, title } = problemTexts.notBegun;
      return sendPage(reply, status, title, problemPage(problemTexts.notBegun, undefined));
    }
    settle = undefined;
    try {
      waiting.resolve(readReturn(query));
    } catch (error) {
      waiting.reject(error);
    }
    // The code must not stay in the address bar.
    return keptPrivate(reply).redirect("/connect/done", 303);
  });
  server.get("/connect/done", async (_, reply) => {
    const outcome = await told;
    reply.raw.once("finish", served);
    if (outcome === "connected")
      return sendPage(
        reply,
        200,
        "Connected",
        html`<p>Continue in the terminal. You can close this page.</p>`,
      );
    const problem = problemTexts[outcome];
    return sendPage(reply, problem.status, problem.title, problemPage(problem, undefined));
  });

  const host = wanted?.hostname.replace(/^\[|\]$/g, "") ?? "127.0.0.1";
  const address = await server.listen({ host, port: wanted ? Number(wanted.port || 80) : 0 });
  return {
    origin: origin ?? address,
    returned: (state) =>
      new Promise((resolve, reject) => {
        settle = { state, resolve, reject };
      }),
    finish: async (outcome) => {
      const came = settle === undefined;
      tell(outcome);
      const late = new Promise<void>((resolve) => setTimeout(resolve, lastPageMs).unref());
      if (came) await Promise.race([seen, late]);
      await server.close();
    },
  };
}

/** Reads an address pasted from a browser. Throws SignInError when it belongs to another sign-in. */
export function readPasted(text: string, state: string): Returned {
  const url = URL.parse(text.trim());
  if (!url || url.searchParams.get("state") !== state) throw new SignInError("notBegun");
  return readReturn(url.searchParams);
}
