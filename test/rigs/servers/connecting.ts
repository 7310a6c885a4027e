import { once } from "node:events";
import { createServer } from "node:net";
import { app } from "../../../src/sandbox/identities.ts";
import { consent } from "../../support/consent.ts";

/** The environment of a server where a sandbox's people can sign in, identified by the header `x-connection`. */
export async function connectingTo(sandboxUrl: string): Promise<Record<string, string>> {
  const port = await freePort();
  return {
    ...{ PORT: String(port), FRESHBOOKS_API_URL: sandboxUrl, FRESHBOOKS_AUTH_URL: sandboxUrl },
    ...{ FRESHBOOKS_CLIENT_ID: app.clientId, FRESHBOOKS_CLIENT_SECRET: app.clientSecret },
    ...{ CONNECTION_HEADER: "x-connection", TOKEN_STORE: "memory" },
  };
}

/** Signs a sandbox person in, as a browser does; returns the connection id. */
export async function connect(serverUrl: string, person: string): Promise<string> {
  // Cookies are kept for the name in FreshBooks' redirect.
  const begun = await fetch(`${serverUrl.replace("127.0.0.1", "localhost")}/connect`, { redirect: "manual" });
  const { location: callback } = await consent(begun.headers.get("location") ?? "", { person });
  if (!callback) throw new Error(`${person} was not sent back`);
  const kept = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");
  const over = await fetch(callback, { headers: { cookie: kept(begun) }, redirect: "manual" });
  const done = await fetch(new URL(over.headers.get("location") ?? "", callback), {
    headers: { cookie: kept(over) },
  });
  const page = await done.text();
  const id = /Connection <code>([\w-]+)<\/code>/.exec(page)?.[1];
  if (!id) throw new Error(`${person} was not connected: ${page}`);
  return id;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
