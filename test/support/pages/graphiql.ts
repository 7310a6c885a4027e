import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect, onTestFinished, type TestContext } from "vitest";
import { ofRun } from "../shared/ofRun.ts";
import { start } from "../start.ts";
import { chromiumMissing, findChromium, launchChromium, ready } from "./chromium.ts";

/** Where `npm run build` leaves GraphiQL. */
export const bundle = join(import.meta.dirname, "../../../dist/graphiql");

/** Builds it unless the current source is built. */
export async function built(): Promise<void> {
  await ofRun("graphiql");
}

const program = findChromium();
if (!program && !process.env.CI) console.warn(`The tests of GraphiQL are skipped. ${chromiumMissing}`);

function launched({ skip }: TestContext): Promise<Browser> {
  if (!program && process.env.CI) throw new Error(chromiumMissing);
  return program ? launchChromium(program) : skip(chromiumMissing);
}

/** A separate Chromium for a test, which is skipped without one. */
export async function browserFor(test: TestContext): Promise<Browser> {
  const browser = await launched(test);
  onTestFinished(() => browser.close());
  return browser;
}

type Opening = Parameters<typeof start>[0] & BrowserContextOptions;

/** Opens GraphiQL in one Chromium for all tests of a file, each in a profile of its own. */
export function opensGraphiql() {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => {
    await (await browser)?.close();
  });
  return (test: TestContext, options?: Opening) => {
    browser ??= launched(test);
    return openIn(browser, options);
  };
}

/** GraphiQL over the sandbox, and everything that went wrong in it. */
async function openIn(browser: Promise<Browser>, { app, ...size }: Opening = {}) {
  await built();
  const started = await start({ ...(app && { app }) });
  const context = await (await browser).newContext({ viewport: { width: 1440, height: 900 }, ...size });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const problems: string[] = [];
  const origins = new Set<string>();
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:") origins.add(origin);
  });
  page.on("websocket", (socket) => origins.add(socket.url()));
  context.on("response", (answer) => {
    if (answer.status() >= 400) problems.push(`${answer.status()} ${answer.url()}`);
  });
  context.on("requestfailed", (request) => {
    // A reload aborts requests in flight, such as the editors' workers. That is no problem of the page.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") problems.push(`${reason}: ${request.url()}`);
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") problems.push(line.text());
  });
  await page.goto(`${started.url}/graphiql`);
  await ready(page);
  return { ...started, context, page, problems, origins };
}

export const query = ".graphiql-query-editor .view-lines";
export const variables = "[aria-label=Variables] .graphiql-editor:not(.hidden) .view-lines";
export const headers = "[aria-label=Headers] .graphiql-editor:not(.hidden) .view-lines";
export const response = ".graphiql-response .view-lines";
export const soon = { timeout: 10_000 };

export const select = async (page: Page, editor: string): Promise<void> => {
  await page.locator(editor).click();
  await page.keyboard.press("ControlOrMeta+A");
};

export const allowClipboard = (page: Page): Promise<void> =>
  page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Pastes, since the editor closes the brackets of typed text. */
export async function paste(page: Page, editor: string, text: string): Promise<void> {
  await allowClipboard(page);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await select(page, editor);
  await page.keyboard.press("ControlOrMeta+V");
}

/** GraphiQL sends the name of the operation it last parsed, and parses a moment after a change. */
export const noticed = (page: Page, name: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => localStorage.getItem("freshbooks-subgraph:graphiql:query") ?? ""), soon)
    .toMatch(new RegExp(`(query|mutation|subscription) ${name}`));

/** Waits for a text in the response. */
export const seen = (page: Page, text: string): Promise<void> =>
  page.locator(response).getByText(text).first().waitFor();
