import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { megabyte, photo } from "../support/photo.ts";
import {
  complaints,
  create,
  field,
  file,
  formWith,
  multipart,
  operate,
  operationWith,
  raw,
  sendFile,
  uploadPath,
  withToken,
  withUpload,
} from "../support/send.ts";
import { start } from "../support/start.ts";

const base = "/accounting/account/ACM123";
const expenses = `${base}/expenses/expenses`;
const uploads = "/uploads/account/ACM123/attachments";

describe("a photograph of 8 MB comes back byte for byte", () => {
  const bytes = photo(8 * megabyte);

  async function read(url: unknown) {
    const response = await fetch(String(url));
    return { response, same: Buffer.from(await response.arrayBuffer()).equals(bytes) };
  }

  test("with the operation", async () => {
    const { url, known, sandbox } = await start({ books: books() });
    await known("{ caller { email } }");
    sandbox.forget();
    const { data } = await operate(url, operationWith(create, withUpload, { [uploadPath]: { bytes } }));
    expect(data.expenseCreate?.userErrors).toEqual([]);
    expect((await read(data.expenseCreate?.expense?.receipt?.url)).same).toBe(true);
    const [{ jwt } = { jwt: "" }] = sandbox.uploads();
    expect(sandbox.asked()).toEqual([
      `GET ${base}/expenses/categories?page=1&per_page=100`,
      `POST ${uploads}`,
      `POST ${expenses}?include[]=attachment`,
      `GET ${expenses}/1?include[]=attachment`,
      `GET /uploads/attachments/${jwt}`,
    ]);
  });

  test("by itself, and a token for it", async () => {
    const { url, known, sandbox } = await start({ books: books() });
    await known("{ caller { email } }", { token: tokens.owner });
    sandbox.forget();
    const sent = await sendFile(url, formWith(bytes));
    expect(sent).toEqual({
      status: 201,
      body: {
        token: expect.stringMatching(/^[\w-]{32}$/),
        mediaType: "image/jpeg",
        size: bytes.length,
        expiresAt: expect.stringMatching(/Z$/),
      },
    });
    expect(sandbox.asked()).toEqual([`POST ${uploads}`]);
    const { data } = await known(create, { token: tokens.owner, variables: withToken(sent.body.token) });
    const { response, same } = await read(data.expenseCreate?.expense?.receipt?.url);
    expect(same).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-length": String(bytes.length),
      "content-disposition": "inline; filename=\"photo.jpg\"; filename*=UTF-8''photo.jpg",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
    });
  });
});

describe("20 MB are taken and not one byte more", () => {
  const bytes = photo(20 * megabyte + 1);

  test("20 MB", async () => {
    const { url, sandbox } = await start({ books: books(), settings: { uploadsKept: false } });
    const sent = await sendFile(url, formWith(bytes.subarray(1)));
    expect(sent.status).toBe(415);
    const taken = await sendFile(url, formWith(bytes.subarray(0, -1)));
    expect(taken).toMatchObject({ status: 201, body: { size: 20 * megabyte } });
    expect(sandbox.uploads()).toMatchObject([{ length: 20 * megabyte }]);
  });

  test("a byte more ends the way to FreshBooks before its end, so that nothing is stored there", async () => {
    const { url, sandbox, known } = await start({ books: books() });
    const sent = await sendFile(url, formWith(bytes));
    expect(sent).toMatchObject({ status: 413, body: { error: { code: "FILE_TOO_LARGE" } } });
    const { data } = await operate(url, operationWith(create, withUpload, { [uploadPath]: { bytes } }));
    expect(complaints(data.expenseCreate)).toEqual(["INVALID receipt.upload"]);
    expect(sandbox.asked("POST")).toEqual([]);
    expect(sandbox.uploads()).toEqual([]);
    expect((await known("{ caller { email } }")).errors).toBeUndefined();
  });

  test("21 MB that are announced are not even begun", async () => {
    const { url, sandbox } = await start({ books: books() });
    const sent = await sendFile(url, formWith(photo(21 * megabyte)));
    expect(sent).toMatchObject({ status: 413, body: { error: { code: "FILE_TOO_LARGE" } } });
    expect(sandbox.uploads()).toEqual([]);
  });
});

