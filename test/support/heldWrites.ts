import type { IncomingMessage } from "node:http";
import { expect } from "vitest";
import type { AppOptions } from "../../src/app/index.ts";
import type { SandboxOptions } from "../../src/sandbox/server.ts";
import { gateBefore } from "./gatedUpstream.ts";
import { start } from "./start.ts";

const isWrite = ({ method, url }: IncomingMessage) => method !== "GET" && !url?.includes("/auth/");

/** The graph over an upstream whose writes are held until the gate opens. The owner is known, so that each operation's own requests are listed. */
export async function startHeld(
  options: SandboxOptions & { app?: Partial<AppOptions> },
  holds: (message: IncomingMessage) => boolean = isWrite,
) {
  const { app, ...books } = options;
  const { sandbox, apiOrigin } = await start(books);
  const gate = await gateBefore(apiOrigin, holds);
  const metrics = { on: true, token: undefined };
  const { url, ask } = await start({ ...books, app: { ...app, apiOrigin: gate.url, metrics } });
  await ask("{ caller { freshbooksId } }");
  sandbox.forget();
  const identities = gate.seen().length;

  const inWork = async () =>
    Number(/^work_in_progress (\d+)/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]);

  return {
    ...{ sandbox, apiOrigin, gate, url, ask },
    /** Requests to FreshBooks, held or not, in order of arrival. */
    sent: () =>
      gate
        .seen()
        .slice(identities)
        .map(({ method, url: path }) => `${method} ${path}`),
    /** Once so many operations are in progress, and have had another one's time to send what they may. */
    async waiting(count: number): Promise<void> {
      await expect.poll(inWork, { timeout: 5_000 }).toBe(count);
      await ask("{ caller { freshbooksId } }");
    },
  };
}
