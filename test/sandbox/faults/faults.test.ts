import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { chaos } from "../../../src/sandbox/faults/chaos.ts";
import type { Deed, Rule } from "../../../src/sandbox/faults/rule.ts";
import { shapeNames } from "../../../src/sandbox/faults/shapes.ts";
import { books } from "../../support/books.ts";
import { start } from "../start.ts";
import { listen } from "../wire.ts";

const clients = "/accounting/account/ACM123/users/clients";
const projects = "/projects/business/777/projects";
const me = "/auth/api/v1/users/me";
const maya = JSON.stringify({ client: { fname: "Zoë" } });
const created = { method: "POST", body: maya };

/** A sandbox in which the first client is Zoë, and a rule. */
async function faulty(...rules: Rule[]) {
  const begun = await start();
  await begun.put("users/clients/1", { client: { fname: "Zoë" } });
  begun.sandbox.forget();
  begun.sandbox.faults.add({ seed: 1, rules });
  return begun;
}

const lengthIn = (head: string) => Number(/content-length: (\d+)/.exec(head)?.[1]);

describe("on the wire", () => {
  test.each([
    [{ fault: "reset" }, 0],
    [{ fault: "reset", after: "commit" }, 1],
  ] as const)("%j: no byte, and a reset", async (deed, committed) => {
    const { url, sandbox } = await faulty(deed);
    const heard = await listen(url, clients, created);
    expect(heard).toMatchObject({ ended: "reset", bytes: Buffer.alloc(0) });
    expect(sandbox.attempts()).toEqual([
      {
        ...{ method: "POST", readable: clients, faults: ["reset"], status: null },
        ...{ committed: committed === 1, abandoned: false },
      },
    ]);
    expect(sandbox.committed()).toHaveLength(committed);
  });

  test.each([
    [{ fault: "hang" }, 0],
    [{ fault: "hang", after: "commit" }, 1],
  ] as const)("%j: no byte, and no end", async (deed, committed) => {
    const { url, sandbox } = await faulty(deed);
    const { bytes, ended, socket } = await listen(url, clients, created);
    expect([bytes.length, ended]).toEqual([0, "open"]);
    expect(sandbox.committed("POST")).toHaveLength(committed);
    socket.destroy();
    await expect.poll(() => sandbox.attempts()[0]?.abandoned).toBe(true);
  });

  test("halfOpen: headers, and no end", async () => {
    const { url } = await faulty({ fault: "halfOpen" });
    const { head, content, ended } = await listen(url, clients);
    expect(head).toContain("http/1.1 200");
    expect([content.length, ended]).toEqual([0, "open"]);
  });

  test("silence: half of the body, no end, and no ear for what comes then", async () => {
    const { url, sandbox } = await faulty({ fault: "silence", times: 1 });
    const { head, content, ended, socket } = await listen(url, clients);
    expect([content.length, ended]).toEqual([Math.ceil(lengthIn(head) / 2), "open"]);
    socket.write(`GET ${me} HTTP/1.1\r\nhost: x\r\n\r\n`);
    socket.end();
    expect((await listen(url, me)).head).toContain("200");
    expect(sandbox.asked()).toHaveLength(2);
    expect(socket.readableEnded).toBe(false);
  });

  test("truncated: less than the length says, then a reset", async () => {
    const { url } = await faulty({ fault: "truncated" });
    const { head, content, ended } = await listen(url, clients);
    expect([content.length, ended]).toEqual([Math.ceil(lengthIn(head) / 2), "reset"]);
  });

  test("cutJson: well framed, and no JSON", async () => {
    const { url } = await faulty({ fault: "cutJson" });
    const { head, content } = await listen(url, clients);
    expect(content.length).toBe(lengthIn(head));
    expect(() => JSON.parse(content.toString())).toThrow(SyntaxError);
  });

  test("slowBody: in drops", async () => {
    const { url } = await faulty({ fault: "slowBody", bytesPerSecond: 4_000 });
    const began = performance.now();
    const { head, content } = await listen(url, clients, { quietMs: 500 });
    expect(content.length).toBe(lengthIn(head));
    expect(JSON.parse(content.toString())).toHaveProperty("response.result.total", 1);
    expect(performance.now() - began).toBeGreaterThan((content.length / 4_000) * 500);
  });

  test("latency: fixed and spread, beside another fault", async () => {
    const { url, sandbox } = await faulty({ fault: "latency", ms: 60, spreadMs: 60 }, { fault: "html" });
    const began = performance.now();
    const { head } = await listen(url, clients, { quietMs: 500 });
    expect(performance.now() - began).toBeGreaterThan(55);
    expect(head).toContain("502");
    expect(sandbox.attempts()[0]?.faults).toEqual(["latency", "html"]);
  });

  test("huge: above 8 MB, and JSON all the same", async () => {
    const { url } = await faulty({ fault: "huge" });
    const { content } = await listen(url, clients, { quietMs: 30_000 });
    expect(content.length).toBeGreaterThan(8 * 1024 * 1024);
    expect(JSON.parse(content.toString())).toHaveProperty("response.result.total", 1);
  });

  test("html, empty and wrongType", async () => {
    const { url } = await faulty(
      { fault: "html", times: 1 },
      { fault: "empty", times: 1 },
      { fault: "wrongType", times: 1 },
    );
    const page = await listen(url, clients);
    expect(page.head).toMatch(/502[\s\S]*text\/html/);
    expect(page.content.toString()).toContain("<h1>");
    const empty = await listen(url, clients);
    expect([lengthIn(empty.head), empty.content.length]).toEqual([0, 0]);
    const wrong = await listen(url, clients);
    expect(wrong.head).toMatch(/200[\s\S]*text\/html/);
    expect(JSON.parse(wrong.content.toString())).toHaveProperty("response");
  });

  test("encodings", async () => {
    const { url, sandbox } = await faulty();
    const right = (await listen(url, clients)).content.toString();
    const hear = async (as: Extract<Deed, { fault: "encoding" }>["as"]) => {
      sandbox.faults.add({ rules: [{ fault: "encoding", as, times: 1 }] });
      return listen(url, clients);
    };
    expect(right).toContain("Zoë");
    expect((await hear("bom")).content.toString()).toBe(`\uFEFF${right}`);
    const zipped = await hear("gzip");
    expect(zipped.head).toContain("content-encoding: gzip");
    expect(gunzipSync(zipped.content).toString()).toBe(right);
    const unsaid = await hear("gzipUnsaid");
    expect(unsaid.head).not.toContain("content-encoding");
    expect(gunzipSync(unsaid.content).toString()).toBe(right);
    expect((await hear("latin1")).content.toString("latin1")).toBe(right);
    const bad = (await hear("badUtf8")).content;
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bad)).toThrow(TypeError);
    expect((await hear("utf16")).content.toString("utf16le")).toBe(`\uFEFF${right}`);
    expect((await hear("brokenChunks")).content.toString()).toContain("\r\nzz\r\n");

    sandbox.faults.add({ rules: [{ fault: "encoding", as: "chunks", times: 1 }] });
    expect((await listen(url, clients)).content.toString()).toMatch(
      /^7;part="0"\r\n[\s\S]*x-trailer: odd\r\n\r\n$/,
    );
    sandbox.faults.add({ rules: [{ fault: "encoding", as: "chunks", times: 1 }] });
    const headers = { authorization: "Bearer sandbox-owner" };
    expect(await (await fetch(url + clients, { headers })).text()).toBe(right);
  });
});

