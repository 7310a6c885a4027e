import { describe, expect, test, vi } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { start } from "../support/start.ts";

const expenses = "/accounting/account/ACM123/expenses/expenses";

describe("receipt.url", () => {
  const receipts = (url: string, id: string) => `${url}/files/receipts/${id}`;
  const get = (url: string, token: string | null = tokens.owner) =>
    fetch(url, { headers: token ? { authorization: `Bearer ${token}` } : {} });
  const cast = (receipt = {}) =>
    books({
      expenses: [{}, {}, { deleted: true }],
      receipts: [{ expenseId: 1, ...receipt }, { expenseId: 3 }],
    });

  test.each([
    ["an expense without a receipt", "Expense:ACM123:2", tokens.owner],
    ["no expense", "Expense:ACM123:99", tokens.owner],
    ["an account out of reach", "Expense:ACM456:1", tokens.owner],
    ["an account of nobody", "Expense:NOBODY:1", tokens.owner],
    ["another noun", "Client:ACM123:1", tokens.owner],
    ["what is no id", "1", tokens.owner],
    ["what is no number", "Expense:ACM123:..%2f1", tokens.owner],
    ["an expense that the caller may not read", "Expense:ACM123:1", tokens.client],
  ])("%s is the same 404", async (_, id, token) => {
    const { url } = await start({ books: cast() });
    const response = await get(receipts(url, id), token);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: "NOT_FOUND", message: "The receipt does not exist, or the caller has no access to it" },
    });
  });

  test("so is a file that FreshBooks has lost", async () => {
    const { url } = await start({ books: cast(), settings: { uploadsKept: false } });
    const { url: other, sandbox } = await start({ books: cast() });
    expect((await get(receipts(url, "Expense:ACM123:1"))).status).toBe(200); // the books' own are kept
    sandbox.state.accounts.get("ACM123")?.uploads.clear();
    expect((await get(receipts(other, "Expense:ACM123:1"))).status).toBe(404);
  });

  test("the receipt of a deleted expense is there as long as the expense is", async () => {
    const { url } = await start({ books: cast() });
    expect((await get(receipts(url, "Expense:ACM123:3"))).status).toBe(200);
  });

  test.each([
    ["no token", null, 401, "UNAUTHENTICATED"],
    ["the wrong token", "nobody", 401, "UNAUTHENTICATED"],
  ])("%s is not let in", async (_, token, status, code) => {
    const { url } = await start({ books: cast(), app: { accessToken: undefined } });
    const response = await get(receipts(url, "Expense:ACM123:1"), token);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  test("what FreshBooks cannot answer is no 404", async () => {
    const { url, sandbox } = await start({ books: cast() });
    sandbox.answerNext({ path: "/uploads/", times: 3 }, { status: 500, body: "" });
    expect((await get(receipts(url, "Expense:ACM123:1"))).status).toBe(502);
    sandbox.answerNext({ path: expenses, times: 3 }, { reset: true });
    expect((await get(receipts(url, "Expense:ACM123:1"))).status).toBe(502);
  });

  test("one that breaks off on its way is not taken for a whole one", async () => {
    const { url, sandbox } = await start({ books: cast({ bytes: photo() }), app: { filesDeadlineMs: 500 } });
    sandbox.faults.add({ rules: [{ fault: "truncated", path: "/uploads/" }] });
    const response = await get(receipts(url, "Expense:ACM123:1"));
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  test("nor is one whose first bytes do not come", async () => {
    const { url, sandbox } = await start({ books: cast(), app: { filesDeadlineMs: 500 } });
    const headers = { "content-type": "image/png", "content-length": "100000" };
    sandbox.answerNext({ path: "/uploads/" }, { status: 200, headers, body: "the beginning" });
    expect((await get(receipts(url, "Expense:ACM123:1"))).status).toBe(502);
  });

  test.each([
    ["an error", "application/json", { error: "File not found" }],
    ["a page to sign in", "text/html; charset=utf-8", "<!DOCTYPE html><html><title>Sign in</title></html>"],
    ["an error that is called a picture", "image/png", { error: "File not found" }],
  ])("%s that comes as 200 is no receipt", async (_, type, body) => {
    for (const receipt of [{}, { name: "a.webp", mediaType: "image/webp", bytes: Buffer.from("RIFF") }]) {
      const { url, sandbox } = await start({ books: cast(receipt) });
      sandbox.answerNext({ path: "/uploads/" }, { status: 200, headers: { "content-type": type }, body });
      const response = await get(receipts(url, "Expense:ACM123:1"));
      expect(response.status).toBe(502);
      expect(await response.json()).toMatchObject({ error: { code: "UPSTREAM_UNAVAILABLE" } });
      expect(sandbox.asked("GET", "/uploads/")).toHaveLength(1);
    }
  });

  test("a receipt goes out as what it is, whatever it is called", async () => {
    const { url } = await start({ books: cast({ name: "a.png", mediaType: "image/png", bytes: photo() }) });
    const response = await get(receipts(url, "Expense:ACM123:1"));
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    expect(Buffer.from(await response.arrayBuffer()).equals(photo())).toBe(true);
  });

  test("one that can be read as two kinds is not shown, only saved", async () => {
    const bytes = photo();
    bytes.write("<script>", 100);
    const { url } = await start({ books: cast({ name: "a.jpg", mediaType: "image/jpeg", bytes }) });
    const response = await get(receipts(url, "Expense:ACM123:1"));
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test("four of a caller are under way at once, until they have come or nobody wants them", async () => {
    const { url, sandbox, ask } = await start({
      books: cast({ name: "a.jpg", mediaType: "image/jpeg", bytes: photo() }),
    });
    sandbox.faults.add({ rules: [{ fault: "silence", path: "/uploads/", times: 4 }] });
    const leaving = new AbortController();
    const headers = { authorization: `Bearer ${tokens.owner}` };
    const answers: Promise<Response>[] = [];
    for (let at = 0; at < 4; at += 1) {
      const { signal } = leaving;
      answers.push(fetch(receipts(url, "Expense:ACM123:1"), { headers, signal }));
    }
    const slow = await Promise.all(answers);
    const next = Promise.all([1, 2, 3, 4, 5].map(() => get(receipts(url, "Expense:ACM123:1"))));
    // All of them have got as far as they can when somebody who came later has been served.
    await vi.waitFor(() => expect(sandbox.asked("GET", expenses)).toHaveLength(9));
    await ask("{ business { clients { totalCount } } }");
    expect(slow.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(sandbox.asked("GET", "/uploads/")).toHaveLength(4);

    leaving.abort();
    const whole = await Promise.all((await next).map(async (each) => Buffer.from(await each.arrayBuffer())));
    expect(whole.every((bytes) => bytes.equals(photo()))).toBe(true);
  });

  test.each([
    ["invoice.svg", "image/svg+xml", "attachment; filename=\"invoice.svg\"; filename*=UTF-8''invoice.svg"],
    [
      "page.html",
      "text/html; charset=utf-8",
      "attachment; filename=\"page.html\"; filename*=UTF-8''page.html",
    ],
  ])("a kind that is not taken is not shown: %s", async (name, mediaType, disposition) => {
    const { url } = await start({ books: cast({ name, mediaType, bytes: Buffer.from("<script>") }) });
    const { headers } = await get(receipts(url, "Expense:ACM123:1"));
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-disposition")).toBe(disposition);
  });

  test("a name of any alphabet goes out whole, and breaks no header", async () => {
    const { url } = await start({ books: cast({ name: "レシート \"1\" 'a'\r\nx: y.png" }) });
    const { headers } = await get(receipts(url, "Expense:ACM123:1"));
    expect(headers.get("content-disposition")).toBe(
      "inline; filename=\"____ _1_ 'a'x: y.png\"; filename*=UTF-8''%E3%83%AC%E3%82%B7%E3%83%BC%E3%83%88%20%221%22%20%27a%27x%3A%20y.png",
    );
    expect(headers.get("x")).toBeNull();
  });
});
