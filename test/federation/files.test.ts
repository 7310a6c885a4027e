import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import {
  complaints,
  create,
  formWith,
  operationWith,
  sendFile,
  uploadPath,
  withToken,
  withUpload,
} from "../support/send.ts";
import { start } from "../support/start.ts";
import { gateways, hiveOver, supergraphOf } from "./gateways.ts";
import { post, subgraphAt } from "./supergraph.ts";

const authorization = `Bearer ${tokens.owner}`;
const publicUrl = "https://books.example.com";

/** The graph, that clients reach from outside at PUBLIC_URL, behind a gateway that reaches it at another address. */
async function behind(over: (supergraph: string) => Promise<string>) {
  const { url, sandbox } = await start({ books: books(), app: { accessToken: undefined, publicUrl } });
  const subgraph = await subgraphAt("freshbooks", `${url}/graphql`);
  return { url, sandbox, gateway: await over(supergraphOf([subgraph])) };
}

/** What a link of this server's brings, which outside leads to PUBLIC_URL. */
const download = (url: string, link: unknown, headers: Record<string, string> = { authorization }) =>
  fetch(String(link).replace(publicUrl, url), { headers });

describe("a receipt through Hive Gateway", () => {
  const upload = (gateway: string, headers: Record<string, string>) =>
    fetch(gateway, {
      method: "POST",
      headers: { authorization, ...headers },
      body: operationWith(create, withUpload, { [uploadPath]: { bytes: photo() } }),
    });

  test("is uploaded, and its link leads to this server's public address", async () => {
    const { url, sandbox, gateway } = await behind(hiveOver);
    const response = await upload(gateway, { "apollo-require-preflight": "true" });
    const { data, errors } = await response.json();
    expect([errors, complaints(data.expenseCreate)]).toEqual([undefined, []]);
    const { receipt } = data.expenseCreate.expense;
    expect(receipt).toEqual({
      url: expect.stringContaining(`${publicUrl}/files/`),
      mediaType: "image/jpeg",
      fileName: "photo.jpg",
    });
    expect(sandbox.committed("POST")).toHaveLength(2);

    const file = await download(url, receipt.url);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(photo()));
    expect((await download(url, receipt.url, {})).status).toBe(401);
  });

  test("is refused without the header that a foreign page cannot send", async () => {
    const { sandbox, gateway } = await behind(hiveOver);
    const response = await upload(gateway, {});
    expect(JSON.stringify(await response.json())).toMatch(/CSRF|preflight/i);
    expect(sandbox.asked("POST")).toEqual([]);
  });
});

test.each(gateways)(
  "through %s a file is sent to this server first, and named by its token",
  async (_, over) => {
    const { url, sandbox, gateway } = await behind(over);
    const sent = await sendFile(url, formWith(photo()), { token: tokens.owner });
    expect(sent.status).toBe(201);

    const operation = { query: create, variables: withToken(sent.body.token) };
    const { data } = await post(gateway, operation, { authorization });
    expect(complaints(data.expenseCreate)).toEqual([]);
    const link = data.expenseCreate?.expense?.receipt?.url;
    expect(link).toEqual(expect.stringContaining(`${publicUrl}/files/receipts/`));
    expect((await download(url, link)).headers.get("content-type")).toBe("image/jpeg");

    const again = await post(gateway, operation, { authorization });
    expect(complaints(again.data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);
    expect(sandbox.asked("POST", "/accounting/account/ACM123/expenses/expenses")).toHaveLength(1);
  },
);