describe("refusals", () => {
  const refused = async (path: string, rule: Rule) => {
    const { ask } = await faulty(rule);
    const { status, body, headers } = await ask("GET", path);
    return { status, body, headers };
  };
  const error = "Requested resource could not be found.";

  test.each([
    [clients, { response: { errors: [{ errno: 1012, message: error }] } }],
    [projects, { error }],
    [me, { error: "not_found", error_description: error }],
    ["/auth/oauth/token", { error: "server_error", error_description: error }],
    ["/uploads/attachments/x", { error }],
  ])("%s speaks like its family", async (path, body) => {
    const refusal = await refused(path, { fault: "error", status: 404 });
    expect(refusal).toMatchObject({ status: 404, body });
  });

  test.each(shapeNames)("in the shape %s, whatever the path", async (shape) => {
    const { status, body } = await refused(projects, { fault: "error", status: 422, errno: 1001, shape });
    expect(status).toBe(422);
    expect(Object.keys(body).join()).toMatch(/response|error|message/);
  });

  test.each([12001, 31001, 41001, 41101, 1003])("200 with the accounting error %i", async (errno) => {
    expect(await refused(clients, { fault: "error", status: 200, errno })).toMatchObject({
      status: 200,
      body: { response: { errors: [{ errno }] } },
    });
  });

  test("gates of plan and role", async () => {
    expect(await refused(clients, { fault: "planGate" })).toMatchObject({
      status: 200,
      body: { response: { errors: [{ errno: 12001 }] } },
    });
    expect((await refused(projects, { fault: "planGate" })).status).toBe(403);
    expect(await refused(clients, { fault: "roleGate" })).toMatchObject({
      status: 403,
      body: { response: { errors: [{ errno: 1003 }] } },
    });
  });

  test("429 with and without seconds", async () => {
    const told = await refused(clients, { fault: "limited", retryAfter: 7 });
    expect([told.status, told.headers.get("retry-after")]).toEqual([429, "7"]);
    const untold = await refused(projects, { fault: "limited" });
    expect([untold.status, untold.headers.get("retry-after")]).toEqual([429, null]);
  });

  test("500 before and after the commit", async () => {
    const { url, sandbox } = await faulty(
      { fault: "error", times: 1 },
      { fault: "error", after: "commit", times: 1 },
    );
    expect((await listen(url, clients, created)).head).toContain("500");
    expect(sandbox.committed()).toEqual([]);
    expect((await listen(url, clients, created)).head).toContain("500");
    expect(sandbox.committed()).toEqual([`POST ${clients}`]);
    expect(sandbox.attempts().map(({ status, committed }) => [status, committed])).toEqual([
      [500, false],
      [500, true],
    ]);
  });
});

