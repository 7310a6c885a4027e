import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { photo } from "../../support/photo.ts";
import { complaints, formWith, operate, operationWith, orphansIn, sendFile } from "../../support/send.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const account = "/accounting/account/ACM123";
const invoice = `${account}/invoices/invoices/1`;
const uploads = "/uploads/account/ACM123/attachments";
const shows = "attachments { attachmentId url mediaType fileName }";
const update = `mutation ($input: InvoiceUpdateInput!) { invoiceUpdate(input: $input) {
  invoice { id notes ${shows} } userErrors { path code message } } }`;
const create = `mutation ($input: InvoiceCreateInput!) { invoiceCreate(input: $input) {
  invoice { id ${shows} } userErrors { path code message } } }`;
const id = "Invoice:ACM123:1";
const two = () =>
  books({
    invoices: [
      { attachments: [{ name: "plan.pdf" }, { name: "site.png" }] },
      { attachments: [{ name: "other.pdf" }] },
    ],
  });
const namesIn = (payload: Tree | undefined) =>
  rows(payload?.invoice?.attachments).map(({ fileName }) => fileName);
const token = async (url: string, name = "photo.jpg") =>
  (await sendFile(url, formWith(photo(), { name }))).body.token;
/** What a write sent, of one invoice. */
const sentOf = (sandbox: Awaited<ReturnType<typeof start>>["sandbox"]) =>
  sandbox.state.accounts.get("ACM123")?.invoices.get(1)?.extras.attachments;

describe("links", () => {
  test("lead to the files, for callers with access to the invoice", async () => {
    const { known, sandbox, url } = await start({ books: two() });
    const { data } = await known(`{ invoice(id: "${id}") { ${shows} } }`);
    expect(rows(data.invoice?.attachments)).toEqual([
      {
        attachmentId: "1",
        url: `${url}/files/attachments/${id}/1`,
        mediaType: "application/pdf",
        fileName: "plan.pdf",
      },
      {
        attachmentId: "2",
        url: `${url}/files/attachments/${id}/2`,
        mediaType: "image/png",
        fileName: "site.png",
      },
    ]);
    expect(JSON.stringify(data)).not.toContain("eyJ"); // no token
    expect(sandbox.asked()).toEqual([`GET ${invoice}?include[]=attachments`]);

    const response = await fetch(`${url}/files/attachments/${id}/1`, {
      headers: { authorization: `Bearer ${tokens.owner}` },
    });
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-disposition")).toMatch(/^inline; filename="plan\.pdf"/);
    expect(Buffer.from(await response.arrayBuffer()).toString("latin1")).toMatch(/^%PDF-/);
  });

  test.each([
    ["another invoice's file", id, "3", tokens.owner],
    ["no file", id, "99", tokens.owner],
    ["no number", id, "constructor", tokens.owner],
    ["no invoice", "Invoice:ACM123:9", "1", tokens.owner],
    ["an account out of reach", "Invoice:ACM456:1", "1", tokens.owner],
    ["another noun", "Expense:ACM123:1", "1", tokens.owner],
  ])("%s is the same 404", async (_, of, file, bearer) => {
    const { url } = await start({ books: two() });
    const response = await fetch(`${url}/files/attachments/${of}/${file}`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        error: {
          code: "NOT_FOUND",
          message: "The attachment does not exist, or the caller has no access to it",
        },
      },
    ]);
  });
});

