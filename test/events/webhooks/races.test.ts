import { expect, test } from "vitest";
import { createMemoryStore, type Store } from "../../../src/store/index.ts";
import { type Answer, rows } from "../../support/start.ts";
import { startWebhooks } from "./start.ts";

/** A store whose next statement of one kind waits until it is released. */
function holding() {
  const store = createMemoryStore();
  const { events, webhooks } = store;
  const { feeds } = events;
  const renewing = { isDue: false };
  let held: { readonly reached: () => void; readonly released: Promise<void> } | undefined;
  const hold = () => {
    const [reached, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    held = { reached: reached.resolve, released: release.promise };
    return { reached: reached.promise, release: release.resolve };
  };
  const pass = async () => {
    const now = held;
    held = undefined;
    now?.reached();
    await now?.released;
  };
  const wrapped: Store = {
    ...store,
    webhooks: {
      ...webhooks,
      remove: (path) => pass().then(() => webhooks.remove(path)),
      due: async () => {
        const found = renewing.isDue ? await webhooks.due(0) : undefined;
        renewing.isDue = false;
        return found;
      },
    },
    events: {
      ...events,
      feeds: {
        ...feeds,
        turnOn: (wanted) => pass().then(() => feeds.turnOn(wanted)),
        turnOff: (business) => pass().then(() => feeds.turnOff(business)),
      },
    },
  };
  return { store: wrapped, hold, renewing };
}

type Started = Awaited<ReturnType<typeof startWebhooks>>;

/** Gives whatever runs beside it the time of a few requests. */
async function others({ ask }: Pick<Started, "ask">): Promise<void> {
  for (let at = 0; at < 20; at += 1) await ask("{ caller { freshbooksId } }");
}

const kindsText = "{ business { sync { kinds { recordKind } } webhooks { recordKind } } }";

test.each([
  ["the same mutation", "webhooksEnable", ["CLIENT"]],
  ["the end of the feed", "webhooksDisable", ["CLIENT"]],
] as const)(
  "types of the feed are those of the webhooks, whatever overtakes %s",
  async (_, first, expected) => {
    const { store, hold } = holding();
    const { ask, callbacks, disable, enable } = await startWebhooks({ app: { store } });
    await enable({ recordKinds: ["CLIENT", "TAX"] });
    const { reached, release } = hold();
    const slow = first === "webhooksEnable" ? enable({ recordKinds: ["TAX"] }) : disable();
    await reached;
    // It has changed the webhooks, and not yet the feed.
    const quick = enable({ recordKinds: ["CLIENT"] });
    await Promise.race([quick, others({ ask })]);
    release();
    const answers: Answer[] = await Promise.all([slow, quick]);
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    const { data } = await ask(kindsText);
    const named = (list: Parameters<typeof rows>[0]) =>
      rows(list).map(({ recordKind }) => String(recordKind));
    expect(named(data.business?.sync?.kinds)).toEqual(expected);
    expect(named(data.business?.webhooks)).toEqual(expected);
    expect(callbacks().map(({ event }) => event.toUpperCase())).toEqual(expected);
  },
);

test("webhooks that are deleted while they are due for renewal are not registered again", async () => {
  const { store, hold, renewing } = holding();
  const { ask, callbacks, disable, enable, requests, verified } = await startWebhooks({
    app: { store, webhookRules: { renewEveryMs: 10 } },
  });
  await enable({ recordKinds: ["CLIENT"] });
  await verified(1);
  const { reached, release } = hold();
  const deleted = disable();
  await reached; // at FreshBooks, and not yet here
  renewing.isDue = true;
  await expect.poll(() => renewing.isDue).toBe(false);
  await others({ ask });
  release();
  expect((await deleted).data.webhooksDisable).toMatchObject({ deletedCount: 1 });
  await others({ ask });
  expect(requests()).toEqual(["GET", "POST", "PUT /1", "GET", "DELETE /1"]);
  expect(callbacks()).toEqual([]);
});
