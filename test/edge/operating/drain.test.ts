import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { gateBefore } from "../../support/gatedUpstream.ts";
import { ended, run } from "../../support/program.ts";
import { type Answer, start } from "../../support/start.ts";

const create = `mutation { clientCreate(input: { organization: "Last Orders" }) { client { organization } userErrors { code } } }`;
const isWrite = ({ method }: { method?: string | undefined }) => method === "POST";

/** The program over an upstream that holds back what `holds` says. */
async function runHeld(holds: Parameters<typeof gateBefore>[1], env: Record<string, string> = {}) {
  const { sandbox, apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, holds);
  const program = await run({ FRESHBOOKS_API_URL: gate.url, FRESHBOOKS_ACCESS_TOKEN: tokens.owner, ...env });
  return { sandbox, gate, ...program, origin: new URL(program.url).origin };
}

const post = async (url: string, query: string): Promise<Answer> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
};

/** Tells it again and again, and gives the code that it ends with: what comes with the first signal is not another wish. */
const insist = (child: ChildProcess, signal: NodeJS.Signals) =>
  expect.poll(() => {
    child.kill(signal);
    return child.exitCode;
  });

/** Until nobody listens there any more. */
async function refused(origin: string): Promise<void> {
  const { hostname, port } = new URL(origin);
  for (;;) {
    const socket = connect(Number(port), hostname);
    const how = await Promise.race([
      once(socket, "connect").then(() => "open"),
      once(socket, "error").then(() => "refused"),
    ]).catch(() => "refused");
    socket.destroy();
    if (how === "refused") return;
  }
}

/** Asks again and again over one connection. */
function keptConnection(origin: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path: string, body?: string) =>
    new Promise<{ status: number | undefined; connection: string | undefined; text: string }>(
      (resolve, reject) => {
        const options = {
          agent,
          method: body ? "POST" : "GET",
          headers: { "content-type": "application/json" },
        };
        const asked = request(origin + path, options, async (answer) => {
          let text = "";
          for await (const piece of answer) text += piece;
          resolve({ status: answer.statusCode, connection: answer.headers.connection, text });
        });
        asked.on("error", reject);
        asked.end(body);
      },
    );
}

test("a mutation under way when SIGTERM comes is carried out once, and answered", async () => {
  const { sandbox, gate, child, url, origin } = await runHeld(isWrite);
  const answer = post(url, create);
  await gate.holding(1);
  child.kill("SIGTERM");
  await refused(origin);
  gate.open();
  expect((await answer).data.clientCreate).toEqual({
    client: { organization: "Last Orders" },
    userErrors: [],
  });
  expect(await ended(child)).toBe(0);
  expect(sandbox.asked("POST")).toHaveLength(1);
});

test("a mutation whose caller has left is carried to its end before the program ends", async () => {
  const { sandbox, gate, child, url, origin } = await runHeld(isWrite);
  const gone = new AbortController();
  const answer = fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: create }),
    signal: gone.signal,
  }).catch(() => "gone");
  await gate.holding(1);
  gone.abort();
  expect(await answer).toBe("gone");
  child.kill("SIGTERM");
  await refused(origin);
  expect(child.exitCode).toBeNull();
  gate.open();
  expect(await ended(child)).toBe(0);
  expect(sandbox.asked("POST")).toHaveLength(1);
});

test("while it drains /health says so, new work is refused in its words, and its connection closed", async () => {
  const { gate, child, url, origin } = await runHeld(isWrite);
  const health = keptConnection(origin);
  const work = keptConnection(origin);
  expect(await health("/health")).toMatchObject({
    status: 200,
    text: expect.stringContaining('"status":"ok"'),
  });
  const question = JSON.stringify({ query: "{ caller { freshbooksId } }" });
  expect(await work("/graphql", question)).toMatchObject({ status: 200 });
  const answer = post(url, create);
  await gate.holding(1);
  // Half a request keeps a connection busy: what comes after it is asked of a server that is closing.
  const halves = [connectHalf(origin, "GET /health"), connectHalf(origin, "POST /graphql")];
  await Promise.all(halves.map(({ open }) => open));
  await fetch(`${origin}/health`); // whatever was sent before has arrived by now
  child.kill("SIGTERM");
  await refused(origin);
  const [ofHealth, ofWork] = await Promise.all(halves.map(({ finish }) => finish()));
  expect(ofHealth).toMatch(/^HTTP\/1\.1 503 .*connection: close.*\{"status":"draining",.*\}$/is);
  expect(ofWork).toMatch(/^HTTP\/1\.1 503 .*connection: close.*"code":"DRAINING"/is);
  gate.open();
  expect((await answer).errors).toBeUndefined();
  expect(await ended(child)).toBe(0);
});

