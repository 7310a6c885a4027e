import { SearchQueryBuilder } from "@freshbooks/api/dist/models/builders/index.js";
import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { connectSdk } from "../../support/sdk.ts";
import { receiver } from "./receiver.ts";

test("the SDK registers, verifies, lists, changes and removes callbacks", async () => {
  const { sdk, account, sandbox } = await connectSdk(books());
  Object.assign(sandbox.settings, { callbackStamps: "eastern" }); // as its model reads them
  const hook = await receiver();
  const created = await sdk.callbacks.create({ event: "client.create", uri: hook.uri } as never, account);
  expect(created.data).toMatchObject({ event: "client.create", uri: hook.uri, verified: false });
  const id = String(created.data?.callbackId);
  await sdk.callbacks.resendVerification(account, id);
  await sandbox.deliveries.settled();
  expect(hook.received).toHaveLength(2);
  const verified = await sdk.callbacks.verify(account, id, hook.received[0]?.form.verifier ?? "");
  expect(verified.data?.verified).toBe(true);
  expect(Math.abs(Number(verified.data?.updatedAt) - Date.now())).toBeLessThan(3_600_000);

  await sdk.clients.create({ fName: "Maya" }, account);
  await sandbox.deliveries.settled();
  expect(hook.events().at(-1)).toBe("client.create 2");

  const query = new SearchQueryBuilder().equals("event", "client.create");
  expect((await sdk.callbacks.list(account, [query])).data).toMatchObject({
    callbacks: [{ callbackId: 1, verified: true }],
    pages: { page: 1, pages: 1, size: 15, total: 1 },
  });
  const changed = await sdk.callbacks.update({ event: "client", uri: hook.uri } as never, account, id);
  expect(changed.data?.event).toBe("client");
  await sdk.callbacks.delete(account, id);
  await expect(sdk.callbacks.single(account, id)).rejects.toMatchObject({
    message: "Requested resource could not be found.",
  });
  await expect(
    sdk.callbacks.create({ event: "clients", uri: hook.uri } as never, account),
  ).rejects.toMatchObject({ statusCode: "422" });
});