describe("the rate", () => {
  test("when enforced, 429 means that nothing was carried out", async () => {
    const settings = { rateLimited: true, accountingPostsPerMinute: 2, ratePerMinute: 3 };
    const { post, get, sandbox } = await start({ settings });
    const statuses = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await post("users/clients", { client: { fname: "Maya" } })).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    expect(sandbox.committed("POST")).toHaveLength(2);
    const lists = [await get("users/clients"), await get("users/clients"), await get("users/clients")];
    expect(lists.map(({ headers }) => headers.get("x-ratelimit-remaining"))).toEqual(["2", "1", "0"]);
    expect(lists[2]?.result.total).toBe(3);
    expect((await get("users/clients")).status).toBe(429);
  });
});

describe("rules", () => {
  test("say which requests, how many pass before, how often, and how many of them", async () => {
    const { ask, get, sandbox } = await faulty({
      ...{ fault: "error", method: "GET", path: /users\/clients\?page=/, skip: 1, times: 2 },
    });
    const statuses = [];
    for (let page = 1; page <= 5; page += 1) statuses.push((await get(`users/clients?page=${page}`)).status);
    expect((await ask("GET", me)).status).toBe(200);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
    expect(sandbox.faults.list()).toMatchObject([{ matched: 5, fired: 2 }]);
  });

  test("a share of them is the same for the same seed, and another for another", async () => {
    const hit = async (seed: number) => {
      const { get, sandbox } = await start();
      sandbox.faults.add({ seed, rules: [{ fault: "error", share: 0.3 }] });
      const statuses = [];
      for (let count = 0; count < 40; count += 1) statuses.push((await get("users/clients/1")).status);
      return statuses.join();
    };
    const first = await hit(7);
    expect(first.match(/500/g)?.length).toBeGreaterThan(4);
    expect(first.match(/500/g)?.length).toBeLessThan(24);
    expect(await hit(7)).toBe(first);
    expect(await hit(8)).not.toBe(first);
  });

  test("a stance holds for one request", async () => {
    const { get, post, sandbox } = await start({ books: books({ clients: 3 }) });
    sandbox.faults.add({
      rules: [
        { fault: "stance", method: "GET", times: 1, settings: { ignoredFilters: ["userids"] } },
        { fault: "stance", method: "POST", settings: { droppedFields: ["client.note"] } },
      ],
    });
    expect((await get("users/clients?search[userids][]=2")).result.total).toBe(3);
    expect((await get("users/clients?search[userids][]=2")).result.total).toBe(1);
    const { result } = await post("users/clients", { client: { fname: "Maya", note: "kept?" } });
    expect(result).toMatchObject({ client: { fname: "Maya", note: null } });
  });

  test("a right answer can be rewritten from within the process", async () => {
    const { get, sandbox } = await start();
    sandbox.faults.add({
      rules: [{ fault: "rewrite", rewrite: ({ body, ...rest }) => ({ ...rest, body: { odd: body } }) }],
    });
    expect((await get("users/clients")).body).toHaveProperty("odd.response.result.total", 1);
  });

  test("an ordered answer comes before rules that were added later", async () => {
    const { get, sandbox } = await start();
    sandbox.answerNext({}, { status: 418, body: {} });
    sandbox.faults.add({ rules: [{ fault: "error", times: 1 }] });
    expect([(await get("users/clients")).status, (await get("users/clients")).status]).toEqual([418, 500]);
    expect(sandbox.faults.list()).toMatchObject([{ matched: 2, fired: 1 }]);
  });
});

