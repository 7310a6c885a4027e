import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import type { SandboxOptions } from "../../../src/sandbox/server.ts";
import { books } from "../../support/books.ts";
import { errors, one, rows, start } from "../start.ts";

const photo = Buffer.concat([Buffer.from("\r\n--"), randomBytes(200_000), Buffer.from("\r\n-\r\n\0")]);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function open(options: SandboxOptions = {}) {
  const started = await start(options);
  const call = (method: string, path: string, body?: FormData | string, token: string = tokens.owner) =>
    fetch(started.url + path, {
      method,
      ...(body && { body }),
      headers: {
        authorization: `Bearer ${token}`,
        ...(typeof body === "string" && { "content-type": "multipart/form-data; boundary=XX" }),
      },
    });

  /** Sends a file as a browser would. */
  const send = (name = "lunch.jpg", type = "image/jpeg", bytes: Buffer = photo, as = "attachments") => {
    const form = new FormData();
    form.append("content", new Blob([new Uint8Array(bytes)], { type }), name);
    return call("POST", `/uploads/account/ACM123/${as}`, form);
  };
  const sent = async (...file: Parameters<typeof send>) => {
    const { attachment } = (await (await send(...file)).json()) as { attachment: { jwt: string } };
    return attachment.jwt;
  };
  return { ...started, call, send, sent };
}

