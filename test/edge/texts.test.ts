import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { create, field, file, multipart, operate, raw, uploadPath, withUpload } from "../support/send.ts";
import { type Answer, start } from "../support/start.ts";

const named = "mutation ($name: String!) { clientCreate(input: { organization: $name }) { client { id } } }";
const bodyWith = (name: string) => `{"query":${JSON.stringify(named)},"variables":{"name":"${name}"}}`;
const json = "application/json";

/** Posts bytes to the graph. */
async function post(url: string, body: Buffer, type = json, path = "/graphql") {
  const response = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": type },
    body: body as Buffer<ArrayBuffer>,
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

describe("a text that the books would keep as another one is refused before anything is begun", () => {
  test.each([
    ["Latin-1", Buffer.from(bodyWith("Caf\u00e9"), "latin1")],
    [
      "half of a character",
      Buffer.concat([
        Buffer.from(bodyWith("")).subarray(0, -3),
        Buffer.from([0xe2, 0x82]),
        Buffer.from('"}}'),
      ]),
    ],
    [
      "a surrogate in UTF-8's clothes",
      Buffer.from(bodyWith("x").replace("x", "\u00ed\u00a0\u0080"), "latin1"),
    ],
    ["half of a surrogate pair", Buffer.from(bodyWith("\\uD83D"))],
    ["the halves in the wrong order", Buffer.from(bodyWith("\\uDE00\\uD83D"))],
    ["U+0000", Buffer.from(bodyWith("a\\u0000b"))],
    ["U+0000 in the document", Buffer.from(JSON.stringify({ query: '{ client(id: "a\\u0000b") { id } }' }))],
    ["U+0000 in a name", Buffer.from('{"query":"{ caller { email } }","variables":{"a\\u0000":1}}')],
  ])("as JSON with %s", async (_, body) => {
    const { url, sandbox } = await start({ books: books() });
    const { status, errors } = await post(url, body);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/UTF-8|U\+0000|surrogate/);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ["Latin-1", Buffer.from("Caf\u00e9", "latin1"), ""],
    [
      "Latin-1 that calls itself so",
      Buffer.from("Caf\u00e9", "latin1"),
      "\r\ncontent-type: application/json; charset=iso-8859-1",
    ],
    ["half of a surrogate pair", Buffer.from("\\uD83D"), ""],
    ["U+0000", Buffer.from("a\\u0000b"), ""],
  ])("as a form with %s", async (_, text, head) => {
    const { url, sandbox } = await start({ books: books() });
    const [front, back] = JSON.stringify({
      query: create,
      variables: { input: { ...withUpload.input, notes: "|" } },
    }).split("|");
    const operations = Buffer.concat([Buffer.from(String(front)), text, Buffer.from(String(back))]);
    const body = raw(
      [field("operations") + head, operations],
      [field("map"), JSON.stringify({ 0: [uploadPath] })],
      [file("0"), photo()],
    );
    const { status, errors } = await operate(url, body, multipart);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/UTF-8|U\+0000/);
    expect(sandbox.asked()).toEqual([]);
  });

  test("in the address of a question", async () => {
    const { url, sandbox } = await start({ books: books() });
    const query = encodeURIComponent("query ($id: ID!) { client(id: $id) { id } }");
    for (const variables of ['{"id":"%E9"}', '{"id":"a%00b"}', '{"id":"%5Cud800"}']) {
      const response = await fetch(`${url}/graphql?query=${query}&variables=${variables}`, {
        headers: { "apollo-require-preflight": "true" },
      });
      expect([variables, response.status]).toEqual([variables, 400]);
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    `${json}; charset=iso-8859-1`,
    `${json};charset="UTF-16"`,
    "multipart/form-data; boundary=b; charset=latin1",
  ])("as %s, which is another charset", async (type) => {
    const { url, sandbox } = await start({ books: books() });
    const { status, errors } = await post(url, Buffer.from(bodyWith("Ada")), type);
    expect(status).toBe(415);
    expect(errors?.[0]?.message).toMatch(/UTF-8/);
    expect(sandbox.asked()).toEqual([]);
  });
});

test.each([json, `${json}; charset=utf-8`, `${json};charset="UTF8"`])(
  "a text of any whole characters is written as it is, as %s",
  async (type) => {
    const { url, ask } = await start({ books: books() });
    const name = "\u{1F600} Caf\u00e9 \uFFFD \\ud800 \u4f1a";
    const escaped = JSON.stringify(name).slice(1, -1).replace("\u{1F600}", "\\uD83D\\uDE00");
    const { status, data } = await post(url, Buffer.from(bodyWith(escaped)), type);
    expect(status).toBe(200);
    const id = String(data.clientCreate?.client?.id);
    const read = await ask("query ($id: ID!) { client(id: $id) { organization } }", { variables: { id } });
    expect(read.data.client?.organization).toBe(name);
  },
);
