import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, print } from "graphql";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { withEntities } from "../contract/coverageTable/entities.ts";
import { testFeed } from "../subscriptions/feed.ts";
import { eventsOf } from "../subscriptions/listen.ts";
import { photo } from "../support/photo.ts";
import { inherited } from "../support/program.ts";
import { start } from "../support/start.ts";
import { post } from "./supergraph.ts";

const page = readFileSync("docs/supergraph.md", "utf8");

/** What the page shows in a language, in order. */
const shown = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

const commands = shown("sh").filter((text) => !text.startsWith("# not run by the tests"));
const commandWith = (part: string): string => {
  const found = commands.filter((text) => text.includes(part));
  expect([part, found.length]).toEqual([part, 1]);
  return found.join();
};
const [deals = "", clients = "", crmContract = "", costly = "", subscription = ""] = shown("gql");
const [dealsAnswer = "", clientsAnswer = ""] = shown("json");

const now = new Date("2026-11-20T12:00:00Z");

/** Runs a command of the page that goes on until it is ended, and waits for its address. */
async function running(
  command: string,
  env: Record<string, string>,
  atEnd: (end: () => void) => void,
): Promise<string> {
  const child: ChildProcess = spawn("bash", ["-c", `exec env ${command}`], {
    env: { ...inherited(), PORT: "0", ...env },
  });
  atEnd(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout?.on("data", (text) => (printed += text));
  child.stderr?.on("data", (text) => (printed += text));
  const exited = once(child, "exit");
  while (!/(CRM|Gateway) +http/.test(printed)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(printed);
    await Promise.race([child.stdout && once(child.stdout, "data"), exited]);
  }
  return String(/(?:CRM|Gateway) +(\S+)/.exec(printed)?.[1]);
}

/** The CRM of the page, which has no state: one for all tests. */
let crm: string;
let endCrm: (() => void) | undefined;
beforeAll(async () => {
  crm = await running(commandWith("crm.mjs").trim(), {}, (end) => {
    endCrm = end;
  });
});
afterAll(() => endCrm?.());

/** The supergraph of the page: this server over the sandbox, the CRM, and the gateway by one of its commands. */
async function supergraph(gatewayCommand: string, app: Parameters<typeof start>[0] = {}) {
  const graph = await start({ now, ...app });
  const addresses = { FRESHBOOKS_URL: `${graph.url}/graphql`, CRM_URL: crm };
  const gateway = await running(gatewayCommand.trim(), addresses, onTestFinished);
  return { ...graph, gateway, through: (query: string) => post(gateway, { query }) };
}

/** Runs a command that ends, at the addresses of a test and in a folder with a receipt. */
function run(command: string, addresses: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "supergraph-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "receipt.jpg"), photo());
  const here = Object.entries(addresses).reduce((text, [from, to]) => text.replaceAll(from, to), command);
  return spawn("bash", ["-ec", here], { cwd: folder, env: inherited() });
}

async function answerOf(child: ReturnType<typeof run>): Promise<string> {
  let printed = "";
  child.stdout.on("data", (text) => (printed += text));
  await once(child, "close");
  return printed;
}

const plainGateway = "node docs/supergraph/gateway.mjs";

test("every command of the page is one that the tests run, here or elsewhere", () => {
  const here = ["crm.mjs", "gateway.mjs", "/schema.graphql", "0=@receipt.jpg", "file=@receipt.jpg"];
  // The program, its prefix and its secret have tests of their own; here they are started in this process.
  const elsewhere = [
    "npm start\n",
    "GRAPH_PREFIX=FreshBooks npm start\n",
    "ROUTER_SECRET=a-long-random-secret npm start\n",
    "SUBSCRIPTION_CALLBACK_ORIGINS=http://localhost:4002 npm start\n",
  ];
  const others = commands.filter(
    (text) => !elsewhere.includes(text) && !here.some((part) => text.includes(part)),
  );
  expect(others).toEqual([]);
  expect(readFileSync(".ci/run", "utf8")).toContain("npm run --silent schema:check");
  expect(spawnSync("curl", ["--version"]).status).toBe(0);
});

test("every entity is in the table with its keys (npm run coverage)", () => {
  expect(withEntities(page)).toBe(page);
});

test("the SDL of the CRM is the one that runs", () => {
  const source = readFileSync("docs/supergraph/crm.mjs", "utf8");
  const sdl = /parse\(`([\s\S]*?)`\)/.exec(source)?.[1] ?? "";
  expect(print(parse(crmContract))).toEqual(print(parse(sdl)));
});

test("the supergraph of the page answers as it says, and takes a receipt in both ways", async () => {
  const { gateway, through, url, sandbox } = await supergraph(plainGateway, {
    app: { publicUrl: "https://books.example.com" },
  });
  await through("{ caller { freshbooksId } }");
  sandbox.forget();
  expect(await through(deals)).toEqual({ data: JSON.parse(dealsAnswer) });
  expect(sandbox.asked()).toHaveLength(1);
  expect(await through(clients)).toEqual({ data: JSON.parse(clientsAnswer) });

  const addresses = { "localhost:4002/graphql": gateway, "localhost:4000": url };
  expect(await answerOf(run(commandWith("/schema.graphql"), addresses))).toContain("type Invoice");
  for (const part of ["0=@receipt.jpg", "file=@receipt.jpg"])
    expect([part, JSON.parse(await answerOf(run(commandWith(part), addresses)))]).toEqual([
      part,
      {
        data: {
          expenseCreate: {
            expense: {
              receipt: { url: expect.stringContaining("https://books.example.com/files/receipts/") },
            },
            userErrors: [],
          },
        },
      },
    ]);
});

test("the variant of the page has no personal data and no mutations", async () => {
  const { through } = await supergraph(commandWith("--include"));
  expect((await through(deals.replace("accountManager", ""))).errors).toBeUndefined();
  for (const query of [
    deals,
    "{ caller { email } }",
    'mutation { taxDelete(input: { id: "1" }) { deletedId } }',
  ])
    expect((await through(query)).errors?.map(({ message }) => message).join()).toMatch(
      /Cannot query|mutation/,
    );
});

test("the router's secret of the page lets its gateway in, and nobody else", async () => {
  const command = commandWith("ROUTER_SECRET=a-long-random-secret node");
  const secret = () => "a-long-random-secret";
  const { ask, through } = await supergraph(command, { app: { routerSecret: secret } });
  expect(await through(deals)).toEqual({ data: JSON.parse(dealsAnswer) });
  expect((await ask("{ business { name } }")).errors?.map(({ extensions }) => extensions.code)).toEqual([
    "UNAUTHENTICATED",
  ]);
});

test("the limit of the page rejects its query, before anything is asked", async () => {
  const { through, sandbox } = await supergraph(commandWith("--max-cost"));
  sandbox.forget();
  expect((await through(costly)).errors?.map(({ extensions }) => extensions.code)).toEqual([
    "COST_ESTIMATED_TOO_EXPENSIVE",
  ]);
  expect(sandbox.asked()).toEqual([]);
  expect((await through(deals)).errors).toBeUndefined();
});

test("the subscription of the page is sent by callbacks to an allowed origin", async () => {
  const feed = testFeed();
  const callbackOrigins: string[] = [];
  const { gateway } = await supergraph(commandWith("--subscriptions"), {
    app: { events: feed.events, callbackOrigins },
  });
  const refused = await eventsOf(gateway, { query: subscription });
  expect(JSON.stringify(await refused.next())).toContain("SUBSCRIPTION_CALLBACK_ORIGINS");
  callbackOrigins.push(new URL(gateway).origin);
  const listener = await eventsOf(gateway, { query: subscription });
  await expect.poll(feed.listening).toBe(1);
  feed.happens({ recordId: "Client:Lf8Kq2:567501" });
  expect(await listener.next()).toMatchObject({
    data: {
      data: {
        businessChanges: {
          number: 1,
          record: { organization: "Harbour Bakery", accountManager: "Mo Farrell" },
        },
      },
    },
  });
});