describe("an upload", () => {
  test.each([
    ["image/jpeg", "ffd8ffe000104a46"],
    ["image/png", "89504e470d0a1a0a00"],
    ["application/pdf", "255044462d312e34"],
    ["application/octet-stream", "00"],
  ])("whose part has no type is called %s by its bytes", async (mediaType, hex) => {
    for (const uploadsKept of [true, false]) {
      const { url } = await open({ settings: { uploadsKept } });
      const head = `--XX\r\ncontent-disposition: form-data; name="content"; filename="lunch"\r\n\r\n`;
      const body = Buffer.concat([Buffer.from(head), Buffer.from(hex, "hex"), Buffer.from("\r\n--XX--")]);
      const reply = await fetch(`${url}/uploads/account/ACM123/attachments`, {
        ...{ method: "POST", body },
        headers: {
          authorization: `Bearer ${tokens.owner}`,
          "content-type": "multipart/form-data; boundary=XX",
        },
      });
      expect(reply.headers.get("content-type")).toBe("application/vnd.api+json"); // the official collection
      expect(await reply.json()).toMatchObject({ attachment: { media_type: mediaType } });
    }
  });

  // freshbooks-python-sdk fixtures; status, name and claims from the official Postman collection
  test("of a receipt answers 201 with a token, whose claims hold the name", async () => {
    const { send } = await open();
    const reply = await send();
    expect(reply.status).toBe(201);
    const { attachment, ...rest } = (await reply.json()) as { attachment: Record<string, string> };
    expect(rest).toEqual({});
    expect(attachment).toEqual({
      filename: expect.stringMatching(/^upload-[0-9a-f]{40}$/),
      jwt: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      public_id: attachment.jwt,
      media_type: "image/jpeg",
      uuid: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    });
    const [header, claims] = (attachment.jwt ?? "")
      .split(".")
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, "base64url").toString()));
    expect(header).toMatchObject({ alg: "HS256" });
    expect(claims).toMatchObject({
      account: 123,
      bucket: "uploads",
      filename: attachment.filename,
      length: photo.length,
      original_filename: "lunch.jpg",
    });
  });

  test("of an image has a link besides, and may be answered with 200", async () => {
    const { send } = await open({ settings: { uploadStatus: 200 } }); // as the tests of the SDKs have it
    const reply = await send("logo.png", "image/png", photo, "images");
    expect(reply.status).toBe(200);
    const { image, link } = (await reply.json()) as { image: { jwt: string }; link: string };
    expect(link).toBe(`https://my.freshbooks.com/service/uploads/images/${image.jwt}`);
  });

  // freshbooks-php-sdk tests: bytes, Content-Type and X-filename
  test("comes back byte for byte, under the name it was sent with", async () => {
    const { sent, call } = await open();
    const reply = await call("GET", `/uploads/attachments/${await sent('Mittag "Größe" €.jpg')}`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("image/jpeg");
    expect(Buffer.from(reply.headers.get("x-filename") ?? "", "latin1").toString()).toBe(
      'Mittag "Größe" €.jpg',
    );
    expect(sha256(new Uint8Array(await reply.arrayBuffer()))).toBe(sha256(photo));
  });

  // freshbooks-php-sdk tests and the official Postman collection
  test("without a file is refused, even if there is a text of that name", async () => {
    const { call, url } = await open();
    const path = "/uploads/account/ACM123/attachments";
    const field = (disposition: string) =>
      `--XX\r\nContent-Disposition: form-data; ${disposition}\r\n\r\nhello\r\n--XX--\r\n`;
    const bodies = [
      field('name="content"'),
      field('name="file"; filename="a.png"'),
      '--XX\r\nContent-Disposition: form-data; name="content"; filename="a.png"\r\n\r\ncut off',
      "--XX--\r\n",
    ];
    const answers = await Promise.all(bodies.map((body) => call("POST", path, body)));
    answers.push(
      await fetch(url + path, { method: "POST", headers: { authorization: `Bearer ${tokens.owner}` } }),
    );
    for (const reply of answers) {
      expect(reply.status).toBe(400);
      expect(await reply.json()).toEqual({ error: "Content required" });
    }
  });

  test.each([
    ["GET", "/uploads/account/ACM123/attachments", tokens.owner, 405, "Method not allowed"],
    ["DELETE", "/uploads/attachments/a.b.c", tokens.owner, 405, "Method not allowed"],
    ["GET", "/uploads/attachments/a.b.c", tokens.owner, 404, "File not found"],
    ["POST", "/uploads/account/ACM456/attachments", tokens.owner, 404, "Account not found"],
    ["POST", "/uploads/account/ACM123/attachments", tokens.client, 403, "Permission denied"],
    [
      "POST",
      "/uploads/account/ACM123/attachments",
      "nobody",
      401,
      "This action requires authentication to continue.",
    ],
  ])("%s %s of %s is %i", async (method, path, token, status, error) => {
    const { call } = await open();
    const reply = await call(method, path, undefined, token);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({ error });
  });

  test("is found by those of its account only, and under its own kind", async () => {
    const { sent, call } = await open();
    const jwt = await sent();
    expect((await call("GET", `/uploads/images/${jwt}`)).status).toBe(404);
    expect((await call("GET", `/uploads/attachments/${jwt}`, undefined, tokens.unlinked)).status).toBe(404);
    expect((await call("GET", `/uploads/attachments/${jwt}`, undefined, tokens.several)).status).toBe(200);
  });

  test("may come in pieces of any size, with other parts around it", async () => {
    const { url, sandbox } = await open();
    const file = Buffer.from("\r\n--X\r\n--XY\0\r\n--XXX");
    const body = Buffer.concat([
      Buffer.from(
        "a preamble\r\n--XX-Y\r\nContent-Disposition: form-data; name=note\r\n\r\nhi\r\n--XX-Y\r\n",
      ),
      Buffer.from(
        "content-type: application/pdf; x=1\r\ncontent-disposition: form-data; filename=\"a\"; name=content; filename*=UTF-8''b%C3%A9.pdf\r\n\r\n",
      ),
      file,
      Buffer.from("\r\n--XX-Y--\r\nan epilogue"),
    ]);
    const { port } = new URL(url);
    for (const size of [1, 7, body.length]) {
      const socket = connect(Number(port), "127.0.0.1");
      socket.setNoDelay(true);
      socket.write(
        `POST /uploads/account/ACM123/attachments HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${tokens.owner}\r\ncontent-type: multipart/form-data; boundary="XX-Y"\r\ncontent-length: ${body.length}\r\n\r\n`,
      );
      for (let at = 0; at < body.length; at += size) {
        socket.write(body.subarray(at, at + size));
        await new Promise(setImmediate);
      }
      const answer = await new Promise((resolve) => socket.on("data", (data) => resolve(String(data))));
      expect(answer).toContain("HTTP/1.1 201");
    }
    const seen = sandbox.uploads();
    expect(seen).toHaveLength(3);
    for (const upload of seen) {
      expect(upload).toMatchObject({ name: "bé.pdf", mediaType: "application/pdf", sha256: sha256(file) });
    }
  });

  test("that breaks off leaves nothing behind", async () => {
    const { url, sandbox, get } = await open();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(
      `POST /uploads/account/ACM123/attachments HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tokens.owner}\r\ncontent-type: multipart/form-data; boundary=XX\r\ncontent-length: 9999\r\n\r\n--XX\r\nContent-Disposition: form-data; name="content"; filename="a"\r\n\r\nabc`,
    );
    await once(socket, "connect");
    socket.destroySoon();
    await once(socket, "close");
    expect((await get("users/clients")).status).toBe(200);
    expect(sandbox.uploads()).toEqual([]);
  });

  test("can be let go of, so that a test can watch its own memory", async () => {
    const { sent, call, sandbox } = await open({ settings: { uploadsKept: false } });
    const jwt = await sent();
    expect(sandbox.uploads()).toMatchObject([{ length: photo.length, sha256: sha256(photo) }]);
    expect((await call("GET", `/uploads/attachments/${jwt}`)).status).toBe(404);
  });
});

