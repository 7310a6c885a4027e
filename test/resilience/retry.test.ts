import { describe, expect, test } from "vitest";
import { noObserver } from "../../src/http/observer.ts";
import { mayRepeat, pauseMs } from "../../src/http/retry.ts";
import { usualRules } from "../../src/http/rules.ts";
import type { Deed } from "../../src/sandbox/faults/rule.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { callTo, channelsTo, closedOrigin, startServer } from "./ill.ts";

const list = /users\/clients\?/;
const question = "{ caller { email } business { clients { totalCount } invoices { totalCount } } }";
const passing: Deed[] = [
  { fault: "reset" },
  { fault: "truncated" },
  { fault: "cutJson" },
  { fault: "html" },
  { fault: "html", status: 200 },
  { fault: "html", status: 503 },
  { fault: "error", status: 408 },
  { fault: "error", status: 500 },
  { fault: "error", status: 503 },
  { fault: "error", status: 504 },
  { fault: "limited", retryAfter: 0 },
];
const nameOf = ({ fault, ...rest }: Deed) => `${fault} ${JSON.stringify(rest)}`;

describe("a read", () => {
  test.each(passing.map((deed) => [nameOf(deed), deed] as const))(
    "is repeated until it is answered, three times at most: %s",
    async (_, deed) => {
      const { known, sandbox } = await start({ books: books() });
      sandbox.faults.add({ rules: [{ path: list, times: 2, ...deed }] });
      const { data, errors } = await known(question);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ business: { clients: { totalCount: 1 } } });
      expect(sandbox.asked("GET", "/accounting/account/ACM123/users/clients")).toHaveLength(3);
    },
  );

  test.each([
    [{ fault: "reset" }, "broken"],
    [{ fault: "truncated" }, "broken"],
    [{ fault: "cutJson" }, "unreadable"],
    [{ fault: "html" }, "failed"],
    [{ fault: "error", status: 503 }, "failed"],
  ] satisfies [Deed, string][])("that always fails is asked three times: %j", async (deed, reason) => {
    const { known, sandbox } = await start({ books: books({ invoicesEach: 1 }) });
    sandbox.faults.add({ rules: [{ path: list, ...deed }] });
    const { data, errors } = await known(question);
    expect(data).toMatchObject({ business: { clients: null, invoices: { totalCount: 1 } } });
    expect(errors).toMatchObject([
      {
        path: ["business", "clients"],
        extensions: {
          code: "UPSTREAM_UNAVAILABLE",
          family: "accounting",
          reason,
          requestId: expect.stringMatching(/./),
        },
      },
    ]);
    expect(sandbox.asked("GET", "/accounting/account/ACM123/users/clients")).toHaveLength(3);
  });

  test.each([
    [{ fault: "error", status: 400 }],
    [{ fault: "error", status: 401 }],
    [{ fault: "error", status: 403 }],
    [{ fault: "error", status: 404 }],
    [{ fault: "error", status: 422 }],
    [{ fault: "html", status: 404 }],
    [{ fault: "planGate" }],
    [{ fault: "roleGate" }],
    [{ fault: "empty" }],
    [{ fault: "huge" }],
    [{ fault: "error", status: 501 }],
  ] satisfies [Deed][])("whose answer would be the same is asked once: %j", async (deed) => {
    const { known, sandbox } = await start({ books: books() });
    sandbox.faults.add({ rules: [{ path: list, ...deed }] });
    const { errors } = await known(question);
    expect(errors).toHaveLength(1);
    expect(sandbox.asked("GET", "/accounting/account/ACM123/users/clients")).toHaveLength(1);
  });

  test.each([
    [{ fault: "encoding", as: "bom" }],
    [{ fault: "encoding", as: "gzip" }],
    [{ fault: "wrongType", contentType: "text/html" }],
    [{ fault: "slowBody", bytesPerSecond: 100_000 }],
  ] satisfies [Deed][])("in an odd dress is read: %j", async (deed) => {
    const { known, sandbox } = await start({ books: books() });
    sandbox.faults.add({ rules: [{ path: list, ...deed }] });
    const { data, errors } = await known(question);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ business: { clients: { totalCount: 1 } } });
    expect(sandbox.asked("GET", "/accounting/account/ACM123/users/clients")).toHaveLength(1);
  });
});