describe("/_sandbox/faults", () => {
  const path = "/_sandbox/faults";

  test("adds, tells and clears, and /_sandbox/attempts tells what came of it", async () => {
    const { ask, get, sandbox } = await start();
    const rule = { fault: "error", pattern: "clients$", status: 503, times: 1 };
    expect((await ask("POST", path, { seed: 3, rules: [rule] })).body).toEqual({
      rules: [{ ...rule, matched: 0, fired: 0 }],
    });
    expect((await get("users/clients")).status).toBe(503);
    expect((await ask("GET", path)).body).toEqual({ rules: [{ ...rule, matched: 1, fired: 1 }] });
    expect((await ask("GET", "/_sandbox/attempts")).body).toEqual({
      attempts: sandbox.attempts(),
      committed: 0,
    });
    expect((await ask("DELETE", path)).body).toEqual({ rules: [] });
    expect((await get("users/clients")).status).toBe(200);
  });

  test("says all that is wrong, each by its name", async () => {
    const { ask, sandbox } = await start();
    const rules = [
      { fault: "lightning" },
      { fault: "latency" },
      { fault: "reset", after: "lunch", share: 2, colour: "red" },
      { fault: "answer", status: 42, pattern: "(" },
      { fault: "stance", settings: { errorStyle: "modern" } },
      "reset",
    ];
    const { status, body } = await ask("POST", path, { seed: 1.5, rules, rule: {} });
    expect(status).toBe(400);
    expect(body).toEqual({
      problems: [
        "rule: unknown; there are seed and rules",
        "seed: a whole number",
        expect.stringMatching(/^rules\[0\]\.fault: one of latency, /),
        "rules[1].ms: a number from 0 to 600000",
        "rules[2].after: one of before, commit",
        "rules[2].share: a number from 0 to 1",
        expect.stringMatching(/^rules\[2\]\.colour: unknown; reset takes method, /),
        "rules[3].status: a whole number from 200 to 599",
        "rules[3].pattern: a regular expression",
        expect.stringMatching(/^rules\[4\]\.settings: settings of/),
        "rules[5]: an object",
      ],
    });
    expect((await ask("POST", path, {})).body).toEqual({ problems: ["rules: a list of at least one rule"] });
    expect(sandbox.faults.list()).toEqual([]);
  });
});

describe("chaos", () => {
  test("is the same for the same seed, comes back after a reset, and leaves most requests alone", async () => {
    expect(chaos(7)).toEqual(chaos(7));
    expect(chaos(7)).not.toEqual(chaos(8));
    const ends = async () => {
      const { url, sandbox } = await start({ faults: chaos(7) });
      sandbox.reset();
      for (let count = 0; count < 60; count += 1)
        await listen(url, clients, { quietMs: 40 }).catch(() => null);
      return sandbox.attempts().map(({ faults }) => faults.filter((name) => name !== "latency").join());
    };
    const [first, second] = await Promise.all([ends(), ends()]);
    expect(second).toEqual(first);
    expect(first.filter((faults) => faults !== "").length).toBeGreaterThan(1);
    expect(first.filter((faults) => faults === "").length).toBeGreaterThan(30);
  });
});
