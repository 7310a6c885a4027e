import { expect, test } from "vitest";
import { start } from "../support/start.ts";

const secret = "a-secret-of-the-router";
const query = "{ business { name } }";

test("with a router's secret nobody else gets data, and the router needs no more", async () => {
  const { url, ask, sandbox } = await start({ app: { host: "0.0.0.0", routerSecret: () => secret } });
  for (const headers of [{}, { "router-authorization": "wrong" }, { authorization: `Bearer ${secret}` }]) {
    expect(await ask(query, { headers: headers as Record<string, string> })).toEqual({
      errors: [
        {
          message:
            "This server accepts requests from its router only: send the ROUTER_SECRET of this server as `Router-Authorization`",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
  }
  for (const path of ["/files", "/files/receipts/Expense:ZyQ04o:1"]) {
    const answer = await fetch(url + path, { method: path === "/files" ? "POST" : "GET" });
    expect([answer.status, await answer.json()]).toMatchObject([401, { error: { code: "UNAUTHENTICATED" } }]);
  }
  expect(sandbox.asked()).toEqual([]);

  const answer = await ask(query, { headers: { "router-authorization": secret } });
  expect(answer.data.business?.name).toBeTruthy();
  expect((await fetch(`${url}/health`)).status).toBe(200);
});

test("what the framework rejects by itself is rejected in the same shape, and never repeated", async () => {
  const { url } = await start();
  const undecodable = await fetch(`${url}/nowhere/some-code%`);
  expect(undecodable.status).toBe(400);
  expect(undecodable.headers.get("x-request-id")).toBeTruthy();
  expect(await undecodable.json()).toEqual({
    error: { code: "BAD_REQUEST", message: "The address cannot be read" },
  });
});