/** Sends the beginning of a request, and its end when told. */
function connectHalf(origin: string, line: string) {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let answered = "";
  socket.on("data", (text) => (answered += text));
  socket.write(`${line} HTTP/1.1\r\nhost: ${host}\r\n`);
  return {
    open: once(socket, "connect"),
    async finish() {
      socket.write("content-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
      await once(socket, "close");
      return answered;
    },
  };
}

test("with a notice it goes on serving after SIGTERM, while /health already tells balancers to look away", async () => {
  const { child, url, origin } = await runHeld(() => false, { DRAIN_NOTICE_SECONDS: "300" });
  child.kill("SIGTERM");
  for (;;) {
    const health = await fetch(`${origin}/health`);
    const body = await health.json();
    if (health.status === 200) continue;
    expect(health.status).toBe(503);
    expect(body).toMatchObject({ status: "draining" });
    break;
  }
  expect((await fetch(`${origin}/ready`)).status).toBe(503);
  expect((await fetch(`${origin}/live`)).status).toBe(200); // to be killed would end what it still carries out
  expect((await post(url, "{ caller { freshbooksId } }")).errors).toBeUndefined();
  await insist(child, "SIGTERM").toBe(143);
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("a second signal, %s, ends it at once", async (signal, code) => {
  const { gate, child, url, origin } = await runHeld(isWrite);
  const answer = post(url, create).catch(() => "lost");
  await gate.holding(1);
  child.kill("SIGTERM");
  await refused(origin);
  await insist(child, signal).toBe(code);
  expect(await answer).toBe("lost");
});

test("a Ctrl-C that comes twice, from the terminal and from npm, is one: what is under way is carried out and answered", async () => {
  const { sandbox, gate, child, url, origin } = await runHeld(isWrite);
  const answer = post(url, create);
  await gate.holding(1);
  child.kill("SIGINT");
  child.kill("SIGTERM"); // two SIGINTs of the same moment might be told as one
  await refused(origin);
  gate.open();
  expect((await answer).errors).toBeUndefined();
  expect(await ended(child)).toBe(0);
  expect(sandbox.asked("POST")).toHaveLength(1);
});

test("neither a silent connection nor one that is kept nor half a request holds it up", async () => {
  const { child, origin } = await runHeld(() => false);
  const { hostname, port } = new URL(origin);
  const silent = connect(Number(port), hostname);
  await once(silent, "connect");
  const half = connectHalf(origin, "POST /graphql");
  await half.open;
  await keptConnection(origin)("/health");
  const closed = once(silent, "close");
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  await closed;
});

test.each(["application/json", "multipart/form-data; boundary=x"])(
  "a body of %s whose sender falls silent holds it up to the deadline of an operation, not of a file",
  async (contentType) => {
    const { url, close, ask } = await start({
      books: books(),
      app: { deadlineMs: 200, filesDeadlineMs: 3_600_000 },
    });
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: ${contentType}\r\napollo-require-preflight: 1\r\ncontent-length: 900\r\n\r\n{`,
    );
    const gone = once(socket, "close");
    await ask("{ __typename }"); // the head before it has been read by then
    await close();
    await gone;
  },
);

test.each([
  ["question", "{ business { clients { totalCount } } }", "UPSTREAM_UNAVAILABLE"],
  ["mutation", create, "OUTCOME_UNKNOWN"],
])("a FreshBooks that never answers a %s does not hold it beyond the deadline", async (_, query, code) => {
  const { apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, ({ url }) => url?.includes("/clients") ?? false);
  const { url, close } = await start({ books: books(), app: { apiOrigin: gate.url, deadlineMs: 1_000 } });
  const answer = post(`${url}/graphql`, query);
  await gate.holding(1);
  const begun = performance.now();
  await close();
  expect(performance.now() - begun).toBeLessThan(6_000);
  expect((await answer).errors?.[0]?.extensions.code).toBe(code);
});
