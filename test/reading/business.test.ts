import { describe, expect, test } from "vitest";
import { toBusinessId } from "../../src/values/ids.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const me = "/auth/api/v1/users/me";

test("the caller, and the three ids of a business", async () => {
  const { ask, sandbox } = await start({ books: books() });
  const { data, errors } = await ask(`{
    caller { freshbooksId uuid firstName lastName email language timezone createdAt businesses { id } }
    businesses { id freshbooksAccountId freshbooksId uuid name timezone role accountRole address { country } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.caller).toMatchObject({
    email: expect.stringContaining("@"),
    createdAt: expect.stringMatching(/Z$/),
  });
  expect(data.businesses).toMatchObject([
    {
      freshbooksAccountId: "ACM123",
      uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: "Acme Design",
      timezone: "America/Vancouver",
      role: "OWNER",
      accountRole: "ADMIN",
    },
  ]);
  expect(data.caller?.businesses).toEqual([{ id: data.businesses?.[0]?.id }]);
  expect(sandbox.asked("GET")).toEqual([me]);
});

test("who a token speaks for is read once, not with every question", async () => {
  const { ask, sandbox } = await start({ books: books() });
  await Promise.all([
    ask("{ caller { email } }"),
    ask("{ businesses { id } }"),
    ask("{ business { name } }"),
  ]);
  await ask("{ business { name } }");
  expect(sandbox.asked("GET")).toEqual([me]);
});

test("a refused identity is not remembered", async () => {
  const { ask, sandbox } = await start({ books: books() });
  sandbox.answerNext({ path: me, times: 3 }, { status: 503, body: "<html>" });
  expect((await ask("{ caller { email } }")).errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
  expect((await ask("{ caller { email } }")).errors).toBeUndefined();
});

describe("which business", () => {
  test("several and no default: the error lists them", async () => {
    const { ask } = await start({ books: books() });
    const { data, errors } = await ask("{ business { name } businesses { id name } }", {
      token: "sandbox-several",
    });
    expect(data.business).toBeNull();
    expect(errors?.[0]).toMatchObject({
      path: ["business"],
      extensions: { code: "BUSINESS_REQUIRED", businesses: data.businesses },
    });
  });

  test("each is reached by its id, and their clients of the same number are different clients", async () => {
    const { ask } = await start({ books: books() });
    const { data } = await ask(
      "{ businesses { id freshbooksAccountId clients(filter: {}) { nodes { id } } } }",
      {
        token: "sandbox-several",
      },
    );
    const ids = (data.businesses as unknown as { id: string }[]).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const other = await ask(`{ business(id: "${ids[1]}") { freshbooksAccountId } }`, {
      token: "sandbox-several",
    });
    expect(other.data.business?.freshbooksAccountId).toBe(data.businesses?.[1]?.freshbooksAccountId);
  });

  test("the configured one is the default", async () => {
    const { ask } = await start({ books: books() });
    const { data } = await ask("{ businesses { freshbooksId name } }", { token: "sandbox-several" });
    const wanted = data.businesses?.[2];
    const configured = await start({
      books: books(),
      app: { accessToken: "sandbox-several", defaultBusiness: toBusinessId(String(wanted?.freshbooksId)) },
    });
    expect((await configured.ask("{ business { name } }")).data.business?.name).toBe(wanted?.name);
  });

  test("a configured one that the token does not reach is an error that names the others", async () => {
    const { ask } = await start({ books: books(), app: { defaultBusiness: toBusinessId(1) } });
    const { errors } = await ask("{ business { name } }");
    expect(errors?.[0]?.extensions.code).toBe("BUSINESS_REQUIRED");
    expect(errors?.[0]?.message).toContain("Acme Design");
  });

  test("one out of reach is an error that lists the caller's own, like one that does not exist", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const several = await ask("{ businesses { id } }", { token: "sandbox-several" });
    const foreign = String(several.data.businesses?.[1]?.id);
    sandbox.forget();
    const { data, errors = [] } = await ask(
      `{ a: business(id: "${foreign}") { name } b: business(id: "Business:99") { name } businesses { id name } caller { email } }`,
    );
    expect(data).toMatchObject({ a: null, b: null, caller: { email: expect.any(String) } });
    expect(errors.map(({ path }) => path)).toEqual([["a"], ["b"]]);
    const [a, b] = errors.map(({ message, extensions }) => ({ message, extensions }));
    expect(a).toEqual(b);
    expect(a).toEqual({
      message:
        "This access token cannot access a business with this id; use one of: Business:14700001 (Acme Design)",
      extensions: { code: "BUSINESS_REQUIRED", businesses: data.businesses },
    });
    expect(sandbox.asked("GET")).toEqual([me]);
  });

  test("a reference to one out of reach is null without an error", async () => {
    const { known, sandbox } = await start({ books: books() });
    const answer = await known(
      `{ _entities(representations: [{__typename: "Business", id: "Business:14700002"}, {__typename: "Business", freshbooksId: "99"}]) { __typename } }`,
    );
    expect(answer).toEqual({ data: { _entities: [null, null] } });
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("a business without an account id", () => {
  test("takes it from the roles when it can be no other's", async () => {
    const { ask } = await start({ books: books() });
    const { data } = await ask("{ business { freshbooksAccountId clients { totalCount } } }", {
      token: "sandbox-unlinked",
    });
    expect(data.business).toMatchObject({
      freshbooksAccountId: "ACM321",
      clients: { totalCount: expect.any(Number) },
    });
  });

  test("without accounting its lists say so, and are not empty", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const { data, errors } = await ask(
      "{ business { name freshbooksAccountId clients { totalCount } invoices { totalCount } } }",
      {
        token: "sandbox-no-accounting",
      },
    );
    expect(data.business).toMatchObject({ freshbooksAccountId: null, clients: null, invoices: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["NO_ACCOUNTING", "NO_ACCOUNTING"]);
    expect(sandbox.asked("GET")).toEqual([me]);
  });
});
