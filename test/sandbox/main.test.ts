import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";

function launch(env: Record<string, string>, ...args: string[]) {
  const program = new URL("../../src/bin.mjs", import.meta.url).pathname;
  const child: ChildProcess = spawn(process.execPath, [program, "sandbox", ...args], {
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (text += part));
  return { child, text: () => text };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "alone, it says where it is, and %s ends it with code 0",
  async (signal) => {
    const { child, text } = launch({ PORT: "0", SANDBOX_SCALE: "0.1" });
    while (!text().includes("Control:")) await once(child.stdout ?? child, "data");
    const [, url] = /FRESHBOOKS_API_URL=(\S+)/.exec(text()) ?? [];
    const me = await fetch(`${url}/auth/api/v1/users/me`, {
      headers: { authorization: `Bearer ${tokens.owner}` },
    });
    expect(me.status).toBe(200);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  },
);

test("says everything that is wrong with its environment at once", async () => {
  const { child, text } = launch({ PORT: "harbour", SANDBOX_SCALE: "99" });
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(text()).toContain("PORT: ");
  expect(text()).toContain("SANDBOX_SCALE: ");
});

test("with --chaos it says what will go wrong, and with --live that a firm is at work", async () => {
  const { text } = launch({ PORT: "0", SANDBOX_SCALE: "0.1" }, "--chaos", "7", "--live");
  await expect
    .poll(text, { timeout: 15_000 })
    .toMatch(/Chaos of seed 7[\s\S]*% {2}reset, after commit[\s\S]*% {2}roleGate\n/);
  const { url } = /FRESHBOOKS_API_URL=(?<url>\S+)/.exec(text())?.groups ?? {};
  const told = (await (await fetch(`${url}/_sandbox/faults`)).json()) as { rules: unknown[] };
  expect(told.rules.length).toBeGreaterThan(20);
  expect(text()).toContain("At work:               a change in the first account every 5 seconds");
  expect(await (await fetch(`${url}/_sandbox/live`)).json()).toMatchObject({ everySeconds: 5 });
});

test.each([
  [["--chaos", "often"], 1, "--chaos: a number"],
  [["--chaos"], 2, "--chaos"],
  [["--chaoss", "7"], 2, "Run freshbooks-subgraph sandbox --help"],
])("%j is refused", async (args, code, words) => {
  const { child, text } = launch({ PORT: "0" }, ...args);
  expect(await once(child, "exit")).toEqual([code, null]);
  expect(text()).toContain(words);
});
