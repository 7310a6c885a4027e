import type { WithBooks } from "../events/types.ts";
import { type Context, createContext } from "../graphql/contract/context.ts";
import type { Keys } from "../graphql/contract/keys.ts";
import { booksOf } from "../graphql/events/books.ts";
import { createSchema } from "../graphql/schema.ts";
import type { Observer } from "../http/observer.ts";
import { beginOperation } from "../http/operation.ts";
import { accessOf } from "../inbound/asking.ts";
import type { Settings } from "./options.ts";
import type { Callers } from "./upstream.ts";

/** Nothing of a feed's own reads uploads a file, disconnects, or carries out a keyed mutation. */
const notRead = (): never => {
  throw new TypeError("A feed only reads");
};

const noKeys: Keys = { take: notRead, peek: notRead };

/** The books as feeds read them: each read is an operation of its own, with its deadline. */
export const booksForFeeds = (
  { accessToken, connecting, deadlineMs, defaultBusiness, now: clock, rules, sandboxDesk }: Settings,
  callers: Callers,
  observer: Observer,
): WithBooks => {
  const now = sandboxDesk?.now ?? clock;
  return async (reader, tenant, run) => {
    const access = accessOf(reader, { connections: connecting?.connections, staticToken: accessToken });
    const inContext = async <Done>(read: (context: Context) => Promise<Done>): Promise<Done> => {
      const operation = beginOperation(crypto.randomUUID(), deadlineMs, observer, rules.clock);
      const { freshbooks, identity } = callers(access, operation);
      const context = createContext({
        freshbooks: () => freshbooks,
        ...{ identity, now, keys: noKeys, defaultBusiness },
        feeds: { events: undefined, reader: () => reader, automatic: false },
        trustsIds: true,
        standing: notRead,
        vault: notRead,
        publicUrl: "",
        watch: undefined,
      });
      return read(context).finally(operation.end);
    };
    return run(booksOf(createSchema(), tenant, inContext));
  };
};
