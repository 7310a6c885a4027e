import { expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { books } from "../../support/books.ts";
import { errors, one, recordedAt, start } from "../start.ts";

const path = (id: number) => `invoices/invoices/${id}/share_link?share_method=share_link`;
const cast = books({ clients: 2, invoices: [{ state: "draft" }, { clientId: 2 }] });

// The official Postman collection: the call itself fails for a draft
test("a draft has no share link", async () => {
  const { get } = await start({ books: cast });
  const reply = await get(path(1));
  expect(reply.status).toBe(422);
  expect(errors(reply)).toEqual([
    {
      ...{ errno: 8034, field: "invoiceid", object: "invoice", value: "1" },
      message: "Cannot create share link because the invoice was not marked as sent",
    },
  ]);
  expect((await get(path(9))).status).toBe(404);
});

test("what was sent has one for a year, whose resourceid is a text", async () => {
  const { get } = await start({ books: cast });
  const link: Fields = one(await get(path(2)), "share_link");
  expect(link).toMatchObject({ clientid: 2, resource_type: "invoice", resourceid: "2" });
  const [, token = ""] = /#\/link\/([^?]+)\?type=secondary/.exec(String(link.share_link)) ?? [];
  expect(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())).toEqual({
    ...{ systemid: 123, accountid: "ACM123", userid: 2, type: "invoice", objectid: "2", level: 0 },
    exp: recordedAt.getTime() / 1000 + 365 * 86_400,
  });
});

test("nobody gets the link of somebody else's invoice", async () => {
  const { get } = await start({ books: cast });
  const asClient = { authorization: `Bearer ${tokens.client}` };
  expect((await get(path(2), asClient)).status).toBe(404);
});