const create =
  'mutation { clientCreate(input: { organization: "Ada & Co" }) { client { id } userErrors { code } } }';

describe("a write", () => {
  test.each([
    [{ fault: "reset" }, 0],
    [{ fault: "reset", after: "commit" }, 1],
    [{ fault: "error", status: 500 }, 0],
    [{ fault: "error", status: 503, after: "commit" }, 1],
    [{ fault: "html", after: "commit" }, 1],
    [{ fault: "truncated" }, 1],
    [{ fault: "cutJson" }, 1],
    [{ fault: "empty", after: "commit" }, 1],
  ] satisfies [Deed, number][])("that may have been done is never repeated: %j", async (deed, done) => {
    const { known, sandbox } = await start({ books: books() });
    sandbox.faults.add({ rules: [{ method: "POST", ...deed }] });
    const { errors } = await known(create);
    expect(errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN", family: "accounting" } }]);
    expect(sandbox.asked("POST")).toHaveLength(1);
    expect(sandbox.committed("POST")).toHaveLength(done);
  });

  test("that was refused for the rate is repeated, and done once", async () => {
    const { known, sandbox } = await start({ books: books() });
    sandbox.faults.add({ rules: [{ method: "POST", times: 2, fault: "limited", retryAfter: 0 }] });
    const { data } = await known(create);
    expect(data).toMatchObject({ clientCreate: { client: { id: expect.any(String) }, userErrors: [] } });
    expect(sandbox.asked("POST")).toHaveLength(3);
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test("that never left is no unknown outcome, and is tried three times", async () => {
    const { open, operation } = channelsTo(await closedOrigin());
    let attempts = 0;
    const observed = operation(5_000, {
      ...noObserver,
      attempt: () => {
        attempts += 1;
        return { end: () => {} };
      },
    });
    const failure = await open()
      .send(callTo("/x", observed, "POST", "{}"))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: "unreachable", sent: false });
    expect(attempts).toBe(3);
  });
});

test("a redirect is not followed, and its target is not told the token", async () => {
  const elsewhere = await startServer((_, response) => response.end("{}"));
  const { asked, origin } = await startServer((_, response) =>
    response.writeHead(307, { location: `${elsewhere.origin}/stolen` }).end(),
  );
  const { open, operation } = channelsTo(origin);
  const answer = await open().send(callTo("/x", operation()));
  expect(answer.status).toBe(307);
  expect(asked).toHaveLength(1);
  expect(elsewhere.asked).toEqual([]);
});

describe("the rules in figures", () => {
  test("pauses grow from 200 ms to 5 s and are anything below", () => {
    const rules = (random: number) => ({ ...usualRules, random: () => random });
    const pauses = (random: number) =>
      [1, 2, 3, 4, 5, 6, 7].map((number) => pauseMs({ failure: "broken" }, number, rules(random)));
    expect(pauses(1)).toEqual([200, 400, 800, 1600, 3200, 5000, 5000]);
    expect(pauses(0)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("Retry-After counts with 503 and not with 500 or 200", () => {
    const rules = { ...usualRules, random: () => 0 };
    expect(pauseMs({ status: 503, retryAfterMs: 7_000 }, 1, rules)).toBe(7_000);
    expect(pauseMs({ status: 503, failure: "notJson", retryAfterMs: 7_000 }, 1, rules)).toBe(7_000);
    expect(pauseMs({ status: 500, retryAfterMs: 7_000 }, 1, rules)).toBe(0);
    expect(mayRepeat("GET", { status: 200, retryAfterMs: 7_000 })).toBe(false);
  });

  test("a 429 is not repeated at once, even where it says so, nor by all at the same time", () => {
    const pauses = (random: number) =>
      [1, 2].map((number) =>
        pauseMs({ status: 429, retryAfterMs: 0 }, number, { ...usualRules, random: () => random }),
      );
    expect(pauses(0)).toEqual([100, 200]);
    expect(pauses(1)).toEqual([200, 400]);
  });
});
