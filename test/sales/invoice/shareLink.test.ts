import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const account = "/accounting/account/ACM123";
const linkOf = (id: number) => `GET ${account}/invoices/invoices/${id}/share_link?share_method=share_link`;
const shareLinks = (asked: readonly string[]) => asked.filter((each) => each.includes("share_link"));
const query = (id: number) => `{ invoice(id: "Invoice:ACM123:${id}") { shareLink again: shareLink } }`;

/** What a token of FreshBooks says; nobody verifies it here. */
const claimsOf = (link: unknown): unknown =>
  JSON.parse(Buffer.from(String(link).split("/link/")[1]?.split(".")[1] ?? "", "base64url").toString("utf8"));

test.each(["text", "number"] as const)("one request for each invoice, its id a %s", async (shareLinkIds) => {
  const { known, sandbox } = await start({
    books: books({ clients: 2, invoices: [{ clientId: 2 }] }),
    settings: { shareLinkIds },
  });
  const { data, errors } = await known(query(1));
  expect(errors).toBeUndefined();
  expect(data.invoice?.shareLink).toMatch(/^https:\/\/my\.freshbooks\.com\/#\/link\//);
  expect(data.invoice?.again).toBe(data.invoice?.shareLink);
  expect(claimsOf(data.invoice?.shareLink)).toMatchObject({ type: "invoice", objectid: "1", userid: 2 });
  expect(sandbox.asked()).toEqual([`GET ${account}/invoices/invoices/1`, linkOf(1)]);
  expect(sandbox.ignored()).toEqual([]);
});

test("a draft has none, and is not asked for one", async () => {
  const { known, sandbox } = await start({ books: books({ invoices: [{ state: "draft" }, {}] }) });
  const { data, errors } = await known("{ business { invoices { nodes { id shareLink } } } }");
  expect(errors).toBeUndefined();
  expect(rows(data.business?.invoices?.nodes).map(({ id, shareLink }) => [id, typeof shareLink])).toEqual([
    ["Invoice:ACM123:2", "string"],
    ["Invoice:ACM123:1", "object"],
  ]);
  expect(shareLinks(sandbox.asked())).toEqual([linkOf(2)]);
});

test("nor has one that FreshBooks does not count as sent, whatever its status", async () => {
  const { known, sandbox } = await start({
    books: books({ invoices: [{ state: "draft", wire: { v3_status: "created" } }] }),
  });
  expect(await known(query(1))).toEqual({ data: { invoice: { shareLink: null, again: null } } });
  expect(shareLinks(sandbox.asked())).toEqual([linkOf(1)]);
});

const answered = (share_link: unknown) => ({
  status: 200,
  body: JSON.stringify({ response: { result: { share_link } } }),
});
const link = "https://my.freshbooks.com/#/link/a.secret.token?type=secondary";

test.each([
  ["another invoice's", { resourceid: "2", clientid: 1, share_link: link }, "UPSTREAM_MISMATCH"],
  ["another client's", { resourceid: "1", clientid: 2, share_link: link }, "UPSTREAM_MISMATCH"],
  ["no link", { resourceid: "1", clientid: 1, share_link: null }, "UPSTREAM_UNAVAILABLE"],
  ["a program", { resourceid: "1", clientid: 1, share_link: "javascript:alert(1)" }, "UPSTREAM_UNAVAILABLE"],
  ["nothing", undefined, "UPSTREAM_UNAVAILABLE"],
])("%s is an error, which tells nothing of the link", async (_, body, code) => {
  const { known, sandbox, logged } = await start({ books: books({ invoices: [{}] }) });
  sandbox.answerNext({ path: /share_link/ }, answered(body));
  const { data, errors } = await known(query(1));
  expect(data.invoice?.shareLink).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toContain(code);
  expect(JSON.stringify([errors, logged])).not.toMatch(/secret|javascript/);
});

test("no line of a log holds a link", async () => {
  const { known, logged } = await start({ books: books({ invoices: [{}] }) });
  const { data } = await known(query(1));
  const token = String(data.invoice?.shareLink).split("/").at(-1) ?? "";
  expect(token.length).toBeGreaterThan(20);
  expect(JSON.stringify(logged)).not.toContain(token.slice(0, 20));
});

test("an invoice that is gone is an error, and so is what FreshBooks cannot answer", async () => {
  const { known, sandbox } = await start({ books: books({ invoices: [{}] }) });
  sandbox.answerNext({ path: /share_link/ }, { status: 404, body: "{}" });
  expect((await known(query(1))).errors?.[0]?.extensions.code).toBe("UPSTREAM_MISMATCH");
  sandbox.answerNext({ path: /share_link/, times: 3 }, { status: 500, body: "" });
  expect((await known(query(1))).errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
});

test("at most a hundred in an operation", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 1, invoicesEach: 102 }) });
  const { data, errors } = await known("{ business { invoices(first: 102) { nodes { shareLink } } } }");
  expect(rows(data.business?.invoices?.nodes).filter(({ shareLink }) => shareLink)).toHaveLength(100);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["TOO_MANY_ROWS", "TOO_MANY_ROWS"]);
  expect(shareLinks(sandbox.asked())).toHaveLength(100);
});
