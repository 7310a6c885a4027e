import { Client as FreshBooks } from "@freshbooks/api";
import { onTestFinished, vi } from "vitest";
import type { Books } from "../../src/sandbox/books/books.ts";
import { app, refreshTokens, tokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";

/** The official freshbooks-nodejs-sdk 4.1.0 over a sandbox: its environment variable is set, and nothing else changed. */
export async function connectSdk(books: Books) {
  const sandbox = createSandbox({ books });
  vi.stubEnv("FRESHBOOKS_API_URL", await sandbox.listen());
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await sandbox.close();
  });
  const sdk = new FreshBooks(app.clientId, {
    clientSecret: app.clientSecret,
    redirectUri: app.redirectUri,
    accessToken: tokens.owner,
    refreshToken: refreshTokens.owner,
  });
  return { sandbox, sdk, account: "ACM123", business: 14_700_001 };
}
