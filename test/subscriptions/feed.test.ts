import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { openSandbox, start } from "../support/start.ts";
import { eventsOf } from "./listen.ts";

test("the feed of the sandbox is turned on by the first subscription, which receives a write as it happens", async () => {
  const clients = [{ id: 1, fields: { organization: "Acme" } }];
  const over = await openSandbox({ books: books({ clients }) });
  const { ask, url } = await start({ over, app: { books: { kind: "sandbox", origin: over.apiOrigin } } });
  const query =
    "subscription { businessChanges { number action changedFields origin recordId record { ... on Client { organization } } } }";
  const listener = await eventsOf(`${url}/graphql/stream`, { query });
  await expect
    .poll(async () => (await ask("{ business { sync { phase } } }")).data.business?.sync?.phase, {
      timeout: 30_000,
    })
    .toBe("LIVE");
  await ask(
    `mutation { clientUpdate(input: { id: "Client:ACM123:1", organization: "Renamed" }) { userErrors { code } } }`,
  );
  expect(await listener.next()).toMatchObject({
    data: {
      data: {
        businessChanges: {
          ...{ number: 1, action: "UPDATED", origin: "SELF", recordId: "Client:ACM123:1" },
          record: { organization: "Renamed" },
        },
      },
    },
  });
});
