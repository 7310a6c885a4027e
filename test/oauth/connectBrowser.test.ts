import { describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { chromiumMissing, findChromium, launchChromium } from "../support/pages/chromium.ts";
import { start } from "../support/start.ts";

describe("signing in, in a real Chromium", { timeout: 60_000 }, () => {
  const program = findChromium();
  if (!program && !process.env.CI) console.warn(`Signing in with a browser is skipped. ${chromiumMissing}`);

  /** A page at `/connect`, and everything it did that it should not. */
  async function open({ skip }: TestContext) {
    if (!program && process.env.CI) throw new Error(chromiumMissing);
    if (!program) return skip(chromiumMissing);
    const graph = await start({ connecting: {}, app: { accessToken: undefined } });
    const browser = await launchChromium(program);
    onTestFinished(() => browser.close());
    const context = await browser.newContext();
    const page = await context.newPage();
    const origins = new Set<string>();
    const referers = new Set<string | undefined>();
    const problems: string[] = [];
    context.on("request", (request) => {
      origins.add(new URL(request.url()).origin);
      // A form of the sandbox's own page says where it was, and that is the sandbox's business.
      if (request.method() === "GET") referers.add(request.headers().referer);
    });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (line) => problems.push(line.text()));
    // From the other name of this machine, as somebody would who copies it from the README.
    const home = graph.url.replace("127.0.0.1", "localhost");
    await page.goto(`${home}/connect`);
    return { ...graph, home, page, context, origins, referers, problems };
  }

  test("from /connect over the page of consent to one's businesses, and no further", async (context) => {
    const { page, home, apiOrigin, origins, referers, problems, ask, context: tabs } = await open(context);
    await page.getByLabel(/Noor Haverkamp/).check();
    await page.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("heading", { name: "Connected as Noor Haverkamp" }).waitFor();

    expect(page.url()).toBe(`${home}/connect/done`); // where GraphiQL's tabs are
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringContaining("Larkspur & Finch Studio"),
      expect.stringContaining("Haverkamp Illustration"),
      expect.stringContaining("Tidal Type Foundry"),
    ]);
    expect(await page.evaluate(() => document.referrer)).toBe("");
    expect(await page.evaluate(() => document.cookie)).toBe("");
    expect(
      (await tabs.cookies()).map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite })),
    ).toEqual([{ name: "connected", httpOnly: true, sameSite: "Lax" }]);
    expect([...origins].toSorted()).toEqual([apiOrigin, home].toSorted());
    expect([...referers]).toEqual([undefined]);
    expect(problems).toEqual([]);

    await page.reload();
    await page.getByRole("heading", { name: "Connected as Noor Haverkamp" }).waitFor();
    expect((await ask("{ caller { firstName } }")).data.caller?.firstName).toBe("Noor");
    await page.getByRole("link", { name: "Open GraphiQL" }).click();
    await page.waitForURL(`${home}/graphiql`);
  });

  test("somebody who declines is told what to do, and can begin again", async (context) => {
    const { page, home } = await open(context);
    await page.getByRole("button", { name: "Deny" }).click();
    await page.getByRole("heading", { name: "Not connected: access was declined" }).waitFor();
    expect(page.url()).toBe(`${home}/connect/failed/denied`);
    await page.getByRole("link", { name: "Start again" }).click();
    await page.getByRole("button", { name: "Approve" }).waitFor();
  });
});
