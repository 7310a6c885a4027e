import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../start.ts";

const client = { client: { fname: "Maya" } };
const path = "/accounting/account/ACM123/users/clients";

describe("a write whose answer is lost", () => {
  test.each([
    ["commit", 2],
    ["before", 1],
  ] as const)(
    "is done when it was lost after, and not done when it was lost before: %s",
    async (after, total) => {
      const { post, get, sandbox } = await start();
      sandbox.answerNext({ method: "POST" }, { after, status: 502, body: "<html>" });
      sandbox.answerNext({ method: "PUT" }, { after, status: 200, body: {} });
      await expect(post("users/clients", client)).rejects.toThrow(SyntaxError);
      expect((await get("users/clients")).result.total).toBe(total);
    },
  );

  test("may be lost with the connection", async () => {
    const { post, get, sandbox } = await start();
    sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
    sandbox.answerNext({ method: "POST" }, { reset: true });
    await expect(post("users/clients", client)).rejects.toThrow("fetch failed");
    await expect(post("users/clients", client)).rejects.toThrow("fetch failed");
    expect((await get("users/clients")).result.total).toBe(2);
    expect(sandbox.asked("POST")).toEqual([path, path]);
  });

  test("sends its e-mail all the same", async () => {
    const { put, sandbox } = await start({ books: books({ invoices: [{ state: "draft" }] }) });
    sandbox.answerNext({ method: "PUT" }, { reset: true, after: "commit" });
    const sending = put("invoices/invoices/1", { invoice: { action_email: true } });
    await expect(sending).rejects.toThrow();
    expect(sandbox.outbox()).toHaveLength(1);
  });

  test("can be ordered from outside", async () => {
    const { ask, post, get } = await start();
    const match = { method: "POST", path: "/accounting" };
    await ask("POST", "/_sandbox/answers", { match, answer: { reset: true, after: "commit" } });
    await expect(post("users/clients", client)).rejects.toThrow();
    await ask("POST", "/_sandbox/answers", { match, answer: { status: 503, body: {}, after: "commit" } });
    expect((await post("users/clients", client)).status).toBe(503);
    expect((await get("users/clients")).result.total).toBe(3);
    const wrong = { status: 503, after: "lunch" };
    expect((await ask("POST", "/_sandbox/answers", { match, answer: wrong })).status).toBe(400);
  });
});
