import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";

function launch(env: Record<string, string>) {
  const main = new URL("../../src/sandbox/main.ts", import.meta.url).pathname;
  const child: ChildProcess = spawn(process.execPath, [main], { env: { ...process.env, ...env } });
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
