import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readCursor, type Scope, writeCursor } from "../../src/graphql/reading/cursor.ts";
import { toAccountId, toBusinessId } from "../../src/values/ids.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const scope: Scope = [toAccountId("ACM123"), "clients", undefined, undefined];

/** As somebody would do it who has read the source: the seal is no secret. */
function forge(payload: string, of: readonly unknown[] = scope): string {
  const seal = createHash("sha256")
    .update(JSON.stringify([of, payload]))
    .digest("base64url")
    .slice(0, 16);
  return Buffer.from(payload + seal).toString("base64url");
}

const refusal = expect.objectContaining({
  message: "`after` is not a cursor of this list; a cursor is valid only for its list, filter and sort",
  extensions: { code: "BAD_USER_INPUT", argument: "after" },
});
const refused = (of: Scope, cursor: string) => {
  try {
    return readCursor(of, "after", cursor);
  } catch (error) {
    return error;
  }
};

describe("a cursor", () => {
  const cursor = writeCursor(scope, { offset: 4, id: "5", total: 9 });

  test("is read back by the list that it was written for", () => {
    expect(readCursor(scope, "after", cursor)).toEqual({ offset: 4, id: "5", total: 9 });
    expect(forge('[4,"5",9]')).toBe(cursor);
  });

  test.each<[string, Scope]>([
    ["tenant", [toAccountId("ACM456"), "clients", undefined, undefined]],
    ["kind of tenant", [toBusinessId(14_700_001), "clients", undefined, undefined]],
    ["list", [toAccountId("ACM123"), "invoices", undefined, undefined]],
    ["parent", [toAccountId("ACM123"), "clients", "7", undefined, undefined]],
    ["filter", [toAccountId("ACM123"), "clients", { archived: true }, undefined]],
    ["sort", [toAccountId("ACM123"), "clients", undefined, "NAME_ASC"]],
  ])("of another %s is refused in the words for a malformed one", (_, other) => {
    expect(refused(other, cursor)).toEqual(refusal);
    expect(refused(other, "nonsense")).toEqual(refusal);
  });

  test.each([
    '[-1,"5",9]',
    '[1.5,"5",9]',
    '[1e99,"5",9]',
    '["0","5",9]',
    "[4,5,9]",
    '[4,"5",-9]',
    '[4,"5","9"]',
    '[4,"5",9,1]',
    "[]",
    "{}",
    "null",
    "not JSON",
  ])("with a right seal under a wrong content is refused, too: %s", (payload) => {
    expect(refused(scope, forge(payload))).toEqual(refusal);
  });
});

test("a forged cursor leads nowhere but through one's own list", async () => {
  const { ask, sandbox } = await start({ books: books({ clients: 3 }) });
  const next = async (after: string) => {
    sandbox.forget();
    const { data, errors } = await ask(
      "query ($after: String) { business { clients(first: 2, after: $after) { nodes { id } } } }",
      { variables: { after } },
    );
    return { ids: data.business?.clients?.nodes, codes: errors?.map(({ extensions }) => extensions.code) };
  };
  const theirs = [toAccountId("ACM456"), "clients", undefined, undefined];
  expect((await next(forge('[0,"1",1]', theirs))).codes).toEqual(["BAD_USER_INPUT"]);
  // Sealed for one's own list it is a place in one's own list, and a row that is not there is a list that has changed.
  expect(await next(forge('[0,"3",3]'))).toEqual({
    ids: [{ id: "Client:ACM123:2" }, { id: "Client:ACM123:1" }],
  });
  expect((await next(forge('[0,"../../ACM456",700]'))).codes).toEqual(["LIST_CHANGED"]);
  expect(sandbox.asked().filter((line) => line.includes("ACM456"))).toEqual([]);
  expect((await next(forge('[9007199254740000,"1",3]'))).codes ?? []).not.toContain("INTERNAL_SERVER_ERROR");
});

test.each(["after", "before"])(
  "an empty text in `%s` is no cursor, and is not taken for none",
  async (argument) => {
    const { known, sandbox } = await start({ books: books({ clients: 3 }) });
    const { data, errors } = await known(
      `{ business { clients(first: 2, ${argument}: "") { nodes { id } } } }`,
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
    expect(sandbox.asked("GET")).toEqual([]);

    const none = await known(`{ business { clients(first: 2, ${argument}: null) { nodes { id } } } }`);
    expect(none.errors).toBeUndefined();
  },
);
