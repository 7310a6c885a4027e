// Takes the pictures in the README and in docs/changes.md: `node test/screenshot.ts`, after `npm run build`.
import { join } from "node:path";
import { pino } from "pino";
import type { Page } from "playwright-core";
import { openConnecting } from "../src/app/connecting/open.ts";
import { createApp } from "../src/app/index.ts";
import { app as sandboxApp, tokens } from "../src/sandbox/identities.ts";
import { createSandbox } from "../src/sandbox/server.ts";
import { chromiumMissing, execute, findChromium, launchChromium } from "./support/pages/chromium.ts";

const pictureOf = (name: string) => join(import.meta.dirname, `../docs/${name}.png`);
const now = new Date("2026-06-30T16:00:00Z");

const chromium = findChromium();
if (!chromium) throw new Error(chromiumMissing);
const sandbox = createSandbox({ now });
const origin = await sandbox.listen();
const log = pino({ level: "warn" });
let address = "";
const registered = {
  ...{ name: "default", clientId: sandboxApp.clientId, clientSecret: () => sandboxApp.clientSecret },
  scopes: undefined,
  get redirectUri() {
    return `${address}/connect/callback`;
  },
};
const app = await createApp({
  connecting: await openConnecting(
    { apps: [registered], store: "memory", keys: undefined, noteKey: undefined },
    { apiOrigin: origin, authOrigin: origin, log },
  ),
  apiOrigin: origin,
  books: { kind: "sandbox", origin },
  sandboxDesk: {
    company: () => sandbox.company(),
    now: () => sandbox.now(),
    setClock: sandbox.setClock,
    reset: () => sandbox.reset(),
    onReset: sandbox.onReset,
    requests: () => sandbox.asked(),
    faults: () => sandbox.faults.list().length,
  },
  accessToken: tokens.owner,
  defaultBusiness: undefined,
  log,
  now: () => now,
});
const url = await app.listen({ port: 0, host: "127.0.0.1" });
address = url;
const browser = await launchChromium(chromium);

try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: "light" });
  await page.goto(`${url}/connect`);
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByRole("link", { name: "Open GraphiQL" }).click();
  for (let times = 0; times < 2; times += 1) {
    await execute(page); // the second time as fast as usual
    await page.locator(".graphiql-response").getByText("organization").first().waitFor();
    await page.waitForLoadState("networkidle");
  }
  await page.getByText("freshbooks-subgraph", { exact: true }).click(); // takes focus ring and tooltip away
  for (const pane of [".graphiql-query-editor", ".graphiql-response"]) await coloured(page, pane);
  await page.locator(".scrollbar.visible, [role=tooltip]").first().waitFor({ state: "hidden" });
  await page.screenshot({ path: pictureOf("graphiql"), animations: "disabled" });
  await page.goto(url);
  await page.screenshot({ path: pictureOf("start"), animations: "disabled" });
  await page.goto(`${url}/graphiql`);
  await page.getByRole("button", { name: "Show Examples" }).click();
  await page.locator(".examples").getByRole("button", { name: "FollowWhatHappens" }).click();
  await page.getByRole("button", { name: "Hide Examples" }).click();
  await execute(page);
  await page.getByRole("button", { name: /^Stop/ }).first().waitFor();
  const seen = page.locator(".graphiql-response").getByText('"changedFields"').first();
  while (!(await seen.isVisible())) {
    await sandbox.live.step(); // the feed may still read the books for the first time
    await sandbox.deliveries.settled();
  }
  await page.screenshot({ path: pictureOf("changes"), animations: "disabled" });
} finally {
  await browser.close();
  await app.close();
  await sandbox.close();
}

/** Resolves when every line has its colours: the editor adds them some time after the text. */
async function coloured(page: Page, pane: string): Promise<void> {
  await page.waitForFunction((selector) => {
    const lines = [...document.querySelectorAll(`${selector} .view-line`)];
    const plain = lines.filter(
      (line) => /[a-z]/.test(line.textContent) && !line.querySelector("[class*=mtk]:not(.mtk1)"),
    );
    return lines.length > 10 && plain.length === 0;
  }, pane);
}
