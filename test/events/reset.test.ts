import { expect, onTestFinished, test } from "vitest";
import { books } from "../support/books.ts";
import { open, openSandbox } from "../support/start.ts";
import { liveFeed } from "./live.ts";

test("a reset of the sandbox ends the feed and its webhooks; the next use starts both anew", async () => {
  const over = await openSandbox({
    books: books({ clients: [{ id: 1, fields: { organization: "Acme" } }] }),
  });
  const { sandbox, apiOrigin } = over;
  const sandboxDesk = {
    ...{ company: () => "Acme", now: () => sandbox.now(), setClock: sandbox.setClock },
    ...{ reset: () => sandbox.reset(), onReset: sandbox.onReset, requests: () => [], faults: () => 0 },
  };
  const app = { books: { kind: "sandbox", origin: apiOrigin }, sandboxDesk } as const;
  onTestFinished(() => sandbox.close());
  const { ask, url, close } = await open({ over, app });
  const feed = () =>
    ask(
      `{ business(id: "Business:14700001") { changes(first: 9) { nodes { number recordId changedFields } pageInfo { endCursor } } webhooks { event verified } } }`,
    );
  const resets = {
    "the start page": () =>
      fetch(`${url}/sandbox/reset`, { method: "POST", headers: { origin: url }, redirect: "manual" }),
    "the sandbox": () => fetch(`${apiOrigin}/_sandbox/reset`, { method: "POST" }),
  };
  for (const [place, reset] of Object.entries(resets)) {
    await liveFeed({ ask });
    const { data: before } = await feed();
    const { status } = await reset();
    expect([place, status]).toEqual([place, place === "the sandbox" ? 200 : 303]);
    await liveFeed({ ask });
    await expect
      .poll(async () => JSON.stringify((await feed()).data.business?.webhooks))
      .toContain(`"event":"client","verified":true`);
    const body = { client: { organization: "Renamed" } };
    sandbox.edit({ method: "PUT", path: "/accounting/account/ACM123/users/clients/1", body });
    await expect
      .poll(async () => (await feed()).data.business?.changes?.nodes)
      .toMatchObject([{ number: 1, recordId: "Client:ACM123:1" }]);
    const cursor = before.business?.changes?.pageInfo?.endCursor;
    const { errors } = await ask(
      `{ business(id: "Business:14700001") { changes(after: "${cursor}") { nodes { number } } } }`,
    );
    expect([place, errors?.[0]?.extensions?.code]).toEqual([place, "CURSOR_EXPIRED"]);
  }
  // A sandbox that outlives its server goes on without it.
  await close();
  await sandbox.reset();
  expect((await fetch(`${apiOrigin}/_sandbox/reset`, { method: "POST" })).status).toBe(200);
});