describe("an attachment", () => {
  const minimal = { staffid: 1, categoryid: 1, amount: "25.00", date: "2026-06-29" };

  // The official Postman collection and freshbooks-php-sdk 0.8.0
  test("shows its own number and the token, when included, and goes with null", async () => {
    const { sent, post, put, get } = await open();
    const attachment = { jwt: await sent(), media_type: "image/jpeg" };
    const created = await post("expenses/expenses?include[]=attachment", {
      expense: { ...minimal, attachment },
    });
    expect(one(created, "expense")).toMatchObject({
      has_receipt: true,
      attachment: { ...attachment, attachmentid: 1, id: 1 },
    });
    expect(one(await get("expenses/expenses/1"), "expense")).not.toHaveProperty("attachment");

    const again = await put("expenses/expenses/1?include[]=attachment", { expense: { attachment } });
    expect(one(again, "expense").attachment).toMatchObject({ id: 1 });
    const other = { jwt: await sent("other.png", "image/png") };
    const replaced = await put("expenses/expenses/1?include[]=attachment", {
      expense: { attachment: other },
    });
    expect(one(replaced, "expense").attachment).toMatchObject({ ...other, id: 2, media_type: "image/png" });
    const without = await put("expenses/expenses/1?include[]=attachment", { expense: { attachment: null } });
    expect(one(without, "expense")).toMatchObject({ has_receipt: false, attachment: null });
  });

  // A guess: what FreshBooks answers was never captured
  test("must be an upload of the same account", async () => {
    const { call, post, get } = await open();
    const form = new FormData();
    form.append("content", new Blob(["x"]), "x.png");
    const reply = await call("POST", "/uploads/account/ACM456/attachments", form, tokens.several);
    const { attachment: foreign } = (await reply.json()) as { attachment: { jwt: string } };
    for (const attachment of [{ jwt: foreign.jwt }, { jwt: "a.b.c" }, { media_type: "image/png" }, "a.b.c"]) {
      const refused = await post("expenses/expenses", { expense: { ...minimal, attachment } });
      expect(refused.status).toBe(422);
      expect(errors(refused)).toMatchObject([{ errno: 1004, field: "attachment", object: "expense" }]);
    }
    expect((await get("expenses/expenses")).result.total).toBe(0);
  });

  // freshbooks-php-sdk 0.8.0
  test("of an invoice is one of a list", async () => {
    const { sent, post, put } = await open();
    const attachments = [{ jwt: await sent(), media_type: "image/jpeg" }, { jwt: await sent("b.pdf") }];
    const invoice = { customerid: 1, create_date: "2026-06-29", attachments };
    const created = await post("invoices/invoices?include[]=attachments", { invoice });
    expect(rows({ ...created, result: one(created, "invoice") }, "attachments")).toMatchObject([
      { ...attachments[0], id: 1, attachmentid: 1, expenseid: null },
      { ...attachments[1], id: 2 },
    ]);
    const changed = await put("invoices/invoices/1?include[]=attachments", {
      invoice: { attachments: attachments.slice(1) },
    });
    expect(one(changed, "invoice").attachments).toMatchObject([{ id: 2 }]);
    const refused = await put("invoices/invoices/1", { invoice: { attachments: [{ jwt: "a.b.c" }] } });
    expect(errors(refused)).toMatchObject([{ errno: 1004, object: "invoice" }]);
  });

  test("is told by the control surface, as is an upload that nothing refers to", async () => {
    const { sent, post, ask } = await open();
    await sent("orphan.png");
    const attachment = { jwt: await sent("lunch.jpg") };
    await post("expenses/expenses", { expense: { ...minimal, attachment } });
    expect((await ask("GET", "/_sandbox/uploads")).body).toMatchObject({
      uploads: [
        { id: 1, accountId: "ACM123", name: "orphan.png", attachedTo: [] },
        { id: 2, name: "lunch.jpg", mediaType: "image/jpeg", attachedTo: ["expense 1"], kind: "attachment" },
      ],
    });
  });
});

test("the receipts of the books are real files", async () => {
  const own = Buffer.from("GIF89a");
  const { get, call, sandbox } = await open({
    books: books({
      expenses: [{ vendor: "Gannet Press" }, { receipt: { name: "a.pdf" } }, {}],
      receipts: [{ expenseId: 1 }, { bytes: own, name: "own.gif", mediaType: "image/gif" }],
    }),
  });
  const list = rows(await get("expenses/expenses?include[]=attachment&sort=x"), "expenses");
  const files = await Promise.all(
    list.map(async ({ attachment }) => {
      const { jwt } = attachment as { jwt: string };
      const reply = await call("GET", `/uploads/attachments/${jwt}`);
      const bytes = Buffer.from(await reply.arrayBuffer());
      return [
        reply.headers.get("x-filename"),
        reply.headers.get("content-type"),
        bytes.toString("latin1", 0, 6),
      ];
    }),
  );
  expect(files).toEqual([
    ["receipt-1.png", "image/png", "\x89PNG\r\n"],
    ["a.pdf", "application/pdf", "%PDF-1"],
    ["own.gif", "image/gif", "GIF89a"],
  ]);
  expect(sandbox.uploads().map(({ attachedTo }) => attachedTo)).toEqual([
    ["expense 1"],
    ["expense 2"],
    ["expense 3"],
  ]);
});
