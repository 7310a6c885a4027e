import { expect, onTestFinished, vi } from "vitest";
import type { AppOptions } from "../../../src/app/index.ts";
import { readForm, signatureOf } from "../../../src/freshbooks/events/delivery.ts";
import type { SandboxOptions } from "../../../src/sandbox/server.ts";
import { books } from "../../support/books.ts";
import { type Answer, open, rows, type start, type Tree } from "../../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
export const path = "/events/account/ACM123/events/callbacks";

type Options = SandboxOptions &
  Partial<Pick<Parameters<typeof start>[0] & object, "over" | "connecting">> & {
    app?: Partial<AppOptions>;
    /** With every query. */
    headers?: Record<string, string>;
  };

const enableText = `mutation ($input: WebhooksEnableInput!) { webhooksEnable(input: $input) {
  webhooks { event recordKind uri verified lastDeliveryAt reason } userErrors { path code message }
} }`;

/** A graph over a sandbox with clients and a tax; the identity of its caller is known. */
export async function startWebhooks(options: Options = {}) {
  const started = await openWebhooks(options);
  onTestFinished(started.close);
  return started;
}

/** The same for several tests, which close it after the last of them. */
export async function openWebhooks({ app, headers = {}, ...options }: Options = {}) {
  const started = await open({
    ...{ now, books: books({ clients: [{}, {}], taxes: 1 }), ...options },
    app: { webhookRules: { verifyPausesMs: [0, 0], resendAfterMs: 3_600_000 }, ...app },
  });
  const { sandbox } = started;
  const ask: typeof started.ask = (query, asked) => started.ask(query, { headers, ...asked });
  await ask("{ caller { freshbooksId } }");
  sandbox.forget();
  const account = sandbox.state.accounts.get("ACM123");
  const callbacks = () => [...(account?.callbacks.values() ?? [])];
  const enable = (input: object, options: Parameters<typeof ask>[1] = {}): Promise<Answer> =>
    ask(enableText, { ...options, variables: { input } });
  const webhooks = async (): Promise<Tree[]> => {
    const { data } = await ask(
      "{ business { webhooks { event recordKind uri verified lastDeliveryAt reason } } }",
    );
    return rows(data.business?.webhooks);
  };
  const isVerified = async (count: number) => {
    const all = await webhooks();
    expect(all.map(({ verified }) => verified)).toEqual(Array.from({ length: count }, () => true));
  };

  return {
    ...started,
    ...{ ask, callbacks, enable, webhooks },
    disable: () =>
      ask("mutation { webhooksDisable(input: {}) { deletedCount userErrors { path code message } } }"),
    /** Until so many webhooks are verified. */
    verified: (count: number) => vi.waitFor(() => isVerified(count), { timeout: 5_000, interval: 20 }),
    /** Requests about callbacks since the last call. */
    requests: (): string[] => {
      const sent = sandbox.asked(undefined, path);
      sandbox.forget();
      return sent.map((request) => request.replace(path, "").replace("?page=1&per_page=100", "").trim());
    },
    /** Posts a form to a callback's address, or to another one; signed with a code, unless it is null. */
    post: (
      form: string,
      { code, to = callbacks()[0]?.uri ?? "", headers = {} }: Post = {},
    ): Promise<Response> => {
      const key =
        code === undefined
          ? callbacks().find(({ uri }) => to.endsWith(uri.split("/").at(-1) ?? ""))?.verifier
          : code;
      const signature = key ? signatureOf(readForm(Buffer.from(form)) ?? new Map(), key) : undefined;
      return fetch(to, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          ...(signature && { "x-freshbooks-hmac-sha256": signature }),
          ...headers,
        },
        body: form,
      });
    },
  };
}

type Post = { code?: string | null; to?: string; headers?: Record<string, string> };

/** What FreshBooks posts about a record. */
export const message = (name: string, id: number | string, account = "ACM123"): string =>
  `name=${name}&object_id=${id}&account_id=${account}&business_id=14700001&identity_id=14400001&user_id=1`;
