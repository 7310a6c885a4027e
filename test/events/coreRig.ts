import { pino } from "pino";
import { expect, onTestFinished } from "vitest";
import { booksForFeeds } from "../../src/app/feeds/events.ts";
import { settingsOf } from "../../src/app/options.ts";
import { openUpstream } from "../../src/app/upstream.ts";
import { createEvents, type EventOptions } from "../../src/events/index.ts";
import type { Change, Feed, WithBooks } from "../../src/events/types.ts";
import { troubleOf } from "../../src/graphql/events/trouble.ts";
import { noObserver } from "../../src/http/observer.ts";
import type { Books } from "../../src/sandbox/books/books.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { createMemoryStore, type Store } from "../../src/store/index.ts";
import { createTelemetry } from "../../src/telemetry/index.ts";
import { toAccountId, toBusinessId } from "../../src/values/ids.ts";
import { books as sketched } from "../support/books.ts";
import { openSandbox } from "../support/start.ts";

const account = "ACM123";
export const business = toBusinessId("14700001");
export const tenant = { businessId: business, accountId: toAccountId(account) };
export const reader = "configured";
const start = new Date("2026-06-30T18:00:00Z");
export const idOf = (number: number | string): string => `Tax:${account}:${number}`;

type Wrap = (withBooks: WithBooks) => WithBooks;
type Options = Partial<Omit<EventOptions, "store">> & { readonly store?: Store; readonly wrap?: Wrap };

/** Calls `pause` after records were read, before and after each page of a list, and after the last; each waits for it. */
export const pausing =
  (pause: (at: "read" | "page" | "paged" | "listed") => Promise<void> | undefined): Wrap =>
  (withBooks) =>
  (access, of, run) =>
    withBooks(access, of, (found) =>
      run({
        ...found,
        read: async (...asked) => {
          const seen = await found.read(...asked);
          await pause("read");
          return seen;
        },
        async *pages(...asked) {
          for await (const page of found.pages(...asked)) {
            await pause("page");
            yield page;
            await pause("paged");
          }
          await pause("listed");
        },
      }),
    );

const always = (value: number) => () => value;

/** A sandbox, and feeds over it; `open` adds another process's. What others do in FreshBooks is sent to it directly. */
export async function openRig(books: Books = sketched({}), settings: { readonly access?: string } = {}) {
  const { sandbox, apiOrigin } = await openSandbox({ books, now: start });
  const log = pino({ level: "silent" });
  const app = settingsOf({
    ...{ apiOrigin, accessToken: settings.access ?? tokens.owner, defaultBusiness: undefined, log },
    rules: { backoff: { baseMs: 0, mostMs: 0 } },
  });
  const telemetry = await createTelemetry({ log, now: app.now, metrics: false, tracing: undefined });
  const upstream = openUpstream(app, telemetry);
  const withBooks = booksForFeeds(app, upstream.callers, noObserver);
  const closing: (() => Promise<unknown>)[] = [];
  onTestFinished(async () => {
    for (const close of closing.toReversed()) await close();
    await upstream.http.close();
    await sandbox.close();
  });
  const clock = { now: start };

  const open = (options: Options = {}) => {
    const { store = createMemoryStore(), wrap = (same) => same, ...others } = options;
    const failures: unknown[] = [];
    const events = createEvents({
      ...{ store, withBooks: wrap(withBooks), trouble: troubleOf, now: () => clock.now },
      ...{
        keptMs: 30 * 24 * 3_600_000,
        sweepEveryMs: always(3_600_000),
        deadlineMs: 10_000,
        lookEveryMs: 50,
      },
      report: { failed: (error) => void failures.push(error) },
      ...others,
    });
    closing.push(async () => {
      await events.close();
      await store.close();
      if (failures.length > 0) throw failures[0];
    });
    return { events, feed: events.feed(business), store };
  };

  const send = async (method: string, path: string, body: object) => {
    const response = await fetch(`${apiOrigin}/accounting/account/${account}${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens.owner}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { response: { result: Record<string, { id: number }> } };
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer.response.result;
  };

  return {
    ...{ sandbox, clock, open, over: { sandbox, apiOrigin } },
    /** Taxes, as a person in FreshBooks changes them. */
    elsewhere: {
      create: async (name: string) =>
        idOf((await send("POST", "/taxes/taxes", { tax: { name, amount: "5" } })).tax?.id ?? 0),
      update: (id: string, fields: object) =>
        send("PUT", `/taxes/taxes/${id.split(":")[2]}`, { tax: fields }),
      delete: async (id: string) => {
        const path = `${apiOrigin}/accounting/account/${account}/taxes/taxes/${id.split(":")[2]}`;
        await fetch(path, { method: "DELETE", headers: { authorization: `Bearer ${tokens.owner}` } });
      },
      send,
    },
  };
}

/** All of a feed, as `1 CREATED Tax:… ELSEWHERE fields`. */
export async function told(feed: Feed): Promise<string[]> {
  return (await feed.read({ first: 500 }, {})).changes.map(line);
}

/** The same in one order, without the numbers, which are checked. */
export function unnumbered(lines: readonly string[]): string[] {
  expect(lines.map((each) => Number(each.split(" ")[0]))).toEqual(lines.map((_, index) => index + 1));
  return lines.map((each) => each.replace(/^\d+ /, "")).toSorted();
}

export const line = ({ number, action, recordId, origin, changedFields }: Change): string =>
  [number, action, recordId, origin, ...changedFields].join(" ");

/** The changes that follow a number, as soon as they are there. */
export async function changesOf(feed: Feed, after: number, count: number): Promise<string[]> {
  const taken: string[] = [];
  for await (const change of feed.follow(after, {}, new AbortController().signal)) {
    taken.push(line(change));
    if (taken.length === count) break;
  }
  return taken;
}