describe("writing", () => {
  test("a new invoice takes files in both ways, in the order of the input", async () => {
    const { url, sandbox, logged } = await start({ books: books() });
    const input = {
      clientId: "Client:ACM123:1",
      issueDate: "2026-06-01",
      attachments: [{ upload: null }, { token: await token(url, "left.jpg") }, { upload: null }],
    };
    sandbox.forget();
    const { data } = await operate(
      url,
      operationWith(
        create,
        { input },
        {
          "variables.input.attachments.0.upload": { bytes: photo(), name: "first.jpg" },
          "variables.input.attachments.2.upload": { bytes: photo(), name: "last.jpg" },
        },
      ),
    );
    expect(complaints(data.invoiceCreate)).toEqual([]);
    expect(namesIn(data.invoiceCreate)).toEqual(["first.jpg", "left.jpg", "last.jpg"]);
    expect(sandbox.asked("POST")).toEqual([
      uploads,
      uploads,
      `${account}/invoices/invoices?include[]=attachments&include[]=lines`,
    ]);
    expect(sandbox.uploads().map(({ attachedTo }) => attachedTo)).toEqual([
      ["invoice 1"],
      ["invoice 1"],
      ["invoice 1"],
    ]);
    expect(orphansIn(logged)).toEqual([]);
  });

  test.each([
    { attachmentWrites: "replace", attachmentIdsKept: true },
    { attachmentWrites: "replace", attachmentIdsKept: false },
    { attachmentWrites: "merge", attachmentIdsKept: true },
  ] as const)("adding leaves the others alone (%o)", async (settings) => {
    const { url, known, sandbox } = await start({ books: two(), settings });
    const input = { id, notes: "New", addAttachments: [{ token: await token(url) }] };
    const { data } = await known(update, { variables: { input } });
    expect(complaints(data.invoiceUpdate)).toEqual([]);
    expect(namesIn(data.invoiceUpdate)).toEqual(["plan.pdf", "site.png", "photo.jpg"]);
    expect(data.invoiceUpdate?.invoice?.notes).toBe("New");
    expect(sandbox.asked()).toEqual([
      `GET ${invoice}?include[]=attachments`,
      `PUT ${invoice}?include[]=attachments`,
    ]);
    expect(sentOf(sandbox)).toHaveLength(3);
  });

  test("removing one leaves the others alone, and costs no upload", async () => {
    const { known, sandbox } = await start({ books: two() });
    const { data } = await known(update, { variables: { input: { id, removeAttachmentIds: ["1"] } } });
    expect(complaints(data.invoiceUpdate)).toEqual([]);
    expect(namesIn(data.invoiceUpdate)).toEqual(["site.png"]);
    expect(sandbox.asked("POST")).toEqual([]);
    expect(sentOf(sandbox)).toMatchObject([{ attachmentid: 2 }]);
  });

  test("what FreshBooks does not remove is NOT_APPLIED", async () => {
    const { known } = await start({ books: two(), settings: { attachmentWrites: "merge" } });
    const { data } = await known(update, { variables: { input: { id, removeAttachmentIds: ["1"] } } });
    expect(complaints(data.invoiceUpdate)).toEqual(["NOT_APPLIED removeAttachmentIds"]);
    expect(namesIn(data.invoiceUpdate)).toEqual(["plan.pdf", "site.png"]);
  });

  test("an update that does not touch files does not send them", async () => {
    const { known, sandbox } = await start({ books: two() });
    await known(update.replace(shows, ""), {
      variables: { input: { id, notes: "New", addAttachments: [] } },
    });
    expect(sandbox.asked()).toEqual([`PUT ${invoice}`]);
    expect(sentOf(sandbox)).toHaveLength(2);
  });

  test.each([
    ["no such attachment", { removeAttachmentIds: ["1", "3"] }, ["NOT_FOUND removeAttachmentIds.1"]],
    ["no such token", { addAttachments: [{ token: "nothing" }] }, ["NOT_FOUND addAttachments.0.token"]],
  ])("%s writes nothing", async (_, change, errors) => {
    const { known, sandbox } = await start({ books: two() });
    const { data } = await known(update, { variables: { input: { id, ...change } } });
    expect(complaints(data.invoiceUpdate)).toEqual(errors);
    expect(sandbox.committed()).toEqual([]);
  });

  test("the same token twice writes nothing, and stays", async () => {
    const { url, known, sandbox } = await start({ books: two() });
    const left = await token(url);
    const twice = { id, addAttachments: [{ token: left }, { token: left }] };
    const { data } = await known(update, { variables: { input: twice } });
    expect(complaints(data.invoiceUpdate)).toEqual(["INVALID addAttachments.1.token"]);
    expect(sandbox.committed()).toEqual([]);
    const { data: once } = await known(update, {
      variables: { input: { id, addAttachments: [{ token: left }] } },
    });
    expect(complaints(once.invoiceUpdate)).toEqual([]);
  });

  test("a later file that is none leaves the invoice as it is, and the first one an orphan", async () => {
    const { url, sandbox, logged } = await start({ books: two() });
    const input = { id, addAttachments: [{ upload: null }, { upload: null }] };
    const { data } = await operate(
      url,
      operationWith(
        update,
        { input },
        {
          "variables.input.addAttachments.0.upload": { bytes: photo() },
          "variables.input.addAttachments.1.upload": { bytes: Buffer.from("<html>") },
        },
      ),
    );
    expect(complaints(data.invoiceUpdate)).toEqual(["INVALID addAttachments.1.upload"]);
    expect(sandbox.asked("PUT")).toEqual([]);
    expect(orphansIn(logged)).toHaveLength(1);
  });

  test("a file of a write that FreshBooks refuses is an orphan, and so is one that it does not attach", async () => {
    const refused = await start({ books: two() });
    refused.sandbox.answerNext({ method: "PUT", path: /invoices/ }, { status: 422, body: "{}" });
    const input = async (url: string) => ({ id, addAttachments: [{ token: await token(url) }] });
    const { data } = await refused.known(update, { variables: { input: await input(refused.url) } });
    expect(complaints(data.invoiceUpdate)).toEqual(["REFUSED"]);
    expect(orphansIn(refused.logged)).toHaveLength(1);

    const dropping = await start({ books: two(), settings: { droppedFields: ["invoice.attachments"] } });
    const { data: other } = await dropping.known(update, { variables: { input: await input(dropping.url) } });
    expect(complaints(other.invoiceUpdate)).toEqual(["NOT_APPLIED addAttachments.0"]);
    expect(orphansIn(dropping.logged)).toHaveLength(1);
  });

  test("a token of a write that FreshBooks did not take works for the retry", async () => {
    const { ask, sandbox, url, logged } = await start({ books: two() });
    const input = { id, addAttachments: [{ token: await token(url) }] };
    const run = async () => ask(update, { variables: { input } });
    sandbox.faults.add({ rules: [{ fault: "limited", retryAfter: 0, method: "PUT", path: invoice }] });
    expect((await run()).errors?.map(({ extensions }) => extensions.code)).toEqual(["RATE_LIMITED"]);
    sandbox.faults.clear();
    const { data, errors } = await run();
    expect(errors).toBeUndefined();
    expect(namesIn(data.invoiceUpdate)).toEqual(["plan.pdf", "site.png", "photo.jpg"]);
    expect(orphansIn(logged)).toEqual([]);
  });

  test("a write whose response is lost may refer to its file", async () => {
    const { url, known, sandbox, logged } = await start({ books: two() });
    const input = { id, addAttachments: [{ token: await token(url) }] };
    sandbox.answerNext({ method: "PUT", path: /invoices/ }, { status: 504, body: "" });
    const { errors } = await known(update, { variables: { input } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(orphansIn(logged)).toEqual([]);
  });
});
