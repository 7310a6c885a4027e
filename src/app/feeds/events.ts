import { createEvents } from "../../events/index.ts";
import type { Events, WithBooks } from "../../events/types.ts";
import { type Context, createContext } from "../../graphql/contract/context.ts";
import type { Keys } from "../../graphql/contract/keys.ts";
import { booksOf } from "../../graphql/events/books.ts";
import { troubleOf } from "../../graphql/events/trouble.ts";
import { createSchema } from "../../graphql/schema.ts";
import type { Observer } from "../../http/observer.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import type { Settings } from "../options.ts";
import type { Callers } from "../upstream.ts";
import { asReaders } from "./asReaders.ts";

/** Nothing of a feed's own reads uploads a file, disconnects, or carries out a keyed mutation. */
const notRead = (): never => {
  throw new TypeError("A feed only reads");
};

const noKeys: Keys = { take: notRead, peek: notRead };

/** The books as feeds read them: each read is an operation of its own, with its deadline. */
export const booksForFeeds = (settings: Settings, callers: Callers, observer: Observer): WithBooks => {
  const { defaultBusiness, now: clock, sandboxDesk } = settings;
  const now = sandboxDesk?.now ?? clock;
  const as = asReaders(settings, callers, observer);
  return (reader, tenant, run) => {
    const inContext = <Done>(read: (context: Context) => Promise<Done>): Promise<Done> =>
      as(reader, ({ freshbooks, identity }) =>
        read(
          createContext({
            freshbooks: () => freshbooks,
            ...{ identity, now, keys: noKeys, defaultBusiness },
            feeds: { events: undefined, reader: () => reader, automatic: false },
            trustsIds: true,
            standing: notRead,
            vault: notRead,
            publicUrl: "",
            watch: undefined,
          }),
        ),
      );
    return run(booksOf(createSchema(), tenant, inContext));
  };
};

/** The feeds of all businesses. Those that an earlier process turned on go on. */
export function openEvents(settings: Settings, callers: Callers, telemetry: Telemetry): Events {
  const { store, now, deadlineMs, log, changes } = settings;
  const { observer } = telemetry.watch({ id: "feeds", headers: {} }, []);
  const events = createEvents({
    ...{ store, now, deadlineMs, trouble: troubleOf, ...changes },
    withBooks: booksForFeeds(settings, callers, observer),
    report: { failed: (error) => log.error({ err: error }, "A feed of changes failed; it goes on") },
    ...(telemetry.feeds && { watch: telemetry.feeds }),
  });
  telemetry.watchFeeds(events.phases);
  return events;
}
