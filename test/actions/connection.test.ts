import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { rows, start } from "../support/start.ts";

test("Connect a FreshBooks account by signing in, choose a business, check the connection, and disconnect", async () => {
  const { ask, sandbox, url } = await start({
    ...{ books: books(), now: new Date("2026-06-30T08:00:00Z"), connecting: {} },
    app: { accessToken: undefined },
  });
  expect((await ask("{ caller { email } }")).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  await openBrowser().signIn(url, { person: "several" });
  const { data } = await ask("{ caller { email connection { id status } } businesses { id name role } }");
  expect(data.caller).toEqual({
    email: "noor@example.test",
    connection: { id: expect.any(String), status: "CONNECTED" },
  });
  expect(rows(data.businesses).map(({ id, role }) => `${id} ${role}`)).toEqual([
    "Business:14700001 OWNER",
    "Business:14700002 OWNER",
    "Business:14700003 OWNER",
  ]);

  sandbox.forget();
  const verify = `mutation { connectionVerify(input: { businessId: "Business:14700002" }) {
    connection { status businesses { business { name } status } } userErrors { code } } }`;
  expect((await ask(verify)).data.connectionVerify).toEqual({
    connection: {
      status: "CONNECTED",
      businesses: expect.arrayContaining([{ business: { name: "Second Acme" }, status: "AVAILABLE" }]),
    },
    userErrors: [],
  });
  expect(sandbox.asked().filter((line) => !line.startsWith("GET"))).toEqual([]);

  sandbox.forget();
  const id = data.caller?.connection?.id;
  const disconnect = `mutation ($id: ID!) { connectionDisconnect(input: { id: $id }) { disconnectedId userErrors { code } } }`;
  const ended = await ask(disconnect, { variables: { id } });
  expect(ended.data.connectionDisconnect).toEqual({ disconnectedId: id, userErrors: [] });
  expect(sandbox.asked()).toEqual(Array(2).fill("POST /auth/oauth/revoke"));
  const { issued } = sandbox.tokens();
  expect(issued.every(({ accessLives, refreshLives }) => !accessLives && !refreshLives)).toBe(true);
  expect((await ask("{ caller { email } }")).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
