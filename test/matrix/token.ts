import { createHttp } from "../../src/http/request.ts";
import { type App, createConnections } from "../../src/oauth/connections.ts";
import { createTokenEndpoint } from "../../src/oauth/tokenEndpoint.ts";
import { app as registered } from "../../src/sandbox/identities.ts";
import { createMemoryTokenStore } from "../../src/store/connections/memory.ts";
import type { Answer } from "../support/start.ts";

const app: App = {
  name: "default",
  clientId: registered.clientId,
  clientSecret: () => registered.clientSecret,
  redirectUri: registered.redirectUri,
  scopes: undefined,
};

/** A person signs in at the sandbox; the result refreshes their token and returns the connection's state. */
export async function signedIn(origin: string, code: string, hasty: boolean): Promise<() => Promise<Answer>> {
  const http = createHttp({ origin });
  const endpoint = createTokenEndpoint({ http, answerWithinMs: hasty ? 1_200 : 10_000 });
  const wait = async () => {}; // no sleep between attempts
  const connections = await createConnections({
    store: createMemoryTokenStore(),
    apps: [app],
    endpoint,
    wait,
    answerWithinMs: hasty ? 1_200 : 10_000,
  });
  const answer = await endpoint.exchangeCode(app, code);
  if (answer.outcome !== "granted") throw new Error(`The code was ${answer.outcome}`);
  const id = await connections.settle(await connections.keep(app, answer.grant), {
    freshbooksId: "1",
    name: "Ada",
  });

  return async () => {
    const connection = await connections.refresh(id);
    const token = await connections.access(id).token();
    const headers = { authorization: `Bearer ${token}` };
    const { status } = await fetch(`${origin}/auth/api/v1/users/me`, { headers });
    await connections.close();
    await http.close();
    const code = status === 200 ? String(connection?.standing) : "UNAUTHENTICATED";
    return { data: {}, errors: [{ message: "", extensions: { code } }] };
  };
}
