import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** The Chromium of this machine: CHROMIUM_PATH, Debian's, or the first `chromium` on the PATH. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, "chromium")).find(isProgram);
}

export const chromiumMissing =
  "There is no Chromium here: install Debian's package `chromium`, or set CHROMIUM_PATH";

/** The caller closes it. Chromium's own requests to Google are disabled. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** Resolves when GraphiQL has its editors: it shows its buttons and tabs earlier, and they do nothing yet. */
export async function ready(page: Page): Promise<void> {
  for (const pane of ["query-editor", "response"])
    await page.locator(`.graphiql-${pane} .view-line`).first().waitFor({ state: "attached" });
}

export async function execute(page: Page): Promise<void> {
  await ready(page);
  await page.getByRole("button", { name: /^Execute query/ }).click();
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
