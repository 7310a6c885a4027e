import { expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";

const pdfs = "/accounting/account/ACM123/invoices/invoices/1/pdf";
const get = (url: string, token: string | null = tokens.owner, how: RequestInit = {}) =>
  fetch(url, { ...how, headers: { ...how.headers, ...(token && { authorization: `Bearer ${token}` }) } });
const cast = () => books({ clients: 2, invoices: [{ amount: "100.00", number: "2026/17" }, {}] });
const from = (url: string, id = "Invoice:ACM123:1", name = "invoice-7.pdf") =>
  `${url}/files/invoices/${id}/${name}`;

test("the link costs no request, and leads to what FreshBooks prints", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const { data } = await known('{ invoice(id: "Invoice:ACM123:1") { pdf { url mediaType fileName } } }');
  expect(data.invoice?.pdf).toEqual({
    url: expect.stringMatching(/^http:.*\/files\/invoices\/Invoice:ACM123:1\/invoice-2026-17\.pdf$/),
    mediaType: "application/pdf",
    fileName: "invoice-2026-17.pdf",
  });
  expect(sandbox.asked()).toEqual(["GET /accounting/account/ACM123/invoices/invoices/1"]);

  sandbox.forget();
  const response = await get(String(data.invoice?.pdf?.url));
  const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
  expect(text).toMatch(/^%PDF-[\s\S]*Invoice 2026\/17[\s\S]*Total 100\.00 USD[\s\S]*%%EOF\n$/);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-length": String(text.length),
    "content-disposition": "inline; filename=\"invoice-2026-17.pdf\"; filename*=UTF-8''invoice-2026-17.pdf",
    "cache-control": "private, no-store",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  expect(sandbox.asked()).toEqual([`GET ${pdfs}`]);
});

test.each([
  ["no invoice", "Invoice:ACM123:99", tokens.owner],
  ["an account out of reach", "Invoice:ACM456:1", tokens.owner],
  ["an account of nobody", "Invoice:NOBODY:1", tokens.owner],
  ["another noun", "Estimate:ACM123:1", tokens.owner],
  ["what is no id", "1", tokens.owner],
  ["what is no number", "Invoice:ACM123:..%2f1", tokens.owner],
  ["another client's invoice", "Invoice:ACM123:1", tokens.client],
])("%s is the same 404", async (_, id, token) => {
  const { url } = await start({ books: books({ clients: 2, invoices: [{ clientId: 2 }] }) });
  const response = await get(from(url, id), token);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    error: { code: "NOT_FOUND", message: "The PDF does not exist, or the caller has no access to it" },
  });
});

test("so is another name, and nothing is asked for it", async () => {
  const { url, sandbox } = await start({ books: cast() });
  expect((await get(from(url, undefined, "invoice.exe"))).status).toBe(404);
  expect(sandbox.asked()).not.toContain(`GET ${pdfs}`);
});

test.each([
  ["no token", null],
  ["the wrong token", "nobody"],
])("%s is not let in", async (_, token) => {
  const { url } = await start({ books: cast(), app: { accessToken: undefined } });
  const response = await get(from(url), token);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: "UNAUTHENTICATED" } });
});

const refusal = (errno: number) =>
  JSON.stringify({
    response: { errors: [{ errno, field: "invoiceid", message: "No", object: "invoice", value: "1" }] },
  });

test.each([
  ["a refusal of the invoice itself", { status: 422, body: refusal(1004) }, 400, "BAD_USER_INPUT"],
  ["one that cannot be read", { status: 422, body: "<html>" }, 400, "BAD_USER_INPUT"],
  ["a limit", { status: 429, headers: { "retry-after": "120" }, body: "" }, 429, "RATE_LIMITED"],
  ["an error as 200", { status: 200, body: refusal(1004) }, 400, "BAD_USER_INPUT"],
  ["an unknown invoice as 200", { status: 200, body: refusal(1012) }, 404, "NOT_FOUND"],
  ["a page to sign in", { status: 200, body: "<!DOCTYPE html><html></html>" }, 502, "UPSTREAM_UNAVAILABLE"],
  [
    "a picture",
    { status: 200, body: Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\0", "latin1") },
    502,
    "UPSTREAM_UNAVAILABLE",
  ],
  ["nothing", { status: 200, body: "" }, 502, "UPSTREAM_UNAVAILABLE"],
])("%s is told as what it is", async (_, answer, status, code) => {
  const { url, sandbox } = await start({ books: cast(), app: { filesDeadlineMs: 2000 } });
  sandbox.answerNext({ path: pdfs, times: 3 }, answer);
  const response = await get(from(url));
  expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
});

test("what FreshBooks cannot answer is 502, and one that breaks off is not taken for a whole one", async () => {
  const { url, sandbox } = await start({ books: cast() });
  sandbox.answerNext({ path: pdfs, times: 3 }, { status: 500, body: "" });
  expect((await get(from(url))).status).toBe(502);
  sandbox.faults.add({ rules: [{ fault: "truncated", path: pdfs }] });
  const cut = get(from(url)).then((each) => (each.ok ? each.arrayBuffer() : Promise.reject(each)));
  await expect(cut).rejects.toBeDefined();
});

test("HEAD is no way to it, as to a receipt", async () => {
  const { url } = await start({ books: cast() });
  expect((await get(from(url), tokens.owner, { method: "HEAD" })).status).toBe(405);
});