describe("POST /files", () => {
  test.each([
    ["no file", raw([field("note"), "hello"])],
    ["nothing", raw()],
    ["a file under another name", raw([file("photo"), photo()])],
    ["a text in the place of the file", raw([field("file"), "hello"])],
    ["two files", raw([file("file"), photo()], [file("file"), photo()])],
    ["a field behind the file", raw([file("file"), photo()], [field("note"), "hello"])],
    [
      "a field far behind the end of the file",
      raw([file("file"), photo()], [field("note"), "x".repeat(2 * megabyte)]),
    ],
    ["no last boundary", raw([file("file"), photo(100_000)]).subarray(0, -5)],
    ["a head that never ends", raw([`x: ${"y".repeat(5_000)}\r\n${file("file")}`, photo()])],
    ["what is no multipart at all", Buffer.from("hello")],
  ])("refuses %s, and FreshBooks keeps nothing of it", async (_, body) => {
    const { url, sandbox } = await start({ books: books() });
    const sent = await sendFile(url, body, { headers: multipart });
    expect(sent).toMatchObject({ status: 400, body: { error: { code: "BAD_USER_INPUT" } } });
    expect(sandbox.uploads()).toEqual([]);
  });

  test.each([
    ["JSON", { "content-type": "application/json" }, 415],
    ["a form of another kind", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["no boundary", { "content-type": "multipart/form-data" }, 400],
  ])("refuses %s", async (_, headers, status) => {
    const { url } = await start({ books: books() });
    expect((await sendFile(url, "{}", { headers })).status).toBe(status);
  });

  test.each([
    ["the wrong token", { token: "nobody" }, 401, "UNAUTHENTICATED"],
    ["no bearer token", { token: null, headers: { authorization: "Basic eA==" } }, 401, "UNAUTHENTICATED"],
    ["a business out of reach", { query: "?business=Business:1" }, 404, "NOT_FOUND"],
    ["what is no business", { query: "?business=Client:1" }, 400, "BAD_USER_INPUT"],
    ["two businesses", { query: "?business=Business:1&business=Business:2" }, 400, "BAD_USER_INPUT"],
    ["none of several businesses", { token: tokens.several }, 400, "BUSINESS_REQUIRED"],
    ["a business without accounting", { token: tokens.noAccounting }, 400, "NO_ACCOUNTING"],
    ["a role that may not write", { token: tokens.client }, 403, "FORBIDDEN"],
  ])("refuses %s", async (_, options, status, code) => {
    const { url, sandbox } = await start({ books: books() });
    const sent = await sendFile(url, formWith(photo()), options);
    expect(sent).toMatchObject({ status, body: { error: { code, message: expect.any(String) } } });
    expect(sandbox.uploads()).toEqual([]);
  });

  test("is not for everybody when no token is configured", async () => {
    const { url } = await start({ books: books(), app: { accessToken: undefined } });
    const headers = { "apollo-require-preflight": "true" };
    expect((await sendFile(url, formWith(photo()), { token: null, headers })).status).toBe(401);
  });

  test("asks for a header that a foreign page cannot send, where the configured token answers", async () => {
    const { url, sandbox } = await start({ books: books() });
    const simple = await sendFile(url, formWith(photo()), { token: null });
    expect(simple).toMatchObject({ status: 400, body: { error: { code: "BAD_USER_INPUT" } } });
    expect(sandbox.asked()).toEqual([]);
    const headers = { "apollo-require-preflight": "true" };
    expect((await sendFile(url, formWith(photo()), { token: null, headers })).status).toBe(201);
  });

  test("takes the business that is named", async () => {
    const { url, sandbox } = await start({ books: books() });
    const sent = await sendFile(url, formWith(photo()), {
      token: tokens.several,
      query: "?business=Business:14700002",
    });
    expect(sent.status).toBe(201);
    expect(sandbox.uploads()).toMatchObject([{ accountId: "ACM456" }]);
  });

  test.each([
    ["reset", { reset: true as const, after: "commit" as const }, 502, "UPSTREAM_UNAVAILABLE"],
    ["an error page", { status: 502, body: "<html>" }, 502, "UPSTREAM_UNAVAILABLE"],
    ["too many requests", { status: 429, headers: { "retry-after": "7" } }, 429, "RATE_LIMITED"],
  ])("says so when FreshBooks answers with %s, and sends once", async (_, fault, status, code) => {
    const { url, sandbox } = await start({ books: books() });
    sandbox.answerNext({ method: "POST", path: uploads }, fault);
    const sent = await sendFile(url, formWith(photo()));
    expect(sent).toMatchObject({ status, body: { error: { code } } });
    expect(sandbox.asked("POST")).toEqual([uploads]);
  });

  test("does not wait longer for FreshBooks than for anything else", async () => {
    const { url, known, sandbox } = await start({ books: books(), app: { filesDeadlineMs: 500 } });
    await known("{ caller { email } }", { token: tokens.owner });
    sandbox.settings.latencyMs = 60_000;
    const sent = await sendFile(url, formWith(photo()));
    expect(sent).toMatchObject({ status: 502, body: { error: { code: "UPSTREAM_UNAVAILABLE" } } });
    expect(sandbox.asked("POST")).toEqual([uploads]);
  });

  test("cleans the name", async () => {
    const { url, sandbox } = await start({ books: books() });
    const name = 'C:\\Users\\ada\\\u202egpj.Kassenbon "März"\u0007 é.jpg';
    await sendFile(url, formWith(photo(), { name }));
    await sendFile(url, formWith(photo(), { name: " " }));
    await sendFile(url, formWith(photo(), { name: `${"x".repeat(300)}.jpg` }));
    expect(sandbox.uploads().map((upload) => upload.name)).toEqual([
      'gpj.Kassenbon "März" é.jpg',
      "receipt.jpg",
      `${"x".repeat(116)}.jpg`,
    ]);
  });
});
